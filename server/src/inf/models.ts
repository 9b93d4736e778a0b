import { groupBy } from "../text/group.ts";
import { memo } from "../text/memo.ts";
import type { Entry, Field, InfFile } from "./model.ts";
import { type MergedSection, mergedSection } from "./sections.ts";
import { valueText } from "./strings.ts";
import { architectures, type Builds, buildsOf, parseTargetOs, type TargetOs } from "./target-os.ts";

/** A Models section as one line of [Manufacturer] reaches it. */
export interface ModelsSection {
  /** The line of [Manufacturer]. */
  readonly line: Entry;
  /** The value of the line that names or decorates it. */
  readonly field: Field;
  /** The name without decoration. */
  readonly base: string;
  /** As the line writes it; empty for the undecorated section. */
  readonly decoration: string;
  /** Absent when the decoration cannot be read. */
  readonly targetOs?: TargetOs;
  /** Where the section is used; absent when a decoration of the line cannot be read. */
  readonly builds?: Builds;
  /** Absent when no section has the name. */
  readonly section?: MergedSection;
}

/** A device of a Models section. */
export interface Model {
  readonly models: ModelsSection;
  readonly entry: Entry;
  readonly description: Field;
  /** Names the DDInstall section, without decoration. */
  readonly install: Field;
  /** Hardware and compatible ids, in order. */
  readonly ids: readonly Field[];
}

/** Every Models section [Manufacturer] names, line by line: the undecorated one first, then the decorations as written. */
export const modelsSectionsOf = memo((inf: InfFile): readonly ModelsSection[] =>
  (mergedSection(inf, "Manufacturer")?.entries ?? []).flatMap((line) => {
    const [name, ...decorations] = line.values;
    if (!name || name.text === "") return [];
    const fields = decorations.filter((field) => field.text !== "");
    const base = valueText(inf, name).text;
    const written = ["", ...fields.map((field) => valueText(inf, field).text)];
    const read = written.map(parseTargetOs);
    const all = read.filter((targetOs) => targetOs !== undefined);
    return written.flatMap((decoration, i): ModelsSection[] => {
      const targetOs = read[i];
      const models: ModelsSection = {
        line,
        field: fields[i - 1] ?? name,
        base,
        decoration,
        ...(targetOs && { targetOs }),
        ...(targetOs && all.length === read.length && { builds: buildsOf(targetOs, all) }),
      };
      const sections = sectionsFor(inf, decoration === "" ? base : `${base}.${decoration}`);
      return sections.length === 0 ? [models] : sections.map((section) => ({ ...models, section }));
    });
  }),
);

/** The Models sections that one line of [Manufacturer] names. */
export const modelsSectionsAt = (inf: InfFile, line: Entry): readonly ModelsSection[] =>
  modelsSectionsByLine(inf).get(line) ?? [];

const modelsSectionsByLine = memo((inf: InfFile) => groupBy(modelsSectionsOf(inf), ({ line }) => line));

/** The devices of all Models sections that exist. A section that two lines name gives its devices twice. */
export const modelsOf = memo((inf: InfFile): readonly Model[] =>
  modelsSectionsOf(inf).flatMap((models) =>
    (models.section?.entries ?? []).flatMap((entry): Model[] => {
      const [install, ...ids] = entry.values;
      if (!entry.assigned || !install || install.text === "") return [];
      return [{ models, entry, description: entry.key!, install, ids: ids.filter((id) => id.text !== "") }];
    }),
  ),
);

/** The devices a line of a Models section stands for: one per line of [Manufacturer] that leads to the section. */
export const modelsAt = (inf: InfFile, entry: Entry): readonly Model[] => modelIndex(inf).get(entry) ?? [];

const modelIndex = memo(
  (inf: InfFile): ReadonlyMap<Entry, readonly Model[]> => groupBy(modelsOf(inf), ({ entry }) => entry),
);

/** The section of this name; where it is missing, `NT$ARCH$` and the concrete architectures stand for each other. */
function sectionsFor(inf: InfFile, name: string): MergedSection[] {
  const exact = mergedSection(inf, name);
  if (exact) return [exact];
  return otherForms(name).flatMap((form) => mergedSection(inf, form) ?? []);
}

function otherForms(name: string): string[] {
  const parts = /^(.*\.nt)(\$arch\$|amd64|arm64|x86|arm|ia64)(\..*)?$/i.exec(name);
  if (!parts) return [];
  const [, head, architecture, tail = ""] = parts;
  return (architecture!.startsWith("$") ? architectures : ["$arch$"]).map((other) => head + other + tail);
}
