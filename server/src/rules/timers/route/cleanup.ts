import type { Stmt } from "../../../c/ast.ts";
import { indentAt, insertAt, linesOf } from "../../../c/edits.ts";
import { walkExprs } from "../../../c/values.ts";
import type { DriverPackage } from "../../../package/driver-package.ts";
import { newlineOf } from "../../../text/lines.ts";
import type { Edit } from "../../../text/source.ts";
import { ifLines } from "../convert/layout.ts";
import { entriesOf } from "../convert/lifetime.ts";
import { lastNameOf, nextOf } from "../convert/nodes.ts";
import type { Called, ClassTimer } from "./class-timer.ts";
import type { Members } from "./member.ts";
import { nullOf } from "./null.ts";

/** Waits for the work item wherever the driver waits for the timer, and gives it up behind the timer's end. */
export function cleanupEdits(
  timer: ClassTimer,
  { field, isSmart }: Members,
  mayBeMissing: boolean,
  driver: DriverPackage,
): Edit[] {
  const guarded = (one: Called, body: readonly string[], isGuarded: boolean): readonly string[] =>
    isGuarded ? ifLines(one.file, `${field} != ${nullOf(one.file)}`, body) : body;
  const flushes = timer.waits.map((wait) =>
    behind(wait, wait.place.statement, guarded(wait, [`${field}->Flush();`], mayBeMissing), mayBeMissing),
  );
  const { close } = timer;
  const deletes = comesBack(close, driver) ? [`${field}->DeleteWdfObject();`] : [];
  const release = isSmart ? [`${field}.Release();`] : [`${field}->Release();`, `${field} = ${nullOf(close.file)};`];
  const isGuarded = !isSmart || deletes.length > 0;
  return [...flushes, behind(close, lastOf(timer), guarded(close, [...deletes, ...release], isGuarded), true)];
}

const departures =
  /^On(?:ReleaseHardware|D0Exit|SelfManagedIo(?:Cleanup|Flush|Stop|Suspend)|SurpriseRemoval|QueryRemove)$/;

/** True where the device goes on living, so that another work item may be made for it later. */
const comesBack = ({ fn }: Called, driver: DriverPackage): boolean =>
  [...entriesOf(fn, driver)].some((entry) => departures.test(entry));

/** The end of what happens to the timer: the `if` that asks for it, the statement that clears it, or the one that closes it. */
function lastOf({ close, field }: ClassTimer): Stmt {
  const asks = close.place.parents.find(
    (p): p is Stmt & { readonly kind: "if" } =>
      p.kind === "if" && !p.else && [...walkExprs(p.condition)].some((e) => lastNameOf(e) === field.name),
  );
  const next = nextOf(close.place);
  const clears =
    next?.kind === "expression" && next.expr.kind === "assign" && lastNameOf(next.expr.left) === field.name;
  return asks ?? (clears ? next : close.place.statement);
}

function behind({ file }: Called, { span }: Stmt, lines: readonly string[], apart: boolean): Edit {
  const indent = indentAt(file.text, span.start);
  const newline = newlineOf(file.text);
  return insertAt(file, span.end, `${apart ? newline : ""}${newline}${indent}${linesOf(file, indent, lines)}`);
}
