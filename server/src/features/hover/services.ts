import { referencesTo } from "../../inf/graph.ts";
import type { InfFile } from "../../inf/model.ts";
import type { NameSpace } from "../../inf/references.ts";
import { entryNamed, type MergedSection } from "../../inf/sections.ts";
import { namedSection } from "../../inf/services.ts";
import { valueText } from "../../inf/strings.ts";
import { lineLink, placeOf } from "./places.ts";
import { type Block, code, type Line, paragraph, term, words } from "./text.ts";

/** A service: where it is added, where it is configured, and its binary. */
export function serviceBlocks(inf: InfFile, name: string, space: NameSpace): readonly Block[] {
  const isUmdf = space === "umdf-service";
  const title = paragraph`${term(name)}: ${isUmdf ? "a UMDF driver" : "a service"}.`;
  const added = referencesTo(inf, name, space).filter(({ declares }) => declares);
  if (added.length === 0)
    return [title, paragraph`No ${isUmdf ? "UmdfService" : "AddService"} line of this file adds it.`];
  const sections = added.flatMap(({ entry }) => namedSection(inf, entry.values[isUmdf ? 1 : 2]) ?? []);
  return [
    title,
    {
      items: [
        ...added.map(({ entry }) => words`added in ${placeOf(inf, entry)}`),
        ...[...new Set(sections)].flatMap((section) => configuration(inf, section)),
      ],
    },
  ];
}

function configuration(inf: InfFile, section: MergedSection): readonly Line[] {
  const place = words`configured in ${code(`[${section.name}]`)}, ${lineLink(inf, section.parts[0]!.header.start)}`;
  const binary = entryNamed(section, "ServiceBinary")?.values[0];
  const version = entryNamed(section, "UmdfLibraryVersion")?.values[0];
  return [
    place,
    ...(binary ? [words`binary ${code(valueText(inf, binary).text)}`] : []),
    ...(version ? [words`framework version ${code(valueText(inf, version).text)}`] : []),
  ];
}
