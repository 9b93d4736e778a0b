import type { Expr, Stmt } from "./ast.ts";
import { readLocal } from "./declarations.ts";
import { readExpr, readExprs } from "./expressions.ts";
import { readItems } from "./items.ts";
import { ownSpan, type Reader, shownText, spanOf } from "./reader.ts";
import { childOf, type Syntax } from "./syntax.ts";

type Block = Stmt & { readonly kind: "block" };
type Convert = (reader: Reader, node: Syntax) => Stmt;

/** Turns a node into a statement. A lone expression, as in a loop's head, becomes one too. */
export function readStmt(reader: Reader, node: Syntax): Stmt {
  const convert = Object.hasOwn(converters, node.type) ? converters[node.type]! : undefined;
  if (convert) return convert(reader, node);
  const expr = readExpr(reader, node);
  return { kind: "expression", span: expr.span, expr };
}

export function readBlock(reader: Reader, node: Syntax): Block {
  return { kind: "block", span: spanOf(node), body: readStmts(reader, node.children) };
}

const readStmts = (reader: Reader, nodes: readonly Syntax[]): Stmt[] => nodes.map((n) => readStmt(reader, n));

const nothing = (at: number): Block => ({ kind: "block", span: { start: at, end: at }, body: [] });

function part(reader: Reader, node: Syntax, field: string): Stmt {
  const child = childOf(node, field);
  return child ? readStmt(reader, child) : nothing(node.end);
}

const expression: Convert = (reader, node) => {
  const span = ownSpan(reader, node);
  const [child] = node.children;
  if (!child) return { kind: "block", span, body: [] };
  return { kind: "expression", span, expr: readExpr(reader, child, span) };
};

const declaration: Convert = (reader, node) => ({
  kind: "declaration",
  span: ownSpan(reader, node),
  variables: readLocal(reader, node),
});

/** Types and other declarations that a function body may hold: facts are noted, the statement itself is empty. */
const item: Convert = (reader, node) => {
  readItems(reader, [node]);
  return { kind: "declaration", span: spanOf(node), variables: [] };
};

const leave: Convert = (reader, node) => {
  const [value] = node.children;
  return { kind: "return", span: spanOf(node), ...(value && { value: readExpr(reader, value) }) };
};

/** The condition of a statement, and what stands before it: `if (int x = f(); x > 0)`, `while (auto p = next())`. */
function condition(reader: Reader, node: Syntax): { readonly value: Expr; readonly before: Stmt[] } {
  const clause = childOf(node, "condition");
  if (clause?.type !== "condition_clause") return { value: conditionValue(reader, clause, node), before: [] };
  const initializer = childOf(clause, "initializer");
  const before = initializer ? readStmts(reader, initializer.children) : [];
  const value = childOf(clause, "value") ?? clause.children.at(-1);
  if (value?.type !== "declaration") return { value: conditionValue(reader, value, node), before };
  const variables = readLocal(reader, value);
  before.push({ kind: "declaration", span: spanOf(value), variables });
  const [variable] = variables;
  return variable
    ? { value: { kind: "name", span: variable.nameSpan, name: variable.name }, before }
    : { value: conditionValue(reader, undefined, node), before };
}

function conditionValue(reader: Reader, value: Syntax | undefined, node: Syntax): Expr {
  if (!value) return { kind: "other", span: { start: node.end, end: node.end }, children: [] };
  const expr = readExpr(reader, value);
  return expr.kind === "paren" ? expr.inner : expr;
}

/** The statement, in a block with the declarations that its head makes. */
const together = (before: readonly Stmt[], statement: Stmt): Stmt =>
  before.length === 0 ? statement : { kind: "block", span: statement.span, body: [...before, statement] };

const branch: Convert = (reader, node) => {
  const { value, before } = condition(reader, node);
  const consequence = part(reader, node, "consequence");
  const span = spanOf(node);
  // The mask shows the handler of `try { } except (..) { }` as an `if`.
  if (reader.text.startsWith("except", node.start))
    return { kind: "try", span, parts: [{ kind: "expression", span: value.span, expr: value }, consequence] };
  const alternative = childOf(node, "alternative");
  const otherwise = alternative?.type === "else_clause" ? alternative.children.at(-1) : alternative;
  return together(before, {
    kind: "if",
    span,
    condition: value,
    // biome-ignore lint/suspicious/noThenProperty: a field of plain data, nothing is awaited.
    then: consequence,
    ...(otherwise && { else: readStmt(reader, otherwise) }),
  });
};

const choice: Convert = (reader, node) => {
  const { value, before } = condition(reader, node);
  return together(before, { kind: "switch", span: spanOf(node), value, body: cases(part(reader, node, "body")) });
};

/** A directive between the statements of a case ends it for the grammar; what follows still belongs to it. */
function cases(body: Stmt): Stmt {
  if (body.kind !== "block") return body;
  const result: Stmt[] = [];
  for (const statement of body.body) {
    const last = result.at(-1);
    if (last?.kind !== "case" || statement.kind === "case" || holdsCases(statement)) result.push(statement);
    else
      result[result.length - 1] = {
        ...last,
        span: { start: last.span.start, end: statement.span.end },
        body: [...last.body, statement],
      };
  }
  return { ...body, body: result };
}

const holdsCases = (statement: Stmt): boolean =>
  statement.kind === "preprocessor" && statement.branches.some((b) => b.some((s) => s.kind === "case"));

const caseOf: Convert = (reader, node) => {
  const value = childOf(node, "value");
  const body = node.children.filter((c) => c !== value);
  return {
    kind: "case",
    span: ownSpan(reader, node),
    ...(value && { value: readExpr(reader, value) }),
    body: readStmts(reader, body),
  };
};

const loop: Convert = (reader, node) => {
  const { value, before } = condition(reader, node);
  return together(before, {
    kind: "loop",
    span: spanOf(node),
    exprs: [value],
    ...(node.type === "while_statement" && { condition: value }),
    body: part(reader, node, "body"),
  });
};

const forLoop: Convert = (reader, node) => {
  const initializer = childOf(node, "initializer");
  const variables = initializer?.type === "declaration" ? readLocal(reader, initializer) : undefined;
  const read = (part: Syntax | undefined): Expr | undefined => part && readExpr(reader, part);
  const start = variables ? undefined : read(initializer);
  const test = read(childOf(node, "condition"));
  const exprs = [...(variables ?? []).map((v) => v.value), start, test, read(childOf(node, "update"))];
  return {
    kind: "loop",
    span: spanOf(node),
    exprs: exprs.filter((e) => e !== undefined),
    ...(test && { condition: test }),
    ...(variables && { variables }),
    body: part(reader, node, "body"),
  };
};

const rangeLoop: Convert = (reader, node) => {
  const right = childOf(node, "right");
  const exprs = right ? [readExpr(reader, right)] : [];
  return {
    kind: "loop",
    span: spanOf(node),
    exprs,
    variables: readLocal(reader, node),
    body: part(reader, node, "body"),
  };
};

const jump =
  (kind: (Stmt & { kind: "jump" })["jump"]): Convert =>
  (reader, node) => {
    const label = childOf(node, "label");
    const value = kind === "throw" ? node.children[0] : undefined;
    return {
      kind: "jump",
      span: spanOf(node),
      jump: kind,
      ...(label && { label: shownText(reader, label) }),
      ...(value && { value: readExpr(reader, value) }),
    };
  };

const label: Convert = (reader, node) => {
  const name = childOf(node, "label");
  const body = node.children.filter((c) => c !== name).at(-1);
  return {
    kind: "label",
    span: ownSpan(reader, node),
    name: name ? shownText(reader, name) : "",
    ...(body && { body: readStmt(reader, body) }),
  };
};

const guarded: Convert = (reader, node) => {
  const parts = node.children.flatMap((child) =>
    /clause$/.test(child.type)
      ? readStmts(
          reader,
          child.children.filter((c) => c.type !== "parameter_list"),
        )
      : [readStmt(reader, child)],
  );
  return { kind: "try", span: spanOf(node), parts };
};

const conditional: Convert = (reader, node) => ({
  kind: "preprocessor",
  span: spanOf(node),
  branches: branchesOf(reader, node),
});

/** The branches that may be compiled, an empty one among them when it may be none. */
function branchesOf(reader: Reader, node: Syntax): Stmt[][] {
  const alternative = childOf(node, "alternative");
  const head = [childOf(node, "condition"), childOf(node, "name"), alternative];
  const body = readStmts(
    reader,
    node.children.filter((c) => !head.includes(c)),
  );
  if (node.type === "preproc_else") return [body];
  const rest = alternative ? branchesOf(reader, alternative) : [[]];
  return isDead(reader, node) ? rest : [body, ...rest];
}

const isDead = (reader: Reader, node: Syntax): boolean =>
  reader.view.preprocessed.dead.some((d) => node.start < d.start && d.start <= firstLineEnd(reader, node.start));

function firstLineEnd(reader: Reader, at: number): number {
  const rest = /\r\n?|\n/g;
  rest.lastIndex = at;
  return rest.test(reader.text) ? rest.lastIndex : reader.text.length;
}

const unreadable: Convert = (reader, node) => ({
  kind: "error",
  span: spanOf(node),
  children: readExprs(reader, node.children),
});

const converters: Readonly<Record<string, Convert>> = {
  expression_statement: expression,
  declaration,
  compound_statement: readBlock,
  return_statement: leave,
  co_return_statement: leave,
  if_statement: branch,
  switch_statement: choice,
  case_statement: caseOf,
  while_statement: loop,
  do_statement: loop,
  for_statement: forLoop,
  for_range_loop: rangeLoop,
  break_statement: jump("break"),
  continue_statement: jump("continue"),
  goto_statement: jump("goto"),
  throw_statement: jump("throw"),
  seh_leave_statement: jump("leave"),
  labeled_statement: label,
  try_statement: guarded,
  seh_try_statement: guarded,
  preproc_if: conditional,
  preproc_ifdef: conditional,
  attributed_statement: (reader, node) => readStmt(reader, node.children.at(-1) ?? node),
  type_definition: item,
  struct_specifier: item,
  class_specifier: item,
  union_specifier: item,
  enum_specifier: item,
  function_definition: item,
  template_declaration: item,
  linkage_specification: item,
  using_declaration: item,
  alias_declaration: item,
  static_assert_declaration: item,
  namespace_alias_definition: item,
  ERROR: unreadable,
};
