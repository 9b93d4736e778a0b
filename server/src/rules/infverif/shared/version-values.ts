import type { Entry, Field, InfFile } from "../../../inf/model.ts";
import { entryNamed, mergedSection } from "../../../inf/sections.ts";
import { knownText } from "../../../inf/strings.ts";

/** What a line of [Version] says. */
export interface VersionValue {
  readonly entry: Entry;
  readonly field: Field;
  /** Not empty. */
  readonly text: string;
}

/** The value of the first line `name = ...` in [Version]; undefined when it is missing, empty, or nobody knows it yet. */
export function versionValue(inf: InfFile, name: string): VersionValue | undefined {
  const entry = entryNamed(mergedSection(inf, "Version"), name);
  const field = entry?.values[0];
  const text = knownText(inf, field);
  return entry && field && text ? { entry, field, text } : undefined;
}
