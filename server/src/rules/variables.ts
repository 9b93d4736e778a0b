import type { Expr, Variable } from "../c/ast.ts";
import type { FunctionDefinition } from "../c/facts.ts";
import { changes } from "../c/flow.ts";
import { statementsOf, strip, walkExprs } from "../c/values.ts";

/** Everything a function declares, its parameters first, then in text order. */
export const variablesOf = (definition: FunctionDefinition): readonly Variable[] => [
  ...definition.parameters,
  ...[...statementsOf(definition)].flatMap((statement) =>
    statement.kind === "declaration" || statement.kind === "loop" ? (statement.variables ?? []) : [],
  ),
];

/** The parameter or variable of the function that a name means: the last one declared above it. */
export const variableOf = (
  use: Expr & { readonly kind: "name" },
  definition: FunctionDefinition,
): Variable | undefined =>
  variablesOf(definition).findLast(({ name, nameSpan }) => name === use.name && nameSpan.start <= use.span.start);

/** What was last stored, above a use, in the variable or member it reads; undefined when something else may have changed it. */
export function storedIn(use: Expr, definition: FunctionDefinition): Expr | undefined {
  const plain = strip(use);
  if (plain.kind !== "name" && plain.kind !== "member") return undefined;
  const above = [...walkExprs(definition.body)].filter(({ span }) => span.end <= use.span.start);
  const last = above.findLast((expr) => changes(expr, plain));
  if (last) return last.kind === "assign" && last.operator === "=" ? last.right : undefined;
  return plain.kind === "name" ? variableOf(plain, definition)?.value : undefined;
}
