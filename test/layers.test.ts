import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { expect, test } from "vitest";

const manifest = "package.json";

/** What each part of the server may import besides itself; a file at the top is a part of its own. */
const core = ["text", "data", "c", "inf", "project", "package", "rules"];
const mayImport: Readonly<Record<string, readonly string[]>> = {
  host: [],
  text: [],
  data: ["text"],
  c: ["text", "data"],
  inf: ["text", "data"],
  project: ["text", "data"],
  package: ["text", "data", "c", "inf", "project"],
  rules: ["text", "data", "c", "inf", "project", "package"],
  features: core,
  workspace: [...core, "features", "host"],
  server: [...core, "features", "workspace", "host", manifest],
  "node-host": ["text", "host"],
  node: [...core, "server", "host", "node-host"],
  browser: [...core, "server", "host"],
  "lint-result": core,
  sarif: [...core, "lint-result"],
  cli: [...core, "workspace", "host", "node-host", "lint-result", "sarif", manifest],
};

interface Import {
  readonly file: string;
  /** The part the file belongs to. */
  readonly part: string;
  /** A part, or the name of a package. */
  readonly target: string;
  /** What is imported: a path below the server's sources, or the name of a package. */
  readonly path: string;
  readonly relative: boolean;
}

function importsBelow(folder: string): Import[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) => path.replaceAll("\\", "/"));
  return files
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) => {
      const text = readFileSync(`${folder}/${file}`, "utf8");
      const found = text.matchAll(
        /^(?:import|export)\b[^;]*?\bfrom "([^"]+)"|^import "([^"]+)"|\bimport\("([^"]+)"\)/gm,
      );
      return [...found].map(([, from, bare, dynamic]) => {
        const written = from ?? bare ?? dynamic!;
        const relative = written.startsWith(".");
        const path = relative ? posix.join(posix.dirname(file), written) : written;
        return { file, part: partOf(file), target: relative ? partOf(path) : path, path, relative };
      });
    });
}

const partOf = (path: string): string =>
  path === `../../${manifest}` ? manifest : path.split("/")[0]!.replace(/\.ts$/, "");

const server = importsBelow("server/src");
const breaches = (broken: (one: Import) => boolean): string[] =>
  server.filter(broken).map((one) => `${one.file} imports ${one.target}`);

test("every part of the server has a layer", () => {
  expect(new Set(server.map((one) => one.part).filter((part) => !(part in mayImport)))).toEqual(new Set());
});

test("imports point down", () => {
  const allowed = ({ part, target }: Import): boolean => part === target || (mayImport[part] ?? []).includes(target);
  expect(breaches((one) => one.relative && !allowed(one))).toEqual([]);
});

test.each([
  ["node:", ["node", "node-host", "cli"], (name: string) => name.startsWith("node:")],
  [
    "the protocol",
    ["features", "server", "node", "browser"],
    (name: string) => name.startsWith("vscode-languageserver"),
  ],
  ["the editor", [], (name: string) => name === "vscode" || name.startsWith("vscode-languageclient")],
  ["the command line parser", ["cli"], (name: string) => name === "commander"],
])("%s is known to %j only", (_, parts, is) => {
  expect(breaches((one) => !one.relative && is(one.target) && !parts.includes(one.part))).toEqual([]);
});

test("c/parse.ts alone knows tree-sitter", () => {
  expect(breaches((one) => one.target === "web-tree-sitter" && one.file !== "c/parse.ts")).toEqual([]);
});

test("the client imports the editor and itself", () => {
  const stray = importsBelow("client").filter((one) => !one.relative && !/^vscode($|-languageclient)/.test(one.target));
  expect(stray.map((one) => `${one.file} imports ${one.target}`)).toEqual([]);
  expect(importsBelow("client").filter((one) => one.relative && one.target === "..")).toEqual([]);
});

test("rules do not import each other", () => {
  const isRule = (path: string): boolean =>
    /^rules\/[\w-]+\/[\w-]+\.ts$/.test(path) && /^export default /m.test(readFileSync(`server/src/${path}`, "utf8"));
  expect(breaches((one) => one.relative && isRule(one.file) && isRule(one.path))).toEqual([]);
});
