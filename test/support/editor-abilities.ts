import type { CompletionAbilities, SignatureAbilities } from "../../server/src/features/client-abilities.ts";

/** What an editor that takes all of completion and signature help says of itself. */
export const everything: { readonly completion: CompletionAbilities; readonly signatures: SignatureAbilities } = {
  completion: { deprecatedTag: true, labelDetails: true, markdown: true, snippets: true },
  signatures: { labelOffsets: true, markdown: true },
};

/** What the simplest editor says of itself: nothing. */
export const nothing: typeof everything = {
  completion: { deprecatedTag: false, labelDetails: false, markdown: false, snippets: false },
  signatures: { labelOffsets: false, markdown: false },
};
