import { addEntry, addSection, removeEntry } from "../../../inf/edits.ts";
import { type Install, subSection } from "../../../inf/installs.ts";
import { nameKey } from "../../../inf/sections.ts";
import { valueText } from "../../../inf/strings.ts";
import type { Edit } from "../../../text/source.ts";
import { lastSectionOf } from "./last-section.ts";
import { reflectorNames } from "./reflector.ts";
import type { RegistryFilter } from "./reflector-family.ts";
import { freeSectionName } from "./service-sections.ts";

/** Moves a filter out of the registry into an AddFilter line, with the section that says where it stands. */
export function toAddFilter(install: Install, { entry, position, data }: RegistryFilter): Edit[] {
  const { inf } = install;
  const service = data.find((field) => reflectorNames(install).has(nameKey(valueText(inf, field).text)))!;
  const name = freeSectionName(inf, "WUDFRD_Filter");
  const line = ["AddFilter", `${service.text},, ${name}`] as const;
  const filters = subSection(install, "Filters");
  const last = lastSectionOf(install);
  const added = filters ? addEntry(inf, filters, ...line) : addSection(inf, last, `${install.name}.Filters`, [line]);
  return [
    ...removeEntry(inf, entry),
    ...added,
    ...addSection(inf, filters ?? last, name, [["FilterPosition", position]]),
  ];
}
