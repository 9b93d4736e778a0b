import type { Span } from "../text/source.ts";
import type { Expr } from "./ast.ts";
import type { Call } from "./facts.ts";
import { isBroken, type Reader, shownText, spanOf } from "./reader.ts";
import { lastName, type Syntax } from "./syntax.ts";

interface CallSite {
  readonly node: Syntax;
  readonly target: Syntax;
  readonly list: Syntax;
  readonly callee: Expr;
  readonly statement: Span | undefined;
}

/** Lists a call that is evaluated; `readArgs` reads its arguments, given what they are inside of. */
export function recordCall(
  reader: Reader,
  { node, target, list, callee, statement }: CallSite,
  readArgs: (inside: readonly string[]) => Expr[],
): Expr {
  const named = calleeName(reader, target, callee);
  const { inside } = reader;
  const args = readArgs(named.name === "" ? inside : [named.name, ...inside]);
  const span = spanOf(node);
  if (reader.unevaluated) return { kind: "other", span, children: [callee, ...args] };
  reader.calls.push({
    ...named,
    span,
    args,
    ...(reader.within !== undefined && { within: reader.within }),
    ...(statement && { statement }),
    inside,
    broken: isBroken(reader, list),
  });
  return { kind: "call", span, callee, args };
}

type CalleeName = Pick<Call, "form" | "name" | "qualified" | "nameSpan" | "object" | "arrow">;

function calleeName(reader: Reader, target: Syntax, callee: Expr): CalleeName {
  if (target.type === "parenthesized_expression" && target.children.length === 1 && callee.kind === "paren")
    return calleeName(reader, target.children[0]!, callee.inner);
  if (callee.kind === "member") {
    const { name, nameSpan, object, arrow } = callee;
    return { form: "member", name, qualified: name, nameSpan, object, arrow };
  }
  const last = lastName(target);
  const name = shownText(reader, last);
  if (!nameTypes.has(last.type)) return { form: "other", name: "", qualified: "", nameSpan: spanOf(target) };
  const qualified = shownText(reader, { start: target.start, end: last.end }).replaceAll(" ", "");
  const form = qualified.lastIndexOf("::") > 0 ? "qualified" : "free";
  return { form, name, qualified, nameSpan: spanOf(last) };
}

const nameTypes = new Set(["identifier", "field_identifier", "type_identifier", "destructor_name", "operator_name"]);

export function recordAssignment(
  reader: Reader,
  { span, left, operator, right }: Expr & { readonly kind: "assign" },
  statement: Span | undefined,
): void {
  if (reader.unevaluated) return;
  reader.assignments.push({
    span,
    left,
    operator,
    right,
    ...(reader.within !== undefined && { within: reader.within }),
    ...(statement && { statement }),
  });
}
