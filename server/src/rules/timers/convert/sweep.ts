import type { Expr, Stmt, Variable } from "../../../c/ast.ts";
import { isStatement } from "../../../c/children.ts";
import { statementsOf, strip, walkExprs } from "../../../c/values.ts";
import type { DriverPackage } from "../../../package/driver-package.ts";
import { contains, type Edit, type Span } from "../../../text/source.ts";
import { variablesOf } from "../../variables.ts";
import { markUnreferenced } from "./mark.ts";
import { calleeOf, type IfStatement, type Site } from "./nodes.ts";
import { declarationEdit, removals } from "./removals.ts";
import { accessorNamed } from "./types.ts";
import { wordAt, wordsIn } from "./words.ts";
import { isPure } from "./writes.ts";

/** What happens to one function: text that is replaced, and statements that go. */
export interface Draft extends Site {
  readonly edits: readonly Edit[];
  readonly removed: readonly Stmt[];
  /** Statements that have to go because their value was moved elsewhere. */
  readonly moved: readonly Stmt[];
}

/**
 * The edits of a function after what they leave behind is gone too: an `if` without a body, variables nobody reads and the
 * statements that set them. Parameters that lose their last use are marked as unreferenced. Undefined when something that
 * has to go must stay, or the other way round.
 */
export function sweep(draft: Draft, driver: DriverPackage): readonly Edit[] | undefined {
  const gone = new Set(draft.removed);
  const parts: Edit[] = [];
  const lost = new Set<Variable>();
  do {
    if (!dropEmptyIfs(draft, gone)) return undefined;
  } while (dropVariables(draft, gone, lost, parts, driver));
  if (!draft.moved.every((statement) => gone.has(statement)) || leavesHole(draft, gone)) return undefined;
  const spans = [...gone].map((s) => s.span);
  const kept = [...draft.edits, ...parts].filter(({ span }) => !spans.some((s) => contains(s, span)));
  const marks = unreferenced(draft, gone, [...lost]);
  const inserts = [...kept, ...marks].flatMap(({ span }) => (span.start === span.end ? [span.start] : []));
  return [...kept, ...marks, ...removals(draft.file, outermost(gone), inserts)];
}

const outermost = (gone: ReadonlySet<Stmt>): Span[] => {
  const spans = [...gone].map((s) => s.span);
  return spans.filter((span) => !spans.some((other) => other !== span && contains(other, span)));
};

const bodyOf = (branch: Stmt): readonly Stmt[] => (branch.kind === "block" ? branch.body : [branch]);

/** Adds every `if` that has lost its whole body; false when only one of its two branches is empty. */
function dropEmptyIfs({ fn }: Draft, gone: Set<Stmt>): boolean {
  const ifs = [...statementsOf(fn)].filter((s): s is IfStatement => s.kind === "if" && !gone.has(s)).reverse();
  for (const statement of ifs) {
    const isEmptied = (branch: Stmt): boolean => bodyOf(branch).length > 0 && bodyOf(branch).every((s) => gone.has(s));
    if (!isEmptied(statement.then) && !(statement.else && isEmptied(statement.else))) continue;
    const both = isEmptied(statement.then) && (!statement.else || isEmptied(statement.else));
    if (!both || !isPure(statement.condition)) return false;
    gone.add(statement);
  }
  return true;
}

/** True when a statement that is the lone body of an `if`, a loop or a label would go and leave nothing behind. */
function leavesHole({ fn }: Draft, gone: ReadonlySet<Stmt>): boolean {
  return [...statementsOf(fn)].some((s) => {
    if (gone.has(s)) return false;
    const bodies = s.kind === "if" ? [s.then, s.else] : s.kind === "loop" || s.kind === "label" ? [s.body] : [];
    return bodies.some((b) => b && b.kind !== "block" && gone.has(b));
  });
}

/** Adds the declarations and writes of variables that the draft takes the last use from. True when there were some. */
function dropVariables(
  draft: Draft,
  gone: Set<Stmt>,
  lost: Set<Variable>,
  parts: Edit[],
  driver: DriverPackage,
): boolean {
  let found = false;
  for (const variable of variablesOf(draft.fn)) {
    if (lost.has(variable) || !isIdle(variable, draft, gone)) continue;
    const writers = writersOf(variable, draft);
    lost.add(variable);
    found = true;
    for (const writer of writers) gone.add(writer);
    const declaration = declarationOf(variable, draft);
    if (!declaration || gone.has(declaration)) continue;
    if (variable.value && !isIdleValue(variable.value, driver) && !draft.moved.includes(declaration)) continue;
    const edit = declarationEdit(draft.file, declaration, variable, lost);
    if (edit) parts.push(edit);
    else gone.add(declaration);
  }
  return found;
}

const declarationOf = (variable: Variable, { fn }: Site): (Stmt & { kind: "declaration" }) | undefined =>
  [...statementsOf(fn)].find(
    (s): s is Stmt & { kind: "declaration" } => s.kind === "declaration" && s.variables.includes(variable),
  );

/** An initial value that can be dropped: it has no effect, or it only asks for a context. */
function isIdleValue(value: Expr, driver: DriverPackage): boolean {
  const plain = strip(value);
  if (plain.kind !== "call") return isPure(value) || isPureList(value);
  const name = calleeOf(plain);
  const asks = accessorNamed(name, driver) !== undefined || /^Wdf(?:Object|\w+)Get\w+$/.test(name);
  return asks && plain.args.every(isPure);
}

const isPureList = (value: Expr): boolean =>
  value.kind === "list" && value.items.every((item) => isPure(item.kind === "assign" ? item.right : item));

/** True when the draft takes a mention of the variable away and nothing that stays reads it. */
function isIdle(variable: Variable, draft: Draft, gone: ReadonlySet<Stmt>): boolean {
  const { file, fn, edits } = draft;
  if (variable.name === "" || variablesOf(fn).filter((v) => v.name === variable.name).length !== 1) return false;
  const changed = [...[...gone].map((s) => s.span), ...edits.map((e) => e.span)];
  const writers = writersOf(variable, draft).map((s) => s.span);
  const isIn = (at: number, spans: readonly Span[]): boolean => spans.some((s) => s.start <= at && at < s.end);
  if (isIn(variable.nameSpan.start, changed)) return false;
  const mentions = wordAt(file, variable.name, fn.span).filter((at) => at !== variable.nameSpan.start);
  const left = mentions.filter((at) => !isIn(at, changed) && !isIn(at, writers));
  const added = edits.some((e) => wordsIn(e.text, file.language).has(variable.name));
  return left.length === 0 && !added && mentions.some((at) => isIn(at, changed));
}

/** The statements that do nothing but set the variable. */
function writersOf(variable: Variable, draft: Draft): Stmt[] {
  return [...statementsOf(draft.fn)].filter((s) => {
    if (s.kind !== "expression") return false;
    const { expr } = s;
    if (expr.kind === "call") return isClearing(expr) && rootOf(strip(expr.args[0]!)) === variable.name;
    if (expr.kind !== "assign" || rootOf(expr.left) !== variable.name) return false;
    return isLocalPath(expr.left) && (isPure(expr.right) || draft.moved.includes(s) || isCopyOrMacro(expr.right));
  });
}

const isClearing = (call: Expr & { kind: "call" }): boolean =>
  call.args.length > 0 && /^(?:(?:Rtl)?(?:Secure)?ZeroMemory|memset)$/.test(calleeOf(call));

/** A call of an upper-case macro whose arguments do nothing, as in `MS_TO_100NS(PERIOD)`. */
const isCopyOrMacro = (value: Expr): boolean =>
  [...walkExprs(value)].every((n) => n.kind !== "call" || /^(?:[A-Z][A-Z0-9_]+|U?Int32x32To64)$/.test(calleeOf(n))) &&
  [...walkExprs(value)].every((n) => isStatement(n) || !/^(?:assign|lambda|other)$/.test(n.kind));

/** The variable at the bottom of `v.a`, `*(T *)&v`, `((T *)&v)->a`. */
function rootOf(expr: Expr): string | undefined {
  return [...walkExprs(expr)].findLast((n) => n.kind === "name")?.name;
}

/** True when an assignment through this path can only change the variable itself. */
function isLocalPath(left: Expr): boolean {
  const nodes = [...walkExprs(left)];
  const follows = nodes.some((n) => (n.kind === "member" && n.arrow) || (n.kind === "unary" && n.operator === "*"));
  const takes = nodes.some((n) => (n.kind === "unary" || n.kind === "binary") && n.operator === "&");
  return nodes.every((n) => n.kind !== "index" && n.kind !== "call") && (!follows || takes);
}

/** Marks parameters as unreferenced that have lost their last use: after the declarations, where such marks stand. */
function unreferenced({ file, fn }: Draft, gone: ReadonlySet<Stmt>, lost: readonly Variable[]): Edit[] {
  const names = lost.filter((v) => fn.parameters.includes(v)).map((v) => v.name);
  return names.length === 0 ? [] : [markUnreferenced(file, fn.body, names, gone)];
}
