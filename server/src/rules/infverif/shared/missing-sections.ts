import type { SectionKind } from "../../../data/inf-directives.ts";
import { setValue } from "../../../inf/edits.ts";
import { allReferences } from "../../../inf/graph.ts";
import { isReached, kindsOf } from "../../../inf/kinds.ts";
import type { InfFile } from "../../../inf/model.ts";
import type { Reference } from "../../../inf/references.ts";
import { type MergedSection, mergedSections, nameKey, sameName, sectionWith } from "../../../inf/sections.ts";
import { substitute } from "../../../inf/strings.ts";
import { groupBy } from "../../../text/group.ts";
import { memo } from "../../../text/memo.ts";
import { createSection, missingSections } from "../../inf/shared/create-section.ts";
import { nearestFirst } from "../../inf/shared/distance.ts";
import { spellingsOf } from "../../inf/shared/spelling.ts";
import type { Fix } from "../../rule.ts";
import { judgedKinds } from "./judged-kinds.ts";

/** A place that names a section which is not in the file. */
export interface MissingSection {
  readonly reference: Reference;
  readonly kind: SectionKind;
  /** The header that is looked for. */
  readonly name: string;
  /** The section with the place. */
  readonly section: MergedSection;
}

/** Every place that Windows reads and that names a section which is not there, in file order. Names nobody knows yet are left out. */
export const missingSectionsOf = memo((inf: InfFile): readonly MissingSection[] =>
  allReferences(inf).flatMap((reference): MissingSection[] => {
    const { kind, entry } = reference;
    const [name] = missingSections(inf, reference);
    if (!kind || name === undefined || !substitute(inf, name).known) return [];
    const section = sectionWith(inf, entry);
    return judgedKinds(inf, section).length > 0 ? [{ reference, kind, name, section }] : [];
  }),
);

/** Names what was probably meant, then creates the section. */
export const missingSectionFixes = (inf: InfFile, missing: MissingSection): readonly Fix[] => [
  ...nearestFirst(missing.name, sectionsLike(inf, missing.name, missing.kind)).flatMap((to) =>
    changeTo(inf, missing, to),
  ),
  createSection(inf, missing.reference, missing.name),
];

/** References to Models sections and to install sections leave the decoration away. */
function changeTo(inf: InfFile, { reference, name, kind }: MissingSection, to: string): Fix[] {
  const { field, entry } = reference;
  const isDecoration = kind === "models" && field !== entry.values[0];
  const tail = isDecoration ? `.${field.text}` : kind === "ddinstall" ? (/\.nt[^.]*$/i.exec(to)?.[0] ?? "") : "";
  if (isDecoration && !(nameKey(to).endsWith(nameKey(tail)) && nameKey(name).endsWith(nameKey(tail)))) return [];
  const base = to.slice(0, to.length - tail.length);
  if (kind === "ddinstall" && sameName(base, name)) return [withoutArchitecture(inf, to, base)];
  const edits = setValue(inf, isDecoration ? entry.values[0]! : field, base);
  return [{ title: `Change to ${base}`, edits, safe: false }];
}

/** The section is there, for another architecture alone: as `.NT` it and its sub-sections serve all. */
function withoutArchitecture(inf: InfFile, from: string, base: string): Fix {
  const family = mergedSections(inf).filter(({ name }) => nameKey(`${name}.`).startsWith(nameKey(`${from}.`)));
  const edits = family.flatMap(({ parts, name }) =>
    parts.map(({ nameSpan }) => ({
      uri: inf.uri,
      span: nameSpan,
      text: `${base}.NT${name.slice(from.length)}`,
    })),
  );
  return { title: `Rename [${from}] to [${base}.NT]`, edits, safe: false };
}

const bare = (name: string): string => name.replace(/\.nt[^.]*$/i, "");

function namesBy(sections: readonly MergedSection[], nameOf: (section: MergedSection) => string) {
  const byName = groupBy(sections, nameOf);
  return { byName, spellings: spellingsOf([...byName.keys()]) };
}

const names = memo((inf: InfFile) => namesBy(mergedSections(inf), ({ name }) => name));
const bareNames = memo((inf: InfFile) => namesBy(mergedSections(inf), ({ name }) => bare(name)));

/** Sections of a name that is almost the same and of this kind, or of none. */
function sectionsLike(inf: InfFile, name: string, kind: SectionKind): string[] {
  const [all, undecorated] = [names(inf), bareNames(inf)];
  const near =
    kind === "ddinstall"
      ? // Of install sections the decoration may differ.
        undecorated.spellings.near(bare(name), 2).flatMap((each) => undecorated.byName.get(each)!)
      : [
          ...all.spellings.near(name, 2).flatMap((each) => all.byName.get(each)!),
          // Other sections have none: Windows looks for the name as it stands.
          ...undecorated.spellings.near(name, 0).flatMap((each) => undecorated.byName.get(each)!),
        ];
  return near
    .sort((a, b) => a.parts[0]!.span.start - b.parts[0]!.span.start)
    .filter((section) => !isReached(inf, section) || kindsOf(inf, section).includes(kind))
    .map((section) => section.name);
}
