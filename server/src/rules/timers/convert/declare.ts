import type { Variable } from "../../../c/ast.ts";
import { replaceSpan } from "../../../c/edits.ts";
import type { CFile } from "../../../c/facts.ts";
import type { DriverPackage, InFile } from "../../../package/driver-package.ts";
import type { Edit } from "../../../text/source.ts";
import { isNull } from "../../expressions.ts";
import { knowsFramework } from "./includes.ts";
import type { Timer } from "./timer.ts";

/** The timer's declarations with the framework's type; undefined where that type is not known or the timer is not declared alone. */
export function declarationEdits({ declarations }: Timer, driver: DriverPackage): Edit[] | undefined {
  const canChange = ({ file, fact }: InFile<Variable>): boolean =>
    fact.alone && isEmpty(fact) && knowsFramework(file, driver) && !file.tests.includes("_KERNEL_MODE");
  return declarations.every(canChange) ? declarations.flatMap(({ file, fact }) => retype(file, fact)) : undefined;
}

const isEmpty = ({ value }: Variable): boolean =>
  !value || isNull(value) || (value.kind === "list" && value.items.length === 0);

/** Names and comments keep their column where they stand in one. */
function retype(file: CFile, { typeSpan, nameSpan, span }: Variable): Edit[] {
  const blank = " ".repeat("PTP_TIMER".length - "WDFTIMER".length);
  const isColumn = /^ {2,}$/.test(file.text.slice(typeSpan.end, nameSpan.start));
  const edit = replaceSpan(file, typeSpan, isColumn ? `WDFTIMER${blank}` : "WDFTIMER");
  const comment = file.comments.find((c) => c.start >= span.end && /^ +$/.test(file.text.slice(span.end, c.start)));
  if (isColumn || !comment) return [edit];
  return [edit, replaceSpan(file, { start: comment.start, end: comment.start }, blank)];
}
