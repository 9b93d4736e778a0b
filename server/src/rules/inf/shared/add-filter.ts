import { addEntry, addSection, removeEntry } from "../../../inf/edits.ts";
import type { RegistryFilter } from "../../../inf/filters.ts";
import { type Install, subSection } from "../../../inf/installs.ts";
import type { Edit } from "../../../text/source.ts";
import { lastSectionOf } from "./last-section.ts";
import { freeSectionName } from "./service-sections.ts";

/** Windows 10 1903, the first with AddFilter */
export const filterBuild = 18362;

/**
 * Moves a filter out of the registry into an AddFilter line, with the section that says where it stands. The value must name one
 * filter only.
 */
export function toAddFilter(install: Install, { entry, position, data }: RegistryFilter, wanted: string): Edit[] {
  const { inf } = install;
  const service = data.find(({ text }) => text !== "")!;
  const name = freeSectionName(inf, wanted);
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
