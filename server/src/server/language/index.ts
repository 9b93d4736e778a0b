import { codeLens } from "./code-lens.ts";
import { completion } from "./completion.ts";
import { definition } from "./definition.ts";
import { documentHighlight } from "./document-highlight.ts";
import { documentLinks } from "./document-links.ts";
import { documentSymbol } from "./document-symbol.ts";
import type { LanguageFeature } from "./feature.ts";
import { foldingRange } from "./folding-range.ts";
import { formatting } from "./formatting.ts";
import { hover } from "./hover.ts";
import { inlayHints } from "./inlay-hints.ts";
import { references } from "./references.ts";
import { rename } from "./rename.ts";
import { selectionRange } from "./selection-range.ts";
import { semanticTokens } from "./semantic-tokens.ts";
import { signatureHelp } from "./signature-help.ts";
import { workspaceSymbol } from "./workspace-symbol.ts";

/** Every language feature; each announces itself. */
export const languageFeatures: readonly LanguageFeature[] = [
  codeLens,
  completion,
  definition,
  documentHighlight,
  documentLinks,
  documentSymbol,
  foldingRange,
  formatting,
  hover,
  inlayHints,
  references,
  rename,
  selectionRange,
  semanticTokens,
  signatureHelp,
  workspaceSymbol,
];
