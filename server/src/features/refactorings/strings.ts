import { removeEntry } from "../../inf/edits.ts";
import type { Entry, InfFile } from "../../inf/model.ts";
import { type MergedSection, nameKey } from "../../inf/sections.ts";
import { stringDefinitions } from "../../inf/strings.ts";
import { stringSections } from "../../rules/inf/shared/create-string.ts";
import { isUnused } from "../../rules/inf/shared/string-usage.ts";
import type { Edit } from "../../text/source.ts";
import { offer, type Refactoring, sectionHere } from "./refactoring.ts";

/** In [Strings] and its localized sections: out of all of them. */
export const removeUnusedStrings: Refactoring = (inf, at) => {
  if (!stringsHere(inf, at)) return [];
  const unused = stringDefinitions(inf).filter((definition) => isUnused(inf, definition));
  return offer(
    "Remove unused strings",
    unused.flatMap(({ entry }) => removeEntry(inf, entry)),
  );
};

/** In [Strings] and its localized sections: this one. Empty lines and comment lines are bounds that no string crosses. */
export const sortStrings: Refactoring = (inf, at) => {
  const section = stringsHere(inf, at);
  return section
    ? offer(
        "Sort strings",
        blocksOf(section).flatMap((block) => sorted(inf, block)),
      )
    : [];
};

const stringsHere = (inf: InfFile, at: { readonly start: number; readonly end: number }): MergedSection | undefined => {
  const section = sectionHere(inf, at);
  return section && stringSections(inf).includes(section) ? section : undefined;
};

/** Entries whose lines follow each other. */
function blocksOf({ parts }: MergedSection): Entry[][] {
  const blocks: Entry[][] = [];
  for (const { entries } of parts)
    for (const entry of entries) {
      const block = blocks.at(-1);
      if (block?.at(-1)?.lines.end === entry.lines.start) block.push(entry);
      else blocks.push([entry]);
    }
  return blocks;
}

/** The lines of a block in the order of their keys; of one key the first stays the first. The line ending that may lack at the end stays away. */
function sorted({ uri, text }: InfFile, block: readonly Entry[]): Edit[] {
  const key = (entry: Entry): string => nameKey(entry.key?.text ?? "");
  const inOrder = [...block].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
  if (inOrder.every((entry, i) => entry === block[i])) return [];
  const span = { start: block[0]!.lines.start, end: block.at(-1)!.lines.end };
  const endings = block.map(({ lines }) => /\r?\n?$/.exec(text.slice(lines.start, lines.end))![0]);
  const lines = inOrder.map(
    ({ lines: each }, i) => text.slice(each.start, each.end).replace(/\r?\n$/, "") + endings[i],
  );
  return [{ uri, span, text: lines.join("") }];
}
