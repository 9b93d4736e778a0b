import type { Expr, Variable } from "../../c/ast.ts";
import type { CFile } from "../../c/facts.ts";
import { statementsOf, strip, walkExprs } from "../../c/values.ts";
import type { DriverPackage } from "../../package/driver-package.ts";
import type { Edit, Span } from "../../text/source.ts";
import type { Fix } from "../rule.ts";
import { nameArgument, type ObjectName } from "./object-name.ts";

/** Moves an object's name to the global namespace, where it is written. */
export function globalNameFixes({ argument, value, formatted }: ObjectName, file: CFile, driver: DriverPackage): Fix[] {
  const [prefix] = /^(?:Local|Session\\\d+)\\/i.exec(value) ?? [""];
  if (formatted || value.slice(prefix.length).includes("\\")) return [];
  const place = literalPlace(argument, file) ?? definitionPlace(argument, driver);
  const edit = place && prefixed(place, prefix);
  return edit ? [{ title: "Put the name into the global namespace", edits: [edit], safe: false }] : [];
}

/** A stretch of a file that begins with the literal that a name begins with. */
interface Place {
  readonly file: CFile;
  readonly span: Span;
}

/** A literal in the call itself, also inside TEXT(). */
function literalPlace(argument: Expr, file: CFile): Place | undefined {
  const plain = strip(argument);
  const literal = plain.kind === "call" ? plain.args[0] : plain;
  return literal?.kind === "literal" ? { file, span: literal.span } : undefined;
}

/** What defines a name that stands for nothing but names of objects: a macro or a constant. */
function definitionPlace(argument: Expr, driver: DriverPackage): Place | undefined {
  const plain = strip(argument);
  if (plain.kind !== "name") return undefined;
  const macros = driver.symbols.macros(plain.name).map(({ file, fact }) => ({ file, span: fact.bodySpan }));
  const constants = driver.sources.flatMap((file) =>
    variablesIn(file)
      .filter(({ name }) => name === plain.name)
      .flatMap((variable) => valuePlace(file, variable) ?? []),
  );
  const [found, ...others] = [...macros, ...constants];
  return others.length === 0 && isOnlyObjectName(plain.name, driver) ? found : undefined;
}

const variablesIn = ({ globals, functions }: CFile): readonly Variable[] => [
  ...globals,
  ...functions.flatMap((definition) =>
    [...statementsOf(definition)].flatMap((s) => (s.kind === "declaration" ? s.variables : [])),
  ),
];

/** An array with a size of its own may have no room for more characters. */
function valuePlace(file: CFile, { nameSpan, value }: Variable): Place | undefined {
  if (!value) return undefined;
  const isSized = /\[\s*[^\s\]]/.test(file.text.slice(nameSpan.end, value.span.start));
  return isSized ? undefined : { file, span: value.span };
}

function isOnlyObjectName(name: string, driver: DriverPackage): boolean {
  const isIt = (expr: Expr): boolean => expr.kind === "name" && expr.name === name;
  const count = ({ calls, functions, globals, macros }: CFile): number => {
    const nodes = [...functions.map(({ body }) => body), ...globals.flatMap(({ value }) => value ?? [])];
    const uses = nodes.flatMap((node) => [...walkExprs(node)].filter(isIt)).length;
    const inMacros = macros.filter(({ body }) => new RegExp(`\\b${name}\\b`).test(body)).length;
    return uses + inMacros - calls.map(nameArgument).filter((argument) => argument && isIt(strip(argument))).length;
  };
  return driver.sources.every((source) => count(source) === 0);
}

/** Puts Global\ in front of the first character of the literal, or in the place of Local\ and Session\n\ when they are all written in it. */
function prefixed({ file: { uri, text }, span: { start, end } }: Place, old: string): Edit | undefined {
  const [opening, raw] = /^[\s(]*(?:\w+\s*\(\s*)?(?:u8|[LuU])?(R?)"/.exec(text.slice(start, end)) ?? [];
  if (opening === undefined) return undefined;
  const written = (characters: string): string => (raw ? characters : characters.replaceAll("\\", "\\\\"));
  const from = start + (raw ? text.indexOf("(", start + opening.length) + 1 - start : opening.length);
  if (!text.startsWith(written(old), from)) return undefined;
  return { uri, span: { start: from, end: from + written(old).length }, text: written("Global\\") };
}
