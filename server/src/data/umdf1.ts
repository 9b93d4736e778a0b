import { umdf1Interfaces } from "./umdf1.gen.ts";
import type { Version } from "./versions.ts";

/** An interface of UMDF 1, or one method of it. */
export interface Umdf1Entry {
  /** First UMDF 1 version with it, where the documentation states one. */
  readonly umdf?: Version;
  readonly header: string;
  /** What UMDF 2 has in its place: a function, callback type or structure. */
  readonly replacement?: string;
  /** `doc`: the porting page says so; `name`: systematic name, checked to exist; `hand`: chosen by hand, checked to exist. */
  readonly source?: Umdf1Source;
}

export type Umdf1Source = "doc" | "name" | "hand";

let entries: Map<string, Umdf1Entry> | undefined;

/** Facts about a UMDF 1 interface such as IWDFDevice2. */
export function umdf1Interface(name: string): Umdf1Entry | undefined {
  entries ??= read(umdf1Interfaces);
  return entries.get(name);
}

/** Facts about a method that the interface itself declares; methods it inherits are found under its base interface. */
export function umdf1Method(interfaceName: string, method: string): Umdf1Entry | undefined {
  return umdf1Interface(`${interfaceName}.${method}`);
}

/** Lines of `name version header replacement source` joined by `|`; a name that starts with a dot is a method of the interface above. */
function read(table: string): Map<string, Umdf1Entry> {
  const found = new Map<string, Umdf1Entry>();
  let owner = "";
  for (const line of table.trim().split("\n")) {
    const [name, umdf, header, replacement, source] = line.split("|") as [
      string,
      Version | "",
      string,
      string,
      Umdf1Source,
    ];
    if (!name.startsWith(".")) owner = name;
    const port = replacement && { replacement, source };
    found.set(name.startsWith(".") ? owner + name : name, { header, ...(umdf && { umdf }), ...port });
  }
  return found;
}
