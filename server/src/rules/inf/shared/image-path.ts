/** A blank before the extension, and no quotes. After the extension come the arguments of a program, which are no part of the path. */
export const hasBareBlank = (value: string): boolean =>
  /^[^"]*?\s[^"]*\.(sys|dll|exe)$/i.test(value) && !/\.exe\s/i.test(value);

/** The path of a ServiceBinary, without its quotes and the arguments behind it; undefined when quotes are missing or wrong. */
export function imagePath(value: string): string | undefined {
  if (value.startsWith('"')) return /^"([^"]+)"(?:\s|$)/.exec(value)?.[1];
  const [first] = value.split(/\s/) as [string];
  const goesOn = !/\.\w{1,3}$/.test(first) && /\.(sys|dll|exe)(\s|$)/i.test(value.slice(first.length));
  return goesOn || first.includes('"') || (value.match(/"/g) ?? []).length % 2 > 0 ? undefined : first;
}
