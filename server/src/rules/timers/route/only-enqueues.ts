import type { Stmt } from "../../../c/ast.ts";
import type { Call } from "../../../c/facts.ts";
import type { DriverPackage } from "../../../package/driver-package.ts";
import { functionNamed } from "../../expressions.ts";
import { isMark } from "../convert/mark.ts";
import { lastNameOf } from "../convert/nodes.ts";

/** True when the timer's callback does nothing but enqueue a work item, as a UMDF 1 driver's should. */
export function onlyEnqueues({ args }: Call, driver: DriverPackage): boolean {
  const name = (args[0] && functionNamed(args[0]))?.replace(/^.*::/, "") ?? "";
  const bodies = driver.symbols.functions(name).map(({ fact }) => fact.body.body);
  return bodies.length > 0 && bodies.every((body) => body.some(isEnqueue) && body.every(isEnqueueOrQuiet));
}

const isEnqueue = (statement: Stmt): boolean =>
  statement.kind === "expression" &&
  statement.expr.kind === "call" &&
  statement.expr.callee.kind === "member" &&
  lastNameOf(statement.expr.callee) === "Enqueue";

/** Enqueues, declares, or marks a parameter as unreferenced. */
const isEnqueueOrQuiet = (statement: Stmt): boolean =>
  isEnqueue(statement) ||
  statement.kind === "declaration" ||
  isMark(statement) ||
  (statement.kind === "expression" && /^(?:cast|name)$/.test(statement.expr.kind));
