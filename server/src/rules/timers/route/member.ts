import type { Variable } from "../../../c/ast.ts";
import { indentAt, insertAt, lineAfter } from "../../../c/edits.ts";
import type { CFile, FunctionDefinition } from "../../../c/facts.ts";
import type { DriverPackage } from "../../../package/driver-package.ts";
import { newlineOf } from "../../../text/lines.ts";
import type { Edit } from "../../../text/source.ts";
import { isNull } from "../../expressions.ts";
import { classOf, lastNameOf } from "../convert/nodes.ts";
import { wordsOf } from "../convert/words.ts";
import type { ClassTimer } from "./class-timer.ts";

/** The members that the class gets. */
export interface Members {
  /** The work item. */
  readonly field: string;
  /** Its callback. */
  readonly callback: string;
  /** The field releases by itself. */
  readonly isSmart: boolean;
  readonly edits: readonly Edit[];
}

/** The work item's field next to the timer's, with its first value and the declaration of its callback; undefined where a constructor leaves the timer open. */
export function membersFor(timer: ClassTimer, driver: DriverPackage): Members | undefined {
  const { owner, field, callback } = timer;
  const { file, fact } = owner;
  const prefix = /^(?:[a-z]{1,2}_+|_+)?(?:p(?=[A-Z]))?/.exec(field.name)![0];
  const what = field.name.slice(prefix.length).replace(/_?timer\d*$/i, "");
  const title = what.charAt(0).toUpperCase() + what.slice(1);
  const isFree = (name: string): boolean => !driver.sources.some((f) => wordsOf(f).has(name));
  const free = (name: string): string => [name, ...numbered(name)].find(isFree)!;
  const names = {
    field: free(`${prefix}${prefix === "" && what !== "" ? what : title}WorkItem`),
    callback: free(`On${title}WorkItem`),
  };
  const isSmart = fact.fields.some(({ type }) => type.startsWith("CComPtr<"));
  const initial = isSmart ? [] : firstValues(timer, names.field, driver);
  if (!initial) return undefined;
  const newline = newlineOf(file.text);
  const { fact: prototype } = callback.prototype;
  const declared = `${newline}${indentAt(file.text, prototype.span.start)}static WUDF_WORKITEM_FUNCTION ${names.callback};`;
  return {
    ...names,
    isSmart,
    edits: [
      fieldEdit(file, field, names.field, isSmart),
      insertAt(file, prototype.span.end, `${/\n/.test(textOf(file, prototype.span)) ? newline : ""}${declared}`),
      ...initial,
    ],
  };
}

const numbered = (name: string): string[] => Array.from({ length: 98 }, (_, i) => `${name}${i + 2}`);

const textOf = ({ text }: CFile, { start, end }: { readonly start: number; readonly end: number }): string =>
  text.slice(start, end);

/** A line behind the timer's, in its layout and with its first value. */
function fieldEdit(file: CFile, { span, typeSpan, nameSpan }: Variable, name: string, isSmart: boolean): Edit {
  const gap = textOf(file, { start: typeSpan.end, end: nameSpan.start });
  const type = isSmart ? "CComPtr<IWDFWorkItem>" : "IWDFWorkItem";
  const width = typeSpan.end - typeSpan.start + gap.length;
  const between = gap.includes("\t") ? gap : " ".repeat(Math.max(width - type.length, 1));
  const rest = isSmart ? ";" : textOf(file, { start: nameSpan.end, end: span.end });
  const hugs = (file.text.match(/\w\*[\t ]+\w/g) ?? []).length > (file.text.match(/\w[\t ]+\*\w/g) ?? []).length;
  const star = isSmart ? between : hugs ? `*${between}` : `${between}*`;
  const line = indentAt(file.text, span.start) + type + star + name + rest;
  return insertAt(file, lineAfter(file.text, span.end), line + newlineOf(file.text));
}

/** What makes the pointer empty at first, where the timer is: in its declaration, or in every constructor. */
function firstValues({ owner, field }: ClassTimer, name: string, driver: DriverPackage): Edit[] | undefined {
  if (field.value) return [];
  const constructors = driver.sources.flatMap((file) =>
    file.functions
      .filter((fn) => owner.fact.names.includes(fn.name) && classOf(fn) === fn.name)
      .map((fn) => initializerEdit(file, fn, field.name, name) ?? assignmentEdit(file, fn, field.name, name)),
  );
  return constructors.length > 0 && constructors.every((edit) => edit !== undefined) ? constructors : undefined;
}

/** `, m_WorkItem(NULL)` behind `m_Timer(NULL)`. */
function initializerEdit(file: CFile, fn: FunctionDefinition, timer: string, name: string): Edit | undefined {
  const { end: start } = fn.parametersSpan;
  const list = textOf(file, { start, end: fn.body.span.start });
  const found = new RegExp(`\\b${timer}(\\s*[({]\\s*(?:NULL|nullptr|0)?\\s*[)}])`).exec(list);
  if (!found) return undefined;
  const end = found.index + found[0].length;
  const separator = /^\s*,\s*/.exec(list.slice(end))?.[0] ?? /,\s*$/.exec(list.slice(0, found.index))?.[0] ?? ", ";
  return insertAt(file, start + end, `${separator}${name}${found[1]}`);
}

/** `m_WorkItem = NULL;` behind `m_Timer = NULL;`. */
function assignmentEdit(file: CFile, fn: FunctionDefinition, timer: string, name: string): Edit | undefined {
  const found = file.assignments.find(
    (a) => a.statement && file.functions[a.within ?? -1] === fn && lastNameOf(a.left) === timer && isNull(a.right),
  );
  if (!found?.statement) return undefined;
  const { start, end } = found.statement;
  const line = newlineOf(file.text) + indentAt(file.text, start) + textOf(file, { start, end });
  return insertAt(
    file,
    end,
    line.replace(timer, () => name),
  );
}
