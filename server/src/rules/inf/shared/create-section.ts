import { addSection } from "../../../inf/edits.ts";
import { installsOf } from "../../../inf/installs.ts";
import type { InfFile } from "../../../inf/model.ts";
import type { Reference } from "../../../inf/references.ts";
import { mergedSection, sectionWith } from "../../../inf/sections.ts";
import type { Fix } from "../../rule.ts";
import { linesFor } from "./section-lines.ts";

/** The sections that a place names and that are not there, as their headers must spell them. */
export function missingSections(inf: InfFile, { space, kind, targets = [] }: Reference): readonly string[] {
  const isNameable = (name: string): boolean => name !== "" && !/[[\]%;"\n]/.test(name.replaceAll(/\$\w+\$/g, ""));
  if (space !== "section" || !kind) return [];
  return targets.filter((name) => !mergedSection(inf, name) && isNameable(name));
}

/** Creates a section that a place names and that is not there, behind the section of the place, with what it must begin with. */
export function createSection(inf: InfFile, reference: Reference, missing: string): Fix {
  const { entry, kind } = reference;
  const name = kind === "ddinstall" ? decorated(inf, missing) : missing;
  const { values, key } = entry;
  const lines = kind ? linesFor(kind, { inf, name, values, directive: key?.text ?? "" }) : [];
  return { title: `Create [${name}]`, edits: addSection(inf, sectionWith(inf, entry), name, lines), safe: false };
}

/** Install sections get the decoration that the others have. */
const decorated = (inf: InfFile, name: string): string =>
  installsOf(inf).some((install) => install.kind === "device" && /\.NT$/i.test(install.name)) ? `${name}.NT` : name;
