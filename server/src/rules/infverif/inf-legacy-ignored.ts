import { removeEntry } from "../../inf/edits.ts";
import { installsOf, oldestBuild } from "../../inf/installs.ts";
import type { InfFile } from "../../inf/model.ts";
import { entriesNamed, mergedSection } from "../../inf/sections.ts";
import type { Rule } from "../rule.ts";
import { infVerif } from "./shared/infverif.ts";

const rule = infVerif(2009);

/** Directives that Windows does not read, and why. */
const ignored: readonly (readonly [section: string, directive: string, reason: string])[] = [
  ["Version", "DriverPackageType", "It was for the Driver Install Frameworks (DIFx), which are gone."],
  ["Version", "DriverPackageDisplayName", "It was for the Driver Install Frameworks (DIFx), which are gone."],
  ["ControlFlags", "RequestAdditionalSoftware", "The last Windows that read it was Windows 10 1709."],
];

/** The first Windows build without RequestAdditionalSoftware */
const firstBuild = 17134;

export default {
  ...rule,
  title: "Remove directives that Windows ignores",
  sources: [
    ...rule.sources,
    "windows-hardware/drivers/install/inf-version-section",
    "windows-hardware/drivers/install/inf-controlflags-section",
  ],
  tag: "deprecated",
  on: "inf",
  *check(inf) {
    for (const [section, directive, reason] of ignored)
      for (const entry of entriesNamed(mergedSection(inf, section), directive))
        if (section === "Version" || isForNewWindows(inf))
          yield {
            span: entry.key!.span,
            message: `Windows ignores ${directive}. ${reason}`,
            fixes: () => [{ title: `Remove ${directive}`, edits: removeEntry(inf, entry), safe: false }],
          };
  },
} satisfies Rule;

const isForNewWindows = (inf: InfFile): boolean =>
  installsOf(inf).length > 0 && installsOf(inf).every((install) => (oldestBuild(install) ?? 0) >= firstBuild);
