import { type SectionFacts, type SectionKind, sectionKinds } from "../../data/inf-directives.ts";
import { referencesTo } from "../../inf/graph.ts";
import { type Install, installsOf, subSectionSuffixes } from "../../inf/installs.ts";
import { isReached, kindsOf } from "../../inf/kinds.ts";
import type { InfFile } from "../../inf/model.ts";
import { modelsSectionsOf } from "../../inf/models.ts";
import { type MergedSection, mergedSection, nameKey, sameName } from "../../inf/sections.ts";
import { architectureName, installText, modelsText } from "../windows-versions.ts";
import { noteBlocks, pageLink } from "./notes.ts";
import { lineLink, placeOf } from "./places.ts";
import { type Block, code, listed, paragraph, sentence, term, words } from "./text.ts";

/** The most places that are listed one by one. */
const few = 5;

/** What a section is for, what leads to it, and what its name adds to that. */
export function sectionBlocks(inf: InfFile, section: MergedSection): readonly Block[] {
  const kinds = kindsOf(inf, section);
  return [
    ...(kinds.length === 0
      ? [paragraph`${term(`[${section.name}]`)}: nothing tells what this section is for.`]
      : kinds.map((kind) => titleOf(section, sectionKinds[kind]))),
    ...usedOn(inf, section),
    ...leadingTo(inf, section, kinds[0]),
    ...(section.parts.length > 1
      ? [paragraph`The section stands in ${String(section.parts.length)} places; Windows reads them as one.`]
      : []),
    ...kinds.flatMap((kind) => notesOn(section, sectionKinds[kind])),
  ];
}

/** With the form of its name, unless it is this name. */
function titleOf({ name }: MergedSection, { name: form, description }: SectionFacts): Block {
  const shown = sameName(form, name) ? [] : words` (${code(form)})`;
  return paragraph`${term(`[${name}]`)}${shown}: ${sentence(description)}`;
}

function notesOn(section: MergedSection, { since, required, universal, note, doc }: SectionFacts): readonly Block[] {
  const items = [
    ...(required && !isVariant(section) ? [words`Required: ${sentence(required)}`] : []),
    ...(since ? [words`Since ${sentence(since)}`] : []),
    ...(universal ? [] : [words`Not allowed in universal INFs.`]),
  ];
  return [...(items.length > 0 ? [{ items }] : []), ...noteBlocks(note), pageLink(doc)];
}

function usedOn(inf: InfFile, section: MergedSection): readonly Block[] {
  const models = modelsSectionsOf(inf).filter((each) => each.section === section);
  const windows = new Set(models.flatMap((each) => modelsText(each) ?? []));
  const install = installsOf(inf).find((each) => each.section === section);
  const text = install && installText(install);
  return [
    ...[...windows].map((each) => paragraph`Used on ${each}.`),
    ...(text ? [paragraph`Installs on ${text}.`] : []),
    ...(install ? installArchitecture(install) : [...sourceArchitecture(section), ...language(section)]),
  ];
}

/** True for what stands beside a section of the same purpose, for some systems. */
const isVariant = ({ name }: MergedSection): boolean => /^(strings|sourcedisks(names|files))\./i.test(name);

function language({ name }: MergedSection): readonly Block[] {
  const id = /^strings\.(.+)$/i.exec(name)?.[1];
  return id ? [paragraph`For language ${id} only.`] : [];
}

/** `.NT` fits every architecture. */
function installArchitecture({ name, base }: Install): readonly Block[] {
  const architecture = /^\.nt([a-z]\w+|\$arch\$)/i.exec(name.slice(base.length))?.[1];
  return architecture ? [paragraph`For ${architectureName(architecture)} only.`] : [];
}

function sourceArchitecture({ name }: MergedSection): readonly Block[] {
  const architecture = /^sourcedisks(?:names|files)\.(.+)$/i.exec(name)?.[1];
  return architecture ? [paragraph`For ${architectureName(architecture)} only.`] : [];
}

function leadingTo(inf: InfFile, section: MergedSection, kind: SectionKind | undefined): readonly Block[] {
  const references = referencesTo(inf, section.name);
  const owner = ownerOf(inf, section);
  if (references.length > 0) {
    const more = references.length > few ? `, and ${references.length - few} more` : "";
    const shown = references.slice(0, few).map(({ entry }) => placeOf(inf, entry));
    return [paragraph`Named in ${shown.flatMap((place, i) => (i === 0 ? place : ["; ", ...place]))}${more}.`];
  }
  if (owner) return [paragraph`Belongs to ${code(`[${owner.name}]`)}, ${lineLink(inf, owner.parts[0]!.header.start)}.`];
  if (kind && sectionKinds[kind].reachedBy === "fixed-name") return [paragraph`Windows looks for it by its name.`];
  return isReached(inf, section) ? [] : [paragraph`Nothing in this file leads to it.`];
}

function ownerOf(inf: InfFile, { name }: MergedSection): MergedSection | undefined {
  const suffix = subSectionSuffixes.find((each) => nameKey(name).endsWith(nameKey(each)));
  return suffix ? mergedSection(inf, name.slice(0, -suffix.length)) : undefined;
}

/** The most lines of a section that a preview shows. */
const previewLines = 10;

/** The sections a value leads to, with their first lines. */
export function previews(inf: InfFile, names: readonly string[]): readonly Block[] {
  const found = names.flatMap((name) => mergedSection(inf, name) ?? []);
  const [first] = found;
  if (!first) return [];
  const others = found.slice(1).map(({ name }) => code(`[${name}]`));
  const kind = kindsOf(inf, first)[0];
  const at = lineLink(inf, first.parts[0]!.header.start);
  return [
    paragraph`${term(`[${first.name}]`)}, ${at}${kind ? `: ${sentence(sectionKinds[kind].description)}` : ""}`,
    { source: firstLines(inf, first) },
    ...(others.length > 0 ? [paragraph`Also leads to ${listed(others)}.`] : []),
  ];
}

function firstLines(inf: InfFile, { parts }: MergedSection): string {
  const { header, entries } = parts[0]!;
  const last = entries[Math.min(entries.length, previewLines) - 1];
  // Comments and blank lines count, too: what is shown stays short.
  const text = inf.text.slice(header.start, last?.lines.end ?? header.end).trimEnd();
  const lines = text.split(/\r?\n/).map((line) => line.trimEnd());
  const isAll = lines.length <= previewLines + 1 && entries.length <= previewLines;
  return [...lines.slice(0, previewLines + 1), ...(isAll ? [] : ["; ..."])].join("\n");
}
