import { CompletionItemKind } from "vscode-languageserver";
import {
  type Argument,
  classSpecificKeys,
  type Directive,
  directivesOf,
  type SectionKind,
  universal,
} from "../../data/inf-directives.ts";
import { compareVersions } from "../../data/versions.ts";
import { nameKey, sameName } from "../../inf/sections.ts";
import { setupClassOf } from "../../inf/setup-class.ts";
import { spell, styleIn } from "../../inf/style.ts";
import { extensionOf } from "../../text/uri.ts";
import { directiveBlocks } from "../hover/directive.ts";
import { lineEnd } from "../../text/lines.ts";
import type { FieldCursor } from "./cursor.ts";
import { isAbout, umdfVersionAt } from "./framework.ts";
import { choice, inSnippet, type Proposal } from "./proposal.ts";
import { otherKeys } from "./slot.ts";
import { quoted } from "./spelling.ts";

/** The directives that may stand in a section of this kind and do not yet. */
export function directiveProposals(cursor: FieldCursor, kind: SectionKind): Proposal[] {
  const others = otherKeys(cursor);
  const version = umdfVersionAt(cursor);
  const spelled = assignments(cursor);
  return [
    ...directivesOf(kind)
      .filter(({ name, repeatable }) => repeatable || !others.has(nameKey(name)))
      .map((directive) => {
        const isMissing = isNeeded(cursor, directive) && !others.has(nameKey(directive.name));
        return { ...proposal(directive, isMissing, version), ...text(cursor, directive, spelled) };
      }),
    ...classKeys(cursor, kind, spelled).filter(({ label }) => !others.has(nameKey(label))),
  ];
}

function proposal(directive: Directive, isMissing: boolean, version: string | undefined): Proposal {
  const { name, deprecated, sinceUmdf, sinceOs } = directive;
  const isEarly = sinceUmdf !== undefined && version !== undefined && compareVersions(version, sinceUmdf) < 0;
  const isLimited = universal.invalidDirectives.includes(name);
  const since = sinceUmdf ? `UMDF ${sinceUmdf}` : sinceOs;
  const detail = deprecated
    ? "deprecated"
    : isEarly
      ? `needs UMDF ${sinceUmdf}; this INF asks for ${version}`
      : isLimited
        ? "not in universal INFs"
        : [...(isMissing ? ["required"] : []), ...(since ? [`since ${since}`] : [])].join(", ");
  return {
    label: name,
    kind: CompletionItemKind.Property,
    detail,
    documentation: () => directiveBlocks(directive),
    rank: deprecated ? 4 : isEarly || isLimited ? 3 : isMissing ? 0 : 1,
    ...(deprecated && { deprecated: true }),
  };
}

/** True for what the section cannot do without, as far as that hangs on nothing else: a class, another directive, the framework. */
function isNeeded(cursor: FieldCursor, { name, required }: Directive): boolean {
  if (required === undefined || /=|\bonly\b|class extension/.test(required)) return false;
  const framework = /^[uk]mdf/.exec(name.toLowerCase())?.[0] as "umdf" | "kmdf" | undefined;
  return framework === undefined || isAbout(cursor, framework);
}

/** The directive up to its arguments, laid out as its neighbours are, with places for them. */
function text(
  { inf }: FieldCursor,
  { name, args, bareKeyword }: Directive,
  spelled: (key: string) => string,
): Pick<Proposal, "text" | "snippet"> {
  const key = spelled(name);
  if (bareKeyword || key === name) return { text: name };
  const isInx = extensionOf(inf.uri) === ".inx";
  return { text: key, snippet: inSnippet(key) + argumentsSnippet(args, isInx) };
}

/** Writes `Key = ` as the neighbours are laid out; the key alone where an equals sign follows. */
export function assignments({ inf, part, entry, span }: FieldCursor): (key: string) => string {
  if (/^\s*=/.test(inf.text.slice(span.end, lineEnd(inf.text, span.end)))) return (key) => key;
  const anchor = part.entries.findLast((other) => other.span.end < entry.span.start);
  const { column, indent, ...style } = styleIn(inf, part, anchor);
  return (key) => spell({ ...style, indent: "", ...(column && { column: column - indent.length }) }, key, "");
}

/** Places for the arguments up to the last one that is needed; for a directive that needs none, up to the first section. */
function argumentsSnippet(args: readonly Argument[], isInx: boolean): string {
  const needed = args.findLastIndex(({ required }) => required) + 1;
  const count = needed || args.findIndex(({ kind }) => kind === "section-ref") + 1 || Math.min(1, args.length);
  return args
    .slice(0, count)
    .map((argument, i) => placeholder(argument, i + 1, isInx))
    .join(", ");
}

function placeholder({ name, values, tokens, required, kind, default: usual }: Argument, i: number, isInx: boolean) {
  if (values && kind === "enum")
    return choice(i, [...values].sort((a, b) => +(a === usual) - +(b === usual)).map(quoted));
  if (tokens && isInx) return `\${${i}:${inSnippet(tokens[0]!)}}`;
  return required || kind !== "flags" ? `\${${i}:${inSnippet(name)}}` : `\${${i}}`;
}

/** Keys that the setup class of the INF adds. */
function classKeys(cursor: FieldCursor, kind: SectionKind, spelled: (key: string) => string): Proposal[] {
  const own = setupClassOf(cursor.inf) ?? "";
  return classSpecificKeys
    .filter(({ section, classes }) => section === kind && classes.some((name) => name === "*" || sameName(name, own)))
    .flatMap(({ keys, classes }) =>
      keys
        .filter((key) => !key.includes("<"))
        .map((key) => ({
          label: key,
          kind: CompletionItemKind.Property,
          detail: classes.includes("*") ? "" : `class ${own}`,
          text: spelled(key),
          rank: 2,
        })),
    );
}
