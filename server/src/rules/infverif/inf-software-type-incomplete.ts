import { addEntry } from "../../inf/edits.ts";
import type { InfFile } from "../../inf/model.ts";
import { entryNamed } from "../../inf/sections.ts";
import { shortened } from "../inf/shared/quoting.ts";
import type { Fix, Rule } from "../rule.ts";
import { infVerif } from "./shared/infverif.ts";
import { type Software, softwareOf } from "./shared/software.ts";

const rule = infVerif(1142);

/** What each type of software needs, with a value to begin with. */
const neededBy: Readonly<Record<number, readonly (readonly [key: string, value: string])[]>> = {
  1: [
    ["SoftwareBinary", "%13%\\setup.exe"],
    ["SoftwareVersion", "1.0.0.0"],
  ],
  2: [["SoftwareID", "pfn://Publisher.App_0123456789abc"]],
};

export default {
  ...rule,
  title: "Describe software as its SoftwareType asks for",
  sources: [...rule.sources, "windows-hardware/drivers/install/inf-addsoftware-directive"],
  on: "inf",
  *check(inf) {
    for (const software of softwareOf(inf)) {
      const { section, type } = software;
      const missing = type ? (neededBy[type.number] ?? []).filter(([key]) => !entryNamed(section, key)) : [];
      if (!type || missing.length === 0) continue;
      const names = missing.map(([key]) => key);
      yield {
        span: type.field.span,
        message: `SoftwareType ${type.number} needs ${names.join(" and ")} in [${shortened(section.name, 25)}]. Windows cannot install the software.`,
        fixes: () => [addMissing(inf, software, missing)],
      };
    }
  },
} satisfies Rule;

const addMissing = (inf: InfFile, { section }: Software, missing: readonly (readonly [string, string])[]): Fix => ({
  title: `Add ${missing.map(([key]) => key).join(" and ")}`,
  edits: missing.flatMap(([key, value]) => addEntry(inf, section, key, value)),
  safe: false,
});
