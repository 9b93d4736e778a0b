import type { Expr, Stmt } from "../../../c/ast.ts";
import { childrenOf, isStatement } from "../../../c/children.ts";
import type { FunctionDefinition } from "../../../c/facts.ts";
import { sameExpr, strip } from "../../../c/values.ts";
import { contains, type Span } from "../../../text/source.ts";
import { comparisonsIn, isCallOf, mentions } from "../../comparisons.ts";
import { storedIn } from "../../variables.ts";

/** A place where a wrong number does harm. */
export interface Use {
  readonly value: Expr;
  readonly as: "length" | "index" | "bound" | "divisor";
  /** The call that takes it as a length. */
  readonly copy?: Expr & { readonly kind: "call" };
  /** Comparisons in here check nothing: the condition of the loop itself. */
  readonly own?: Span;
}

/** The uses in a function of values that fulfil a condition, themselves or through a variable that holds one, without a comparison above. */
export function uncheckedUses(definition: FunctionDefinition, isUntrusted: (plain: Expr) => boolean): Use[] {
  return usesIn(definition).filter((use) => {
    const forms = formsOf(use.value, definition);
    return forms.some(isUntrusted) && !isChecked(use, forms, definition);
  });
}

/** A value as written, and what was stored in it. */
export function formsOf(value: Expr, definition: FunctionDefinition): Expr[] {
  const plain = strip(value);
  const stored = storedIn(plain, definition);
  return stored ? [plain, strip(stored)] : [plain];
}

/** True when the function compares one of the forms of a value above its use, or a variable that holds it. */
export function isChecked({ value, as, own }: Use, forms: readonly Expr[], definition: FunctionDefinition): boolean {
  const isForm = (part: Expr): boolean => forms.some((form) => sameExpr(form, part));
  const checks = as === "divisor" ? [...comparisonsIn(definition), ...conditionsIn(definition)] : [...comparisonsIn(definition), ...switchedIn(definition)];
  return checks.some(
    (check) =>
      check.span.end <= value.span.start &&
      !(own && contains(own, check.span)) &&
      mentions(check, (part) => isForm(part) || formsOf(part, definition).some(isForm)),
  );
}
