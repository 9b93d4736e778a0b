import type { CallExpr, Expr, Stmt, Variable } from "../../../c/ast.ts";
import { childrenOf, isStatement } from "../../../c/children.ts";
import type { CFile, FunctionDefinition } from "../../../c/facts.ts";

export type Node = Expr | Stmt;
export type IfStatement = Stmt & { readonly kind: "if" };

/** A function and the file it is defined in. */
export interface Site {
  readonly file: CFile;
  readonly fn: FunctionDefinition;
}

/** An expression in a function with everything around it, the function's body first. */
export interface Found extends Site {
  readonly expr: Expr;
  readonly parents: readonly Node[];
}

/** Every expression of a function's body, outer before inner. */
export function expressionsOf(site: Site): readonly Found[] {
  const found: Found[] = [];
  collect(site, site.fn.body, [], found);
  return found;
}

function collect(site: Site, node: Node, parents: readonly Node[], found: Found[]): void {
  if (!isStatement(node)) found.push({ ...site, expr: node, parents });
  const around = [...parents, node];
  for (const child of childrenOf(node)) collect(site, child, around, found);
}

/** A statement and the list it stands in. */
export interface Place {
  readonly statement: Stmt;
  /** What holds the list: a block, a case, a branch of the preprocessor; absent for the lone body of an `if` or a loop. */
  readonly list?: readonly Stmt[];
  /** Everything around the statement, the function's body first. */
  readonly parents: readonly Node[];
}

/** The innermost statement around an expression. */
export function placeOf({ parents }: Pick<Found, "parents">): Place | undefined {
  const at = parents.findLastIndex(isStatement);
  const statement = parents[at];
  if (!statement || !isStatement(statement)) return undefined;
  const around = parents.slice(0, at);
  const list = listOf(around.at(-1), statement);
  return { statement, parents: around, ...(list && { list }) };
}

/** The list of statements that a node holds and the statement stands in. */
export function listOf(holder: Node | undefined, statement: Node): readonly Stmt[] | undefined {
  if (holder?.kind === "block" || holder?.kind === "case") return holder.body;
  if (holder?.kind === "try") return undefined;
  const branches: readonly (readonly Node[])[] = holder?.kind === "preprocessor" ? holder.branches : [];
  return branches.find((branch) => branch.includes(statement)) as readonly Stmt[] | undefined;
}

export function nextOf({ list, statement }: Place): Stmt | undefined {
  return list?.[list.indexOf(statement) + 1];
}

/** The variables that a place sees, the innermost last: parameters and what is declared before it in the blocks around it. */
export function visibleAt({ parents, statement }: Place, fn: FunctionDefinition): readonly Variable[] {
  const path = [...parents, statement];
  const declared = path.flatMap((holder, i) => {
    const inner = path[i + 1];
    if (holder.kind === "loop") return holder.variables ?? [];
    const list = inner && isStatement(inner) ? (listOf(holder, inner) ?? []) : [];
    return list
      .slice(0, inner ? list.indexOf(inner as Stmt) : 0)
      .flatMap((s) => (s.kind === "declaration" ? s.variables : []));
  });
  return [...fn.parameters, ...declared];
}

/** The name of the function that a call names directly. */
export const calleeOf = ({ callee }: CallExpr): string =>
  callee.kind === "name" ? callee.name.replace(/^::/, "") : "";

/** The call that an expression is. */
export const asCall = (expr: Expr | undefined): CallExpr | undefined => (expr?.kind === "call" ? expr : undefined);

/** The variable or field an expression ends in: `T` for `T`, `ctx->T`, `this->T`, `::T`. */
export function lastNameOf(expr: Expr): string | undefined {
  if (expr.kind === "member") return expr.name;
  return expr.kind === "name" ? expr.name.replace(/^.*::/, "") : undefined;
}

/** The class a member function belongs to. */
export function classOf({ qualified, within }: FunctionDefinition): string | undefined {
  return within ?? (qualified.includes("::") ? qualified.split("::").at(-2) : undefined);
}
