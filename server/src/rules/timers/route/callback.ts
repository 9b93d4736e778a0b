import type { Stmt } from "../../../c/ast.ts";
import { indentAt, indentStep, insertAt, lineAfter } from "../../../c/edits.ts";
import { statementsOf } from "../../../c/values.ts";
import { newlineOf } from "../../../text/lines.ts";
import type { Edit } from "../../../text/source.ts";
import { isMarkFor } from "../convert/callback.ts";
import { classOf } from "../convert/nodes.ts";
import { removals } from "../convert/removals.ts";
import type { ClassTimer } from "./class-timer.ts";
import type { Members } from "./member.ts";
import { nullOf } from "./null.ts";

/** The timer's callback cut in two behind its opening brace: it enqueues, and the work item's callback goes on with the old body. */
export function splitCallback({ callback }: ClassTimer, members: Members): Edit[] {
  const { file, fn } = callback;
  const [instance, context, timer] = fn.parameters;
  const marks = [...statementsOf(fn)].filter((s) => isMarkFor(s, [instance!.name, timer!.name]));
  const owner = classOf(fn)!;
  const step = indentStep(file.text);
  const newline = newlineOf(file.text);
  const lines = [
    ...marks.map((mark) => step + textOf(file.text, mark)),
    ...(marks.length > 0 ? [""] : []),
    `${step}static_cast<${owner} *>(${context!.name})->${members.field}->Enqueue();`,
    "}",
    "",
    ...openedLines(callback, headLines({ callback }, owner, members.callback)),
    `${step}PVOID ${context!.name} = ${nullOf(file)};`,
    "",
    `${step}WorkItem->RetrieveContext(&${context!.name});`,
    "",
  ];
  const outer = indentAt(file.text, fn.body.span.start);
  const text = lines.map((line) => (line === "" ? "" : outer + line) + newline).join("");
  const at = lineAfter(file.text, fn.body.span.start);
  return [
    insertAt(file, at, text),
    ...removals(
      file,
      marks.map(({ span }) => span),
    ),
  ];
}

/** The head with the opening brace where the old function has it. */
function openedLines({ file, fn }: ClassTimer["callback"], head: readonly string[]): string[] {
  const onOwnLine = file.text.slice(fn.parametersSpan.end, fn.body.span.start).includes("\n");
  return onOwnLine ? [...head, "{"] : [...head.slice(0, -1), `${head.at(-1)} {`];
}

const textOf = (text: string, { span }: Stmt): string => text.slice(span.start, span.end);

/** The head of the new callback, with its parameter on a line of its own where the old one has it so. */
function headLines({ callback: { file, fn } }: Pick<ClassTimer, "callback">, owner: string, name: string): string[] {
  const list = file.text.slice(fn.parametersSpan.start, fn.parametersSpan.end);
  const [, indent] = /^\(\s*\n([\t ]+)/.exec(list) ?? [];
  if (indent === undefined) return [`VOID ${owner}::${name}(_In_ IWDFWorkItem *WorkItem)`];
  const end = /\n[\t ]*\)$/.exec(list)?.[0].replace(/^\n/, "");
  const parameter = `${indent}_In_ IWDFWorkItem *WorkItem`;
  return ["VOID", `${owner}::${name}(`, ...(end ? [parameter, end] : [`${parameter})`])];
}
