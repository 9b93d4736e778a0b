import type { Expr, Stmt, Variable } from "../../../c/ast.ts";
import { replaceSpan } from "../../../c/edits.ts";
import { leaves } from "../../../c/flow.ts";
import { callsIn, exprText, statementsOf, strip, walkExprs } from "../../../c/values.ts";
import type { Edit } from "../../../text/source.ts";
import type { Creation } from "./creation.ts";
import { calleeOf, expressionsOf, type Node, visibleAt } from "./nodes.ts";
import { freeName } from "./words.ts";

/** The variable that takes the status of the creation. */
export interface Status {
  readonly name: string;
  readonly isNew: boolean;
}

export const returnsStatus = ({ fn }: Pick<Creation, "fn">): boolean => fn.returns === "NTSTATUS";
export const returnsResult = ({ fn }: Pick<Creation, "fn">): boolean => fn.returns === "HRESULT";

/** An NTSTATUS variable of the function whose value is not needed any more, else a new one. */
export function statusOf(creation: Creation, stem: string): Status {
  const { file, fn, place, test } = creation;
  const candidates = visibleAt(place, fn).filter(
    (v) => v.type === "NTSTATUS" && v.declarator === "" && !fn.parameters.includes(v) && v.storage.length === 0,
  );
  const assigned = test?.failure ? assignedIn(test.failure) : [];
  const named = (names: readonly string[]): Variable | undefined => candidates.find((v) => names.includes(v.name));
  const chosen = named(assigned) ?? named(["status"]) ?? named(["ntStatus", "Status", "ntstatus"]) ?? candidates[0];
  const decides = test
    ? test.failure && (leaves(test.failure) || assigned.includes(chosen?.name ?? ""))
    : returnsStatus(creation);
  if (chosen && decides && !isPending(chosen, creation)) return { name: chosen.name, isNew: false };
  return { name: freeName(file, fn.span, `${stem}Status`), isNew: true };
}

/** The variables that a branch assigns directly. */
const assignedIn = (branch: Stmt): string[] =>
  statementsIn(branch).flatMap((s) => {
    const left = s.kind === "expression" && s.expr.kind === "assign" ? s.expr.left : undefined;
    return left?.kind === "name" ? [left.name] : [];
  });

const statementsIn = (branch: Stmt): Stmt[] =>
  branch.kind === "block" ? [...statementsOf({ body: branch })] : [branch];

/** True when the last thing the function did with a variable before the creation was to store the result of a call. */
function isPending({ name }: Variable, { file, fn, place }: Creation): boolean {
  const before = expressionsOf({ file, fn }).filter(
    ({ expr }) => expr.kind === "name" && expr.name === name && expr.span.end <= place.statement.span.start,
  );
  const assign = before.at(-1)?.parents.at(-1);
  return assign?.kind === "assign" && assign.left === before.at(-1)!.expr && [...callsIn(assign.right)].length > 0;
}

/** What changes in the branch that handles the failure, now that its cause is a status. */
export interface FailureEdits {
  readonly edits: readonly Edit[];
  readonly dropped: readonly Stmt[];
  /** GetLastError is still asked there, though the framework sets no last error. */
  readonly asksLastError: boolean;
}

export function failureEdits(failure: Stmt, status: Status, creation: Creation): FailureEdits {
  const inner = statementsIn(failure);
  const dropped = inner.filter((s) => !status.isNew && isOldStatus(s, status.name));
  const edits = inner.filter((s) => !dropped.includes(s)).flatMap((s) => statementEdits(s, status, creation));
  const asksLastError = [...callsIn(failure)].some(
    (call) =>
      calleeOf(call) === "GetLastError" &&
      ![...dropped.map((s) => s.span), ...edits.map((e) => e.span)].some(
        (span) => span.start <= call.span.start && call.span.end <= span.end,
      ),
  );
  return { edits, dropped, asksLastError };
}

/** `status = STATUS_NO_MEMORY;` and `status = NTSTATUS_FROM_WIN32(GetLastError());` */
function isOldStatus(statement: Stmt, name: string): boolean {
  if (statement.kind !== "expression" || statement.expr.kind !== "assign") return false;
  const { left, operator, right } = statement.expr;
  return operator === "=" && left.kind === "name" && left.name === name && isFailure(right);
}

/** A status that only stands for "there was no timer" or "no work object". */
function isFailure(expr: Expr): boolean {
  const plain = strip(expr);
  if (plain.kind === "name") return /^STATUS_(?!SUCCESS$)[A-Z0-9_]+$/.test(plain.name);
  return (
    plain.kind === "call" && /^(?:__)?(?:NTSTATUS_FROM_WIN32|WinErrorToNtStatus)$/i.test(calleeOf(plain)) && asks(plain)
  );
}

const asks = (node: Expr): boolean => [...callsIn(node)].some((c) => calleeOf(c) === "GetLastError");

function statementEdits(statement: Stmt, { name, isNew }: Status, { file, fn }: Creation): Edit[] {
  const edits: Edit[] = [];
  const value = valueIn(statement, isNew);
  const isOwn = statement.kind === "return" ? returnsStatus({ fn }) : true;
  if (value && isOwn && isFailure(value)) edits.push(replaceSpan(file, value.span, name));
  else
    for (const expr of expressionsDirectlyIn(statement))
      if (
        expr.kind === "call" &&
        calleeOf(expr) === "HRESULT_FROM_WIN32" &&
        /^\w+\((?:::)?GetLastError\(\)\)$/.test(exprText(file, expr).replace(/\s/g, ""))
      )
        edits.push(replaceSpan(file, expr.span, `HRESULT_FROM_NT(${name})`));
  return edits;
}

function valueIn(statement: Stmt, isNew: boolean): Expr | undefined {
  if (statement.kind === "return") return statement.value;
  const assigns = statement.kind === "expression" && statement.expr.kind === "assign" && isNew;
  return assigns && statement.expr.kind === "assign" ? statement.expr.right : undefined;
}

/** The expressions of a statement, without those of the statements inside it. */
function expressionsDirectlyIn(statement: Stmt): Expr[] {
  const own: Node | undefined =
    statement.kind === "return" ? statement.value : statement.kind === "expression" ? statement.expr : undefined;
  return own ? [...walkExprs(own)] : [];
}
