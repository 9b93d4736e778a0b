import { addSection, setValue } from "../../../inf/edits.ts";
import type { Install } from "../../../inf/installs.ts";
import type { Entry, InfFile } from "../../../inf/model.ts";
import { includesIn, type Need, needsIn } from "../../../inf/needs.ts";
import { entriesNamed, type MergedSection, mergedSection, sameName } from "../../../inf/sections.ts";
import { spell, styleIn } from "../../../inf/style.ts";
import { newlineOf, nextLine } from "../../../text/lines.ts";
import type { Edit } from "../../../text/source.ts";
import type { Fix } from "../../rule.ts";
import { editDistance } from "./distance.ts";
import { lastSectionOf } from "./last-section.ts";
import { appendValues, removeValues } from "./lists.ts";

/** A section of a system INF that a sub-section must need. */
export interface Wanted {
  /** Of the sub-section, with its dot; empty for the install section itself. */
  readonly suffix: string;
  readonly inf: string;
  readonly section: string;
}

/** Adds Include and Needs to the sections of an install section; those that are missing are made. */
export function addNeeds(install: Install, wanted: readonly Wanted[]): Edit[] {
  return wanted.flatMap(({ suffix, inf, section }) => {
    const own = mergedSection(install.inf, install.name + suffix);
    const lines = [
      ["Include", inf],
      ["Needs", section],
    ] as const;
    if (!own) return addSection(install.inf, lastSectionOf(install), install.name + suffix, lines);
    return [...addInclude(install.inf, own, inf), ...addName(install.inf, own, "Needs", section)];
  });
}

/** Includes a system INF in a section that does not include it yet. */
export const addInclude = (inf: InfFile, section: MergedSection, included: string): Edit[] =>
  includesIn(inf, section).some(({ name }) => sameName(name, included))
    ? []
    : addName(inf, section, "Include", included);

/** Includes a system INF in a section: a misspelt name is put right, else the INF joins the others. */
export function includeFix(inf: InfFile, section: MergedSection, owner: string): Fix {
  const near = includesIn(inf, section).find(({ name }) => editDistance(name, owner) <= 2);
  const edits = near ? setValue(inf, near.field, owner) : addInclude(inf, section, owner);
  return { title: `Include ${owner}`, edits, safe: true };
}

/** Takes names out of their Include or Needs lines. */
export function removeNeeds(inf: InfFile, needs: readonly Need[]): Edit[] {
  const entries = [...new Set(needs.map(({ entry }) => entry))];
  return entries.flatMap((entry) => {
    const fields = needs.filter((need) => need.entry === entry).map(({ field }) => field);
    return removeValues(inf, entry, fields);
  });
}

/** Behind the names of the last such line; else as a line of its own, Include before Needs and both before the rest. */
function addName(inf: InfFile, section: MergedSection, directive: "Include" | "Needs", name: string): Edit[] {
  const line = entriesNamed(section, directive).at(-1);
  if (line) return appendValues(inf, line, [name]);
  const needs = needsIn(inf, section)[0]?.entry;
  const before = directive === "Include" && needs ? needs : section.entries[0];
  return [addLine(inf, section, before, directive, name)];
}

function addLine(inf: InfFile, section: MergedSection, before: Entry | undefined, key: string, value: string): Edit {
  const part = section.parts.find(({ entries }) => before && entries.includes(before)) ?? section.parts[0]!;
  const newline = newlineOf(inf.text);
  const at = before?.lines.start ?? nextLine(inf.text, part.header.end);
  const text = spell(styleIn(inf, part, before), key, value);
  const isOpen = at > 0 && inf.text[at - 1] !== "\n";
  return { uri: inf.uri, span: { start: at, end: at }, text: isOpen ? newline + text : text + newline };
}
