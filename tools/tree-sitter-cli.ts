import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The Debian release whose package `tree-sitter-cli` is taken where the command is not installed. */
const release = "trixie";
const cache = join(import.meta.dirname, "..", "node_modules", ".cache", "tree-sitter-cli");

/**
 * The command line that runs the tree-sitter CLI: the one `TREE_SITTER` names, the one on the PATH, or on Debian the package of
 * a release that has it, unpacked below `node_modules/.cache` together with the C library it needs.
 * @throws Error with the way out when there is none of them
 */
export function treeSitter(): readonly string[] {
  const installed = process.env.TREE_SITTER ?? "tree-sitter";
  if (spawnSync(installed, ["--version"]).status === 0) return [installed];
  const root = join(cache, "root");
  if (!existsSync(join(root, "usr/bin/tree-sitter"))) unpack(root);
  const libraries = join(
    root,
    "usr/lib",
    readdirSync(join(root, "usr/lib")).find((name) => name.endsWith("-linux-gnu"))!,
  );
  const loader = readdirSync(libraries).find((name) => name.startsWith("ld-linux"))!;
  return [join(libraries, loader), "--library-path", libraries, join(root, "usr/bin/tree-sitter")];
}

function unpack(root: string): void {
  const sources = ["/etc/apt/sources.list.d/debian.sources", "/etc/apt/sources.list"].find(existsSync);
  const own = existsSync("/etc/os-release") && /^VERSION_CODENAME=(\w+)/m.exec(readFileSync("/etc/os-release", "utf8"));
  if (!sources || !own) throw new Error("Install the tree-sitter CLI, or name it by the variable TREE_SITTER.");
  for (const folder of ["sources", "state/lists/partial", "cache/archives/partial", "packages"])
    mkdirSync(join(cache, folder), { recursive: true });
  const list = sources.endsWith(".sources") ? "debian.sources" : "debian.list";
  writeFileSync(join(cache, "sources", list), readFileSync(sources, "utf8").replaceAll(own[1]!, release));
  writeFileSync(join(cache, "state/status"), "");
  apt("update", "-q");
  apt("download", "-q", "tree-sitter-cli", "libc6", "libgcc-s1");
  const packages = readdirSync(join(cache, "packages")).filter((name) => name.endsWith(".deb"));
  for (const name of packages) run(["dpkg", "-x", join(cache, "packages", name), root]);
}

/** apt-get with lists and state of its own, so that the system does not notice. */
function apt(...args: string[]): void {
  const options = {
    "Dir::Etc::sourcelist": "/dev/null",
    "Dir::Etc::sourceparts": join(cache, "sources"),
    "Dir::Etc::preferencesparts": "/dev/null",
    "Dir::State": join(cache, "state"),
    "Dir::State::status": join(cache, "state/status"),
    "Dir::Cache": join(cache, "cache"),
  };
  const set = Object.entries(options).flatMap(([name, value]) => ["-o", `${name}=${value}`]);
  run(["apt-get", ...set, ...args], join(cache, "packages"));
}

/** Runs a command and shows what it says. @throws Error when it fails */
export function run([command, ...args]: readonly string[], cwd?: string): void {
  const { status } = spawnSync(command!, args, { stdio: "inherit", ...(cwd && { cwd }) });
  if (status !== 0) throw new Error(`\`${command} ${args.join(" ")}\` failed.`);
}
