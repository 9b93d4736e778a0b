import type { CFile, FunctionDefinition, Macro, Prototype, Struct } from "../c/facts.ts";
import { memo } from "../inf/memo.ts";
import { addTo } from "../project/group.ts";
import type { InFile, Symbols } from "./driver-package.ts";
import { findRoles } from "./roles.ts";

/** What the sources declare. Each file is indexed once for its life; names are looked up when they are asked for. */
export function symbolsOf(sources: readonly CFile[]): Symbols {
  const facts =
    <T>(pick: (symbols: FileSymbols) => ReadonlyMap<string, readonly T[]>) =>
    (name: string): readonly InFile<T>[] =>
      sources.flatMap((file) => (pick(fileSymbols(file)).get(name) ?? []).map((fact) => ({ file, fact })));
  return {
    functions: remember(facts((symbols) => symbols.functions)),
    prototypes: remember(facts((symbols) => symbols.prototypes)),
    macros: remember(facts((symbols) => symbols.macros)),
    structs: remember(facts((symbols) => symbols.structs)),
    declares: remember((name) => sources.some((file) => fileSymbols(file).callable.has(name))),
    roles: remember((name) => [...new Set(sources.flatMap((file) => fileSymbols(file).roles.get(name) ?? []))]),
  };
}

function remember<V>(ask: (name: string) => V): (name: string) => V {
  const known = new Map<string, V>();
  return (name) => {
    if (!known.has(name)) known.set(name, ask(name));
    return known.get(name)!;
  };
}

interface FileSymbols {
  readonly functions: ReadonlyMap<string, readonly FunctionDefinition[]>;
  readonly prototypes: ReadonlyMap<string, readonly Prototype[]>;
  readonly macros: ReadonlyMap<string, readonly Macro[]>;
  readonly structs: ReadonlyMap<string, readonly Struct[]>;
  /** Names whose call means something of this file: functions, methods, macros with parameters. */
  readonly callable: ReadonlySet<string>;
  readonly roles: ReadonlyMap<string, readonly string[]>;
}

const fileSymbols = memo((file: CFile): FileSymbols => {
  const roles = new Map<string, string[]>();
  findRoles(file, (name, role) => addTo(roles, name, role));
  return {
    functions: byName(file.functions, ({ name }) => [name]),
    prototypes: byName(file.prototypes, ({ name }) => [name]),
    macros: byName(file.macros, ({ name }) => [name]),
    structs: byName(file.structs, ({ names }) => names),
    callable: new Set([
      ...file.functions.map(({ name }) => name),
      ...file.prototypes.map(({ name }) => name),
      ...file.macros.filter(({ parameters }) => parameters).map(({ name }) => name),
      ...file.structs.flatMap(({ methods }) => methods),
    ]),
    roles,
  };
});

function byName<T>(facts: readonly T[], namesOf: (fact: T) => readonly string[]): ReadonlyMap<string, readonly T[]> {
  const index = new Map<string, T[]>();
  for (const fact of facts) for (const name of namesOf(fact)) addTo(index, name, fact);
  return index;
}
