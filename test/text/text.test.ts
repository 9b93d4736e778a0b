import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decode, encode } from "../../server/src/text/decode.ts";
import { lineIndex, newlineOf } from "../../server/src/text/lines.ts";
import { applyEdits, orderEdits } from "../../server/src/text/source.ts";
import { extensionOf, folderOf, isBelow, joinUri, nameOf, uriKey } from "../../server/src/text/uri.ts";

const bytes = (...b: number[]): Uint8Array => Uint8Array.from(b);
const edit = (start: number, end: number, text: string) => ({ uri: "u", span: { start, end }, text });

describe("decode and encode", () => {
  test.each([
    ["plain ASCII", bytes(0x61, 0x0d, 0x0a), "a\r\n", "utf-8", false],
    ["UTF-8", bytes(0xc3, 0xa4), "ä", "utf-8", false],
    ["UTF-8 with a byte order mark", bytes(0xef, 0xbb, 0xbf, 0x61), "a", "utf-8", true],
    ["UTF-16 little endian", bytes(0xff, 0xfe, 0x5b, 0, 0x5d, 0), "[]", "utf-16le", true],
    ["UTF-16 big endian", bytes(0xfe, 0xff, 0, 0x5b), "[", "utf-16be", true],
    ["Windows-1252", bytes(0x80, 0xe4, 0x81), "€ä\x81", "windows-1252", false],
    ["an empty file", bytes(), "", "utf-8", false],
  ])("%s", (_, raw, text, name, bom) => {
    const decoded = decode(raw);
    expect(decoded).toEqual({ text, encoding: { name, bom }, binary: false });
    expect(encode(decoded.text, decoded.encoding)).toEqual(raw);
  });

  test("a byte order mark before bytes that are not UTF-8 is kept", () => {
    const raw = bytes(0xef, 0xbb, 0xbf, 0xff, 0x61);
    const decoded = decode(raw);
    expect(decoded.encoding.name).toBe("windows-1252");
    expect(encode(decoded.text, decoded.encoding)).toEqual(raw);
  });

  test("a second byte order mark is text", () => {
    const raw = bytes(0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf);
    expect(encode(decode(raw).text, decode(raw).encoding)).toEqual(raw);
  });

  test("a NUL byte makes an 8-bit file binary", () => {
    expect(decode(bytes(0x4d, 0x5a, 0, 1)).binary).toBe(true);
  });

  test("a character without a place in Windows-1252 cannot be written", () => {
    expect(encode("Ω", { name: "windows-1252", bom: false })).toBeUndefined();
  });

  test("any bytes come back unchanged", () => {
    const even = fc.uint8Array().map((b) => (b.length % 2 ? b.slice(1) : b));
    const marks = fc.constantFrom<number[]>([], [0xff, 0xfe], [0xfe, 0xff], [0xef, 0xbb, 0xbf]);
    fc.assert(
      fc.property(marks, even, (mark, body) => {
        const raw = bytes(...mark, ...body);
        const { text, encoding } = decode(raw);
        expect(encode(text, encoding)).toEqual(
          encoding.name.startsWith("utf-16") ? raw.slice(0, raw.length & ~1) : raw,
        );
      }),
    );
  });
});

describe("edits", () => {
  test("are applied from one text, in any order", () => {
    expect(applyEdits("abcdef", [edit(4, 5, "E"), edit(0, 1, "A"), edit(2, 2, "-")])).toBe("Ab-cdEf");
  });
  test("insertions at one place keep their order", () => {
    expect(applyEdits("ab", [edit(1, 1, "1"), edit(1, 1, "2")])).toBe("a12b");
  });
  test("the same edit twice counts once", () => {
    expect(applyEdits("ab", [edit(0, 1, "x"), edit(0, 1, "x")])).toBe("xb");
  });
  test("overlapping edits are refused", () => {
    expect(orderEdits([edit(0, 3, ""), edit(2, 4, "")])).toBeUndefined();
    expect(() => applyEdits("abcd", [edit(0, 3, ""), edit(2, 4, "")])).toThrow(RangeError);
  });
});

describe("lines", () => {
  const index = lineIndex("one\r\ntwo\nthree\rfour");
  test("all three line endings count", () => {
    expect([index.count, index.lineText(0), index.lineText(1), index.lineText(2), index.lineText(3)]).toEqual([
      4,
      "one",
      "two",
      "three",
      "four",
    ]);
  });
  test("offsets and positions agree everywhere", () => {
    for (let offset = 0; offset <= 19; offset++) expect(index.offsetAt(index.positionAt(offset))).toBe(offset);
  });
  test("a place past the end is the end", () => {
    expect(index.positionAt(999)).toEqual({ line: 3, character: 4 });
    expect(index.offsetAt({ line: 99, character: 1 })).toBe(19);
    expect(index.offsetAt({ line: 0, character: 99 })).toBe(5);
  });
  test.each([
    ["a\nb\r\n", "\n"],
    ["a\r\nb\n", "\r\n"],
    ["", "\r\n"],
  ] as const)("line ending of %j", (text, newline) => {
    expect(newlineOf(text)).toBe(newline);
  });
});

describe("uris", () => {
  test("parts", () => {
    expect([folderOf("file:///c:/a/b.c"), nameOf("file:///a/My%20Driver.inx"), extensionOf("file:///a/B.INX")]).toEqual(
      ["file:///c:/a", "My Driver.inx", ".inx"],
    );
    expect(nameOf("file:///a/100%.c")).toBe("100%.c");
  });
  test("relative paths in either spelling", () => {
    expect(joinUri("file:///a/b", "..\\inc\\My Header.h")).toBe("file:///a/inc/My%20Header.h");
    expect(joinUri("file:///a/b", "./x.c")).toBe("file:///a/b/x.c");
  });
  test("case and escapes do not matter", () => {
    expect(uriKey("file:///A/My%20x.C")).toBe(uriKey("file:///a/my x.c"));
    expect(isBelow("file:///a/B/x.c", "file:///A/b")).toBe(true);
    expect(isBelow("file:///a/bc/x.c", "file:///a/b")).toBe(false);
  });
});
