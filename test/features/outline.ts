import { SymbolKind } from "vscode-languageserver";
import { type OutlineItem, outlineOf } from "../../server/src/features/outline/outline.ts";
import type { AnyFile } from "../../server/src/package/driver-package.ts";
import { lineIndex } from "../../server/src/text/lines.ts";

const pictures = new Map(Object.entries(SymbolKind).map(([name, kind]) => [kind, name]));

/** A line for each item with its lines in the file, picture, name and detail; children are indented. */
export function render(file: AnyFile): string {
  if (file.kind !== "inf") throw new Error(`${file.uri} is no INF.`);
  const { positionAt } = lineIndex(file.text);
  const write = ({ name, detail, kind, span, children }: OutlineItem): string[] => {
    const lines = [...new Set([positionAt(span.start).line + 1, positionAt(span.end).line + 1])].join("-");
    const own = `${lines} ${pictures.get(kind)} ${name}${detail === "" ? "" : ` (${detail})`}`;
    return [own, ...children.flatMap(write).map((line) => `  ${line}`)];
  };
  return outlineOf(file).flatMap(write).join("\n");
}
