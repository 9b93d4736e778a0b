import { learnUrl } from "../../data/inf-directives.ts";
import { type Block, paragraph, sentence } from "./text.ts";

/** Sentences in which the tables speak of their sources: files, samples, numbers of pages. */
const source = /\.(md|inx?|[ch]pp|h)\b|\bsamples?\b|\bdocumented\b|\boccurs?\b|\bpage\b/i;

/** A note of the fact tables, as far as it speaks of the thing itself. */
export function noteBlocks(note: string | undefined): readonly Block[] {
  const kept = (note ?? "").split(/(?<=[.;])\s+/).filter((each) => each !== "" && !source.test(each));
  return kept.length === 0 ? [] : [paragraph`${sentence(kept.join(" ").replace(/;$/, ""))}`];
}

export const pageLink = (doc: string): Block => ({ line: [{ link: "Documentation", url: learnUrl(doc) }] });
