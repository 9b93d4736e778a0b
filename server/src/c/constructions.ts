import type { Expr } from "./ast.ts";
import { recordCall } from "./calls.ts";
import { readExpr } from "./expressions.ts";
import { type Reader, spanOf, within } from "./reader.ts";
import { childOf, type Syntax } from "./syntax.ts";

/**
 * True for `CLock lock(mutex);` and `unique_handle h(Open(name));` in a C++ function. They make variables, but the grammar
 * reads functions, with a parameter of type `mutex`, or of type function from `name` to `Open`.
 */
export function isConstruction(reader: Reader, signature: Syntax): boolean {
  const parameters = childOf(signature, "parameters")?.children ?? [];
  return reader.language === "cpp" && parameters.length > 0 && parameters.every(isArgument);
}

const typeNames = new Set(["type_identifier", "qualified_identifier"]);

function isArgument(parameter: Syntax): boolean {
  const type = childOf(parameter, "type");
  const declarator = childOf(parameter, "declarator");
  if (!type || !typeNames.has(type.type) || parameter.children.length > 2) return false;
  return !declarator || (argumentsIn(declarator)?.children.every(isArgument) ?? false);
}

/** The list of `Open(name)` read as a nameless function. */
const argumentsIn = (declarator: Syntax): Syntax | undefined =>
  declarator.type === "abstract_function_declarator" && declarator.children.length === 1
    ? childOf(declarator, "parameters")
    : undefined;

/** What the variable is constructed from, with its calls listed. */
export function constructorArguments(reader: Reader, signature: Syntax): Expr {
  const list = childOf(signature, "parameters") ?? signature;
  return { kind: "list", span: spanOf(list), items: list.children.map((p) => argument(reader, p)) };
}

function argument(reader: Reader, parameter: Syntax): Expr {
  const target = childOf(parameter, "type") ?? parameter;
  const declarator = childOf(parameter, "declarator");
  const list = declarator && argumentsIn(declarator);
  const callee = readExpr(reader, target);
  if (!list) return callee;
  return recordCall(reader, { node: parameter, target, list, callee, statement: undefined }, (inside) =>
    within(reader, { inside }, () => list.children.map((p) => argument(reader, p))),
  );
}
