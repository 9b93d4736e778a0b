import { type LintResult, relativeUri } from "../lint-result.ts";
import { pageUrl } from "../rules/page-url.ts";
import { lineIndex } from "../text/lines.ts";

/** The findings as plain JSON: 1-based lines and columns in UTF-16 units, `file` relative to `root`, percent-encoded as in a URI. */
export function jsonReport(result: LintResult): string {
  const findings = result.files.flatMap(({ source, reports }) => {
    const index = lineIndex(source.text);
    const at = (offset: number) => {
      const { line, character } = index.positionAt(offset);
      return { line: line + 1, column: character + 1 };
    };
    return reports.map((report) => ({
      file: relativeUri(source.uri, result.root),
      start: at(report.span.start),
      end: at(report.span.end),
      rule: report.rule.id,
      severity: report.severity,
      message: report.message,
      page: pageUrl(report.rule.id),
      fixes: (report.fixes?.() ?? []).map(({ title, safe }) => ({ title, safe })),
    }));
  });
  return `${JSON.stringify({ root: result.root, findings, notices: result.notices }, null, 2)}\n`;
}
