import type { CFile } from "../../../c/facts.ts";
import { wordsOf } from "../convert/words.ts";

/** How the file writes a null pointer. */
export const nullOf = (file: CFile): string =>
  (wordsOf(file).get("nullptr")?.length ?? 0) > (wordsOf(file).get("NULL")?.length ?? 0) ? "nullptr" : "NULL";
