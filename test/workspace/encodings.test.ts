import { describe, expect, test } from "vitest";
import inEncoding from "../../server/src/rules/infverif/inf-encoding.ts";
import { type Encoding, encode } from "../../server/src/text/decode.ts";
import { at, open } from "./open-workspace.ts";

const rule = { ...inEncoding, id: "inf-encoding", area: "infverif" } as const;
const text = '[Strings]\r\nVendor = "Prüfgeräte"\r\n';
const utf8 = encode(text, { name: "utf-8", bom: false })!;
const utf16: Encoding = { name: "utf-16le", bom: true };

const found = (files: Readonly<Record<string, string | Uint8Array>>) => open(files, undefined, [rule]);

describe("the encoding of an INF", () => {
  test("is that of the file", async () => {
    expect(await found({ "a.inf": utf8 }).findings("a.inf")).toHaveLength(1);
    expect(await found({ "a.inf": encode(text, utf16)! }).findings("a.inf")).toEqual([]);
  });

  test("is that of the file also while a document is open, edited and saved otherwise", async () => {
    const { edit, findings, host, workspace } = found({ "a.inf": utf8 });
    edit("a.inf", text);
    expect(await findings("a.inf")).toHaveLength(1);
    edit("a.inf", `${text}More = "é"\r\n`);
    expect(await findings("a.inf")).toHaveLength(1);
    host.files.set(at("a.inf"), encode(text, utf16)!);
    workspace.saved(at("a.inf"));
    expect(await findings("a.inf")).toEqual([]);
    edit("a.inf", text);
    expect(await findings("a.inf")).toEqual([]);
  });

  test("is nobody's business for a document that has no file, or not on a disk", async () => {
    const { workspace } = found({ "a.inf": utf8 });
    for (const uri of ["untitled:a.inf", "vscode-vfs://github/x/a.inf", at("new.inf")]) {
      workspace.set({ uri, version: 1, text });
      expect(await workspace.reportsFor(uri)).toEqual([]);
    }
  });
});

describe(".gitattributes", () => {
  const mapped = "*.inf text working-tree-encoding=UTF-16LE-BOM eol=crlf\n";
  test.each([
    ["above", { ".gitattributes": mapped }, 0],
    ["beside the file", { "driver/.gitattributes": mapped }, 0],
    [
      "with another pattern",
      { ".gitattributes": "*.INF working-tree-encoding=UTF-16\n*.inx working-tree-encoding=UTF-16" },
      1,
    ],
    ["with a path", { ".gitattributes": "/driver/*.inf working-tree-encoding=UTF-16LE-BOM" }, 0],
    ["with another path", { ".gitattributes": "/other/*.inf working-tree-encoding=UTF-16LE-BOM" }, 1],
    ["that takes it back", { ".gitattributes": mapped, "driver/.gitattributes": "a.inf -working-tree-encoding" }, 1],
    ["of another repository", { "../.gitattributes": mapped, ".git/HEAD": "ref" }, 1],
    ["with comments and nothing more", { ".gitattributes": `# ${mapped}\n\n*.inf text\n` }, 1],
  ])("%s", async (_, files, findings) => {
    const opened = found({ "driver/a.inf": utf8, ...files });
    const above = files as Record<string, string>;
    if (above["../.gitattributes"]) opened.host.files.set("file:///.gitattributes", above["../.gitattributes"]);
    expect(await opened.findings("driver/a.inf")).toHaveLength(findings);
  });
});
