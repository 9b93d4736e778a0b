import type { Expr } from "../../c/ast.ts";
import type { Call, FunctionDefinition } from "../../c/facts.ts";
import { dominatingConditions } from "../../c/flow.ts";
import { strip } from "../../c/values.ts";
import { isCallOf } from "../comparisons.ts";

/** What a call tells the client of how many bytes there are: the Information value of the request. */
export function informationOf({ form, name, args }: Call): Expr | undefined {
  if (form === "free" && name === "WdfRequestCompleteWithInformation") return args[2];
  if (form === "free" && name === "WdfRequestSetInformation") return args[1];
  return form === "member" && name === "CompleteWithInformation" ? args[1] : undefined;
}

/** True for a completion that certainly fails, so that nobody copies data. */
export const isFailure = (call: Call, definition: FunctionDefinition): boolean =>
  isFailureStatus(statusOf(call)) ||
  dominatingConditions(definition, call.span).some(({ expr, holds }) =>
    isCallOf(expr, holds ? /^(?:NT_ERROR|FAILED)$/ : /^(?:NT_SUCCESS|SUCCEEDED)$/),
  );

function statusOf({ form, name, args }: Call): Expr | undefined {
  if (name === "WdfRequestSetInformation") return undefined;
  return form === "free" ? args[1] : args[0];
}

/** STATUS_BUFFER_OVERFLOW is a warning: there is data, only not all of it. */
function isFailureStatus(status: Expr | undefined): boolean {
  const plain = status && strip(status);
  if (plain?.kind === "name") return /^(?:STATUS_(?!SUCCESS$|BUFFER_OVERFLOW$|MORE_ENTRIES$)|E_)/.test(plain.name);
  return plain !== undefined && isCallOf(plain, /^HRESULT_FROM_/);
}
