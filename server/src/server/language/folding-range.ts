import type { FoldingRange } from "vscode-languageserver";
import { foldsOf } from "../../features/folding.ts";
import { answer } from "../answer.ts";
import { infDocument, type LanguageFeature } from "./feature.ts";

/** Other documents get no answer rather than an empty one, so that the editor folds them itself. */
export const foldingRange: LanguageFeature = {
  capabilities: { foldingRangeProvider: true },
  register(session) {
    session.connection.onFoldingRanges(({ textDocument: { uri } }) =>
      answer<FoldingRange[] | null>(session, null, () => {
        const inf = infDocument(session, uri);
        return inf
          ? foldsOf(inf).map(({ start, end, kind }) => ({ startLine: start, endLine: end, ...(kind && { kind }) }))
          : null;
      }),
    );
  },
};
