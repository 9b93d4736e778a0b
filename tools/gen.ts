import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { pathToFileURL } from "node:url";
import { dataFiles } from "./data/generate.ts";
import { manifest } from "./gen/configuration.ts";
import { infVerifPage } from "./gen/infverif-page.ts";
import { registry, registryPath } from "./gen/registry.ts";
import { pagePath, rulePage } from "./gen/rule-page.ts";
import { ruleTable } from "./gen/rule-table.ts";

/** Every file that is made from the rules or the fact tables, by path from the root of the project, with its text. */
export async function generated(): Promise<Map<string, string>> {
  const { rules } = await import("../server/src/rules/index.gen.ts");
  return new Map([
    ...dataFiles(),
    [registryPath, registry()],
    ...rules.map((rule): [string, string] => [pagePath(rule), rulePage(rule)]),
    ["docs/rules/README.md", ruleTable(rules)],
    ["docs/infverif.md", infVerifPage(rules)],
    ["package.json", manifest(rules)],
  ]);
}

/** Paths of the generated files that differ from what `npm run gen` would write. */
export async function stale(): Promise<string[]> {
  return [...(await generated())].filter(([path, text]) => !isFresh(path, text)).map(([path]) => path);
}

/** Writes the generated files that are stale and returns their paths. */
export async function writeGenerated(): Promise<string[]> {
  // The rules import the tables, and the pages are made from the rules: each is written before the next is loaded.
  const early = [...dataFiles(), [registryPath, registry()] as const].filter(([path, text]) => write(path, text));
  const late = [...(await generated())].filter(([path, text]) => write(path, text));
  return [...early, ...late].map(([path]) => path);
}

function write(path: string, text: string): boolean {
  if (isFresh(path, text)) return false;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return true;
}

const isFresh = (path: string, text: string): boolean =>
  existsSync(path) && readFileSync(path, "utf8").replaceAll("\r\n", "\n") === text;

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href)
  for (const path of await writeGenerated()) console.log(path);
