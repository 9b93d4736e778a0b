import { directive } from "../../data/inf-directives.ts";
import { removeEntry } from "../../inf/edits.ts";
import type { Entry, InfFile } from "../../inf/model.ts";
import { entriesNamed, nameKey } from "../../inf/sections.ts";
import { valueText } from "../../inf/strings.ts";
import type { Fix, Rule } from "../rule.ts";
import { isWdf, wdfSectionsOf } from "./shared/directive-names.ts";
import { shortened } from "./shared/quoting.ts";
import { installsUmdf } from "./shared/wdf-files.ts";

export default {
  title: "Give each WDF directive of a section once",
  severity: "warning",
  sources: ["windows-hardware/drivers/wdf/specifying-wdf-directives-in-inf-files"],
  infverif: [1088],
  on: "inf",
  *check(inf) {
    if (!installsUmdf(inf)) return;
    for (const section of wdfSectionsOf(inf)) {
      const kind = isWdf(section) ? "ddinstall.wdf" : "wdfserviceinstall";
      for (const key of new Set(section.entries.map((entry) => nameKey(entry.key?.text ?? "")))) {
        const found = directive(key, kind);
        // The lines that order the drivers have a rule of their own.
        if (!found || found.repeatable || found.name === "UmdfServiceOrder") continue;
        const [first, ...others] = entriesNamed(section, key);
        for (const entry of others)
          yield {
            span: entry.span,
            message: `${found.name} stands here again. It has one value for the whole section.`,
            related: [{ uri: inf.uri, span: first!.span, message: "The first line." }],
            fixes: () => fixesFor(inf, first!, entry),
          };
      }
    }
  },
} satisfies Rule;

function fixesFor(inf: InfFile, first: Entry, again: Entry): Fix[] {
  const [before, after] = [first, again].map(({ values }) => valueText(inf, values[0]).text);
  if (nameKey(before!) === nameKey(after!))
    return [{ title: "Remove the repeated line", edits: removeEntry(inf, again), safe: true }];
  const keep = (value: string, other: Entry): Fix => ({
    title: `Keep ${shortened(value === "" ? "the empty value" : value)}`,
    edits: removeEntry(inf, other),
    safe: false,
  });
  return [keep(before!, again), keep(after!, first)];
}
