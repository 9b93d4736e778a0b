/** A value in quotes where it needs them. */
export const quoted = (text: string): string => (/[\s,;="]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Flags as INFs write them: `0x00010001`. */
export const hex32 = (number: number): string => `0x${number.toString(16).padStart(8, "0")}`;
