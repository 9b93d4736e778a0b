/** Decimal or 0x hexadecimal, as the language writes numbers; an empty field is 0, anything else undefined. */
export function numberOf(text: string): number | undefined {
  const digits = text.trim();
  if (digits === "") return 0;
  return /^([+-]?\d+|0x[\da-f]+)$/i.test(digits) ? Number(digits) : undefined;
}
