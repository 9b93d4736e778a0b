import type { InfFile } from "../../inf/model.ts";
import { type ModelsSection, modelsSectionsOf } from "../../inf/models.ts";
import { nameKey, sameName } from "../../inf/sections.ts";
import { shortened } from "../inf/shared/quoting.ts";
import { redecorate } from "../inf/shared/redecorate.ts";
import { renameSection } from "../inf/shared/rename-section.ts";
import type { Fix, Rule } from "../rule.ts";
import { lacksArchitecture, usualArchitecture } from "./shared/decorations.ts";
import { giveValue } from "./shared/give-value.ts";
import { infVerif } from "./shared/infverif.ts";

const rule = infVerif(2010);

export default {
  ...rule,
  title: "Name the architecture of the devices",
  sources: [...rule.sources, "windows-hardware/drivers/install/inf-manufacturer-section"],
  on: "inf",
  *check(inf) {
    const told = new Set<string>();
    for (const models of modelsSectionsOf(inf)) {
      const { section, decoration } = models;
      // An empty section keeps a Windows version out.
      if (!section || section.entries.length === 0 || !lacksArchitecture(decoration)) continue;
      if (told.has(nameKey(section.name))) continue;
      told.add(nameKey(section.name));
      yield {
        span: section.parts[0]!.header,
        message: `[${shortened(section.name)}] has no architecture and counts as x86. 64-bit Windows does not find its devices there.`,
        fixes: () => [usualArchitecture(inf), "NTx86"].flatMap((architecture) => decorate(inf, models, architecture)),
      };
    }
  },
} satisfies Rule;

/** Names an architecture in the line and in the header; empty where the line has it already, or the section is there. */
function decorate(inf: InfFile, models: ModelsSection, architecture: string): Fix[] {
  const { line, decoration, section, base } = models;
  const nameFor = (each: ModelsSection): string => `${each.base}.${architecture}${each.decoration.replace(/^nt/i, "")}`;
  const name = nameFor(models);
  const all = modelsSectionsOf(inf);
  const isTaken = all.some((other) => other.section && sameName(`${other.base}.${other.decoration}`, name));
  const rivals = all.filter((other) => other.section && lacksArchitecture(other.decoration));
  const isSecond = rivals.find((other) => sameName(nameFor(other), name)) !== models;
  const isShared = all.some((other) => other.section === section && other !== models);
  if (!line.assigned || isTaken || isSecond || isShared) return [];
  const wanted = name.slice(base.length + 1);
  const empty = line.values.findIndex(({ text }, i) => i > 0 && text === "");
  const edits =
    decoration === ""
      ? [
          ...giveValue(inf, line, empty < 0 ? line.values.length : empty, wanted),
          ...renameSection(inf, section!.parts, name, false).edits,
        ]
      : redecorate(inf, models, wanted);
  return [{ title: `Decorate with ${wanted}`, edits, safe: false }];
}
