import { CompletionItemKind } from "vscode-languageserver";
import type { InfFile } from "../../inf/model.ts";
import type { DriverPackage } from "../../package/driver-package.ts";
import { rules } from "../../rules/index.gen.ts";
import { lineEnd } from "../../text/lines.ts";
import type { Span } from "../../text/source.ts";
import { type CommentCursor, cursorAt } from "./cursor.ts";
import type { Proposal } from "./proposal.ts";
import { reportedRules } from "./reported-rules.ts";

const verbs: readonly (readonly [verb: string, effect: string])[] = [
  ["umdf-disable-next-line", "not reported on the next line"],
  ["umdf-disable-line", "not reported on this line"],
  ["umdf-disable", "not reported from here on"],
  ["umdf-enable", "reported again from here on"],
];

/** A suppression comment up to the cursor: the beginning of a verb, or a verb and the rules it names. */
const comment =
  /^;+\s*(?:(umdf?(?:-[\w-]*)?|um?)|(umdf-(?:disable-next-line|disable-line|disable|enable))\s+((?:[\w-]+\s*,\s*)*)([\w-]*))$/;

/** True where a comment is about to name a rule. */
export function namesRule(inf: InfFile, offset: number): boolean {
  const cursor = cursorAt(inf, offset);
  return cursor?.place === "comment" && comment.exec(cursor.typed)?.[2] !== undefined;
}

/** Comments that turn rules off and on, and the rules they can name; first those that find something there. */
export function suppressionProposals(cursor: CommentCursor, driver: DriverPackage | undefined): Proposal[] {
  const { inf, offset, typed } = cursor;
  const [, begun = "", verb, named = "", id = ""] = comment.exec(typed) ?? [];
  const [rest] = /^[\w-]*/.exec(inf.text.slice(offset, lineEnd(inf.text, offset)))!;
  const span = { start: offset - (verb ? id : begun).length, end: offset + rest.length };
  if (verb) return ruleProposals(named.split(/[\s,]+/), driver ? reportedRules(cursor, verb, driver) : new Set(), span);
  return begun === ""
    ? []
    : verbs.map(([label, effect]) => ({ label, kind: CompletionItemKind.Keyword, detail: `rules ${effect}`, span }));
}

const ruleProposals = (named: readonly string[], reported: ReadonlySet<string>, span: Span): Proposal[] =>
  rules
    .filter(({ id, on }) => on === "inf" && !named.includes(id))
    .map(({ id, title }) => {
      const rank = reported.has(id) ? 0 : 1;
      return { label: id, kind: CompletionItemKind.Constant, detail: title, span, rank };
    });
