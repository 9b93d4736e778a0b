import { linkSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";

/**
 * Runs `work` while no other process runs work under the same lock file, waiting for its turn.
 * A lock left by a process that no longer exists is taken over.
 */
export async function withLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  for (let announced = false; !tryLock(path); announced = true) {
    if (!announced) console.log(`Waiting for another process that holds ${path}.`);
    await delay(500);
  }
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
}

/** Linking a file that holds the process id already makes lock and owner appear in one step. */
function tryLock(path: string): boolean {
  const own = `${path}.${process.pid}`;
  writeFileSync(own, String(process.pid));
  try {
    linkSync(own, path);
    return true;
  } catch {
    if (!ownerIsAlive(path)) rmSync(path, { force: true });
    return false;
  } finally {
    rmSync(own, { force: true });
  }
}

function ownerIsAlive(path: string): boolean {
  try {
    process.kill(Number(readFileSync(path, "utf8")), 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
