import { expect, test } from "vitest";
import { indexFiles, matchFiles, resolvePath } from "../../server/src/project/files.ts";

const uris = ["a.c", "B.CPP", "sub/c.c", "sub/deep/d.c", "my%20(x86)/e.c", "sub2/f.c", "[g].c"].map(
  (path) => `file:///w/${path}`,
);
const files = indexFiles(uris);
const match = (path: string, folder = "file:///w") =>
  matchFiles(files, folder, path).map((uri) => uri.slice("file:///w/".length));

test("files are found without regard to case, as the host spells them", () => {
  expect(files.find("file:///W/b.cpp")).toBe("file:///w/B.CPP");
  expect(files.find("file:///w/my (x86)/E.c")).toBe("file:///w/my%20(x86)/e.c");
  expect(files.find("file:///w/none.c")).toBeUndefined();
  expect(files.named("C.C")).toEqual(["file:///w/sub/c.c"]);
});

test("a folder's files do not include those of a folder whose name it begins", () => {
  expect(files.below("file:///w/SUB")).toEqual(["file:///w/sub/c.c", "file:///w/sub/deep/d.c"]);
  expect(files.inFolder("file:///w/sub")).toEqual(["file:///w/sub/c.c"]);
});

test.each([
  ["A.c", ["a.c"]],
  ["sub\\..\\b.cpp", ["B.CPP"]],
  ["*.c", ["[g].c", "a.c"]],
  ["?.c", ["a.c"]],
  ["**\\*.c", ["[g].c", "a.c", "my%20(x86)/e.c", "sub/c.c", "sub/deep/d.c", "sub2/f.c"]],
  ["sub\\**\\*.c", ["sub/c.c", "sub/deep/d.c"]],
  ["sub*\\*.c", ["sub/c.c", "sub2/f.c"]],
  ["my (x86)\\*.c", ["my%20(x86)/e.c"]],
  ["[g].?", ["[g].c"]],
  ["file:///w/sub\\*.c", ["sub/c.c"]],
  ["none\\*.c", []],
  ["", []],
])("the path %j means %j", (path, found) => expect(match(path)).toEqual(found));

test("wildcards are seen from the folder", () => expect(match("..\\*.CPP", "file:///w/sub")).toEqual(["B.CPP"]));

test("drives and shares are no files of the workspace", () => {
  expect(resolvePath("file:///w", "C:\\WinDDK\\inc")).toBeUndefined();
  expect(resolvePath("file:///w", "\\\\server\\share")).toBeUndefined();
  expect(resolvePath("file:///w/x", "..\\inc\\")).toBe("file:///w/inc");
  expect(resolvePath("file:///w", "vscode-vfs://github/o/my repo/../x")).toBe("vscode-vfs://github/o/x");
});
