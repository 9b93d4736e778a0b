/** A piece of a line: words, something spelled as in a file, a term, or a link. */
export type Inline =
  | string
  | { readonly code: string }
  | { readonly term: string }
  | { readonly link: string; readonly url: string; readonly near?: true };

export type Line = readonly Inline[];

/** What an answer is made of, whatever the editor can show. */
export type Block = { readonly line: Line } | { readonly items: readonly Line[] } | { readonly source: string };

export const code = (text: string): Inline => ({ code: text });
export const term = (text: string): Inline => ({ term: text });

/** A line out of a template; lines among its values become part of it. */
export const words = (parts: TemplateStringsArray, ...values: readonly (Inline | Line)[]): Line =>
  parts.flatMap((part, i) => {
    const value = i < values.length ? values[i]! : "";
    return [part, ...(Array.isArray(value) ? (value as Line) : [value as Inline])].filter((piece) => piece !== "");
  });

export const paragraph = (parts: TemplateStringsArray, ...values: readonly (Inline | Line)[]): Block => ({
  line: words(parts, ...values),
});

/** A sentence of the fact tables, which write them without a full stop. */
export const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

/** Lines as one, with something in between. */
export const listed = (lines: readonly (Inline | Line)[], between = ", "): Line =>
  lines.flatMap((line, i) => [
    ...(i === 0 ? [] : [between]),
    ...(Array.isArray(line) ? (line as Line) : [line as Inline]),
  ]);

export const asMarkdown = (blocks: readonly Block[]): string => blocks.map(markdownBlock).join("\n\n");

export const asPlainText = (blocks: readonly Block[]): string => blocks.map(plainBlock).join("\n\n");

function markdownBlock(block: Block): string {
  if ("line" in block) return markdownLine(block.line);
  if ("items" in block) return block.items.map((item) => `- ${markdownLine(item)}`).join("\n");
  const fence = fenceFor(block.source, 3);
  return `${fence}windows-inf\n${block.source}\n${fence}`;
}

const markdownLine = (line: Line): string => line.map(markdownInline).join("");

function markdownInline(inline: Inline): string {
  if (typeof inline === "string") return escaped(inline);
  if ("code" in inline) return codeSpan(inline.code);
  if ("term" in inline) return `**${escaped(inline.term)}**`;
  return `[${escaped(inline.link)}](<${inline.url.replace(/[<>\s\\]/g, encodeURIComponent)}>)`;
}

const escaped = (text: string): string => oneLine(text).replace(/[\\`*_[\]<>#|~&]/g, "\\$&");

function codeSpan(text: string): string {
  const line = oneLine(text).trim();
  if (line === "") return "``` ```";
  const fence = fenceFor(line, 1);
  return fence === "`" ? `\`${line}\`` : `${fence} ${line} ${fence}`;
}

/** Backticks that the text itself does not have in a row. */
function fenceFor(text: string, least: number): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  return "`".repeat(longest === 0 ? least : Math.max(least, longest + 1));
}

const oneLine = (text: string): string => text.replace(/\s+/g, " ");

function plainBlock(block: Block): string {
  if ("line" in block) return plainLine(block.line);
  if ("items" in block) return block.items.map((item) => `- ${plainLine(item)}`).join("\n");
  return block.source.replace(/^/gm, "    ");
}

const plainLine = (line: Line): string =>
  line
    .map((inline) => {
      if (typeof inline === "string") return oneLine(inline);
      if ("code" in inline) return oneLine(inline.code);
      if ("term" in inline) return oneLine(inline.term);
      return inline.near ? inline.link : `${inline.link}: ${inline.url}`;
    })
    .join("");
