import type { ArtifactChange, Log, Region, ReportingDescriptor, Result, Run, Location as SarifLocation } from "sarif";
import { type LintResult, linesOf, relativeUri } from "./lint-result.ts";
import { pageUrl } from "./rules/page-url.ts";
import type { NamedRule, Severity } from "./rules/rule.ts";
import type { Report } from "./rules/run.ts";
import { isOffByDefault } from "./rules/settings.ts";
import { type Edit, editsByFile, type Location, type Span } from "./text/source.ts";

const levels: Record<Severity, Result.level> = {
  error: "error",
  warning: "warning",
  information: "note",
  hint: "note",
};

/** A SARIF 2.1.0 log of one run with rules, regions (1-based, UTF-16 columns), related places and fixes. */
export function toSarif(result: LintResult, rules: readonly NamedRule[], version: string): Log {
  const places = placesIn(result);
  const found = new Set(result.files.flatMap((file) => file.reports.map((report) => report.rule.id)));
  const used = rules.filter((rule) => found.has(rule.id));
  const indexes = new Map(used.map((rule, index) => [rule.id, index]));
  const run: Run = {
    tool: {
      driver: {
        name: "umdf-lint",
        version,
        semanticVersion: version,
        informationUri: "https://github.com/umdf-lint/umdf-lint",
        rules: used.map(descriptor),
      },
    },
    columnKind: "utf16CodeUnits",
    originalUriBaseIds: { SRCROOT: { uri: `${result.root}/` } },
    invocations: [
      {
        executionSuccessful: !result.broken,
        toolExecutionNotifications: result.notices.map((text) => ({ level: "warning", message: { text } })),
      },
    ],
    results: result.files.flatMap((file) =>
      file.reports.map((report) => toResult(report, indexes.get(report.rule.id) ?? -1, places)),
    ),
  };
  return { version: "2.1.0", $schema: "https://json.schemastore.org/sarif-2.1.0.json", runs: [run] };
}

function descriptor(rule: NamedRule): ReportingDescriptor {
  return {
    id: rule.id,
    shortDescription: { text: rule.title },
    helpUri: pageUrl(rule.id),
    defaultConfiguration: { level: levels[rule.severity], enabled: !isOffByDefault(rule) },
    properties: { area: rule.area, ...(rule.infverif && { infverif: [...rule.infverif] }) },
  };
}

interface Places {
  at(location: Location): SarifLocation;
  change(uri: string, edits: readonly Edit[]): ArtifactChange;
}

function placesIn(result: LintResult): Places {
  const lines = linesOf(result);
  const regionOf = (uri: string, span: Span): Region => {
    const index = lines(uri);
    const start = index.positionAt(span.start);
    const end = index.positionAt(span.end);
    return {
      startLine: start.line + 1,
      startColumn: start.character + 1,
      endLine: end.line + 1,
      endColumn: end.character + 1,
    };
  };
  const artifactLocation = (uri: string) => {
    const relative = relativeUri(uri, result.root);
    return relative === uri ? { uri } : { uri: relative, uriBaseId: "SRCROOT" };
  };
  return {
    at: ({ uri, span }) => ({
      physicalLocation: { artifactLocation: artifactLocation(uri), region: regionOf(uri, span) },
    }),
    change: (uri, edits) => ({
      artifactLocation: artifactLocation(uri),
      replacements: edits.map((edit) => ({
        deletedRegion: regionOf(uri, edit.span),
        insertedContent: { text: edit.text },
      })),
    }),
  };
}

function toResult(report: Report, ruleIndex: number, places: Places): Result {
  const related = report.related ?? [];
  const fixes = report.fixes?.() ?? [];
  return {
    ruleId: report.rule.id,
    ruleIndex,
    level: levels[report.severity],
    message: { text: report.message },
    locations: [places.at(report)],
    ...(related.length > 0 && {
      relatedLocations: related.map((r, id) => ({ id, ...places.at(r), message: { text: r.message } })),
    }),
    ...(fixes.length > 0 && {
      fixes: fixes.map((fix) => ({
        description: { text: fix.title },
        artifactChanges: [...editsByFile(fix.edits)].map(([uri, edits]) => places.change(uri, edits)),
      })),
    }),
  };
}
