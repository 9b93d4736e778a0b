import { parseXml, XmlElement, XmlError, XmlText } from "@rgrove/parse-xml";
import type { Source, Span } from "../text/source.ts";
import type { Element, ProjectFile } from "./model.ts";

/** Reads the XML of a project file. XML that is not well-formed gives a file with a `problem` and no `root`. Never throws. */
export function parseProject(source: Source): ProjectFile {
  try {
    const { root } = parseXml(source.text, { includeOffsets: true, ignoreUndefinedEntities: true });
    return root
      ? { ...source, kind: "project", root: elementOf(root, source.text, 0) }
      : { ...source, kind: "project" };
  } catch (error) {
    return { ...source, kind: "project", problem: problemOf(error, source.text) };
  }
}

/** All elements of a name in text order, whatever they stand in; names are compared without case, as MSBuild does. */
export function* elementsNamed(root: Element | undefined, name: string): Generator<Element> {
  if (!root) return;
  if (root.name.toLowerCase() === name.toLowerCase()) yield root;
  for (const child of root.children) yield* elementsNamed(child, name);
}

/** Elements are read to this depth: nothing MSBuild knows lies deeper. */
const deepest = 100;

function elementOf(node: XmlElement, text: string, depth: number): Element {
  let inner = "";
  const children: Element[] = [];
  for (const child of node.children) {
    if (child instanceof XmlElement && depth < deepest) children.push(elementOf(child, text, depth + 1));
    else if (child instanceof XmlText) inner += child.text;
  }
  return {
    name: node.name,
    attributes: node.attributes,
    children,
    text: inner.trim(),
    span: { start: node.start, end: node.end },
    textSpan: textSpanOf(node, text),
  };
}

function textSpanOf(node: XmlElement, text: string): Span {
  const start = tagEnd(text, node.start);
  if (start >= node.end) return { start: node.end, end: node.end };
  return { start, end: text.lastIndexOf("</", node.end - 1) };
}

/** The offset behind the `>` of the tag that begins at an offset. */
function tagEnd(text: string, start: number): number {
  let quote = "";
  for (let i = start; i < text.length; i++) {
    const c = text[i]!;
    if (quote) quote = c === quote ? "" : quote;
    else if (c === '"' || c === "'") quote = c;
    else if (c === ">") return i + 1;
  }
  return text.length;
}

function problemOf(error: unknown, text: string): NonNullable<ProjectFile["problem"]> {
  if (!(error instanceof XmlError)) return { span: { start: 0, end: 0 }, message: "The XML cannot be read." };
  const start = Math.min(offsetOfCharacter(text, error.pos), text.length);
  const message = error.message.split("\n", 1)[0]!.replace(/ \(line \d+, column \d+\)$/, "");
  return { span: { start, end: Math.min(start + 1, text.length) }, message };
}

/** The parser counts its error positions in code points. */
function offsetOfCharacter(text: string, characters: number): number {
  let offset = 0;
  for (let i = 0; i < characters && offset < text.length; i++) offset += text.codePointAt(offset)! > 0xffff ? 2 : 1;
  return offset;
}
