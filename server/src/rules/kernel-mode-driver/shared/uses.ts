import type { CallExpr, Expr } from "../../../c/ast.ts";
import type { FunctionDefinition } from "../../../c/facts.ts";
import { sameExpr, statementsOf, strip, walkExprs } from "../../../c/values.ts";
import { contains, type Span } from "../../../text/source.ts";
import { comparisonsIn, isCallOf, mentions } from "../../comparisons.ts";
import { storedIn } from "../../variables.ts";

/** A place where a number that is too large, or zero, does harm. */
export interface Use {
  readonly value: Expr;
  readonly as: "length" | "index" | "bound" | "divisor";
  /** The call that takes it as a length. */
  readonly copy?: CallExpr;
  /** The condition of the loop that it bounds: what is compared there is no check. */
  readonly condition?: Span;
}

export const usesIn = (definition: FunctionDefinition): Use[] => [
  ...[...walkExprs(definition.body)].flatMap(useOf),
  ...boundsIn(definition),
];

function useOf(expr: Expr): Use[] {
  if (expr.kind === "index") return [{ value: expr.index, as: "index" }];
  if (expr.kind === "binary" && /^[/%]$/.test(expr.operator)) return [{ value: expr.right, as: "divisor" }];
  if (expr.kind !== "call") return [];
  const isCopy = isCallOf(expr, /^(?:Rtl(?:Copy|Move)Memory|mem(?:cpy|move))$/);
  const length = isCopy ? expr.args[2] : isCallOf(expr, /^WdfMemoryCopy(?:To|From)Buffer$/) ? expr.args[3] : undefined;
  return length ? [{ value: length, as: "length", copy: expr }] : [];
}

const boundsIn = (definition: FunctionDefinition): Use[] =>
  [...statementsOf(definition)].flatMap((statement) => {
    const condition = statement.kind === "loop" ? statement.condition : undefined;
    const tests = condition ? [...walkExprs(condition)] : [];
    return tests.flatMap((test): Use[] => {
      if (test.kind !== "binary" || !/^(?:[<>]=?|!=)$/.test(test.operator)) return [];
      return [test.left, test.right].map((value) => ({ value, as: "bound", condition: condition!.span }));
    });
  });

/** A value as written, and behind it what was last stored there. */
export function formsOf(value: Expr, definition: FunctionDefinition): readonly [Expr, ...Expr[]] {
  const plain = strip(value);
  const stored = storedIn(plain, definition);
  return stored ? [plain, strip(stored)] : [plain];
}

/** True when the function looks at a value above its use: compares or switches on it, or on a variable that holds it. */
export function isChecked({ value, as, condition }: Use, definition: FunctionDefinition): boolean {
  const forms = formsOf(value, definition);
  const isForm = (part: Expr): boolean => forms.some((form) => sameExpr(form, part));
  const checks = [
    ...comparisonsIn(definition),
    ...switchedOn(definition),
    ...(as === "divisor" ? tested(definition) : []),
  ];
  return checks.some(
    (check) =>
      check.span.end <= value.span.start &&
      !(condition && contains(condition, check.span)) &&
      mentions(check, (part) => isForm(part) || formsOf(part, definition).some(isForm)),
  );
}

const switchedOn = (definition: FunctionDefinition): Expr[] =>
  [...statementsOf(definition)].flatMap((statement) => (statement.kind === "switch" ? [statement.value] : []));

/** Conditions: what is tested for zero. */
const tested = (definition: FunctionDefinition): Expr[] => [
  ...[...statementsOf(definition)].flatMap((statement) => (statement.kind === "if" ? [statement.condition] : [])),
  ...[...walkExprs(definition.body)].flatMap((expr) => (expr.kind === "conditional" ? [expr.condition] : [])),
];
