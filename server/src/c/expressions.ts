import type { Span } from "../text/source.ts";
import type { Expr, Literal, Name } from "./ast.ts";
import { recordAssignment, recordCall } from "./calls.ts";
import { literalValue } from "./literals.ts";
import { type Reader, shownText, spanOf, within } from "./reader.ts";
import { readBlock } from "./statements.ts";
import { childOf, lastName, type Syntax } from "./syntax.ts";

type Convert = (reader: Reader, node: Syntax) => Expr;

/** Turns a node into an expression and lists the calls and assignments in it. */
export function readExpr(reader: Reader, node: Syntax, statement?: Span): Expr {
  if (node.missing) return absent(node);
  if (node.type === "call_expression") return readCall(reader, node, statement);
  if (node.type === "assignment_expression") return assignment(reader, node, statement);
  return (Object.hasOwn(converters, node.type) ? converters[node.type]! : other)(reader, node);
}

export const readExprs = (reader: Reader, nodes: readonly Syntax[]): Expr[] => nodes.map((n) => readExpr(reader, n));

/** An expression nobody asks about, with what is in it. */
export const other: Convert = (reader, node) => ({
  kind: "other",
  span: spanOf(node),
  children: readExprs(reader, node.children),
});

/** What stands for an operand that the grammar did not find. */
const absent = ({ end }: Syntax): Expr => ({ kind: "other", span: { start: end, end }, children: [] });

function operand(reader: Reader, node: Syntax, field: string): Expr {
  const child = childOf(node, field);
  return child ? readExpr(reader, child) : absent(node);
}

const name: Convert = (reader, node): Name => ({
  kind: "name",
  span: spanOf(node),
  name: shownText(reader, node).replaceAll(" ", ""),
});

const literal =
  (type: Literal["type"]): Convert =>
  (reader, node) => {
    const text = reader.text.slice(node.start, node.end);
    return { kind: "literal", span: spanOf(node), type, text, ...(type === "string" && { value: literalValue(text) }) };
  };

/** A string, or the macro that the grammar saw one in the place of. */
const string: Convert = (reader, node) => {
  if (!reader.view.pieces.has(node.start)) return literal("string")(reader, node);
  return { kind: "name", span: spanOf(node), name: reader.text.slice(node.start, node.end) };
};

/** The grammar takes a sign for a part of the number. */
const number: Convert = (reader, node) => {
  const operator = reader.text[node.start]!;
  if (!/[+-]/.test(operator)) return literal("number")(reader, node);
  const operand = literal("number")(reader, { ...node, start: node.start + 1 });
  return { kind: "unary", span: spanOf(node), operator, operand };
};

/** Adjacent literals are one; with a macro between them the value is not known here. */
const strings: Convert = (reader, node) => {
  const parts = readExprs(reader, node.children);
  const values = parts.map((part) => (part.kind === "literal" ? part.value : undefined));
  if (values.includes(undefined)) return { kind: "other", span: spanOf(node), children: parts };
  const text = reader.text.slice(node.start, node.end);
  return { kind: "literal", span: spanOf(node), type: "string", text, value: values.join("") };
};

const member: Convert = (reader, node) => {
  const field = childOf(node, "field") ?? node;
  const last = lastName(field);
  const object = operand(reader, node, "argument");
  return {
    kind: "member",
    span: spanOf(node),
    object,
    arrow: shownText(reader, { start: object.span.end, end: field.start }).startsWith("->"),
    name: shownText(reader, last),
    nameSpan: spanOf(last),
  };
};

const prefix: Convert = (reader, node) => {
  const child = childOf(node, "argument") ?? node.children.at(-1);
  const operand = child ? readExpr(reader, child) : absent(node);
  const postfix = operand.span.start === node.start;
  const operator = postfix
    ? { start: operand.span.end, end: node.end }
    : { start: node.start, end: operand.span.start };
  return { kind: "unary", span: spanOf(node), operator: shownText(reader, operator), operand };
};

const binary: Convert = (reader, node) => {
  const chain: Syntax[] = [node];
  for (let left = childOf(node, "left"); left && chains(left); left = childOf(left, "left")) chain.push(left);
  const innermost = chain.at(-1)!;
  let result = operand(reader, innermost, "left");
  for (const link of chain.reverse()) {
    const right = operand(reader, link, "right");
    const operator = shownText(reader, { start: result.span.end, end: right.span.start });
    result = { kind: "binary", span: spanOf(link), operator, left: result, right };
  }
  return result;
};

const chains = (node: Syntax): boolean => node.type === "binary_expression" || node.type === "comma_expression";

function assignment(reader: Reader, node: Syntax, statement?: Span): Expr {
  const left = operand(reader, node, "left");
  const right = operand(reader, node, "right");
  const operator = shownText(reader, { start: left.span.end, end: right.span.start });
  const result = { kind: "assign" as const, span: spanOf(node), operator, left, right };
  recordAssignment(reader, result, statement);
  return result;
}

const cast: Convert = (reader, node) => {
  const type = childOf(node, "type");
  return {
    kind: "cast",
    span: spanOf(node),
    type: type ? castType(reader, type) : "",
    operand: operand(reader, node, "value"),
  };
};

/** The type as written; the grammar may have seen `int` in its place. */
function castType(reader: Reader, type: Syntax): string {
  if (!reader.view.casts.has(type.start)) return shownText(reader, type);
  return /^\w+/.exec(reader.text.slice(type.start, type.start + 200))?.[0] ?? "";
}

const conditional: Convert = (reader, node) => ({
  kind: "conditional",
  span: spanOf(node),
  condition: operand(reader, node, "condition"),
  // biome-ignore lint/suspicious/noThenProperty: a field of plain data, nothing is awaited.
  then: operand(reader, node, "consequence"),
  else: operand(reader, node, "alternative"),
});

const parenthesised: Convert = (reader, node) => {
  const inner = readExprs(reader, node.children);
  return inner.length === 1
    ? { kind: "paren", span: spanOf(node), inner: inner[0]! }
    : { kind: "other", span: spanOf(node), children: inner };
};

/** What only its type is asked of. */
const unevaluated =
  (convert: Convert): Convert =>
  (reader, node) =>
    within(reader, { unevaluated: true }, () => convert(reader, node));

const sizeOf: Convert = (reader, node) => {
  const value = childOf(node, "value");
  const type = childOf(node, "type") ?? value;
  return {
    kind: "sizeof",
    span: spanOf(node),
    type: type
      ? shownText(reader, type)
          .replace(/^\((.*)\)$/, "$1")
          .trim()
      : "",
    children: value ? [readExpr(reader, value)] : [],
  };
};

const list: Convert = (reader, node) => ({
  kind: "list",
  span: spanOf(node),
  items: readExprs(reader, node.children),
});

/** `.Size = sizeof(x)` in a list reads as an assignment to `Size`; it is not listed as one, as the object has no name here. */
const pair: Convert = (reader, node) => {
  const designator = childOf(node, "designator") ?? node;
  const field = designator.type === "field_designator" ? designator.children[0] : undefined;
  return {
    kind: "assign",
    span: spanOf(node),
    operator: "=",
    left: field ? name(reader, field) : { kind: "other", span: spanOf(designator), children: [] },
    right: operand(reader, node, "value"),
  };
};

const lambda: Convert = (reader, node) => {
  const body = childOf(node, "body");
  const captures = childOf(node, "captures");
  if (captures) readExprs(reader, captures.children);
  if (!body) return other(reader, node);
  return {
    kind: "lambda",
    span: spanOf(node),
    body: within(reader, { inside: [] }, () => readBlock(reader, body)),
  };
};

const index: Convert = (reader, node) => {
  const list = childOf(node, "indices");
  const at = childOf(node, "index") ?? list?.children[0];
  return {
    kind: "index",
    span: spanOf(node),
    object: operand(reader, node, "argument"),
    index: at ? readExpr(reader, at) : absent(node),
  };
};

const ignored: Convert = (_reader, node) => ({ kind: "other", span: spanOf(node), children: [] });

const converters: Readonly<Record<string, Convert>> = {
  identifier: name,
  field_identifier: name,
  type_identifier: name,
  namespace_identifier: name,
  primitive_type: name,
  qualified_identifier: name,
  template_function: name,
  this: name,
  number_literal: number,
  string_literal: string,
  raw_string_literal: literal("string"),
  char_literal: literal("char"),
  null: literal("null"),
  true: literal("bool"),
  false: literal("bool"),
  concatenated_string: strings,
  field_expression: member,
  subscript_expression: index,
  unary_expression: prefix,
  pointer_expression: prefix,
  update_expression: prefix,
  delete_expression: prefix,
  co_await_expression: prefix,
  binary_expression: binary,
  comma_expression: binary,
  cast_expression: cast,
  compound_literal_expression: cast,
  conditional_expression: conditional,
  parenthesized_expression: parenthesised,
  sizeof_expression: unevaluated(sizeOf),
  alignof_expression: unevaluated(other),
  decltype: unevaluated(other),
  requires_expression: unevaluated(other),
  initializer_list: list,
  argument_list: list,
  initializer_pair: pair,
  lambda_expression: lambda,
  type_descriptor: ignored,
};

/** Operators that the grammar takes for functions. */
const typeOperators = /^(?:noexcept|decltype|_*[aA]lignof|_*typeof(?:__|_unqual)?)$/;

const castNames = /^(?:static|reinterpret|const|dynamic|safe)_cast$/;

function readCall(reader: Reader, node: Syntax, statement: Span | undefined): Expr {
  const target = childOf(node, "function");
  const list = childOf(node, "arguments");
  if (!target || !list) return other(reader, node);
  if (typeOperators.test(shownText(reader, target))) return unevaluated(other)(reader, node);
  if (isCast(reader, target, list)) return asCast(reader, node, target, list);
  const callee = readExpr(reader, target);
  return recordCall(reader, { node, target, list, callee, statement }, (inside) =>
    within(reader, { inside }, () => readExprs(reader, list.children)),
  );
}

/** `static_cast<T>(x)` and `int(x)`. */
function isCast(reader: Reader, target: Syntax, list: Syntax): boolean {
  if (list.children.length !== 1) return false;
  if (target.type === "template_function") return castNames.test(shownText(reader, lastName(target)));
  return target.type === "primitive_type";
}

function asCast(reader: Reader, node: Syntax, target: Syntax, list: Syntax): Expr {
  const type = shownText(reader, target).replace(/^\w+_cast ?<(.*)>$/, "$1");
  return { kind: "cast", span: spanOf(node), type: type.trim(), operand: readExpr(reader, list.children[0]!) };
}
