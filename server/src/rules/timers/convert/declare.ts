import type { Variable } from "../../../c/ast.ts";
import { replaceSpan } from "../../../c/edits.ts";
import type { CFile } from "../../../c/facts.ts";
import type { DriverPackage, InFile } from "../../../package/driver-package.ts";
import type { Edit } from "../../../text/source.ts";
import { isNull } from "../../expressions.ts";
import { knowsFramework } from "./includes.ts";
import type { PoolObject } from "./pool-object.ts";

/** The object's declarations with the type of a framework handle; undefined where that is not known or the object not declared alone. */
export function declarationEdits(
  { declarations }: PoolObject,
  handle: string,
  driver: DriverPackage,
): Edit[] | undefined {
  const canChange = ({ file, fact }: InFile<Variable>): boolean =>
    fact.alone && isEmpty(fact) && knowsFramework(file, driver) && !file.tests.includes("_KERNEL_MODE");
  return declarations.every(canChange)
    ? declarations.flatMap(({ file, fact }) => retype(file, fact, handle))
    : undefined;
}

const isEmpty = ({ value }: Variable): boolean =>
  !value || isNull(value) || (value.kind === "list" && value.items.length === 0);

/** Names and comments keep their column where they stand in one. */
function retype(file: CFile, { typeSpan, nameSpan, span }: Variable, handle: string): Edit[] {
  const column = nameSpan.start - typeSpan.start;
  const width = Math.max(column, handle.length + 1);
  if (/^ {2,}$/.test(file.text.slice(typeSpan.end, nameSpan.start)))
    return [replaceSpan(file, { start: typeSpan.start, end: nameSpan.start }, handle.padEnd(width))];
  const edit = replaceSpan(file, typeSpan, handle);
  const comment = file.comments.find((c) => c.start >= span.end && /^ +$/.test(file.text.slice(span.end, c.start)));
  if (!comment) return [edit];
  const gap = comment.start - span.end + (typeSpan.end - typeSpan.start) - handle.length;
  return [edit, replaceSpan(file, { start: span.end, end: comment.start }, " ".repeat(Math.max(gap, 1)))];
}
