import { fileURLToPath } from "node:url";
import { chooseFixes } from "../rules/choose-fixes.ts";
import type { Fix } from "../rules/rule.ts";
import type { Report } from "../rules/run.ts";
import type { Encoding } from "../text/decode.ts";
import { applyEdits, editsByFile } from "../text/source.ts";
import type { Workspace } from "../workspace.ts";
import { reason } from "./targets.ts";
import { writeText } from "./write-file.ts";

/** Fixes may make room for others; after this many rounds the rest is left to the user. */
const rounds = 10;

export interface Applied {
  /** URIs of the files that were written. */
  readonly written: readonly string[];
  /** One sentence for every file that could not be written. */
  readonly failed: readonly string[];
}

/** Applies fixes in memory, lints again until nothing changes, then writes every changed file once. */
export async function applyFixes(
  workspace: Workspace,
  lint: () => Promise<readonly Report[]>,
  wanted: (fix: Fix) => boolean,
): Promise<Applied> {
  const before = new Map<string, string>();
  const encodings = new Map<string, Encoding>();
  for (let round = 1; round <= rounds; round++) {
    const reports = await lint();
    const edits = editsByFile(chooseFixes(reports, wanted));
    const saves = encodingsWanted(reports, wanted);
    if (edits.size === 0 && saves.size === 0) break;
    for (const [uri, encoding] of saves) {
      const text = workspace.textOf(uri);
      if (text === undefined) continue;
      if (!before.has(uri)) before.set(uri, text);
      encodings.set(uri, encoding);
      workspace.set({ uri, version: round, text, encoding });
    }
    for (const [uri, own] of edits) {
      const text = workspace.textOf(uri);
      if (text === undefined) continue;
      if (!before.has(uri)) before.set(uri, text);
      const encoding = encodings.get(uri);
      const after = applyEdits(workspace.textOf(uri) ?? text, own);
      workspace.set({ uri, version: round, text: after, ...(encoding && { encoding }) });
    }
  }
  const results = [];
  for (const [uri, text] of before)
    results.push({ uri, why: await write(uri, text, workspace.textOf(uri) ?? text, encodings.get(uri)) });
  const failed = results.filter(({ why }) => why !== undefined);
  for (const { uri } of failed) workspace.close(uri);
  return {
    written: results.filter(({ why }) => why === undefined).map(({ uri }) => uri),
    failed: failed.map(({ uri, why }) => `Cannot fix ${fileURLToPath(uri)}: ${why}.`),
  };
}

/** By URI, of the findings whose first wanted fix is another encoding. */
function encodingsWanted(reports: readonly Report[], wanted: (fix: Fix) => boolean): Map<string, Encoding> {
  const found = reports.map(({ uri, fixes }) => [uri, fixes?.().find(wanted)?.saveAs] as const);
  return new Map(found.flatMap(([uri, name]) => (name ? [[uri, { name, bom: true }]] : [])));
}

async function write(uri: string, before: string, after: string, as?: Encoding): Promise<string | undefined> {
  try {
    return await writeText(fileURLToPath(uri), before, after, as);
  } catch (error) {
    return reason(error);
  }
}
