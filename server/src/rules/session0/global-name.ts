import type { Expr } from "../../c/ast.ts";
import type { CFile } from "../../c/facts.ts";
import { strip, walkExprs } from "../../c/values.ts";
import type { DriverPackage } from "../../package/driver-package.ts";
import type { Edit, Span } from "../../text/source.ts";
import type { Fix } from "../rule.ts";
import { nameArgument, type ObjectName } from "./object-name.ts";

/** Moves an object's name to the global namespace, where it is written. */
export function globalNameFixes({ argument, value, formatted }: ObjectName, file: CFile, driver: DriverPackage): Fix[] {
  const rest = value.replace(/^(Local|Session\\\d+)\\/i, "");
  if (formatted || rest.includes("\\")) return [];
  const edit = literalEdit(argument, file) ?? macroEdit(argument, driver);
  return edit ? [{ title: "Put the name into the global namespace", edits: [edit], safe: false }] : [];
}

/** A literal in the call itself, also inside TEXT(). */
function literalEdit(argument: Expr, file: CFile): Edit | undefined {
  const plain = strip(argument);
  const literal = plain.kind === "call" ? plain.args[0] : plain;
  return literal?.kind === "literal" ? prefixed(file, literal.span) : undefined;
}

/** A macro for one literal that stands for nothing but names of objects. */
function macroEdit(argument: Expr, driver: DriverPackage): Edit | undefined {
  const plain = strip(argument);
  const [found, ...others] = plain.kind === "name" ? driver.symbols.macros(plain.name) : [];
  if (!found || others.length > 0 || !isOnlyObjectName(found.fact.name, driver)) return undefined;
  const literals = [...found.fact.body.matchAll(/"(?:[^"\\]|\\.)*"/g)];
  return literals.length === 1 ? prefixed(found.file, found.fact.bodySpan) : undefined;
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

/** The literal with Global\ in front of its first character or in the place of Local\ and Session\n\. */
function prefixed({ uri, text }: CFile, { start, end }: Span): Edit | undefined {
  const [, before, old] = /^([^"]*(?<!R)")((?:Local|Session\\\\\d+)\\\\)?/.exec(text.slice(start, end)) ?? [];
  if (before === undefined) return undefined;
  const from = start + before.length;
  return { uri, span: { start: from, end: from + (old?.length ?? 0) }, text: "Global\\\\" };
}
