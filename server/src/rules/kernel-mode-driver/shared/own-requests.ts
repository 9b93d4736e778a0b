import type { Expr } from "../../../c/ast.ts";
import type { Call, CFile } from "../../../c/facts.ts";
import { sameExpr, strip } from "../../../c/values.ts";
import type { DriverPackage } from "../../../package/driver-package.ts";
import { memo } from "../../../text/memo.ts";
import { isNull } from "../../expressions.ts";

/** A call that sends a request: what it sends, and where to. */
export interface Send {
  readonly request: Expr;
  readonly target: Expr;
}

export function sendOf({ name, args }: Call): Send | undefined {
  const [first, second] = args;
  if (!first || !second) return undefined;
  if (name === "WdfRequestSend") return { request: first, target: second };
  return /^WdfIoTargetSend\w+Synchronously$/.test(name) ? { request: second, target: first } : undefined;
}

/** True for a request that the driver made: none at all where the framework makes one, or one of WdfRequestCreate. */
export function isOwnRequest(request: Expr, { within }: Call, file: CFile, driver: DriverPackage): boolean {
  if (isNull(request)) return true;
  const plain = strip(request);
  if (plain.kind === "member") return createdMembers(driver).has(plain.name);
  return file.calls.some((call) => {
    const created = call.within === within ? createdBy(call) : undefined;
    return created !== undefined && sameExpr(created, plain);
  });
}

/** The place that a call of WdfRequestCreate puts the request into. */
function createdBy(call: Call): Expr | undefined {
  const target = call.name === "WdfRequestCreate" && call.args[2] ? strip(call.args[2]) : undefined;
  return target?.kind === "unary" && target.operator === "&" ? strip(target.operand) : undefined;
}

/** Members that hold requests of the driver's own: `context->Request`. */
const createdMembers = memo((driver: DriverPackage): ReadonlySet<string> => {
  const targets = driver.sources.flatMap(({ calls }) => calls.flatMap((call) => createdBy(call) ?? []));
  return new Set(targets.flatMap((target) => (target.kind === "member" ? [target.name] : [])));
});
