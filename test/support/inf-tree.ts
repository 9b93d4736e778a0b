import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { Language, type Node, Parser, type Tree } from "web-tree-sitter";
import type { InfFile } from "../../server/src/inf/model.ts";

export const grammarFolder = new URL("../../grammars/tree-sitter-inf/", import.meta.url);

await Parser.init({
  wasmBinary: await readFile(createRequire(import.meta.url).resolve("web-tree-sitter/web-tree-sitter.wasm")),
  locateFile: (name: string) => name,
});
export const infLanguage = await Language.load(await readFile(new URL("tree-sitter-inf.wasm", grammarFolder)));
const parser = new Parser().setLanguage(infLanguage);

/** Parses a text and frees the tree when `read` is done with it. */
export function withTree<T>(text: string, read: (root: Node) => T): T {
  const tree: Tree = parser.parse(text)!;
  try {
    return read(tree.rootNode);
  } finally {
    tree.delete();
  }
}

/** What both parsers say about a file: one line for each section, key, value and comment, with its offsets. */
export const outlineOfTree = (root: Node): string[] =>
  root.namedChildren.flatMap((node) => (node.type === "section" ? sectionOfTree(node) : commentsIn(node)));

function sectionOfTree(section: Node): string[] {
  const header = section.firstNamedChild!;
  const name = header.childForFieldName("name");
  const start = header.startIndex + 1;
  return [
    line("section", name?.startIndex ?? start, name?.endIndex ?? start),
    ...section.namedChildren.flatMap((node) => (node.type === "entry" ? entryOfTree(node) : commentsIn(node))),
  ];
}

const line = (kind: string, start: number, end: number): string => `${kind} ${start}-${end}`;

function commentsIn(node: Node): string[] {
  if (node.type === "comment") return [line("comment", node.startIndex, node.endIndex)];
  return node.namedChildren.flatMap(commentsIn);
}

/** An empty key or value has no node: it stands behind the separator before it. */
function entryOfTree(entry: Node): string[] {
  const lines: string[] = [];
  let last = entry.startIndex;
  let open = true;
  let field = entry.startIndex;
  for (const node of entry.children) {
    if (node.type === "=" || node.type === ",") {
      if (open) lines.push(line(node.type === "=" ? "key" : "value", field, field));
      open = true;
      field = last = node.endIndex;
    } else if (node.type === "key" || node.type === "value") {
      lines.push(line(node.type, node.startIndex, node.endIndex));
      open = false;
    }
    lines.push(...commentsIn(node));
  }
  if (open) lines.push(line("value", last, last));
  return lines;
}

/** The same about a file that the product's parser read. */
export function outlineOfFile(inf: InfFile): string[] {
  const places = inf.sections.flatMap(({ nameSpan, entries }) => [
    { kind: "section", ...nameSpan },
    ...entries.flatMap(({ key, values, assigned }) => [
      ...(assigned ? [{ kind: "key", ...key!.span }] : []),
      ...values.map(({ span }) => ({ kind: "value", ...span })),
    ]),
  ]);
  return [...places, ...inf.comments.map((span) => ({ kind: "comment", ...span }))]
    .sort((a, b) => a.start - b.start)
    .map(({ kind, start, end }) => line(kind, start, end));
}
