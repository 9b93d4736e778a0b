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

/** What both parsers say about a file, in any order: a line for each section name, key, value and comment, with its offsets. */
export const outlineOfTree = (root: Node): string[] =>
  root.namedChildren.flatMap((node) => (node.type === "section" ? sectionOfTree(node) : commentsIn(node)));

function sectionOfTree(section: Node): string[] {
  const header = section.firstNamedChild!;
  const name = header.childForFieldName("name");
  return [
    line("section", name?.startIndex ?? 0, name?.endIndex ?? 0),
    ...section.namedChildren.flatMap((node) => (node.type === "entry" ? entryOfTree(node) : commentsIn(node))),
  ];
}

/** Nothing stands at the place of an empty name, key or value, so there is no place to agree on. */
const line = (kind: string, start: number, end: number): string =>
  start === end ? `empty ${kind}` : `${kind} ${start}-${end}`;

function commentsIn(node: Node): string[] {
  if (node.type === "comment") return [line("comment", node.startIndex, node.endIndex)];
  return node.namedChildren.flatMap(commentsIn);
}

function entryOfTree(entry: Node): string[] {
  const lines: string[] = [];
  let isEmpty = true;
  for (const node of entry.children) {
    if (node.type === "key" || node.type === "value") {
      lines.push(line(node.type, node.startIndex, node.endIndex));
      isEmpty = false;
    } else if (node.type === "=" || node.type === ",") {
      if (isEmpty) lines.push(node.type === "=" ? "empty key" : "empty value");
      isEmpty = true;
    }
    lines.push(...commentsIn(node));
  }
  return isEmpty ? [...lines, "empty value"] : lines;
}

/** The same about a file that the linter read. */
export const outlineOfFile = ({ sections, comments }: InfFile): string[] => [
  ...sections.flatMap(({ nameSpan, entries }) => [
    line("section", nameSpan.start, nameSpan.end),
    ...entries.flatMap(({ key, values, assigned }) => [
      ...(assigned ? [line("key", key!.span.start, key!.span.end)] : []),
      ...values.map(({ span }) => line("value", span.start, span.end)),
    ]),
  ]),
  ...comments.map(({ start, end }) => line("comment", start, end)),
];
