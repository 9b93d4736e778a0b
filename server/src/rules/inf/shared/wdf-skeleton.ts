import { addEntry, addSection } from "../../../inf/edits.ts";
import { type Install, subSection } from "../../../inf/installs.ts";
import type { InfFile } from "../../../inf/model.ts";
import { mergedSection } from "../../../inf/sections.ts";
import { fileNameOf } from "../../../inf/services.ts";
import { valueText } from "../../../inf/strings.ts";
import type { Fix } from "../../rule.ts";
import { lastSectionOf } from "./last-section.ts";
import { addServiceSection, freeSectionName, unclaimedSections } from "./service-sections.ts";
import { longestServiceName } from "./wdf-files.ts";

/** Gives an install section the `.Wdf` section of one UMDF driver, and the driver a section where nothing describes it yet. */
export function addWdf(install: Install): Fix {
  const { inf } = install;
  const service = serviceNameFor(install);
  const [unclaimed] = unclaimedSections(inf, "umdf");
  const driver = unclaimed?.name ?? freeSectionName(inf, `${service}_Install`);
  const lines = [
    ["UmdfService", `${service}, ${driver}`],
    ["UmdfServiceOrder", service],
  ] as const;
  const wdf = subSection(install, "Wdf");
  const last = wdf ?? lastSectionOf(install);
  const added = wdf
    ? lines.flatMap(([key, value]) => addEntry(inf, wdf, key, value))
    : addSection(inf, last, `${install.name}.Wdf`, lines);
  const described = unclaimed ? [] : addServiceSection(inf, last, driver, "umdf", service);
  return { title: `Add UmdfService = ${service}, ${driver}`, edits: [...added, ...described], safe: false };
}

/** After the one DLL of the package, else after the install section. */
function serviceNameFor({ inf, base }: Install): string {
  const libraries = filesOf(inf).filter((file) => file.endsWith(".dll"));
  const name = libraries.length === 1 ? libraries[0]!.slice(0, -4) : base.replace(/[._](inst|install|ddi)$/i, "");
  return name.replace(/[^\w-]/g, "_").slice(0, longestServiceName);
}

const filesOf = (inf: InfFile): string[] =>
  (mergedSection(inf, "SourceDisksFiles")?.entries ?? []).map(({ key }) => fileNameOf(valueText(inf, key).text));
