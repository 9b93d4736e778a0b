import type { CFile, FunctionDefinition, Macro, Prototype, Struct } from "../c/facts.ts";
import { addTo } from "../text/group.ts";
import { memo } from "../text/memo.ts";
import { contains } from "../text/source.ts";
import type { InFile, Symbols } from "./driver-package.ts";
import { findRoles } from "./roles.ts";

/**
 * What the sources declare. Each file is indexed once for its life; which files speak of a name is gathered when the first
 * name is asked for.
 */
export function symbolsOf(sources: readonly CFile[]): Symbols {
  let index: ReadonlyMap<string, readonly CFile[]> | undefined;
  const filesNaming = (name: string): readonly CFile[] => {
    index ??= indexNames(sources);
    return index.get(name) ?? [];
  };
  const facts =
    <T>(pick: (symbols: FileSymbols) => ReadonlyMap<string, readonly T[]>) =>
    (name: string): readonly InFile<T>[] =>
      filesNaming(name).flatMap((file) => (pick(fileSymbols(file)).get(name) ?? []).map((fact) => ({ file, fact })));
  return {
    functions: facts((symbols) => symbols.functions),
    prototypes: facts((symbols) => symbols.prototypes),
    macros: facts((symbols) => symbols.macros),
    structs: facts((symbols) => symbols.structs),
    declares: (name) => filesNaming(name).some((file) => fileSymbols(file).callable.has(name)),
    declaresFree: (name) => filesNaming(name).some((file) => fileSymbols(file).free.has(name)),
    roles: (name) => [...new Set(filesNaming(name).flatMap((file) => fileSymbols(file).roles.get(name) ?? []))],
  };
}

function indexNames(sources: readonly CFile[]): ReadonlyMap<string, readonly CFile[]> {
  const index = new Map<string, CFile[]>();
  for (const file of sources) for (const name of fileSymbols(file).names) addTo(index, name, file);
  return index;
}

interface FileSymbols {
  /** All names that the file says anything of. */
  readonly names: ReadonlySet<string>;
  readonly functions: ReadonlyMap<string, readonly FunctionDefinition[]>;
  readonly prototypes: ReadonlyMap<string, readonly Prototype[]>;
  readonly macros: ReadonlyMap<string, readonly Macro[]>;
  readonly structs: ReadonlyMap<string, readonly Struct[]>;
  /** Names whose call means something of this file: functions, methods, macros with parameters. */
  readonly callable: ReadonlySet<string>;
  /** Those that are no methods. */
  readonly free: ReadonlySet<string>;
  readonly roles: ReadonlyMap<string, readonly string[]>;
}

const fileSymbols = memo((file: CFile): FileSymbols => {
  const roles = new Map<string, string[]>();
  findRoles(file, (name, role) => addTo(roles, name, role));
  const functions = byName(file.functions, ({ name }) => [name]);
  const prototypes = byName(file.prototypes, ({ name }) => [name]);
  const macros = byName(file.macros, ({ name }) => [name]);
  const structs = byName(file.structs, ({ names }) => names);
  const withParameters = file.macros.filter(({ parameters }) => parameters).map(({ name }) => name);
  const methods = file.structs.flatMap((struct) => struct.methods);
  const free = new Set([
    ...file.functions.filter((definition) => !isMethod(definition)).map(({ name }) => name),
    ...file.prototypes
      .filter(({ span }) => !file.structs.some((one) => contains(one.span, span)))
      .map(({ name }) => name),
    ...withParameters,
  ]);
  const callable = new Set([...free, ...functions.keys(), ...prototypes.keys(), ...methods]);
  const names = new Set([...callable, ...macros.keys(), ...structs.keys(), ...roles.keys()]);
  return { names, functions, prototypes, macros, structs, callable, free, roles };
});

/** A function of a class, or of a namespace that its definition names. */
export const isMethod = ({ qualified, within }: FunctionDefinition): boolean =>
  within !== undefined || qualified.includes("::");

function byName<T>(facts: readonly T[], namesOf: (fact: T) => readonly string[]): ReadonlyMap<string, readonly T[]> {
  const index = new Map<string, T[]>();
  for (const fact of facts) for (const name of namesOf(fact)) addTo(index, name, fact);
  return index;
}
