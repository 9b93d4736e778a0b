import { readFileSync, writeFileSync } from "node:fs";

/** One line of a table, keyed by the words of its first line. */
export type Row = Readonly<Record<string, string>>;

/** Where the committed tables are. */
export const tablesFolder = new URL("./tables/", import.meta.url);

/** Rows of a tab-separated text whose first line names the columns. Throws when a line has another number of fields. */
export function parseTable(text: string): Row[] {
  const [head, ...lines] = text.replace(/\n+$/, "").split("\n");
  const columns = head!.split("\t");
  return lines.map((line) => {
    const fields = line.split("\t");
    if (fields.length !== columns.length) throw new Error(`expected ${columns.join(", ")}: ${line.slice(0, 80)}`);
    return Object.fromEntries(columns.map((column, i) => [column, fields[i]!]));
  });
}

/** The text of a table with these columns, rows in the given order. */
export function formatTable(columns: readonly string[], rows: readonly Row[]): string {
  const lines = rows.map((row) => columns.map((column) => row[column] ?? "").join("\t"));
  return `${[columns.join("\t"), ...lines].join("\n")}\n`;
}

/** Reads a committed table. */
export function readTable(name: string): Row[] {
  return parseTable(readFileSync(new URL(name, tablesFolder), "utf8"));
}

/** Writes a committed table. */
export function writeTable(name: string, text: string): void {
  writeFileSync(new URL(name, tablesFolder), text);
}

/** Code unit order, the same on every machine. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
