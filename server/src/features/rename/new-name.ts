import { allReferences } from "../../inf/graph.ts";
import type { InfFile } from "../../inf/model.ts";
import { longestSectionName } from "../../inf/parse.ts";
import type { NameSpace } from "../../inf/references.ts";
import { nameKey, sameName } from "../../inf/sections.ts";
import { shortened } from "../../rules/inf/shared/quoting.ts";
import { occurrencesOf } from "../navigation/occurrences.ts";
import { hasFixedName, sectionRoot, withoutEnding } from "../navigation/section-names.ts";
import type { Renaming } from "./rename.ts";

/** Why a new name cannot be, as a sentence; undefined when it can. Names that would need quotes somewhere are refused. */
export function problemWith(inf: InfFile, renaming: Renaming, newName: string): string | undefined {
  const { space, name } = renaming;
  return (
    problemOfForm(space, newName) ??
    problemOfKind(inf, renaming, newName) ??
    (sameName(name, newName) ? undefined : problemOfUse(inf, space, newName))
  );
}

const nowhere = /[[\]%",;=\0-\x1f\x7f]/;
const besides: Partial<Record<NameSpace, RegExp>> = {
  section: /\\/,
  file: /[\\/:*?<>|]/,
  "scm-service": /[\\/]/,
  "umdf-service": /[\\/]/,
};

function problemOfForm(space: NameSpace, newName: string): string | undefined {
  if (newName === "") return "The new name is empty.";
  if (newName.trim() !== newName) return "A name cannot begin or end with a blank.";
  const character = nowhere.exec(newName) ?? besides[space]?.exec(newName);
  if (character) return `A name cannot contain ${shown(character[0])} here.`;
  return newName.length > longestSectionName ? `A name has at most ${longestSectionName} characters.` : undefined;
}

const shown = (character: string): string =>
  character < " " || character === "\x7f" ? "a control character" : character;

function problemOfKind(inf: InfFile, renaming: Renaming, newName: string): string | undefined {
  switch (renaming.space) {
    case "section":
      return problemOfSection(inf, renaming, newName);
    case "string":
      return /^\d+$/.test(newName) ? `%${newName}% would be a directory number.` : undefined;
    case "disk":
      return /^(\d+|0x[\da-f]+)$/i.test(newName) ? undefined : "A disk id is a number.";
    case "file":
      return /\.inf$/i.test(newName) ? "An INF is no file that another INF lists." : undefined;
    default:
      return undefined;
  }
}

function problemOfSection(inf: InfFile, { name }: Renaming, newName: string): string | undefined {
  if (newName.startsWith("@")) return "A section name that begins with @ would be read as a file name.";
  if (hasFixedName(inf, newName) || sameName(newName, "DefaultDestDir"))
    return `${shortened(newName)} means something else to Windows.`;
  if (withoutEnding(newName) !== undefined) {
    const ending = newName.slice(sectionRoot(inf, newName).length);
    return `${ending} at the end of a section name has a meaning of its own. Rename what stands before it.`;
  }
  const root = nameKey(sectionRoot(inf, name));
  const headers = inf.sections.filter((section) => nameKey(sectionRoot(inf, section.name)) === root);
  const longest = Math.max(...headers.map((section) => section.name.length)) + newName.length - name.length;
  return longest > longestSectionName ? `A section name has at most ${longestSectionName} characters.` : undefined;
}

/** A name that is in use already would make two things one. */
function problemOfUse(inf: InfFile, space: NameSpace, newName: string): string | undefined {
  const isUsed = occurrencesOf(inf, space, newName).length > 0 || (space === "section" && isNeeded(inf, newName));
  return isUsed ? `${shortened(newName)} is in use already in this file.` : undefined;
}

/** True when a Needs line would find the renamed section instead of one of an included INF. */
const isNeeded = (inf: InfFile, newName: string): boolean =>
  allReferences(inf).some(({ space, name }) => space === "inbox" && sameName(sectionRoot(inf, name), newName));
