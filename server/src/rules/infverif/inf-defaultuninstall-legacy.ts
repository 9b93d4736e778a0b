import { addEntry, removeEntry, setValue } from "../../inf/edits.ts";
import type { Entry, InfFile } from "../../inf/model.ts";
import { numberOf } from "../../inf/numbers.ts";
import { entryNamed, type MergedSection, mergedSection } from "../../inf/sections.ts";
import { knownText } from "../../inf/strings.ts";
import { isMistyped } from "../inf/shared/directive-names.ts";
import { shortened } from "../inf/shared/quoting.ts";
import type { Fix, Rule } from "../rule.ts";
import { infVerif } from "./shared/infverif.ts";
import { isForNoArchitecture, primitiveSections } from "./shared/primitive.ts";

const rule = infVerif(1422);
const directive = "LegacyUninstall";

export default {
  ...rule,
  title: "Uninstall a primitive driver by script on old systems only",
  sources: [...rule.sources, "windows-hardware/drivers/develop/creating-a-primitive-driver"],
  on: "inf",
  *check(inf) {
    for (const section of primitiveSections(inf, "defaultuninstall")) {
      const entry = entryNamed(section, directive);
      const text = knownText(inf, entry?.values[0]);
      if (isForNoArchitecture(section) || isMistyped(section, directive)) continue;
      if (entry && (text === undefined || numberOf(text) === 1)) continue;
      const elsewhere = entryNamed(mergedSection(inf, `${section.name}.Services`), directive);
      yield {
        span: (text ? entry?.values[0] : entry?.key)?.span ?? section.parts[0]!.header,
        // Samples of Microsoft that build clean have the line there.
        ...(!entry && elsewhere && { severity: "information" as const }),
        message: `[${shortened(section.name)}] lacks ${directive} = 1. Windows 10 1903 and later undo the installation by themselves.`,
        fixes: () => [legacyOnly(inf, section, entry, elsewhere)],
      };
    }
  },
} satisfies Rule;

function legacyOnly(inf: InfFile, section: MergedSection, entry: Entry | undefined, elsewhere: Entry | undefined): Fix {
  if (entry) return { title: `Change to ${directive} = 1`, edits: setValue(inf, entry.values[0]!, "1"), safe: true };
  const edits = [...addEntry(inf, section, directive, "1"), ...(elsewhere ? removeEntry(inf, elsewhere) : [])];
  return { title: `${elsewhere ? "Move" : "Add"} ${directive} = 1`, edits, safe: true };
}
