import type { Encoding } from "../server/src/text/decode.ts";

/**
 * How to read and write a rule page, `docs/rules/<id>.md` (and `test/rules/<id>.md` for cases too dull for a page).
 *
 * A page is documentation and test. The fenced blocks below one heading are one driver package; a heading without blocks is
 * prose. A block is a file: `c` is `driver.c`, `cpp` is `driver.cpp`, `inf` is `driver.inx`, `xml` is `driver.vcxproj`, and a
 * second word gives another name: ```` ```c Public.h ````. Blocks in other languages (`text`, `reg`) are prose.
 *
 * INFs are judged as by InfVerif in the mode that the project of the package asks for, without a project in mode u; for a rule
 * that is off in that mode in mode w.
 *
 * `in utf-8`, `in utf-8-bom`, `in utf-16be` or `in windows-1252` behind the name says how the file's bytes spell it; without that
 * nobody knows, as for a document that was never saved.
 *
 * A package with C or C++ code but without a project file gets one: a UMDF 2.33 driver of all the files. To say otherwise, write
 * the project as an `xml` block; the sources of the package need not be listed in it.
 *
 * A line that begins with carets speaks of the nearest line above it that does not. It marks the exact span of one finding and
 * names the rule, then its severity where that is not the rule's own, then a part of the message:
 *
 *     MessageBoxW(NULL, L"hello", L"driver", MB_OK);
 *     ^^^^^^^^^^^ ui-dialog-call: exported by user32.dll
 *
 *     ^^^^... inf-section-undefined hint          the span goes on beyond the end of the line
 *
 * Caret lines are taken out before the file is read, so they may stand in INF and XML too, and in macros that go on over lines.
 * A package without carets is one the rule is silent about; every page needs one of each. All rules run, but a page is only
 * about the findings of its own.
 *
 * A block with `after "<title of the fix>"` shows the file after the first finding that offers this fix had it applied. What a
 * fix changes must all be shown once one file is. In the fixed package the rule finds less than before: in a shown file exactly
 * what its carets say, and nothing new elsewhere.
 */
export interface Case {
  readonly title: string;
  /** By path inside the package. */
  readonly files: ReadonlyMap<string, string>;
  /** Of the files whose encoding is known, by path. */
  readonly encodings: ReadonlyMap<string, Encoding>;
  readonly expected: readonly Expected[];
  readonly after: readonly After[];
}

export interface After {
  readonly fix: string;
  readonly path: string;
  readonly text: string;
  readonly expected: readonly Expected[];
}

/** A finding as a caret line tells it. */
export interface Expected {
  readonly path: string;
  readonly start: number;
  /** Absent when the span ends on a later line. */
  readonly end?: number;
  readonly rule: string;
  readonly severity?: string;
  /** Part of the message. */
  readonly text: string;
}

const defaultPaths: Readonly<Record<string, string>> = {
  c: "driver.c",
  cpp: "driver.cpp",
  inf: "driver.inx",
  xml: "driver.vcxproj",
};

/** The cases of a page in page order. Lines may end in CRLF on the page; in the files they end in LF. */
export function readPage(markdown: string): Case[] {
  const cases: Case[] = [];
  for (const { title, blocks } of sections(markdown)) {
    const files = new Map<string, string>();
    const encodings = new Map<string, Encoding>();
    const expected: Expected[] = [];
    const after: After[] = [];
    for (const { language, path = defaultPaths[language], encoding, fix, body } of blocks) {
      if (path === undefined || !(language in defaultPaths)) continue;
      const { text, marks } = withoutMarks(path, body);
      if (encoding !== undefined) encodings.set(path, readEncoding(encoding));
      if (fix !== undefined) after.push({ fix, path, text, expected: marks });
      else {
        files.set(path, text);
        expected.push(...marks);
      }
    }
    if (files.size > 0) cases.push({ title, files: withProject(files), encodings, expected, after });
  }
  return cases;
}

interface Block {
  readonly language: string;
  readonly path?: string;
  readonly encoding?: string;
  readonly fix?: string;
  readonly body: string;
}

function sections(markdown: string): { readonly title: string; readonly blocks: readonly Block[] }[] {
  const all: { title: string; blocks: Block[] }[] = [{ title: "", blocks: [] }];
  const fenceOrHeading = /^(`{3,})(.*)\n([\s\S]*?)^\1[ \t]*$|^#+ (.*)$/gm;
  for (const [, fence, head, body, title] of markdown.replaceAll("\r\n", "\n").matchAll(fenceOrHeading)) {
    if (fence === undefined) all.push({ title: title!, blocks: [] });
    else all.at(-1)!.blocks.push({ ...blockHead(head!), body: body! });
  }
  return all;
}

/** @throws Error when the head is misspelt, because its block would test nothing. */
function blockHead(head: string): Omit<Block, "body"> {
  const match = /^(\w*)(?: ([\w./-]+\.\w+))?(?: in ([\w-]+))?(?: after "(.+)")?[ \t]*$/.exec(head);
  if (!match) throw new Error(`Cannot read the head of a block: ${head}`);
  const [, language, path, encoding, fix] = match;
  return { language: language!, ...(path && { path }), ...(encoding && { encoding }), ...(fix && { fix }) };
}

/** @throws Error for an encoding that no file has. */
function readEncoding(text: string): Encoding {
  const name = text.replace(/-bom$/, "");
  const found = (["utf-8", "utf-16le", "utf-16be", "windows-1252"] as const).find((one) => one === name);
  if (!found) throw new Error(`There is no encoding ${text}`);
  return { name: found, bom: text !== name || name.startsWith("utf-16") };
}

const caretLine = /^(\s*)(\^+)(\.\.\.)? ([\w-]+)(?: (error|warning|information|hint))?(?:: (.*))?$/;

function withoutMarks(path: string, body: string): { readonly text: string; readonly marks: readonly Expected[] } {
  const marks: Expected[] = [];
  let text = "";
  let lineStart = 0;
  for (const line of body.split(/(?<=\n)/)) {
    const [mark, indent, carets, beyond, rule, severity, part] = caretLine.exec(line.trimEnd()) ?? [];
    if (mark === undefined) {
      if (/^\s*\^/.test(line)) throw new Error(`Cannot read the caret line: ${line}`);
      lineStart = text.length;
      text += line;
      continue;
    }
    const start = lineStart + indent!.length;
    const end = beyond ? {} : { end: start + carets!.length };
    marks.push({ path, start, ...end, rule: rule!, ...(severity && { severity }), text: part ?? "" });
  }
  return { text, marks };
}

function withProject(files: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const paths = [...files.keys()];
  if (paths.some((path) => path.endsWith(".vcxproj")) || !paths.some((path) => /\.(c|cpp|cc|h|hpp)$/.test(path)))
    return files;
  const item = (path: string): string => {
    const name = /\.in[fx]$/.test(path) ? "Inf" : /\.h(pp)?$/.test(path) ? "ClInclude" : "ClCompile";
    return `    <${name} Include="${path}" />\n`;
  };
  const project = `<Project xmlns="http://schemas.microsoft.com/developer/msbuild/2003">
  <PropertyGroup Label="Configuration">
    <ConfigurationType>DynamicLibrary</ConfigurationType>
    <PlatformToolset>WindowsUserModeDriver10.0</PlatformToolset>
    <DriverType>UMDF</DriverType>
    <UMDF_VERSION_MAJOR>2</UMDF_VERSION_MAJOR>
    <UMDF_VERSION_MINOR>33</UMDF_VERSION_MINOR>
  </PropertyGroup>
  <ItemGroup>
${paths.map(item).join("")}  </ItemGroup>
</Project>
`;
  return new Map([...files, ["driver.vcxproj", project]]);
}
