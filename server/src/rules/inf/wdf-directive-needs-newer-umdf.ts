import { directive } from "../../data/inf-directives.ts";
import { compareVersions } from "../../data/versions.ts";
import { setValue } from "../../inf/edits.ts";
import type { Field, InfFile } from "../../inf/model.ts";
import { type MergedSection, sectionsEndingWith, sectionWith } from "../../inf/sections.ts";
import { knownText } from "../../inf/strings.ts";
import { addTo } from "../../text/group.ts";
import { memo } from "../../text/memo.ts";
import type { Fix, Rule } from "../rule.ts";
import { type LiteralVersion, literalVersionsOf } from "./shared/library-version.ts";

export default {
  title: "Use WDF directives that the framework version of the driver has",
  severity: "error",
  sources: [
    "windows-hardware/drivers/wdf/specifying-wdf-directives-in-inf-files",
    "windows-hardware/drivers/wdf/umdf-version-history",
  ],
  on: "inf",
  *check(inf) {
    for (const wdf of sectionsEndingWith(inf, ".Wdf")) {
      const versions = versionsIn(inf).get(wdf) ?? [];
      for (const { key, values, assigned } of wdf.entries) {
        const needed = assigned ? neededBy(inf, key!.text, values[0]) : undefined;
        if (!needed) continue;
        const older = versions.filter(({ version }) => compareVersions(version, needed.since) < 0);
        const [first] = older;
        if (!first) continue;
        yield {
          span: needed.isValue ? values[0]!.span : key!.span,
          message: `${needed.what} needs UMDF ${needed.since}, but a driver here is built for ${first.version}.`,
          related: [{ uri: inf.uri, span: first.field.span, message: "This version is older." }],
          fixes: () => raise(inf, older, needed.since),
        };
      }
    }
  },
} satisfies Rule;

/** The versions of the drivers that a `.Wdf` section adds. */
const versionsIn = memo((inf: InfFile) => {
  const versions = new Map<MergedSection, LiteralVersion[]>();
  for (const version of literalVersionsOf(inf))
    for (const wdf of new Set(version.driver.services.map(({ entry }) => sectionWith(inf, entry))))
      addTo(versions, wdf, version);
  return versions;
});

/** The first UMDF version that knows a directive, or its value where that is newer than the directive. */
function neededBy(inf: InfFile, name: string, field: Field | undefined) {
  const known = directive(name, "ddinstall.wdf");
  const value = knownText(inf, field) ?? "";
  const valueSince = known?.args[0]?.valueSince?.[value];
  if (valueSince) return { what: value, since: valueSince, isValue: true };
  return known?.sinceUmdf && { what: known.name, since: known.sinceUmdf, isValue: false };
}

/** Only within one major number: a driver for UMDF 1 does not become one for UMDF 2 by its INF. */
function raise(inf: InfFile, older: readonly LiteralVersion[], since: string): Fix[] {
  if (older.some(({ major }) => !since.startsWith(`${major}.`))) return [];
  const edits = older.flatMap(({ field }) => setValue(inf, field, `${since}.0`));
  return [{ title: `Change UmdfLibraryVersion to ${since}.0`, edits, safe: false }];
}
