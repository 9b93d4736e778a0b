/** A type of string literals, in the order of first occurrence. */
export function union(type: string, values: readonly string[]): string {
  return `export type ${type} = ${[...new Set(values)].map((value) => JSON.stringify(value)).join(" | ")};\n`;
}

/** An array or object literal with one row per line. */
export function literal(table: unknown): string {
  if (Array.isArray(table)) return `[\n${table.map((row) => `  ${JSON.stringify(row)},\n`).join("")}]`;
  const lines = Object.entries(table as object).map(
    ([key, row]) => `  ${JSON.stringify(key)}: ${JSON.stringify(row)},\n`,
  );
  return `{\n${lines.join("")}}`;
}
