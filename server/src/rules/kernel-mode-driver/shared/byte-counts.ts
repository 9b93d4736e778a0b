import type { Expr } from "../../../c/ast.ts";
import type { CFile, FunctionDefinition } from "../../../c/facts.ts";
import { strip } from "../../../c/values.ts";
import { contains } from "../../../text/source.ts";
import { isCallOf } from "../../comparisons.ts";
import { variableOf } from "../../variables.ts";

/** Tells which expressions of a function are the number of bytes that a driver below reported. */
export function byteCounts(file: CFile, definition: FunctionDefinition): (plain: Expr) => boolean {
  const filled = file.calls.flatMap(({ name, args, span }) => {
    const sends = contains(definition.span, span) && /^WdfIoTargetSend\w+Synchronously$/.test(name);
    const last = sends ? args.at(-1) : undefined;
    const target = last && strip(last);
    const variable = target?.kind === "unary" && target.operator === "&" ? strip(target.operand) : undefined;
    return variable?.kind === "name" ? [{ name: variable.name, from: span.end }] : [];
  });
  return (plain) =>
    plain.kind === "name"
      ? filled.some(({ name, from }) => name === plain.name && from <= plain.span.start)
      : isInformation(plain, definition) || isCallOf(plain, /^WdfRequestGetInformation$/);
}

/** `Params->IoStatus.Information` of a completion routine, `Irp->IoStatus.Information`. */
function isInformation(expr: Expr, definition: FunctionDefinition): boolean {
  const status = expr.kind === "member" && expr.name === "Information" ? expr.object : undefined;
  const owner = status?.kind === "member" && status.name === "IoStatus" ? strip(status.object) : undefined;
  const type = owner?.kind === "name" ? variableOf(owner, definition)?.type : undefined;
  return type !== undefined && /^(?:struct )?(?:_?P?WDF_REQUEST_COMPLETION_PARAMS|_?P?IRP)$/.test(type);
}
