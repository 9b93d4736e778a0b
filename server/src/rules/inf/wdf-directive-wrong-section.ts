import { directive } from "../../data/inf-directives.ts";
import { kindsOf } from "../../inf/kinds.ts";
import type { Entry, InfFile } from "../../inf/model.ts";
import { entryNamed, type MergedSection, mergedSections, sameName } from "../../inf/sections.ts";
import type { Finding, Rule } from "../rule.ts";
import { driverSectionsOf, isList, isPrefixed, isWdf } from "./shared/directive-names.ts";
import { moveToDriver } from "./shared/move-to-driver.ts";
import { moveToWdf } from "./shared/move-to-wdf.ts";
import { kernelClientPolicy } from "./shared/umdf-installs.ts";
import { frameworkOf, installsUmdf, lacksSection } from "./shared/wdf-files.ts";

export default {
  title: "Put WDF directives into the sections where Windows reads them",
  severity: "error",
  sources: ["windows-hardware/drivers/wdf/specifying-wdf-directives-in-inf-files"],
  infverif: [1290],
  on: "inf",
  *check(inf) {
    if (!installsUmdf(inf)) return;
    for (const section of mergedSections(inf).filter((each) => !isList(inf, each)))
      for (const entry of section.entries) {
        const finding = judge(inf, section, entry);
        if (finding) yield finding;
      }
  },
} satisfies Rule;

function judge(inf: InfFile, section: MergedSection, entry: Entry): Finding | undefined {
  const name = entry.key?.text;
  if (!name || !entry.assigned || !isPrefixed(name)) return undefined;
  const { span } = entry.key!;
  // Of the policy for kernel-mode clients another rule speaks.
  if (directive(name, "ddinstall.wdf") && !isWdf(section) && !sameName(name, kernelClientPolicy))
    return {
      span,
      message: `${name} has no effect here. Windows reads it only in the .Wdf section of the device.`,
      fixes: () => moveToWdf(inf, section, entry),
    };
  if (
    directive(name, "wdfserviceinstall") &&
    !driverSectionsOf(inf).has(section) &&
    !describesDriver(inf, section, name)
  )
    return {
      span,
      message: `${name} has no effect here. Windows reads it only in the section that UmdfService or KmdfService names.`,
      fixes: () => moveToDriver(inf, section, entry),
    };
  return undefined;
}

/** True when the line is meant to describe a driver: what is wrong is the line that names its section, or the header. */
const describesDriver = (inf: InfFile, section: MergedSection, name: string): boolean =>
  lacksSection(inf, frameworkOf(name)) ||
  (!isWdf(section) && (kindsOf(inf, section).length === 0 || entryNamed(section, "ServiceBinary") !== undefined));
