import type { CallExpr, Expr, Stmt } from "../../../c/ast.ts";
import { exprText, sameExpr, strip, walkExprs } from "../../../c/values.ts";
import { isNull } from "../../expressions.ts";
import { type IfStatement, lastNameOf, nextOf, type Place, placeOf, type Site } from "./nodes.ts";
import type { PoolObject, Use } from "./pool-object.ts";

/** The place that makes the object, with the test of the result. */
export interface Creation extends Site {
  readonly call: CallExpr;
  /** The object as it is written there: `context->Timer`. */
  readonly target: string;
  readonly place: Place;
  readonly test?: Test;
}

export interface Test {
  readonly statement: IfStatement;
  /** The condition itself makes the object: `if ((T = Create...) == NULL)`. */
  readonly creates: boolean;
  readonly failure: Stmt | undefined;
  readonly success: Stmt | undefined;
  /** True when the condition holds on success. */
  readonly positive: boolean;
}

/** Reads a creation; undefined where there is no room for several statements, or where the result is tested in another way. */
export function creationOf(use: Use, object: PoolObject): Creation | undefined {
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
  if (next?.kind !== "if" || !mentions(next.condition, object.name)) return made;
  const test = testOf(next, (e) => sameExpr(strip(e), assign.left), false);
  return test && { ...made, test };
}

const mentions = (expr: Expr, name: string): boolean => [...walkExprs(expr)].some((e) => lastNameOf(e) === name);

function testOf(statement: IfStatement, isObject: (expr: Expr) => boolean, creates: boolean): Test | undefined {
  const positive = polarity(statement.condition, isObject);
  if (positive === undefined) return undefined;
  const [success, failure] = positive ? [statement.then, statement.else] : [statement.else, statement.then];
  return { statement, creates, positive, success, failure };
}

/** Whether a condition holds when the object is not NULL; undefined when it asks for more. */
function polarity(condition: Expr, isObject: (expr: Expr) => boolean): boolean | undefined {
  if (isObject(condition)) return true;
  const plain = strip(condition);
  if (plain.kind === "unary" && plain.operator === "!") return isObject(plain.operand) ? false : undefined;
  if (plain.kind !== "binary" || !/^[!=]=$/.test(plain.operator)) return undefined;
  const { left, right } = plain;
  const compares = (isObject(left) && isNull(right)) || (isObject(right) && isNull(left));
  return compares ? plain.operator === "!=" : undefined;
}
