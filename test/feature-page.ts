/**
 * How to read and write a feature page, `test/features/<feature>.md`.
 *
 * The blocks below one heading are one driver package, each block a file, as on rule pages (see page.ts) but without carets.
 * `‸` in one of them is the cursor; two of them hold the selection. The `text` block is the answer of the feature at that place,
 * as the function `render` of `test/features/<feature>.ts` writes it down.
 */
export interface FeatureCase {
  readonly title: string;
  /** By path inside the package, without cursor marks. */
  readonly files: ReadonlyMap<string, string>;
  /** The file the cursor stands in. */
  readonly path: string;
  /** The cursor is an empty selection. In UTF-16 code units, half-open. */
  readonly selection: { readonly start: number; readonly end: number };
  /** Without its last line ending. */
  readonly answer: string;
}

const mark = "‸";

const defaultPaths: Readonly<Record<string, string>> = {
  c: "driver.c",
  cpp: "driver.cpp",
  inf: "driver.inx",
  xml: "driver.vcxproj",
};

/** @throws Error when a case lacks its cursor or its answer, because it would test nothing. */
export function readFeaturePage(markdown: string): FeatureCase[] {
  const cases: FeatureCase[] = [];
  let title = "";
  let blocks: { language: string; path: string; body: string }[] = [];
  const finish = (): void => {
    if (blocks.length > 0) cases.push(toCase(title, blocks));
    blocks = [];
  };
  const fenceOrHeading = /^(`{3,})(\w+)(?: (\S+))?\n([\s\S]*?)^\1[ \t]*$|^#+ (.*)$/gm;
  for (const [, fence, language, path, body, heading] of markdown.replaceAll("\r\n", "\n").matchAll(fenceOrHeading)) {
    if (fence !== undefined)
      blocks.push({ language: language!, path: path ?? defaultPaths[language!] ?? "", body: body! });
    else {
      finish();
      title = heading!;
    }
  }
  finish();
  return cases;
}

function toCase(title: string, blocks: readonly { language: string; path: string; body: string }[]): FeatureCase {
  const answer = blocks.find(({ language }) => language === "text");
  const files = blocks.filter(({ language }) => language !== "text");
  const marked = files.find(({ body }) => body.includes(mark));
  if (!answer || !marked) throw new Error(`"${title}" has no cursor or no answer.`);
  const start = marked.body.indexOf(mark);
  const last = marked.body.lastIndexOf(mark);
  return {
    title,
    files: new Map(files.map(({ path, body }) => [path, body.replaceAll(mark, "")])),
    path: marked.path,
    selection: { start, end: last === start ? start : last - mark.length },
    answer: answer.body.replace(/\n$/, ""),
  };
}
