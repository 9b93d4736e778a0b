import { referencesTo } from "../inf/graph.ts";
import { installsOf } from "../inf/installs.ts";
import type { InfFile, Section } from "../inf/model.ts";
import { modelsSectionsOf } from "../inf/models.ts";
import { mergedSections } from "../inf/sections.ts";
import type { Span } from "../text/source.ts";
import { installText, modelsText } from "./windows-versions.ts";

/** A line shown above a section header. */
export interface Lens {
  readonly section: Section;
  readonly title: string;
  /** The places that are meant, for a lens that counts them. */
  readonly references?: readonly Span[];
}

/** How often each section is named, and where install sections and Models sections are used. */
export const codeLenses = (inf: InfFile): Lens[] => [...referenceLenses(inf), ...windowsLenses(inf)];

function referenceLenses(inf: InfFile): Lens[] {
  return mergedSections(inf).flatMap((section) => {
    const references = referencesTo(inf, section.name).map(({ span }) => span);
    if (references.length === 0) return [];
    const title = references.length === 1 ? "1 reference" : `${references.length} references`;
    return section.parts.map((part) => ({ section: part, title, references }));
  });
}

function windowsLenses(inf: InfFile): Lens[] {
  const texts = new Map<Section, Set<string>>();
  const add = (section: Section, text: string | undefined): void => {
    if (text !== undefined) texts.set(section, (texts.get(section) ?? new Set()).add(text));
  };
  for (const models of modelsSectionsOf(inf)) {
    const [first] = models.section?.parts ?? [];
    if (first) add(first, modelsText(models));
  }
  for (const install of installsOf(inf)) {
    const text = installText(install);
    add(install.section.parts[0]!, text && `installs on ${text}`);
  }
  return [...texts].map(([section, all]) => ({ section, title: [...all].join("; ") }));
}
