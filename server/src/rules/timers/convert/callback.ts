import type { Expr, Stmt, Variable } from "../../../c/ast.ts";
import { indentAt, insertAt, lineAfter, replaceSpan } from "../../../c/edits.ts";
import type { Annotation, CFile, FunctionDefinition, Prototype } from "../../../c/facts.ts";
import { statementsOf } from "../../../c/values.ts";
import type { DriverPackage, InFile } from "../../../package/driver-package.ts";
import { newlineOf } from "../../../text/lines.ts";
import { contains, type Edit, type Span } from "../../../text/source.ts";
import { functionNamed } from "../../expressions.ts";
import type { Change, Counterpart, PoolKind } from "./kinds.ts";
import { itemStart } from "./layout.ts";
import { isMark, markUnreferenced } from "./mark.ts";
import { classOf, expressionsOf, type Found, placeOf, type Site } from "./nodes.ts";
import { type Use, useOf } from "./pool-object.ts";
import type { Draft } from "./sweep.ts";
import { isSameType } from "./types.ts";
import { freeName, wordAt, wordsOf } from "./words.ts";

/** A callback of the thread pool, fit to become one of the framework. */
export interface Callback extends Site {
  readonly prototypes: readonly InFile<Prototype>[];
  readonly context: Variable;
  /** Uses of the context parameter, those that only mark it as unreferenced left out. */
  readonly uses: readonly Found[];
  /** The name the object has inside, old and new. */
  readonly object: string;
  /** What the callback does with the object through that parameter. */
  readonly aliases: readonly Use[];
}

/** The function that a creation names as its callback; undefined when its signature cannot be changed without harm. */
export function callbackOf(
  value: Expr,
  creation: Span & { readonly uri: string },
  { kind, to }: Change,
  driver: DriverPackage,
): Callback | undefined {
  const name = functionNamed(value)?.replace(/^.*::/, "");
  if (name === undefined) return undefined;
  const [definition, ...others] = driver.symbols.functions(name);
  if (!definition || others.length > 0) return undefined;
  const { file, fact: fn } = definition;
  const prototypes = driver.symbols.prototypes(name);
  const [instance, context, object] = (["instance", "context", "object"] as const).map((role) =>
    parameterAs(role, fn, kind),
  );
  if (!context || fn.parameters.length !== kind.parameters.length || !kind.returns.test(fn.returns)) return undefined;
  if ((instance && instance.type !== "PTP_CALLBACK_INSTANCE") || (object && object.type !== kind.type))
    return undefined;
  if (!fn.parameters.every((p) => isPlain(p, { file, fn }))) return undefined;
  const uses = mentionsOf(context, { file, fn });
  const aliases = object ? mentionsOf(object, { file, fn }).map((found) => useOf(found, kind)) : [];
  if ((instance && mentionsOf(instance, { file, fn }).length > 0) || !aliases.every(isRestart)) return undefined;
  const isShared = isUsedElsewhere(name, creation, definition, driver);
  if (isShared) return undefined;
  const isTrue = aliases.length > 0 || !/timer/i.test(object?.name ?? "") || to.parameter === "Timer";
  const named = (isTrue && object?.name) || freeName(file, fn.span, to.parameter);
  return { file, fn, prototypes, context, uses, object: named, aliases };
}

const parameterAs = (
  role: PoolKind["parameters"][number],
  { parameters }: FunctionDefinition,
  kind: PoolKind,
): Variable | undefined => parameters[kind.parameters.indexOf(role)];

/** What a callback may do to its own object; waiting for itself or deleting it there would never end. */
const isRestart = (use: Use | "unknown"): use is Use => use !== "unknown" && /^(?:start|stop|test)$/.test(use.kind);

/** True when the package names the function anywhere but in its declarations and the one creation. */
export function isUsedElsewhere(
  name: string,
  creation: Span & { readonly uri: string },
  definition: InFile<FunctionDefinition>,
  driver: DriverPackage,
): boolean {
  const declared = [definition, ...driver.symbols.prototypes(name)];
  const known = new Set(declared.map(({ file, fact }) => `${file.uri} ${fact.nameSpan.start}`));

  const isKnown = (uri: string, at: number): boolean =>
    known.has(`${uri} ${at}`) || (uri === creation.uri && creation.start <= at && at < creation.end);
  return driver.sources.some((f) => (wordsOf(f).get(name) ?? []).some((at) => !isKnown(f.uri, at)));
}

/** True when every mention of a parameter is code that was read: none stands in a branch or text that nobody understands. */
export const isPlain = ({ name }: Variable, site: Site): boolean =>
  wordAt(site.file, name, site.fn.body.span).length ===
  expressionsOf(site).filter(({ expr }) => expr.kind === "name" && expr.name === name).length;

/** Where a parameter is used; marks as unreferenced do not count. */
export function mentionsOf({ name }: Variable, site: Site): readonly Found[] {
  if (name === "") return [];
  const found = expressionsOf(site).filter(({ expr }) => expr.kind === "name" && expr.name === name);
  return found.filter((f) => !isMarkOf(placeOf(f)?.statement, f.expr));
}

/** True for `UNREFERENCED_PARAMETER(p);`, `(void)p;` and `p;`. */
function isMarkOf(statement: Stmt | undefined, name: Expr): boolean {
  if (statement?.kind !== "expression") return false;
  if (isMark(statement)) return true;
  const { expr } = statement;
  return expr === name || (expr.kind === "cast" && /^void$/i.test(expr.type) && expr.operand === name);
}

/** How the callback gets at what was its context parameter. */
export interface ContextSource {
  readonly text: string;
  /** The type of the text, where a cast to it can go. */
  readonly type?: string;
}

/**
 * The callback with the framework's signature. `source` says where its context comes from; `others` are edits of the
 * object's uses in its body.
 */
export function convertCallback(
  callback: Callback,
  source: ContextSource | undefined,
  others: Omit<Draft, keyof Site>,
  change: Change,
  driver: DriverPackage,
): Draft {
  const { file, fn, uses, object } = callback;
  const vanished = fn.parameters.map((p) => p.name).filter((name) => name !== object);
  const needsObject = (uses.length > 0 && source !== undefined) || callback.aliases.length > 0;
  const gone = [...vanished, ...(needsObject ? [object] : [])];
  const marks = [...statementsOf(fn)].filter((s) => isMarkFor(s, gone));
  const removed = [...others.removed, ...marks];
  const first = fn.body.body.find((s) => !removed.includes(s));
  const edits = [...headEdits(callback, change), ...others.edits, ...contextEdits(callback, source, first, driver)];
  const isMarked = [...statementsOf(fn)].some((s) => isMarkFor(s, [object]));
  if (!needsObject && !isMarked) edits.push(markUnreferenced(file, fn.body, [object], new Set(removed)));
  return { file, fn, edits, removed, moved: others.moved };
}

export function isMarkFor(statement: Stmt, names: readonly string[]): boolean {
  if (statement.kind !== "expression") return false;
  const { expr } = statement;
  const marked = expr.kind === "call" && isMark(statement) ? expr.args[0] : expr.kind === "cast" ? expr.operand : expr;
  return marked?.kind === "name" && names.includes(marked.name) && isMarkOf(statement, marked);
}

/** The context in the place of the only use, or as a variable of the old name before the first statement that stays. */
function contextEdits(
  { file, fn, context, uses }: Callback,
  source: ContextSource | undefined,
  first: Stmt | undefined,
  driver: DriverPackage,
): Edit[] {
  const [only, ...more] = uses;
  if (!only || !source) return [];
  if (more.length === 0) {
    const around = only.parents.at(-1);
    const drops = around?.kind === "cast" && source.type !== undefined && isSameType(around.type, source.type, driver);
    return [replaceSpan(file, drops ? around.span : only.expr.span, source.text)];
  }
  const declaration = `PVOID ${context.name} = ${source.text};`;
  const at = lineAfter(file.text, fn.body.span.start);
  if (!first || first.span.start < at) return [insertAt(file, fn.body.span.start + 1, ` ${declaration}`)];
  const newline = newlineOf(file.text);
  const isApart = /\n[\t ]*\r?\n[\t ]*$/.test(file.text.slice(0, first.span.start));
  const gap = first.kind === "declaration" || isApart ? "" : newline;
  return [insertAt(file, at, indentAt(file.text, first.span.start) + declaration + newline + gap)];
}

/** The new signature of the definition: the calling convention and the result go, one parameter stays. */
function headEdits({ file, fn, object }: Callback, { kind, to }: Change): Edit[] {
  const own = file.annotations.filter((a) => a.span.start >= fn.head.start && a.span.end <= fn.nameSpan.start);
  const annotated = own.some((a) => a.name === "_Use_decl_annotations_");
  const parameter = `${annotated ? "" : "_In_ "}${to.handle} ${object}`;
  const goes = own.filter((a) => convention.test(a.name) || isOldRole(a, kind));
  const edits = goes.map((a) => replaceSpan(file, withGap(file.text, a.span), ""));
  const result = wordAt(file, fn.returns, { start: fn.head.start, end: fn.nameSpan.start })[0];
  const returned = { start: result ?? 0, end: (result ?? 0) + fn.returns.length };
  return [
    ...edits,
    ...(result !== undefined && !/^void$/i.test(fn.returns) ? [replaceSpan(file, returned, "VOID")] : []),
    replaceSpan(file, fn.parametersSpan, parameterList(file, fn, parameter)),
  ];
}

const convention = /^(?:CALLBACK|NTAPI|WINAPI|APIENTRY|STDCALL|__stdcall|_stdcall)$/;
const isOldRole = ({ name, argument }: Annotation, { role }: PoolKind): boolean =>
  name === "_Function_class_" && argument === role;

/** An annotation with the white space behind it, or with the blank before it at the end of a line. */
function withGap(text: string, { start, end }: Span): Span {
  const behind = /^[\t ]+(?=\S)/.exec(text.slice(end))?.[0].length ?? 0;
  if (behind > 0) return { start, end: end + behind };
  const alone = /(?:^|\n)[\t ]*$/.test(text.slice(0, start));
  if (alone) return { start, end: lineAfter(text, end) };
  return { start: start - /[\t ]*$/.exec(text.slice(0, start))![0].length, end };
}

/** The list in the layout of the old one: what stands before the first parameter and behind the last one stays. */
function parameterList({ text }: CFile, fn: FunctionDefinition, parameter: string): string {
  const { start, end } = fn.parametersSpan;
  const [first] = fn.parameters;
  const last = fn.parameters.at(-1)!;
  const before = text.slice(start + 1, first!.span.start);
  const after = text.slice(Math.max(last.span.end, last.nameSpan.end), end - 1);
  return `(${/^\s*/.exec(before)![0]}${parameter}${/\s*$/.exec(after)![0]})`;
}

/** The declarations of the callback as framework callbacks, `EVT_WDF_TIMER OnTick;`, with a new one where there is none. */
export function prototypeEdits({ file, fn, prototypes }: Callback, { role }: Counterpart): Edit[] {
  const text = (storage: readonly string[]): string =>
    `${storage.includes("static") ? "static " : ""}${role} ${fn.name};`;
  if (prototypes.length === 0 && classOf(fn) === undefined) {
    const newline = newlineOf(file.text);
    return [insertAt(file, itemStart(file, fn), text(fn.storage) + newline + newline)];
  }
  return prototypes.map((prototype) => replaceSpan(prototype.file, prototype.fact.span, text(prototype.fact.storage)));
}

/** What the callback locks, by the text of the lock. */
export function locksIn({ file, fn }: Site): string[] {
  const names = file.calls.flatMap((call) => {
    const locks =
      /^(?:Wdf(?:WaitLock|SpinLock)Acquire|WdfObjectAcquireLock|EnterCriticalSection|AcquireSRWLock(?:Exclusive|Shared))$/.test(
        call.name,
      );
    const [lock] = call.args;
    return locks && lock && contains(fn.body.span, call.span)
      ? [file.text.slice(lock.span.start, lock.span.end).replace(/^&/, "")]
      : [];
  });
  return [...new Set(names)];
}
