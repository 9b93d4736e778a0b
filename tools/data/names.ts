import { bothForms, shareMarks } from "../../server/src/data/grouped.ts";
import { byText, formatTable, type Row } from "./tables.ts";

/**
 * In the committed tables a name with `*` stands for itself and for its A and W forms:
 * `MessageBox*` is MessageBox, MessageBoxA and MessageBoxW.
 */
export function foldForms(names: Iterable<string>): string[] {
  const all = new Set(names);
  const folded = new Set(all);
  for (const name of all) {
    const forms = [`${name}A`, `${name}W`];
    if (!forms.every((form) => all.has(form))) continue;
    for (const each of [name, ...forms]) folded.delete(each);
    folded.add(`${name}*`);
  }
  return [...folded].sort(byText);
}

/** A table with one line per distinct combination of `columns`, and the names that have it, separated by blanks. */
export function groupTable(columns: readonly string[], rows: Iterable<Row>): string {
  const groups = new Map<string, { row: Row; names: string[] }>();
  for (const row of rows) {
    const key = columns.map((column) => row[column]).join("\t");
    const group = groups.get(key);
    if (group) group.names.push(row.name!);
    else groups.set(key, { row, names: [row.name!] });
  }
  const lines = [...groups].sort(([a], [b]) => byText(a, b));
  return formatTable(
    [...columns, "names"],
    lines.map(([, { row, names }]) => ({ ...row, names: foldForms(names).join(" ") })),
  );
}

/** The names of a group line, each with its A and W forms where it has them. */
export function expandForms(names: string): string[] {
  return names.split(" ").flatMap((name) => {
    const plain = name.replace(/\*$/, "");
    return plain === name ? [name] : [plain, `${plain}A`, `${plain}W`];
  });
}

/** The packed form of a group table that `grouped` of server/src/data reads. Throws when a name is in two groups. */
export function packGroups(columns: readonly string[], rows: readonly Row[]): string {
  const seen = new Set<string>();
  const lines = rows.map((row) => {
    for (const name of expandForms(row.names!)) {
      if (seen.has(name)) throw new Error(`${name} is in two groups`);
      seen.add(name);
    }
    const key = columns.map((column) => row[column]!);
    if (key.some((field) => /[|\n\t`\\$]/.test(field))) throw new Error(`not packable: ${key.join(", ")}`);
    return `${key.join("|")}\t${packNames(row.names!.split(" "))}`;
  });
  return lines.join("\n");
}

/** Sorted names, each as the mark for what it shares with the one before, and the rest. */
function packNames(names: readonly string[]): string {
  let before = "";
  let packed = "";
  for (const folded of names) {
    const name = folded.replace(/\*$/, "");
    if (!/^\w+$/.test(name)) throw new Error(`not an identifier: ${folded}`);
    const shared = sharedLength(before, name);
    packed += shareMarks[shared]! + name.slice(shared) + (name === folded ? "" : bothForms);
    before = name;
  }
  return packed;
}

/** Length of the common prefix, at least one short of the name, as far as there are marks. */
function sharedLength(before: string, name: string): number {
  const limit = Math.min(before.length, name.length - 1, shareMarks.length - 1);
  let length = 0;
  while (length < limit && before[length] === name[length]) length++;
  return length;
}
