import { listsUsedBy } from "../../inf/copies.ts";
import { referenceAt } from "../../inf/graph.ts";
import type { InfFile } from "../../inf/model.ts";
import { definitionsOfString } from "../../inf/strings.ts";
import { createSection, missingSections } from "../../rules/inf/shared/create-section.ts";
import { createString } from "../../rules/inf/shared/create-string.ts";
import { isListed, listSourceFiles } from "../../rules/inf/shared/list-source-file.ts";
import { contains, type Span } from "../../text/source.ts";
import type { Refactoring } from "./refactoring.ts";

/** On the name of a section that is not there. */
export const createMissingSections: Refactoring = (inf, at) => {
  const reference = referenceAt(inf, at.start);
  return reference ? missingSections(inf, reference).map((name) => createSection(inf, reference, name)) : [];
};

/** On a token that no string stands for, its percent signs included. */
export const defineMissingString: Refactoring = (inf, { start }) => {
  const around = [start, start + 1, start - 1].map((offset) => referenceAt(inf, offset));
  const reference = around.find((each) => each?.space === "string");
  if (!reference || !/^[\w.-]+$/.test(reference.name)) return [];
  return definitionsOfString(inf, reference.name).length > 0 ? [] : [createString(inf, reference.name)];
};

/** On a file that is copied and that the package does not list: this one, and all of them. */
export const listMissingFiles: Refactoring = (inf, at) => {
  const missing = unlistedFiles(inf);
  const [here] = missing.filter(({ span }) => contains(span, { start: at.start, end: at.start }));
  const names = [...new Set(missing.map(({ name }) => name))];
  if (!here) return [];
  return [listSourceFiles(inf, [here.name]), ...(names.length > 1 ? [listSourceFiles(inf, names)] : [])];
};

function unlistedFiles(inf: InfFile): readonly { readonly name: string; readonly span: Span }[] {
  const files = listsUsedBy(inf, "CopyFiles").flatMap((list) => list.files);
  return files.flatMap(({ sourceName: name, entry }) =>
    name !== undefined && name !== "" && !isListed(inf, name) ? [{ name, span: entry.span }] : [],
  );
}
