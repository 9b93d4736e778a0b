import type { Stmt } from "../../../c/ast.ts";
import { indentAt, indentStep, insertAt, lineAfter, lineStart } from "../../../c/edits.ts";
import type { CFile } from "../../../c/facts.ts";
import { newlineOf } from "../../../text/lines.ts";
import type { Edit } from "../../../text/source.ts";
import { calleeOf } from "./nodes.ts";

type Block = Stmt & { readonly kind: "block" };

/** Adds UNREFERENCED_PARAMETER for some names: to those there are already, else after the declarations of a function. */
export function markUnreferenced(
  file: CFile,
  { body, span }: Block,
  names: readonly string[],
  gone: ReadonlySet<Stmt> = new Set(),
): Edit {
  const newline = newlineOf(file.text);
  const stays = body.filter((s) => !gone.has(s));
  const first = stays.findIndex((s) => s.kind !== "declaration");
  const follower = first < 0 ? undefined : stays[first];
  const last = stays.slice(0, first < 0 ? undefined : first).at(-1);
  const indent = body[0]
    ? indentAt(file.text, body[0].span.start)
    : indentAt(file.text, span.start) + indentStep(file.text);
  const marks = names.map((name) => `${indent}UNREFERENCED_PARAMETER(${name});${newline}`).join("");
  if (follower && isMark(follower)) return insertAt(file, lineStart(file.text, follower.span.start), marks);
  if (last) return insertAt(file, lineAfter(file.text, last.span.end), newline + marks);
  return bodyStart(file, span.start + 1, marks + (follower ? newline : ""));
}

/** Text of whole lines directly behind an opening brace. */
function bodyStart(file: CFile, offset: number, lines: string): Edit {
  const next = lineAfter(file.text, offset);
  const isOpen = file.text.slice(offset, next).trim() === "";
  return isOpen ? insertAt(file, next, lines) : insertAt(file, offset, newlineOf(file.text) + lines);
}

export const isMark = (statement: Stmt): boolean =>
  statement.kind === "expression" &&
  statement.expr.kind === "call" &&
  /^(?:DBG_)?UNREFERENCED_PARAMETER$/.test(calleeOf(statement.expr));
