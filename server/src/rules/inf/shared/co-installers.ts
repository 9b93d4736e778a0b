import { removeEntry } from "../../../inf/edits.ts";
import { referencesTo } from "../../../inf/graph.ts";
import type { Entry, Field, InfFile } from "../../../inf/model.ts";
import { registryEntriesIn } from "../../../inf/registry.ts";
import { removeSections } from "../../../inf/remove-section.ts";
import {
  entriesNamed,
  type MergedSection,
  mergedSection,
  mergedSections,
  sameName,
  sectionsEndingWith,
} from "../../../inf/sections.ts";
import { namedSection } from "../../../inf/services.ts";
import { valueText } from "../../../inf/strings.ts";
import { memo } from "../../../text/memo.ts";
import type { Edit } from "../../../text/source.ts";

/** The co-installers of the frameworks, with or without the version that Stampinf fills in. */
const frameworkFile = /^(wudfcoinstaller|wudfupdate_|wdfcoinstaller)[\w$]*\.dll$/i;

const isFrameworkFile = (inf: InfFile, field: Field | undefined): boolean =>
  frameworkFile.test(valueText(inf, field).text);

export const coInstallerSections = (inf: InfFile): readonly MergedSection[] => sectionsEndingWith(inf, ".CoInstallers");

/** True when a `.CoInstallers` section is only about the co-installers of the frameworks, not about one of the vendor's own. */
export function isForFramework(inf: InfFile, section: MergedSection): boolean {
  const registry = listsOf(inf, section, "AddReg").flatMap((list) => registryEntriesIn(inf, list));
  const copied = listsOf(inf, section, "CopyFiles").flatMap((list) => list.entries);
  const known = section.entries.every(({ key }) => key && /^(AddReg|CopyFiles)$/i.test(key.text));
  return (
    known &&
    copied.every(({ values }) => isFrameworkFile(inf, values[0])) &&
    registry.every(({ name, data }) => sameName(name.text, "CoInstallers32") && dataIsFramework(inf, data))
  );
}

/** `WudfUpdate_01011.dll`, `"WdfCoInstaller01011.dll,WdfCoInstaller"`. */
const dataIsFramework = (inf: InfFile, data: readonly Field[]): boolean =>
  data.every((field) => frameworkFile.test(valueText(inf, field).text.split(",")[0]!.trim()) || field.text === "");

/** The lines that copy or ship a co-installer of the frameworks. */
export const frameworkLines = memo((inf: InfFile): readonly Entry[] =>
  mergedSections(inf).flatMap(({ name, entries }) =>
    entries.filter(({ key, values, assigned }) =>
      /^SourceDisksFiles(\.|$)/i.test(name)
        ? assigned && isFrameworkFile(inf, key)
        : !assigned && isFrameworkFile(inf, values[0]),
    ),
  ),
);

/** Takes away all that is about the co-installers of the frameworks. */
export const removeCoInstallers = (inf: InfFile): Edit[] =>
  removeAll(
    inf,
    coInstallerSections(inf).filter((section) => isForFramework(inf, section)),
    frameworkLines(inf),
  );

/** Takes away a `.CoInstallers` section and the lists that nothing else uses. */
export const removeCoInstaller = (inf: InfFile, section: MergedSection): Edit[] => removeAll(inf, [section], []);

function removeAll(inf: InfFile, going: readonly MergedSection[], files: readonly Entry[]): Edit[] {
  const users = new Set(going.flatMap((section) => section.entries));
  const lists = going.flatMap((each) => [...listsOf(inf, each, "AddReg"), ...listsOf(inf, each, "CopyFiles")]);
  const unused = lists.filter(({ name }) =>
    referencesTo(inf, name).every(({ entry }) => users.has(entry) || isDestination(inf, entry)),
  );
  const sections = [...new Set([...going, ...unused])];
  const destinations = mergedSection(inf, "DestinationDirs")?.entries ?? [];
  const lines = [
    ...destinations.filter(({ key }) => sections.some(({ name }) => sameName(name, valueText(inf, key).text))),
    ...files.filter((entry) => !sections.some(({ entries }) => entries.includes(entry))),
  ];
  return [...removeSections(inf, sections), ...lines.flatMap((entry) => removeEntry(inf, entry))];
}

const isDestination = (inf: InfFile, entry: Entry): boolean =>
  mergedSection(inf, "DestinationDirs")?.entries.includes(entry) ?? false;

const listsOf = (inf: InfFile, section: MergedSection, directive: string): readonly MergedSection[] =>
  entriesNamed(section, directive).flatMap(({ values }) => values.flatMap((field) => namedSection(inf, field) ?? []));
