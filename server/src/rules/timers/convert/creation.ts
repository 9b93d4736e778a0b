import type { CallExpr, Expr, Stmt } from "../../../c/ast.ts";
import { exprText, sameExpr, strip, walkExprs } from "../../../c/values.ts";
import { isNull } from "../../expressions.ts";
import { type IfStatement, lastNameOf, nextOf, type Place, placeOf, type Site } from "./nodes.ts";
import type { Timer, Use } from "./timer.ts";

/** The place that makes the timer, with the test of the result. */
export interface Creation extends Site {
  readonly call: CallExpr;
  /** The timer as it is written there: `context->Timer`. */
  readonly target: string;
  readonly place: Place;
  readonly test?: Test;
}

export interface Test {
  readonly statement: IfStatement;
  /** The condition itself makes the timer: `if ((T = Create...) == NULL)`. */
  readonly creates: boolean;
  readonly failure: Stmt | undefined;
  readonly success: Stmt | undefined;
  /** True when the condition holds on success. */
  readonly positive: boolean;
}

/** Reads a creation; undefined where there is no room for several statements, or where the result is tested in another way. */
export function creationOf(use: Use, timer: Timer): Creation | undefined {
  const place = placeOf(use);
  const assign = use.parents.findLast((p): p is Expr & { kind: "assign" } => p.kind === "assign");
  if (!place?.list || !assign || !use.call) return undefined;
  const made = { file: use.file, fn: use.fn, call: use.call, target: exprText(use.file, assign.left), place };
  const { statement } = place;
  if (statement.kind === "if") {
    const test = testOf(statement, (e) => strip(e) === assign, true);
    return test && { ...made, test };
  }
  if (statement.kind !== "expression" || statement.expr !== assign) return undefined;
  const next = nextOf(place);
  if (next?.kind !== "if" || !mentions(next.condition, timer.name)) return made;
  const test = testOf(next, (e) => sameExpr(strip(e), assign.left), false);
  return test && { ...made, test };
}

const mentions = (expr: Expr, name: string): boolean => [...walkExprs(expr)].some((e) => lastNameOf(e) === name);

function testOf(statement: IfStatement, isTimer: (expr: Expr) => boolean, creates: boolean): Test | undefined {
  const positive = polarity(statement.condition, isTimer);
  if (positive === undefined) return undefined;
  const [success, failure] = positive ? [statement.then, statement.else] : [statement.else, statement.then];
  return { statement, creates, positive, success, failure };
}

/** Whether a condition holds when the timer is not NULL; undefined when it asks for more. */
function polarity(condition: Expr, isTimer: (expr: Expr) => boolean): boolean | undefined {
  if (isTimer(condition)) return true;
  const plain = strip(condition);
  if (plain.kind === "unary" && plain.operator === "!") return isTimer(plain.operand) ? false : undefined;
  if (plain.kind !== "binary" || !/^[!=]=$/.test(plain.operator)) return undefined;
  const { left, right } = plain;
  const compares = (isTimer(left) && isNull(right)) || (isTimer(right) && isNull(left));
  return compares ? plain.operator === "!=" : undefined;
}
