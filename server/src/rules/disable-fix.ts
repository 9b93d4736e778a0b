import type { AnyFile } from "../package/driver-package.ts";
import { type LineIndex, lineIndex, newlineOf } from "../text/lines.ts";
import type { Edit, Span } from "../text/source.ts";
import type { Fix } from "./rule.ts";
import { suppressionsIn } from "./suppress.ts";

/** What a comment looks like in each kind of file. */
const comment: Record<AnyFile["kind"], (text: string) => string> = {
  c: (text) => `// ${text}`,
  inf: (text) => `; ${text}`,
  project: (text) => `<!-- ${text} -->`,
};

/**
 * The lightbulb entry that keeps a rule quiet about one line: adds the rule to the comment above, or writes one.
 * Empty where a comment would change what the file means, as inside an INF continuation or an XML tag.
 */
export function disableFixes(
  report: { readonly rule: { readonly id: string }; readonly span: Span },
  file: AnyFile,
): readonly Fix[] {
  const index = lineIndex(file.text);
  const line = index.positionAt(report.span.start).line;
  const text = edit(file, index, line, report.rule.id);
  return text
    ? [{ title: `Disable ${report.rule.id} for this line`, edits: [{ uri: file.uri, ...text }], safe: false }]
    : [];
}

function edit(file: AnyFile, index: LineIndex, line: number, id: string): Omit<Edit, "uri"> | undefined {
  const above = suppressionsIn(file).find(
    ({ verb, comment: { end } }) => verb === "disable-next-line" && index.positionAt(end - 1).line === line - 1,
  );
  const last = above?.names.at(-1);
  if (last) return { span: { start: last.span.end, end: last.span.end }, text: `, ${id}` };
  const start = index.startOf(line);
  const indent = /^[ \t]*/.exec(index.lineText(line))![0];
  const continued = isContinued(file, index, line);
  if (continued && file.kind === "c") {
    const at = start + indent.length;
    return { span: { start: at, end: at }, text: `/* umdf-disable-line ${id} */ ` };
  }
  const insideTag =
    file.kind === "project" && file.text.lastIndexOf("<", start - 1) > file.text.lastIndexOf(">", start - 1);
  if (continued || insideTag) return undefined;
  return {
    span: { start, end: start },
    text: `${indent}${comment[file.kind](`umdf-disable-next-line ${id}`)}${newlineOf(file.text)}`,
  };
}

/** True for a line that the one before goes on into. */
function isContinued(file: AnyFile, index: LineIndex, line: number): boolean {
  if (file.kind !== "inf") return line > 0 && index.lineText(line - 1).endsWith("\\");
  const start = index.startOf(line);
  return file.sections.some(({ entries }) => entries.some(({ lines }) => lines.start < start && start < lines.end));
}
