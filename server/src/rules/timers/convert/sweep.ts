import type { Expr, Stmt, Variable } from "../../../c/ast.ts";
import { replaceSpan } from "../../../c/edits.ts";
import type { DriverPackage } from "../../../package/driver-package.ts";
import { contains, type Edit, type Span } from "../../../text/source.ts";
import { bare, nodesIn } from "../../nodes.ts";
import { calleeOf, type IfStatement, isStatement, type Site, statementsIn, variablesOf } from "./nodes.ts";
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
  return [...kept, ...removals(draft.file, outermost(gone)), ...unreferenced(draft, gone, [...lost])];
}

const outermost = (gone: ReadonlySet<Stmt>): Span[] => {
  const spans = [...gone].map((s) => s.span);
  return spans.filter((span) => !spans.some((other) => other !== span && contains(other, span)));
};

const bodyOf = (branch: Stmt): readonly Stmt[] => (branch.kind === "block" ? branch.body : [branch]);

/** Adds every `if` that has lost its whole body; false when only one of its two branches is empty. */
function dropEmptyIfs({ fn }: Draft, gone: Set<Stmt>): boolean {
  const ifs = [...statementsIn(fn.body)].filter((s): s is IfStatement => s.kind === "if" && !gone.has(s)).reverse();
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
  return [...statementsIn(fn.body)].some((s) => {
    if (gone.has(s)) return false;
    const bodies = s.kind === "if" ? [s.then, s.else] : s.kind === "loop" || s.kind === "label" ? [s.body] : [];
    return bodies.some((b) => b && b.kind !== "block" && gone.has(b));
  });
}

/** Adds the declarations and writes of variables that the draft takes the last use from. True when there were some. */
function dropVariables(draft: Draft, gone: Set<Stmt>, lost: Set<Variable>, parts: Edit[], driver: DriverPackage): boolean {
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
  [...statementsIn(fn.body)].find(
    (s): s is Stmt & { kind: "declaration" } => s.kind === "declaration" && s.variables.includes(variable),
  );

/** An initial value that can be dropped: it has no effect, or it only asks for a context. */
function isIdleValue(value: Expr, driver: DriverPackage): boolean {
  const plain = bare(value);
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
  const mentions = wordAt(file, variable.name, fn.span).filter((at) => at !== variable.nameSpan.start);
  const left = mentions.filter((at) => !isIn(at, changed) && !isIn(at, writers));
  const added = edits.some((e) => wordsIn(e.text, file.language).has(variable.name));
  return left.length === 0 && !added && mentions.some((at) => isIn(at, changed));
}

/** The statements that do nothing but set the variable. */
function writersOf(variable: Variable, draft: Draft): Stmt[] {
  return [...statementsIn(draft.fn.body)].filter((s) => {
    if (s.kind !== "expression") return false;
    const { expr } = s;
    if (expr.kind === "call") return isClearing(expr) && rootOf(bare(expr.args[0]!)) === variable.name;
    if (expr.kind !== "assign" || rootOf(expr.left) !== variable.name) return false;
    return isLocalPath(expr.left) && (isPure(expr.right) || draft.moved.includes(s) || isCopyOrMacro(expr.right));
  });
}

const isClearing = (call: Expr & { kind: "call" }): boolean =>
  call.args.length > 0 && /^(?:(?:Rtl)?(?:Secure)?ZeroMemory|memset)$/.test(calleeOf(call));

/** A call of an upper-case macro whose arguments do nothing, as in `MS_TO_100NS(PERIOD)`. */
const isCopyOrMacro = (value: Expr): boolean =>
  [...nodesIn(value)].every((n) => n.kind !== "call" || /^(?:[A-Z][A-Z0-9_]+|U?Int32x32To64)$/.test(calleeOf(n))) &&
  [...nodesIn(value)].every((n) => isStatement(n) || !/^(?:assign|lambda|other)$/.test(n.kind));

/** The variable at the bottom of `v.a`, `*(T *)&v`, `((T *)&v)->a`. */
function rootOf(expr: Expr): string | undefined {
  return [...nodesIn(expr)].findLast((n) => n.kind === "name")?.name;
}

/** True when an assignment through this path can only change the variable itself. */
function isLocalPath(left: Expr): boolean {
  const nodes = [...nodesIn(left)];
  const follows = nodes.some((n) => (n.kind === "member" && n.arrow) || (n.kind === "unary" && n.operator === "*"));
  const takes = nodes.some((n) => (n.kind === "unary" || n.kind === "binary") && n.operator === "&");
  return nodes.every((n) => n.kind !== "index" && n.kind !== "call") && (!follows || takes);
}

/** Marks parameters as unreferenced that have lost their last use, where the function already does so, or first of all. */
function unreferenced({ file, fn }: Draft, gone: ReadonlySet<Stmt>, lost: readonly Variable[]): Edit[] {
  const names = lost.filter((v) => fn.parameters.includes(v)).map((v) => v.name);
  if (names.length === 0) return [];
  return [markEdit(file, fn.body, gone, names)];
}

function markEdit(file: Site["file"], body: Stmt & { kind: "block" }, gone: ReadonlySet<Stmt>, names: readonly string[]): Edit {
  const stays = body.body.filter((s) => !gone.has(s));
  const declarations = stays.findIndex((s) => s.kind !== "declaration");
  const last = stays[(declarations < 0 ? stays.length : declarations) - 1];
  const at = nextLine(file.text, last ? last.span.end : body.span.start + 1);
  const inner = body.body[0] ? lineIndent(file.text, body.body[0].span.start) : "    ";
  const newline = file.text.includes("\r\n") ? "\r\n" : "\n";
  const marks = names.map((name) => `${inner}UNREFERENCED_PARAMETER(${name});${newline}`).join("");
  const follows = stays.length > (last ? stays.indexOf(last) + 1 : 0);
  const text = `${last ? newline : ""}${marks}${follows && !last ? newline : ""}`;
  return replaceSpan(file, { start: at, end: at }, text);
}

const nextLine = (text: string, offset: number): number => {
  const feed = text.indexOf("\n", offset);
  return feed < 0 ? text.length : feed + 1;
};

const lineIndent = (text: string, offset: number): string =>
  /^[\t ]*/.exec(text.slice(text.lastIndexOf("\n", offset - 1) + 1))![0];
