import { indentStep, insertAt, lineAfter } from "../../../c/edits.ts";
import type { CFile } from "../../../c/facts.ts";
import type { DriverPackage } from "../../../package/driver-package.ts";
import { newlineOf } from "../../../text/lines.ts";
import { type Edit, touches } from "../../../text/source.ts";
import type { Counterpart } from "./kinds.ts";
import { bracesOnOwnLine, itemStart } from "./layout.ts";
import type { Site } from "./nodes.ts";
import type { PoolObject } from "./pool-object.ts";
import { wordsOf as wordsInFile } from "./words.ts";

/** A context of the new object itself, which keeps the pointer that the thread pool was given. */
export interface OwnContext {
  readonly type: string;
  readonly accessor: string;
  readonly edits: readonly Edit[];
}

/** Declares the context before its users; undefined when they share no place where that can stand. */
export function ownContext(
  object: PoolObject,
  to: Counterpart,
  creator: Site,
  callback: Site,
  driver: DriverPackage,
): OwnContext | undefined {
  const words = wordsOf(object.name, to);
  const isFree = (name: string): boolean => !driver.sources.some((f) => wordsInFile(f).has(name));
  for (let i = 1; i < 100; i++) {
    const number = i === 1 ? "" : String(i);
    const type = `${words.map((w) => w.toUpperCase()).join("_")}${number}_CONTEXT`;
    const accessor = `Get${words.map((w) => w[0]!.toUpperCase() + w.slice(1)).join("")}${number}Context`;
    if (![type, `_${type}`, accessor].every(isFree)) continue;
    const edit =
      creator.file === callback.file ? inSource(creator, callback, type, accessor) : inHeader(object, type, accessor);
    return edit && { type, accessor, edits: [edit] };
  }
  return undefined;
}

/** `Report`, `Timer` for `m_ReportTimer`; the last word always says what it is. */
function wordsOf(name: string, { suffix }: Counterpart): string[] {
  const plain = name.replace(/^(?:[a-z]{1,2}_+|_+)/, "");
  const words = plain.split(/_+|(?<=[a-z\d])(?=[A-Z])/).filter((w) => w !== "");
  return suffix.said.test(words.at(-1) ?? "") ? words : [...words, suffix.word];
}

const declaration = (file: CFile, type: string, accessor: string): string[] => [
  ...(bracesOnOwnLine(file) ? [`typedef struct _${type}`, "{"] : [`typedef struct _${type} {`]),
  `${indentStep(file.text)}PVOID Owner;`,
  `} ${type};`,
  "",
  `WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(${type}, ${accessor})`,
];

/** Before the first of both functions, their comments and annotations; before the class when that stands in one. */
function inSource(creator: Site, callback: Site, type: string, accessor: string): Edit {
  const { file } = creator;
  const first = [creator.fn, callback.fn].map((fn) => itemStart(file, fn)).sort((a, b) => a - b)[0]!;
  const newline = newlineOf(file.text);
  return insertAt(file, first, [...declaration(file, type, accessor), "", ""].join(newline));
}

/** Behind the last context type of the header that declares the object, since that header knows the framework. */
function inHeader({ declarations, owner }: PoolObject, type: string, accessor: string): Edit | undefined {
  const [declared] = declarations;
  if (!declared || !owner) return undefined;
  const { file } = declared;
  const last = file.calls.findLast((c) => /^WDF_DECLARE_CONTEXT_TYPE/.test(c.name) && c.within === undefined);
  if (!last || file.errors.some((error) => touches(error, last.span))) return undefined;
  const newline = newlineOf(file.text);
  const lines = declaration(file, type, accessor).join(newline);
  return insertAt(file, lineAfter(file.text, last.span.end), newline + lines + newline);
}
