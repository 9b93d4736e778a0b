import { indentAt, insertAt, lineAfter, lineStart } from "../../../c/edits.ts";
import type { Struct } from "../../../c/facts.ts";
import type { DriverPackage, InFile } from "../../../package/driver-package.ts";
import { newlineOf } from "../../../text/lines.ts";
import type { Edit } from "../../../text/source.ts";
import { knowsFramework } from "./includes.ts";
import { declarationText } from "./layout.ts";

/** A new field behind the last one of a struct, in the layout of that one; undefined where they do not stand on lines of their own. */
export function newField(
  { file, fact }: InFile<Struct>,
  type: string,
  name: string,
  driver: DriverPackage,
): Edit | undefined {
  const last = fact.fields.at(-1);
  if (!last || file.tests.includes("_KERNEL_MODE") || !knowsFramework(file, driver)) return undefined;
  const start = lineStart(file.text, last.span.start);
  const end = lineAfter(file.text, last.span.end);
  const isAlone = file.text.slice(start, last.span.start).trim() === "" && end < fact.span.end;
  if (!isAlone || file.text.slice(last.span.end, end).includes("}")) return undefined;
  const line = declarationText(file, type, name, last);
  return insertAt(file, end, indentAt(file.text, last.span.start) + line + newlineOf(file.text));
}

/** `RefreshWorkItem` for a callback `PadRefreshWorker` of a driver whose functions begin with `Pad`. */
export function fieldName(callback: string, other: string, { fields }: Struct): string {
  const [words, others] = [wordsOf(callback), wordsOf(other)];
  const shared = words.findIndex((word, i) => word !== others[i]);
  const own = words.slice(Math.max(shared, 0)).filter((word) => !/^(?:Evt|On|s|_+)$/.test(word));
  const last = own.findLastIndex((word) => !/^(?:Work|Worker|Item|Callback|Routine|Thread|Proc)$/.test(word));
  const stem = own.slice(0, last + 1).join("");
  const plain = `${stem}WorkItem`;
  for (let i = 1; ; i++) {
    const name = i === 1 ? plain : `${plain}${i}`;
    if (!fields.some((field) => field.name === name)) return name;
  }
}

const wordsOf = (name: string): string[] => name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z\d]+|_+/g) ?? [name];
