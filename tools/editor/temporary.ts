import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder for files nobody needs afterwards. */
export interface TemporaryFolder {
  readonly path: string;
  /** Deletes the folder. At the latest this happens when the process exits. */
  discard(): void;
}

/** Creates an empty folder in the system's place for temporary files. */
export function temporaryFolder(prefix: string): TemporaryFolder {
  const path = mkdtempSync(join(tmpdir(), prefix));
  const discard = (): void => {
    process.off("exit", discard);
    rmSync(path, { recursive: true, force: true, maxRetries: 5 });
  };
  process.once("exit", discard);
  return { path, discard };
}
