import { learnUrl } from "../../data/inf-directives.ts";
import { type Block, paragraph, sentence } from "./text.ts";

/** A note of the fact tables. */
export const noteBlocks = (note: string | undefined): readonly Block[] => (note ? [paragraph`${sentence(note)}`] : []);

export const pageLink = (doc: string): Block => ({ line: [{ link: "Documentation", url: learnUrl(doc) }] });
