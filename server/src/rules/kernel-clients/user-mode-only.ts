import type { Expr, Stmt } from "../../c/ast.ts";
import type { Call, CFile, FunctionDefinition } from "../../c/facts.ts";
import { dominatingConditions, leaves, pathTo } from "../../c/flow.ts";
import { sameExpr, strip } from "../../c/values.ts";
import type { DriverPackage } from "../../package/driver-package.ts";
import { storedIn } from "../variables.ts";
import { modeCalls, modeNamed, modeTest, requestOf, sameRequest, sourceOf } from "./requestor-mode.ts";

/** Whether the place is reached only by requests that a mode call has found to come from user mode. */
export function isForUserMode(file: CFile, definition: FunctionDefinition, call: Call, driver: DriverPackage): boolean {
  const calls = modeCalls(file, call.within!).filter((other) => sameRequest(other, call));
  const says = (condition: Expr, holds: boolean): boolean => {
    const expr = strip(condition);
    if (expr.kind === "unary" && expr.operator === "!") return says(expr.operand, !holds);
    if (expr.kind === "binary" && expr.operator === (holds ? "&&" : "||"))
      return says(expr.left, holds) || says(expr.right, holds);
    const test = modeTest(expr);
    if (test)
      return sourceOf(test.value, calls, definition) !== undefined && (test.mode === "user") === (test.equal === holds);
    // KernelMode is 0.
    if (sourceOf(expr, calls, definition)) return holds;
    const stored = storedIn(expr, definition);
    return stored ? says(stored, holds) : looksAtMode(expr, call, driver);
  };
  return (
    dominatingConditions(definition, call.span).some(({ expr, holds }) => says(expr, holds)) ||
    isInUserCase(definition, call, calls)
  );
}

/** A function or macro of the package that gets the request and asks for its mode: nobody follows what it makes of it. */
function looksAtMode(expr: Expr, call: Call, { symbols }: DriverPackage): boolean {
  const request = requestOf(call);
  if (!request || expr.kind !== "call" || !expr.args.some((arg) => sameExpr(strip(arg), request))) return false;
  const name = expr.callee.kind === "member" || expr.callee.kind === "name" ? expr.callee.name : "";
  const bodies = [
    ...symbols.macros(name).map(({ fact }) => fact.body),
    ...symbols.functions(name).map(({ file, fact }) => file.text.slice(fact.body.span.start, fact.body.span.end)),
  ];
  return bodies.some((body) => /GetRequestorMode/.test(body));
}

function isInUserCase(definition: FunctionDefinition, call: Call, calls: readonly Call[]): boolean {
  const path = pathTo(definition, call.span);
  return path.some(
    (statement, i) =>
      statement.kind === "switch" &&
      sourceOf(statement.value, calls, definition) !== undefined &&
      takesOnlyUserMode(statement.body, path.slice(i)),
  );
}

/** True in the case for user mode, and in the default of a switch with a case for kernel mode, unless that one runs into it. */
function takesOnlyUserMode(body: Stmt, path: readonly Stmt[]): boolean {
  const cases = body.kind === "block" ? body.body.filter((one) => one.kind === "case") : [];
  const own = cases.findIndex((one) => path.includes(one));
  const kernel = cases.findIndex(({ value }) => value && modeNamed(value) === "kernel");
  const value = cases[own]?.value;
  const isUser = own >= 0 && (value ? modeNamed(value) === "user" : kernel >= 0);
  const between = kernel >= 0 && kernel < own ? cases.slice(kernel, own) : [];
  return isUser && (kernel < 0 || kernel > own || between.some((one) => one.body.some(leaves)));
}
