import type { Stmt } from "../../../c/ast.ts";
import { indentAt, indentStep, insertAt, lineAfter, lineStart, linesOf, replaceSpan } from "../../../c/edits.ts";
import { leaves } from "../../../c/flow.ts";
import { exprText, statementsOf, strip, walkExprs } from "../../../c/values.ts";
import { newlineOf } from "../../../text/lines.ts";
import type { Edit } from "../../../text/source.ts";
import type { Creation, Test } from "./creation.ts";
import type { Counterpart } from "./kinds.ts";
import { declarationText, elseText, ifLines, leadingDeclarations } from "./layout.ts";
import { isMark } from "./mark.ts";
import type { OwnContext } from "./own-context.ts";
import type { Parent } from "./parent.ts";
import { type FailureEdits, failureEdits, returnsResult, returnsStatus, type Status, statusOf } from "./status.ts";
import type { Draft } from "./sweep.ts";
import { freeName } from "./words.ts";

/** What the new object is like. */
export interface Shape {
  readonly to: Counterpart;
  /** The period in milliseconds as text; absent for a timer that expires once. */
  readonly period?: string;
  readonly window?: string;
  readonly parent: Parent;
  readonly own?: OwnContext;
}

export interface Created extends Draft {
  readonly asksLastError: boolean;
}

export interface Names {
  readonly config: string;
  readonly attributes: string;
  readonly status?: Status;
}

/** The creation as one of a framework object. Undefined when the pointer that it keeps can be stored nowhere. */
export function convertCreation(creation: Creation, shape: Shape): Created | undefined {
  const { file, fn, test } = creation;
  const names: Names = {
    config: freeName(file, fn.span, `${shape.to.stem}Config`),
    attributes: freeName(file, fn.span, `${shape.to.stem}Attributes`),
    ...(needsStatus(creation) && { status: statusOf(creation, shape.to.stem) }),
  };
  const declared = declarationEdits(creation, names, shape.to);
  const apart = [...declared.edits, ...gapBefore(creation)];
  const owner = shape.own && `${shape.own.accessor}(${creation.target})->Owner = ${ownerText(creation)};`;
  const callback = exprText(file, strip(creation.call.args[0]!)).replace(/^&\s*/, "");
  const made = [...declared.inPlace, ...initialisation(callback, creation.target, names, shape)];
  const removed = [...statementsOf(fn)].filter((s) => isMarkOf(s, shape.parent.text));
  const none = { file, fn, removed, moved: [], asksLastError: false };
  if (!test || !names.status) {
    const lines = [...made, ...untested(creation, names, owner)];
    return { ...none, edits: [...apart, replaceStatement(creation, lines, shape.to)] };
  }
  const handled = handle(creation, test, names.status, owner, made);
  return (
    handled && {
      ...none,
      ...handled,
      edits: [...apart, ...handled.edits],
      removed: [...removed, ...handled.removed],
    }
  );
}

/** True for `UNREFERENCED_PARAMETER(Device);` when that is the parent. */
const isMarkOf = (statement: Stmt, name: string): boolean =>
  isMark(statement) && [...walkExprs(statement)].some((e) => e.kind === "name" && e.name === name);

/** An empty line where the statement follows another one closely. */
function gapBefore({ file, place }: Creation): Edit[] {
  const at = lineStart(file.text, place.statement.span.start);
  const above = file.text.slice(lineStart(file.text, at - 1), at).trim();
  return above === "" || above.endsWith("{") || isComment(above) ? [] : [insertAt(file, at, newlineOf(file.text))];
}

const isComment = (line: string): boolean => line.startsWith("//") || line.endsWith("*/");

const needsStatus = (creation: Creation): boolean =>
  creation.test !== undefined || returnsStatus(creation) || returnsResult(creation);

/** The argument that becomes the owner: it is stored in a PVOID, as the function took one. */
const ownerText = ({ file, call }: Creation): string => exprText(file, call.args[1]!);

/** The statements that make an object, up to the call. `callback` and `target` are written as they are known there. */
export function initialisation(
  callback: string,
  target: string,
  { config, attributes, status }: Names,
  shape: Shape,
): string[] {
  const create = `${shape.to.create}(&${config}, &${attributes}, &${target})`;
  return [
    shape.period
      ? `${shape.to.config}_INIT_PERIODIC(&${config}, ${callback}, ${shape.period});`
      : `${shape.to.config}_INIT(&${config}, ${callback});`,
    `${config}.AutomaticSerialization = FALSE;`,
    ...(shape.window ? [`${config}.TolerableDelay = ${shape.window};`] : []),
    "",
    shape.own
      ? `WDF_OBJECT_ATTRIBUTES_INIT_CONTEXT_TYPE(&${attributes}, ${shape.own.type});`
      : `WDF_OBJECT_ATTRIBUTES_INIT(&${attributes});`,
    `${attributes}.ParentObject = ${shape.parent.text};`,
    "",
    ...(status ? [`${status.name} = ${create};`] : [create]),
  ];
}

/** What follows where the old code did not look at the result; without a status the last line made is a bare call. */
function untested(creation: Creation, { status }: Names, owner: string | undefined): string[] {
  if (!status) return owner ? [owner] : [];
  const result = returnsStatus(creation) ? status.name : `HRESULT_FROM_NT(${status.name})`;
  const check = ifLines(creation.file, `!NT_SUCCESS(${status.name})`, [`return ${result};`]);
  return [...check, ...(owner ? ["", owner] : [])];
}

/** Replaces the statement. Without a status, the call before the owner's assignment is its condition, or is discarded. */
function replaceStatement(creation: Creation, lines: readonly string[], { create }: Counterpart): Edit {
  const { file, place } = creation;
  const at = lines.findIndex((line) => line.startsWith(`${create}(`));
  const call = lines[at];
  const rest = lines.slice(at + 1);
  const tail = rest.length > 0 ? ifLines(file, `NT_SUCCESS(${call})`, rest) : [`(VOID)${call};`];
  const all = at < 0 ? lines : [...lines.slice(0, at), ...tail];
  return replaceSpan(file, place.statement.span, linesOf(file, indentAt(file.text, place.statement.span.start), all));
}

type Handled = Pick<Created, "edits" | "removed" | "asksLastError">;

/** The creation where the result is tested: the test becomes one of the status, and its branches follow. */
function handle(
  creation: Creation,
  test: Test,
  status: Status,
  owner: string | undefined,
  made: readonly string[],
): Handled | undefined {
  const { file, place } = creation;
  const indent = indentAt(file.text, place.statement.span.start);
  const failed = test.failure ? failureEdits(test.failure, status, creation) : untouched;
  const isEmptied = test.failure !== undefined && bodyOf(test.failure).every((s) => failed.dropped.includes(s));
  if (isEmptied && !test.success) return withoutTest(creation, test, status, owner, made);
  const condition = `${test.positive ? "" : "!"}NT_SUCCESS(${status.name})`;
  const creates = test.creates
    ? insertAt(file, test.statement.span.start, `${linesOf(file, indent, made)}${newlineOf(file.text)}${indent}`)
    : replaceSpan(file, place.statement.span, linesOf(file, indent, made));
  const owned = owner ? ownerEdits(creation, test, owner) : [];
  if (!owned) return undefined;
  const edits = [creates, replaceSpan(file, test.statement.condition.span, condition), ...owned];
  if (!isEmptied) return { ...failed, edits: [...edits, ...failed.edits], removed: failed.dropped };
  const { then, else: otherwise } = test.statement;
  const last = { start: then.span.end, end: otherwise?.span.end ?? then.span.end };
  return { ...untouched, removed: [], edits: test.positive ? [...edits, replaceSpan(file, last, "")] : edits };
}

const untouched: FailureEdits = { edits: [], dropped: [], asksLastError: false };

const bodyOf = (branch: Stmt): readonly Stmt[] => (branch.kind === "block" ? branch.body : [branch]);

/** The failure branch only set the status, which the creation does now. */
function withoutTest(
  creation: Creation,
  test: Test,
  status: Status,
  owner: string | undefined,
  made: readonly string[],
): Handled {
  const { file, place } = creation;
  const indent = indentAt(file.text, place.statement.span.start);
  const lines = owner ? [...made, ...ifLines(file, `NT_SUCCESS(${status.name})`, [owner])] : made;
  const edit = replaceSpan(file, place.statement.span, linesOf(file, indent, lines));
  return { edits: [edit], removed: test.creates ? [] : [test.statement], asksLastError: false };
}

/** Stores the owner on the path where there is an object. */
function ownerEdits({ file }: Creation, { statement, failure, success }: Test, owner: string): Edit[] | undefined {
  const newline = newlineOf(file.text);
  const indent = indentAt(file.text, statement.span.start);
  if (success) {
    if (success.kind !== "block") return undefined;
    return [insertAt(file, success.span.start + 1, `${newline}${indent}${indentStep(file.text)}${owner}`)];
  }
  const end = statement.span.end;
  if (failure && leaves(failure)) return [insertAt(file, end, `${newline}${newline}${indent}${owner}`)];
  return failure?.kind === "block" ? [insertAt(file, end, elseText(file, indent, [owner]))] : undefined;
}

/** The declarations of the new variables: behind those the function begins with, else in place. */
export function declarationEdits(
  { file, fn, place }: Pick<Creation, "file" | "fn" | "place">,
  names: Names,
  to: Counterpart,
): { readonly edits: Edit[]; readonly inPlace: string[] } {
  const above = leadingDeclarations(fn.body).at(-1);
  const last = above?.variables.at(-1);
  const typed: (readonly [string, string])[] = [
    ...(names.status?.isNew ? [["NTSTATUS", names.status.name] as const] : []),
    [to.config, names.config],
    ["WDF_OBJECT_ATTRIBUTES", names.attributes],
  ];
  const lines = typed.map(([type, name]) => declarationText(file, type, name, last));
  const holder = place.parents.at(-1);
  if (!above && holder?.kind === "block") return { edits: [], inPlace: [...lines, ""] };
  const newline = newlineOf(file.text);
  const anchor = above?.span.end ?? fn.body.span.start + 1;
  const indent = above
    ? indentAt(file.text, above.span.start)
    : indentAt(file.text, fn.body.span.start) + indentStep(file.text);
  const text = lines.map((line) => indent + line + newline).join("");
  return { edits: [insertAt(file, lineAfter(file.text, anchor), above ? text : text + newline)], inPlace: [] };
}
