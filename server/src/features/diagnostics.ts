import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from "vscode-languageserver";
import { pageUrl } from "../rules/page-url.ts";
import type { Rule, Severity } from "../rules/rule.ts";
import type { Report } from "../rules/run.ts";
import type { ClientAbilities } from "./client-abilities.ts";
import type { Places } from "./places.ts";

const severities: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

const tags: Record<NonNullable<Rule["tag"]>, DiagnosticTag> = {
  unnecessary: DiagnosticTag.Unnecessary,
  deprecated: DiagnosticTag.Deprecated,
};

/** One report as the editor shows it: the rule's id is the code and leads to the rule's page. */
export function toDiagnostic(report: Report, places: Places, client: ClientAbilities): Diagnostic {
  const { rule, related = [] } = report;
  return {
    range: places.range(report),
    severity: severities[report.severity],
    code: rule.id,
    codeDescription: { href: pageUrl(rule.id) },
    source: "umdf",
    message: report.message,
    ...(rule.tag && client.diagnosticTags && { tags: [tags[rule.tag]] }),
    ...(related.length > 0 &&
      client.relatedInformation && {
        relatedInformation: related.map((other) => ({ location: places.location(other), message: other.message })),
      }),
  };
}

/** Names a list of diagnostics by its content, so that an editor that has the same list need not get it again. */
export function resultId(diagnostics: readonly Diagnostic[]): string {
  const text = JSON.stringify(diagnostics);
  return [text.length, fnv1a(text, 0x811c9dc5), fnv1a(text, 0x9747b28c)].map((part) => part.toString(36)).join("-");
}

/** A 32-bit FNV-1a hash of the UTF-16 units. */
function fnv1a(text: string, start: number): number {
  let hash = start;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
