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

/**
 * Applies fixes in memory, lints again until nothing changes, then writes every changed file once. `lint` gives the reports of
 * files; after the first round those are asked for again that share a package with a changed one.
 */
export async function applyFixes(
  workspace: Workspace,
  uris: readonly string[],
  lint: (uris: readonly string[]) => Promise<readonly Report[]>,
  wanted: (fix: Fix) => boolean,
): Promise<Applied> {
  const before = new Map<string, string>();
  const encodings = new Map<string, Encoding>();
  let affected = uris;
  for (let round = 1; round <= rounds && affected.length > 0; round++) {
    const reports = await lint(affected);
    const edits = editsByFile(chooseFixes(reports, wanted));
    const saves = encodingsWanted(reports, wanted);
    const changed = [...new Set([...edits.keys(), ...saves.keys()])];
    for (const uri of changed) {
      const text = workspace.textOf(uri);
      if (text === undefined) continue;
      if (!before.has(uri)) before.set(uri, text);
      const encoding = saves.get(uri) ?? encodings.get(uri);
      if (encoding) encodings.set(uri, encoding);
      const after = applyEdits(text, edits.get(uri) ?? []);
      workspace.set({ uri, version: round, text: after, ...(encoding && { encoding }) });
    }
    affected = await neighbours(changed, uris, workspace);
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

/** The files, of those that are linted, that share a package with some file. */
async function neighbours(
  changed: readonly string[],
  linted: readonly string[],
  workspace: Workspace,
): Promise<readonly string[]> {
  const found = new Set(changed);
  for (const uri of changed)
    for (const { infs, sources, project } of await workspace.packagesOf(uri))
      for (const file of [...infs, ...sources, ...(project ? [project.file] : [])]) found.add(file.uri);
  return linted.filter((uri) => found.has(uri));
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
