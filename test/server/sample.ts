import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { onTestFinished } from "vitest";

/** A copy of a sample driver that a test may change. */
export interface Sample {
  readonly path: string;
  readonly uri: string;
  uriOf(file: string): string;
  textOf(file: string): string;
}

/** Copies `test/drivers/bad` to folders of these names below one new folder, which is the first sample. */
export function copySample(...names: readonly string[]): [root: Sample, ...copies: Sample[]] {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "umdf-lint-server-")));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const copies = names.map((name) => {
    const path = join(root, name);
    cpSync("test/drivers/bad", path, { recursive: true });
    return sampleAt(path);
  });
  return [sampleAt(root), ...copies];
}

const sampleAt = (path: string): Sample => ({
  path,
  uri: pathToFileURL(path).href,
  uriOf: (file) => pathToFileURL(join(path, file)).href,
  textOf: (file) => readFileSync(join(path, file), "utf8"),
});
