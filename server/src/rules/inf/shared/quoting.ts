/** A name or value as a message quotes it: cut to so many characters, because the first sentence has 100. */
export const shortened = (value: string, length = 40): string =>
  value.length > length ? `${value.slice(0, length - 1)}…` : value;
