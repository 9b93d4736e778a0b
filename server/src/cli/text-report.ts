import { fileURLToPath } from "node:url";
import { type LintResult, linesOf, relativeUri } from "../lint-result.ts";
import type { Fix, Severity } from "../rules/rule.ts";
import type { Report } from "../rules/run.ts";
import type { LineIndex } from "../text/lines.ts";

/** Puts a style such as "red" or "bold" on a text, or leaves it alone where colours are not wanted. */
export type Paint = (style: "red" | "yellow" | "cyan" | "gray" | "bold" | "green", text: string) => string;

const colours: Record<Severity, "red" | "yellow" | "cyan" | "gray"> = {
  error: "red",
  warning: "yellow",
  information: "cyan",
  hint: "gray",
};

/** The findings as a compiler would print them, each with its source line and carets, and a summary. Ends with a line feed unless empty. */
export function textReport(result: LintResult, paint: Paint): string {
  const lines = linesOf(result);
  const shown = result.files.flatMap(({ reports }) => reports.map(withFixes));
  const blocks = shown.map((each) => block(each, result.root, lines, paint));
  return [...blocks, summary(result, shown, paint)].join("\n");
}

/** A finding and what is told of its fixes: each is worked out once. */
interface Shown {
  readonly report: Report;
  readonly fixes: readonly Pick<Fix, "title" | "safe">[];
}

const withFixes = (report: Report): Shown => ({
  report,
  fixes: (report.fixes?.() ?? []).map(({ title, safe }) => ({ title, safe })),
});

function block({ report, fixes }: Shown, root: string, linesIn: (uri: string) => LineIndex, paint: Paint): string {
  const index = linesIn(report.uri);
  const start = index.positionAt(report.span.start);
  const name = fileName(report.uri, root);
  const place = paint("bold", `${name}:${start.line + 1}:${start.character + 1}:`);
  const lines = [
    `${place} ${paint(colours[report.severity], `${report.severity}:`)} ${visible(report.message)} ${paint("gray", `[${report.rule.id}]`)}`,
  ];
  lines.push(...excerpt(report, index, paint));
  for (const related of report.related ?? []) {
    const position = linesIn(related.uri).positionAt(related.span.start);
    lines.push(
      `      = ${fileName(related.uri, root)}:${position.line + 1}:${position.character + 1}: ${visible(related.message)}`,
    );
  }
  for (const fix of fixes)
    lines.push(`      = ${paint("green", fix.safe ? "fix:" : "fix (unsafe):")} ${visible(fix.title)}`);
  return `${lines.join("\n")}\n`;
}

const widest = 160;

function excerpt(report: Report, index: LineIndex, paint: Paint): string[] {
  const start = index.positionAt(report.span.start);
  const text = index.lineText(start.line);
  const from = start.character > widest ? start.character - 40 : 0;
  const shown = visible(text.slice(from, from + widest));
  const length = Math.max(
    1,
    Math.min(report.span.end, index.startOf(start.line) + from + shown.length) - report.span.start,
  );
  // Tabs stay tabs under the line, so that the caret stands below its character at any tab width.
  const indent = text.slice(from, start.character).replace(/[^\t]/g, " ");
  const number = String(start.line + 1).padStart(5);
  return [`${number} | ${shown}`, `      | ${indent}${paint(colours[report.severity], `^${"~".repeat(length - 1)}`)}`];
}

function summary(result: LintResult, shown: readonly Shown[], paint: Paint): string {
  const reports = shown.map(({ report }) => report);
  if (reports.length === 0) return `${paint("green", "No findings.")}\n`;
  const count = (severity: Severity, one: string, many: string): string[] => {
    const n = reports.filter((report) => report.severity === severity).length;
    return n === 0 ? [] : [`${n} ${n === 1 ? one : many}`];
  };
  const parts = [
    ...count("error", "error", "errors"),
    ...count("warning", "warning", "warnings"),
    ...count("information", "note", "notes"),
    ...count("hint", "hint", "hints"),
  ];
  const files = result.files.filter((file) => file.reports.length > 0).length;
  const safe = shown.filter(({ fixes }) => fixes.some((fix) => fix.safe)).length;
  return `${parts.join(", ")} in ${files} ${files === 1 ? "file" : "files"}${safe > 0 ? `; ${safe} fixable with --fix` : ""}.\n`;
}

/** Relative to the root, or the whole path of a file elsewhere. */
function fileName(uri: string, root: string): string {
  const relative = relativeUri(uri, root);
  try {
    return visible(relative === uri ? fileURLToPath(uri) : decodeURIComponent(relative));
  } catch {
    return relative;
  }
}

/** What a checked file says must not steer the terminal: control characters but tabs are shown as one sign each. */
const visible = (text: string): string => text.replace(/[^\P{Cc}\t]/gu, "\ufffd");
