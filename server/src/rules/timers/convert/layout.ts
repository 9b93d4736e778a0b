import type { Stmt, Variable } from "../../../c/ast.ts";
import { indentStep, lineAfter, lineStart, linesOf } from "../../../c/edits.ts";
import type { CFile, FunctionDefinition } from "../../../c/facts.ts";

/** True where the file puts the brace of an `if` on a line of its own. */
export const bracesOnOwnLine = ({ text }: CFile): boolean =>
  (text.match(/\bif\b[^\n;]*\)[\t ]*\r?\n[\t ]*\{/g) ?? []).length >
  (text.match(/\bif\b[^\n;]*\{[\t ]*\r?$/gm) ?? []).length;

/** An `if` with braces in the file's style, as lines. */
export function ifLines(file: CFile, condition: string, body: readonly string[], head = `if (${condition})`): string[] {
  const inner = body.map((line) => (line === "" ? "" : indentStep(file.text) + line));
  return bracesOnOwnLine(file) ? [head, "{", ...inner, "}"] : [`${head} {`, ...inner, "}"];
}

/** The same after the closing brace of an `if`. */
export function elseText(file: CFile, indent: string, body: readonly string[]): string {
  const lines = ifLines(file, "", body, "else");
  return bracesOnOwnLine(file) ? linesOf(file, indent, ["", ...lines]) : ` ${linesOf(file, indent, lines)}`;
}

/** A declaration, its name in the column of the one above where that is set off. */
export function declarationText(file: CFile, type: string, name: string, above: Variable | undefined): string {
  const column = above ? above.nameSpan.start - above.typeSpan.start : 0;
  const between = above ? file.text.slice(above.typeSpan.end, above.nameSpan.start) : "";
  const width = /^[ ]{2,}[^\r\n]*$/.test(between) ? Math.max(column, type.length + 1) : type.length + 1;
  return `${type.padEnd(width)}${name};`;
}

/** The declarations a block begins with. */
export function leadingDeclarations({
  body,
}: Stmt & { readonly kind: "block" }): readonly (Stmt & { kind: "declaration" })[] {
  const end = body.findIndex((s) => s.kind !== "declaration");
  return body.slice(0, end < 0 ? undefined : end) as (Stmt & { kind: "declaration" })[];
}

/** Where a function's own text begins: before its comment and annotations, or before the class it stands in. */
export function itemStart(file: CFile, fn: FunctionDefinition): number {
  const around = file.structs.find((s) => s.span.start < fn.span.start && fn.span.end <= s.span.end);
  return aboveComments(file, (around ?? fn).span.start);
}

/** The start of the line of an offset, or of the comments that stand directly above it. */
export function aboveComments(file: CFile, offset: number): number {
  let start = lineStart(file.text, offset);
  for (;;) {
    const comment = file.comments.find(
      (c) => c.end <= start && lineAfter(file.text, c.end) === start && isGap(file, c.end, start),
    );
    if (!comment || !isGap(file, lineStart(file.text, comment.start), comment.start)) return start;
    start = lineStart(file.text, comment.start);
  }
}

const isGap = ({ text }: CFile, start: number, end: number): boolean => text.slice(start, end).trim() === "";
