import { pathToFileURL } from "node:url";
import type { LintedFile, LintResult } from "../lint-result.ts";
import type { Report } from "../rules/run.ts";
import type { Workspace } from "../workspace.ts";
import { applyFixes } from "./apply-fixes.ts";
import type { Options } from "./options.ts";
import { findTargets, isLocked, reason } from "./targets.ts";

/** How the command speaks to its user while it works. */
export interface Progress {
  step(done: number, total: number): void;
  end(): void;
}

export interface Outcome extends LintResult {
  readonly fixedFiles: number;
}

/** Lints what the options name, applies fixes when they ask for it, and lints what then stands there. `notices` fills up meanwhile. */
export async function lint(
  options: Options,
  workspace: Workspace,
  notices: string[],
  cwd: string,
  progress: Progress,
): Promise<Outcome> {
  const targets = await findTargets(options.paths, cwd);
  workspace.setFolders(targets.roots);
  const listed = (await workspace.files()).filter((uri) => targets.includes(uri));
  const uris = [...new Set([...listed, ...targets.named])].sort();
  const lintSome = (some: readonly string[]) => lintFiles(some, workspace, notices, progress);
  const wantsFixes = options.fix || options.fixUnsafe;
  const reports = async (some: readonly string[]): Promise<readonly Report[]> =>
    (await lintSome(some)).flatMap((file) => file.reports);
  const applied = wantsFixes
    ? await applyFixes(workspace, uris, reports, options.fixUnsafe ? () => true : (fix) => fix.safe)
    : undefined;
  const files = await lintSome(uris);
  const read = new Set(files.map((file) => file.source.uri));
  const unread = uris.filter((uri) => !read.has(uri));
  const locked = await Promise.all(unread.map((uri) => targets.named.includes(uri) || isLocked(uri)));
  const failures = [...targets.problems, ...(applied?.failed ?? [])];
  return {
    root: pathToFileURL(cwd).href.replace(/\/$/, ""),
    files,
    notices: [...new Set([...notices, ...failures])],
    textOf: workspace.textOf,
    fixedFiles: applied?.written.length ?? 0,
    broken: failures.length > 0 || locked.includes(true),
  };
}

async function lintFiles(
  uris: readonly string[],
  workspace: Workspace,
  notices: string[],
  progress: Progress,
): Promise<LintedFile[]> {
  const files: LintedFile[] = [];
  for (const [i, uri] of uris.entries()) {
    progress.step(i, uris.length);
    try {
      const reports = await workspace.reportsFor(uri);
      const text = workspace.textOf(uri);
      if (text !== undefined) files.push({ source: { uri, version: 0, text }, reports });
    } catch (error) {
      notices.push(`Cannot check ${uri}: ${reason(error)}.`);
    }
  }
  progress.end();
  return files;
}
