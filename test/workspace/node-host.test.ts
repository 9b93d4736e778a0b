import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { nodeHost } from "../../server/src/node-host.ts";

let folder = "";
const host = () => nodeHost(folder);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "umdf-host-"));
  const paths = [
    "a.c",
    "My Driver/B.CPP",
    "My Driver/d#1.inx",
    "x.inf.in",
    "all.sln",
    "CMakeLists.txt",
    "readme.md",
    "node_modules/n.c",
    "x64/Debug/driver/out.inf",
    "x64/kept.inf",
    "packages/Microsoft.Windows.WDK.x64.10.0.1/c/wdf.h",
    "build/Directory.Build.props",
  ];
  for (const path of paths) {
    await mkdir(join(folder, path, ".."), { recursive: true });
    await writeFile(join(folder, path), path);
  }
  await symlink(folder, join(folder, "loop"), "dir");
  await symlink(join(folder, "gone"), join(folder, "dangling"), "dir");
});

afterAll(() => rm(folder, { recursive: true }));

test("a folder's sources, INFs and projects are listed, not what builds and package managers put there", async () => {
  const root = pathToFileURL(folder).href;
  const found = await host().list(root);
  expect(found.map((uri) => uri.slice(root.length + 1)).sort()).toEqual([
    "CMakeLists.txt",
    "My%20Driver/B.CPP",
    "My%20Driver/d%231.inx",
    "a.c",
    "all.sln",
    "build/Directory.Build.props",
    "x.inf.in",
    "x64/kept.inf",
  ]);
});

test("what is listed can be read", async () => {
  const uri = `${pathToFileURL(folder).href}/My%20Driver/d%231.inx`;
  expect(new TextDecoder().decode(await host().read(uri))).toBe("My Driver/d#1.inx");
});

test("what is not there has no bytes and no files", async () => {
  await expect(host().read(pathToFileURL(join(folder, "none.c")).href)).rejects.toThrow("ENOENT");
  await expect(host().read("untitled:x.c")).rejects.toThrow();
  expect(await host().list(pathToFileURL(join(folder, "none")).href)).toEqual([]);
  expect(await host().list("vscode-vfs://github/a/b")).toEqual([]);
});

test("grammars come from their folder", async () => {
  expect(new TextDecoder().decode(await host().grammar("a.c"))).toBe("a.c");
});

test("a function that is called off does not run", async () => {
  const ran: string[] = [];
  host().later(0, () => ran.push("called off"))();
  await new Promise<void>((resolve) => host().later(0, resolve));
  expect(ran).toEqual([]);
});
