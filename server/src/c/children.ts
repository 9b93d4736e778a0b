import type { Expr, Stmt } from "./ast.ts";

/** What stands directly inside an expression or statement, in text order; declared variables give their initial values. */
export const childrenOf = (node: Expr | Stmt): readonly (Expr | Stmt)[] =>
  isStatement(node) ? insideStatement(node) : insideExpr(node);

const statementKinds: ReadonlySet<string> = new Set<Stmt["kind"]>([
  "expression",
  "declaration",
  "return",
  "if",
  "block",
  "loop",
  "switch",
  "case",
  "jump",
  "label",
  "try",
  "preprocessor",
  "error",
]);

export const isStatement = (node: Expr | Stmt): node is Stmt => statementKinds.has(node.kind);

function insideExpr(node: Expr): readonly (Expr | Stmt)[] {
  switch (node.kind) {
    case "call":
      return [node.callee, ...node.args];
    case "member":
      return [node.object];
    case "index":
      return [node.object, node.index];
    case "unary":
    case "cast":
      return [node.operand];
    case "binary":
    case "assign":
      return [node.left, node.right];
    case "conditional":
      return [node.condition, node.then, node.else];
    case "paren":
      return [node.inner];
    case "list":
      return node.items;
    case "lambda":
      return [node.body];
    case "sizeof":
    case "other":
      return node.children;
    default:
      return [];
  }
}

function insideStatement(node: Stmt): readonly (Expr | Stmt)[] {
  switch (node.kind) {
    case "expression":
      return [node.expr];
    case "declaration":
      return node.variables.flatMap((v) => (v.value ? [v.value] : []));
    case "return":
    case "jump":
      return node.value ? [node.value] : [];
    case "if":
      return node.else ? [node.condition, node.then, node.else] : [node.condition, node.then];
    case "block":
      return node.body;
    case "loop":
      return [...node.exprs, node.body];
    case "switch":
      return [node.value, node.body];
    case "case":
      return node.value ? [node.value, ...node.body] : node.body;
    case "label":
      return node.body ? [node.body] : [];
    case "try":
      return node.parts;
    case "preprocessor":
      return node.branches.flat();
    default:
      return node.children;
  }
}
