import type { Expr, Stmt } from "../../c/ast.ts";
import { insertAt } from "../../c/edits.ts";
import type { Call, CFile, FunctionDefinition } from "../../c/facts.ts";
import { callsIn, exprText, strip } from "../../c/values.ts";
import { isSame, parentsOf } from "../expressions.ts";
import type { Fix } from "../rule.ts";
import { requestOf } from "./requestor-mode.ts";

/** Puts the check of the requestor mode before a question about the client. Safe where the answer is a condition. */
export function checkModeFirst(file: CFile, definition: FunctionDefinition, call: Call): Fix[] {
  const request = requestOf(call);
  const place = placeOf(
    parentsOf(definition, call.span).filter(({ kind }) => kind !== "paren"),
    call,
  );
  if (!request || !place || [...callsIn(request)].length > 0) return [];
  const text = exprText(file, request);
  const free = call.form === "free";
  const mode = free ? `WdfRequestGetRequestorMode(${text})` : `${text}${call.arrow ? "->" : "."}GetRequestorMode()`;
  const check = `${mode} == ${free ? "UserMode" : "WdfUserMode"} && `;
  const edits = place.grouped
    ? [insertAt(file, call.span.start, `(${check}`), insertAt(file, call.span.end, ")")]
    : [insertAt(file, call.span.start, check)];
  return [{ title: "Check the requestor mode first", edits, safe: place.condition }];
}

interface Place {
  /** The operand needs parentheses of its own. */
  readonly grouped: boolean;
  readonly condition: boolean;
}

/** Where the answer goes; undefined where a second operand would change more than the answer. */
function placeOf([parent]: readonly (Expr | Stmt)[], { span }: Call): Place | undefined {
  switch (parent?.kind) {
    case "binary":
      if (parent.operator === "&&") return { grouped: false, condition: true };
      return /^(\|\||[=!]=)$/.test(parent.operator)
        ? { grouped: true, condition: parent.operator === "||" }
        : undefined;
    case "unary":
      return parent.operator === "!" ? { grouped: true, condition: true } : undefined;
    case "if":
    case "conditional":
    case "loop": {
      const condition = parent.condition !== undefined && isSame(strip(parent.condition).span, span);
      return condition || parent.kind === "conditional" ? { grouped: false, condition } : undefined;
    }
    case "assign":
      return parent.operator === "=" ? { grouped: false, condition: false } : undefined;
    case "declaration":
    case "return":
      return { grouped: false, condition: false };
    default:
      return undefined;
  }
}
