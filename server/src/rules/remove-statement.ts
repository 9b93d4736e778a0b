import { removeStatement, replaceSpan } from "../c/edits.ts";
import type { CFile } from "../c/facts.ts";
import type { Edit, Span } from "../text/source.ts";
import { parentsOf } from "./expressions.ts";

/** Takes a statement of a function away; leaves an empty block behind where the statement is all that an `if`, `else` or loop does. */
export function statementRemoval(file: CFile, within: number | undefined, statement: Span): Edit {
  const definition = within === undefined ? undefined : file.functions[within];
  const [parent] = definition ? parentsOf(definition, statement) : [];
  const isNeeded = parent && ["if", "loop", "label", "switch"].includes(parent.kind);
  return isNeeded ? replaceSpan(file, statement, "{ }") : removeStatement(file, statement);
}
