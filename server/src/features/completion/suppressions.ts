import { CompletionItemKind } from "vscode-languageserver";
import { rules } from "../../rules/index.gen.ts";
import { lineEnd } from "../../text/lines.ts";
import type { CommentCursor } from "./cursor.ts";
import type { Proposal } from "./proposal.ts";

const verbs: readonly (readonly [verb: string, effect: string])[] = [
  ["umdf-disable-next-line", "not reported on the next line"],
  ["umdf-disable-line", "not reported on this line"],
  ["umdf-disable", "not reported from here on"],
  ["umdf-enable", "reported again from here on"],
];

/** Comments that turn rules off and on, and the rules they can name. */
export function suppressionProposals({ inf, offset, typed }: CommentCursor): Proposal[] {
  const [, begun = "", ids, named = "", id = ""] =
    /^;+\s*(?:(umdf?(?:-[\w-]*)?|um?)|(umdf-(?:disable-next-line|disable-line|disable|enable))\s+((?:[\w-]+\s*,\s*)*)([\w-]*))$/.exec(
      typed,
    ) ?? [];
  const [rest] = /^[\w-]*/.exec(inf.text.slice(offset, lineEnd(inf.text, offset)))!;
  const span = { start: offset - (ids ? id : begun).length, end: offset + rest.length };
  const others = named.split(/[\s,]+/);
  if (ids)
    return rules
      .filter((rule) => rule.on === "inf" && !others.includes(rule.id))
      .map(({ id: label, title }) => ({ label, kind: CompletionItemKind.Constant, detail: title, span }));
  return begun === ""
    ? []
    : verbs.map(([label, effect]) => ({ label, kind: CompletionItemKind.Keyword, detail: `rules ${effect}`, span }));
}
