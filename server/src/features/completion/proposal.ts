import type { CompletionItemKind } from "vscode-languageserver";
import type { Edit, Span } from "../../text/source.ts";
import type { Block } from "../hover/text.ts";

/** Something that may stand at the cursor. Proposals of one rank keep their order. */
export interface Proposal {
  readonly label: string;
  readonly kind: CompletionItemKind;
  /** A few words beside the label. */
  readonly detail?: string;
  /** Made only for what is shown. */
  readonly documentation?: () => readonly Block[];
  /** What is inserted, when it is not the label. */
  readonly text?: string;
  /** The same with places to fill in, in the snippet syntax of the protocol. */
  readonly snippet?: string;
  /** What the typed characters are compared with, when it is not the text. */
  readonly filter?: string;
  /** What is replaced, when it is not the field at the cursor. */
  readonly span?: Span;
  /** Small ranks come first; 0 when absent. */
  readonly rank?: number;
  readonly deprecated?: true;
  /** Other places that change with it. */
  readonly also?: readonly Edit[];
}

/** The proposals without those whose label was there before, in any case. */
export function onceEach(proposals: readonly Proposal[]): Proposal[] {
  const labels = new Set<string>();
  return proposals.filter(({ label }) => {
    const key = label.toLowerCase();
    return !labels.has(key) && labels.add(key);
  });
}

/** A text in the snippet syntax, where it stands for itself. */
export const inSnippet = (text: string): string => text.replace(/[\\$}]/g, "\\$&");

/** A choice between texts, or the only one. */
export const choice = (stop: number, texts: readonly string[]): string =>
  texts.length === 1
    ? inSnippet(texts[0]!)
    : `\${${stop}|${texts.map((text) => inSnippet(text).replace(/[,|]/g, "\\$&")).join(",")}|}`;
