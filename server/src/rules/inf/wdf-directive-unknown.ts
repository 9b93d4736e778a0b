import { directive } from "../../data/inf-directives.ts";
import { setValue } from "../../inf/edits.ts";
import type { InfFile } from "../../inf/model.ts";
import { entryNamed, type MergedSection } from "../../inf/sections.ts";
import { knownText } from "../../inf/strings.ts";
import type { Finding, Rule } from "../rule.ts";
import {
  isPrefixed,
  isWdf,
  type UnknownDirective,
  unknownDirectivesIn,
  wdfSectionsOf,
} from "./shared/directive-names.ts";
import { editDistance } from "./shared/distance.ts";
import { shortened } from "./shared/quoting.ts";
import { installsUmdf, lacksSection } from "./shared/wdf-files.ts";

export default {
  title: "Use only WDF directives that exist",
  severity: "warning",
  sources: ["windows-hardware/drivers/wdf/specifying-wdf-directives-in-inf-files"],
  infverif: [1290],
  on: "inf",
  *check(inf) {
    if (!installsUmdf(inf)) return;
    for (const section of wdfSectionsOf(inf)) {
      const unknown = unknownDirectivesIn(inf, section);
      for (const one of unknown) yield unknownFinding(inf, section, one);
      if (isWdf(section)) yield* otherKeys(inf, section, new Set(unknown.map(({ key }) => key)));
    }
  },
} satisfies Rule;

function unknownFinding(inf: InfFile, section: MergedSection, { key, name, nearest }: UnknownDirective): Finding {
  const advice = nearest ? `The nearest one is ${nearest}` : "No documentation names it";
  return {
    span: key.span,
    message: `Windows knows no directive ${shortened(name)}. ${advice}.`,
    fixes: () => {
      if (!nearest) return [];
      const isSure = editDistance(name, nearest) <= 2 && !entryNamed(section, nearest);
      return [{ title: `Change to ${nearest}`, edits: setValue(inf, key, nearest), safe: isSure }];
    },
  };
}

/** Keys of other sections and invented ones; of WDF directives out of place another rule speaks. */
function* otherKeys(inf: InfFile, section: MergedSection, told: ReadonlySet<unknown>): Generator<Finding> {
  for (const { key, assigned } of section.entries) {
    const name = knownText(inf, key);
    if (!key || !name || !assigned || told.has(key) || isPrefixed(name) || directive(name, "ddinstall.wdf")) continue;
    if (directive(name, "wdfserviceinstall") && lacksSection(inf, "umdf")) continue;
    yield {
      span: key.span,
      severity: "hint",
      message: `Windows does not read ${shortened(name)} in a .Wdf section.`,
    };
  }
}
