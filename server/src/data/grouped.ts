/**
 * Marks of the packed name lists, by the number of characters that a name shares with the one before it.
 * None of them may occur in a C identifier or need an escape in a template literal.
 */
export const shareMarks = "!#%&()*+,-./:;<=>?@[]^{|}~";

/** Follows a name that stands for itself and for its forms with the suffixes A and W. */
export const bothForms = " ";

/** The columns that a group of names has in common. */
type Columns = readonly string[];

/**
 * Look-up in a packed table: one group per line, the columns joined by `|`, a tab, then the sorted names.
 * The table is unpacked at the first call. Names are compared exactly (C is case-sensitive).
 */
export function grouped(table: string): (name: string) => Columns | undefined {
  let groups: Map<string, Columns> | undefined;
  return (name) => {
    groups ??= new Map(unpack(table));
    return groups.get(name);
  };
}

/** Every name of a packed table with the columns of its group. */
export function* unpack(table: string): Generator<[name: string, columns: Columns]> {
  for (const line of table.split("\n")) {
    const tab = line.indexOf("\t");
    if (tab < 0) continue;
    const columns = line.slice(0, tab).split("|");
    let name = "";
    for (const [, mark, rest, both] of line.slice(tab + 1).matchAll(/(\W)(\w+)( ?)/g)) {
      name = name.slice(0, shareMarks.indexOf(mark!)) + rest;
      yield [name, columns];
      if (both) yield* [`${name}A`, `${name}W`].map((form): [string, Columns] => [form, columns]);
    }
  }
}
