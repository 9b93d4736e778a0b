import { CompletionItemKind } from "vscode-languageserver";
import {
  classSpecificKeys,
  type Directive,
  directivesOf,
  type SectionKind,
  universal,
} from "../../data/inf-directives.ts";
import { compareVersions } from "../../data/versions.ts";
import { entryNamed, nameKey, sameName } from "../../inf/sections.ts";
import { setupClassOf } from "../../inf/setup-class.ts";
import { spell, styleIn } from "../../inf/style.ts";
import { lineEnd } from "../../text/lines.ts";
import { directiveBlocks } from "../hover/directive.ts";
import type { FieldCursor } from "./cursor.ts";
import { isAbout, umdfVersionAt } from "./framework.ts";
import { argumentsSnippet } from "./placeholders.ts";
import { inSnippet, type Proposal } from "./proposal.ts";
import { otherKeys } from "./slot.ts";

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
        const written = { ...proposal(directive, isMissing, version), ...text(cursor, kind, directive, spelled) };
        return isOptional(cursor, directive.required ?? "") ? { ...written, rank: 2 } : written;
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
  if (isOptional(cursor, required)) return false;
  if (required.includes("through Include/Needs") && entryNamed(cursor.section, "Needs")) return false;
  const framework = /^[uk]mdf/.exec(name.toLowerCase())?.[0] as "umdf" | "kmdf" | undefined;
  return framework === undefined || isAbout(cursor, framework);
}

/** True where a directive that another kind of section needs may be left out. */
function isOptional({ kinds }: FieldCursor, required: string): boolean {
  const [, where] = /^always in (\w+)/.exec(required) ?? [];
  return where !== undefined && !kinds.some((kind) => sameName(kind, where));
}

/** The directive up to its arguments, laid out as its neighbours are, with places for them. */
function text(
  cursor: FieldCursor,
  kind: SectionKind,
  directive: Directive,
  spelled: (key: string) => string,
): Pick<Proposal, "text" | "snippet"> {
  const { name, args, bareKeyword } = directive;
  const key = spelled(name);
  if (bareKeyword || key === name) return { text: name };
  return { text: key, snippet: inSnippet(key) + argumentsSnippet({ cursor, kind, directive, args }) };
}

/** Writes `Key = ` as the neighbours are laid out; the key alone where an equals sign follows. */
export function assignments({ inf, part, entry, span }: FieldCursor): (key: string) => string {
  if (/^\s*=/.test(inf.text.slice(span.end, lineEnd(inf.text, span.end)))) return (key) => key;
  const anchor = part.entries.findLast((other) => other.span.end < entry.span.start);
  const { column, indent, ...style } = styleIn(inf, part, anchor);
  return (key) => spell({ ...style, indent: "", ...(column && { column: column - indent.length }) }, key, "");
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
