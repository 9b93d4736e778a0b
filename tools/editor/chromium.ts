import { readFileSync } from "node:fs";
import { findOnPath, run, tail } from "./process.ts";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge"];

const howToGetOne =
  "Install one (on Debian: `apt-get install chromium`) or set the environment variable CHROMIUM to its executable.";

/**
 * The path of a Chromium browser: the one CHROMIUM names, or one found on PATH.
 * With CI or EDITOR_INSTALL set, Debian's package is installed when there is none and the user is root.
 * Throws an error whose message says what to do when there is no browser.
 */
export async function ensureChromium(): Promise<string> {
  const found = findChromium();
  if (found !== undefined) return found;
  if (!mayInstall()) throw new Error(`No Chromium browser was found. ${howToGetOne}`);
  await installChromium();
  const installed = findChromium();
  if (installed === undefined) throw new Error(`Debian's chromium was installed but is not on PATH. ${howToGetOne}`);
  return installed;
}

function findChromium(): string | undefined {
  const chosen = process.env.CHROMIUM;
  if (!chosen) return names.map(findOnPath).find((path) => path !== undefined);
  const path = findOnPath(chosen);
  if (path === undefined) throw new Error(`CHROMIUM is set to ${chosen}, which is not an executable file.`);
  return path;
}

/** Ubuntu's package of the same name is only a door to another store, so it has to be Debian itself. */
function mayInstall(): boolean {
  if (!process.env.CI && !process.env.EDITOR_INSTALL) return false;
  return process.getuid?.() === 0 && /^ID=debian$/m.test(readText("/etc/os-release"));
}

function readText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

async function installChromium(): Promise<void> {
  console.log("Installing Debian's chromium package (about 500 MB).");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const steps = [["update"], ["install", "--yes", "--no-install-recommends", "chromium", "fonts-dejavu-core"]];
  for (const args of steps) {
    const { code, output } = await run("apt-get", args, { env });
    if (code !== 0) throw new Error(`\`apt-get ${args.join(" ")}\` failed. ${howToGetOne}\n${tail(output)}`);
  }
}
