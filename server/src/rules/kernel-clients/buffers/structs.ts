import type { Struct } from "../../../c/facts.ts";
import type { DriverPackage, InFile } from "../../../package/driver-package.ts";
import { memo } from "../../../text/memo.ts";
import { contains, type Location } from "../../../text/source.ts";
import { bufferTypes } from "./types.ts";

/** The structures that a driver lays over the buffers of its clients' requests, with those inside them, and where it gets the buffer. */
export const bufferStructs = memo((driver: DriverPackage): ReadonlyMap<Struct, Location> => {
  const found = new Map<Struct, Location>();
  for (const { type, use } of driver.sources.flatMap((file) => bufferTypes(file, driver)))
    for (const outer of structsNamed(type, driver))
      for (const { fact } of [outer, ...membersOf(outer, driver)]) if (!found.has(fact)) found.set(fact, use);
  return found;
});

/** True for a name of a pointer to a structure of the package. */
export const isStructPointer = (name: string, driver: DriverPackage): boolean => pointersOf(driver).has(name);

/** The structure that a buffer is said to hold: `FOO`, `struct _FOO`, or `FOO *` and `PFOO` for a pointer to it. */
function structsNamed(type: string, driver: DriverPackage): readonly InFile<Struct>[] {
  const name = type.replace(/\b(?:const|volatile|struct|union|UNALIGNED)\b|[\s*]/g, "");
  return [...driver.symbols.structs(name), ...(pointersOf(driver).get(name) ?? [])];
}

/** The structures by the names of pointers to them. */
const pointersOf = memo((driver: DriverPackage): ReadonlyMap<string, readonly InFile<Struct>[]> => {
  const pointers = new Map<string, InFile<Struct>[]>();
  for (const file of driver.sources)
    for (const fact of file.structs)
      for (const name of fact.pointerNames) pointers.set(name, [...(pointers.get(name) ?? []), { file, fact }]);
  return pointers;
});

/** What lies inside a structure: what is declared in its body, and what its members are declared with. */
function membersOf(outer: InFile<Struct>, driver: DriverPackage): readonly InFile<Struct>[] {
  const inner = declaredIn(outer);
  const values = [outer, ...inner].flatMap(({ fact }) =>
    fact.fields.filter(({ declarator }) => !/[*&]/.test(declarator)),
  );
  const members = values.flatMap(({ type }) => driver.symbols.structs(type.replace(/^(?:const |struct |union )*/, "")));
  return [...inner, ...members, ...members.flatMap(declaredIn)];
}

const declaredIn = ({ file, fact }: InFile<Struct>): readonly InFile<Struct>[] =>
  file.structs
    .filter((other) => other !== fact && contains(fact.span, other.span))
    .map((other) => ({ file, fact: other }));
