/** Decimal or 0x hexadecimal, as the language writes numbers; an empty field is 0, anything else undefined. */
export function numberOf(text: string): number | undefined {
  const digits = text.trim();
  if (digits === "") return 0;
  return /^([+-]?\d+|0x[\da-f]+)$/i.test(digits) ? Number(digits) : undefined;
}

/** Flags as INFs write them: `0x00010008`. */
export const flagsText = (flags: number): string => `0x${(flags >>> 0).toString(16).padStart(8, "0")}`;
