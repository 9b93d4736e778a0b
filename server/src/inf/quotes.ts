/** A value in quotes. */
export const inQuotes = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** A value in quotes where it needs them. */
export const quoted = (text: string): string => (/[\s,;="]/.test(text) ? inQuotes(text) : text);
