import { parseInf } from "../../inf/parse.ts";
import type { DriverPackage } from "../../package/driver-package.ts";
import { rules } from "../../rules/index.gen.ts";
import { type Report, runRules } from "../../rules/run.ts";
import { lineIndex } from "../../text/lines.ts";
import type { CommentCursor } from "./cursor.ts";

/** The rules that find something where a comment with this verb counts, as if the comment were not there. */
export function reportedRules({ inf, offset, typed }: CommentCursor, verb: string, driver: DriverPackage): Set<string> {
  const start = offset - typed.length;
  const text = `${inf.text.slice(0, start)};${" ".repeat(typed.length - 1)}${inf.text.slice(offset)}`;
  const without = parseInf({ ...inf, text });
  const infs = driver.infs.map((other) => (other.uri === inf.uri ? without : other));
  const index = lineIndex(text);
  const lineOf = ({ span }: Report): number => index.positionAt(span.start).line;
  const { line } = index.positionAt(offset);
  const counts = (report: Report): boolean => {
    if (verb === "umdf-disable-next-line") return lineOf(report) === line + 1;
    return verb === "umdf-disable-line" ? lineOf(report) === line : report.span.start >= offset;
  };
  const reports = runRules(rules, without, { ...driver, infs });
  return new Set(reports.filter(counts).map(({ rule }) => rule.id));
}
