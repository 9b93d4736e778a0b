import { CompletionItemKind } from "vscode-languageserver";
import { dirids, stampTokens } from "../../data/inf-directives.ts";
import { allReferences } from "../../inf/graph.ts";
import type { InfFile } from "../../inf/model.ts";
import { nameKey } from "../../inf/sections.ts";
import { definitionsOfString, stringDefinitions } from "../../inf/strings.ts";
import { lineEnd } from "../../text/lines.ts";
import type { Span } from "../../text/source.ts";
import { type FieldCursor, type HeaderCursor, startWithin } from "./cursor.ts";
import { diridProposal } from "./paths.ts";
import { onceEach, type Proposal } from "./proposal.ts";
import { slotsAt } from "./slot.ts";

/** The strings of this file as tokens, with their texts. */
export const stringProposals = (inf: InfFile): Proposal[] =>
  onceEach(
    stringDefinitions(inf).map(({ key, value }) => ({
      label: `%${key.text}%`,
      kind: CompletionItemKind.Text,
      detail: value,
    })),
  );

/** For a token that is open at the cursor: the strings, and directory numbers where a path may begin. Undefined outside of tokens. */
export function tokenProposals(cursor: FieldCursor): Proposal[] | undefined {
  const { inf, typed } = cursor;
  const percents = typed.split("%").length - 1;
  if (percents % 2 === 0) return undefined;
  const start = startWithin(cursor, typed.lastIndexOf("%"));
  if (inf.text.slice(start, cursor.offset).includes("\n")) return [];
  const span = { start, end: tokenEnd(cursor) };
  return [...stringProposals(inf), ...folderProposals(cursor, span)].map((proposal) => ({ ...proposal, span }));
}

/** Directory numbers, where a path may begin: before the strings in a path, behind them in other data. */
function folderProposals(cursor: FieldCursor, { end }: Span): Proposal[] {
  const kinds = slotsAt(cursor).map(({ argument }) => argument.kind);
  const isPath = kinds.includes("path");
  if (kinds.length > 0 && !isPath && !kinds.includes("list") && !kinds.includes("file")) return [];
  const goesOn = cursor.inf.text[end] === "\\";
  return dirids.map((row) => {
    const label = `%${row.dirid}%`;
    const proposal = diridProposal(row);
    const text = isPath && !goesOn ? `${label}\\` : label;
    return { ...proposal, label, text, rank: proposal.rank + (isPath ? -3 : 1) };
  });
}

/** The end of the open token: behind its closing percent sign, when it has one. */
function tokenEnd({ inf, offset }: FieldCursor): number {
  const rest = inf.text.slice(offset, lineEnd(inf.text, offset));
  const [name] = /^[^%\s\\,;="]*/.exec(rest)!;
  const isClosed = rest.slice(name.length).startsWith("%") && rest.split("%").length % 2 === 0;
  return offset + name.length + (isClosed ? 1 : 0);
}

/** Tokens of Stampinf where a dollar sign was typed: those that fill in a part of a name. */
export function stampProposals({ inf, offset, typed }: HeaderCursor | FieldCursor): Proposal[] {
  const dollar = /\$\w*$/.exec(typed);
  if (!dollar || (typed.split("$").length - 1) % 2 === 0) return [];
  const [rest] = /^\w*\$?/.exec(inf.text.slice(offset, lineEnd(inf.text, offset)))!;
  const span = { start: offset - dollar[0].length, end: offset + rest.length };
  return stampTokens
    .filter(({ token }) => token === "$ARCH$")
    .map(({ token, stampinf, example }) => ({
      label: token,
      kind: CompletionItemKind.Variable,
      detail: `filled in by Stampinf ${stampinf}, as ${example}`,
      span,
    }));
}

/** Keys that tokens use and [Strings] does not have; in a localized section also those that the default one has. */
export function undefinedKeys({ inf, section }: FieldCursor): Proposal[] {
  const own = new Set(section.entries.flatMap(({ key }) => (key ? [nameKey(key.text)] : [])));
  const used = allReferences(inf).filter(
    ({ space, name }) => space === "string" && definitionsOfString(inf, name).length === 0,
  );
  const missing = [
    ...used.map(({ name }) => ({ label: name, detail: "used, but not defined" })),
    ...stringDefinitions(inf).map(({ key, value }) => ({ label: key.text, detail: value })),
  ];
  return onceEach(missing.map((each) => ({ ...each, kind: CompletionItemKind.Text }))).filter(
    ({ label }) => !own.has(nameKey(label)),
  );
}
