import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { unpack } from "../../server/src/data/grouped.ts";
import { dataFiles } from "../../tools/data/generate.ts";
import { expandForms, foldForms, groupTable, packGroups } from "../../tools/data/names.ts";
import { formatTable, parseTable } from "../../tools/data/tables.ts";

const root = new URL("../../", import.meta.url);

test("the generated modules are those of the committed tables", () => {
  const files = dataFiles();
  for (const [path, text] of files) expect(text === readFileSync(new URL(path, root), "utf8"), path).toBe(true);
  const onDisk = readdirSync(new URL("server/src/data/", root)).filter((name) => name.endsWith(".gen.ts"));
  expect([...files.keys()].sort()).toEqual(onDisk.map((name) => `server/src/data/${name}`).sort());
});

test("generating twice gives the same text", () => {
  expect([...dataFiles()]).toEqual([...dataFiles()]);
});

test("packing and unpacking names changes nothing", () => {
  const long = "AVeryLongNameWithManyCharactersInCommon";
  const groups: [string, string, string[]][] = [
    ["user32", "1.0", ["MessageBox", "MessageBoxA", "MessageBoxW", "MessageBoxEx", "Message"]],
    ["a b", "", [`${long}1`, `${long}12`, `${long}2`, "_x", "x1"]],
  ];
  const rows = groups.flatMap(([dll, since, names]) => names.map((name) => ({ dll, since, name })));
  const packed = packGroups(["dll", "since"], parseTable(groupTable(["dll", "since"], rows)));
  const unpacked = [...unpack(packed)].map(([name, [dll, since]]) => ({ dll, since, name }));
  const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1);
  expect(unpacked.sort(byName)).toEqual(rows.sort(byName));
});

test("names fold only when all three forms exist", () => {
  expect(foldForms(["Ab", "AbA", "AbW", "Cd", "CdW"])).toEqual(["Ab*", "Cd", "CdW"]);
  expect(expandForms("Ab* Cd")).toEqual(["Ab", "AbA", "AbW", "Cd"]);
});

test("a name in two groups is an error", () => {
  const rows = [
    { dll: "a", names: "One* Two" },
    { dll: "b", names: "OneW" },
  ];
  expect(() => packGroups(["dll"], rows)).toThrow("OneW is in two groups");
});

test("tables keep empty last fields and reject short lines", () => {
  const rows = [{ a: "1", b: "" }];
  expect(parseTable(formatTable(["a", "b"], rows))).toEqual(rows);
  expect(() => parseTable("a\tb\n1\n")).toThrow("expected a, b");
});

/** Bytes of a minified bundle of these exports of a data module. */
async function bundled(names: string, module: string): Promise<number> {
  const contents = `export ${names} from "./server/src/data/${module}.ts";`;
  const stdin = { contents, resolveDir: fileURLToPath(root) };
  const result = await build({ stdin, bundle: true, minify: true, format: "esm", write: false, logLevel: "silent" });
  return result.outputFiles[0]!.contents.length;
}

test("a bundle pays only for the tables it uses", async () => {
  expect(await bundled("{ win32Group, session0Advice }", "win32")).toBeLessThan(40_000);
  expect(await bundled("{ dllOf }", "win32")).toBeLessThan(200_000);
  expect(await bundled("{ dirid }", "inf-directives")).toBeLessThan(10_000);
});

test("everything but the full Win32 table stays below 250 KB", async () => {
  const modules = ["named-objects", "wdf", "umdf1", "kernel", "setupdi", "versions", "inf-directives", "infverif"];
  const sizes = await Promise.all([
    bundled("{ win32Group, session0Advice }", "win32"),
    ...modules.map((name) => bundled("*", name)),
  ]);
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(250_000);
});
