import { stampTokens } from "../data/inf-directives.ts";
import { groupBy } from "../text/group.ts";
import { memo } from "../text/memo.ts";
import type { Span } from "../text/source.ts";
import type { Entry, Field, InfFile, Section } from "./model.ts";
import { nameKey } from "./sections.ts";

/** A text after substitution of its `%tokens%`. */
export interface Resolved {
  /** Tokens nobody defines and directory numbers (`%13%`) stand as written. */
  readonly text: string;
  /** False when the text holds an undefined token or one that a build tool fills in (`$ARCH$`): no rule may judge it. */
  readonly known: boolean;
}

/** A token in a key or value. */
export interface Token {
  /** Without percent signs. */
  readonly name: string;
  /** The place of the name. */
  readonly span: Span;
  /** The place with both percent signs. */
  readonly whole: Span;
}

export interface StringDefinition {
  readonly section: Section;
  readonly entry: Entry;
  readonly key: Field;
  /** Only the first value counts: an unquoted comma cuts the text. */
  readonly value: string;
  /** Four hexadecimal digits of a localized section; empty for [Strings]. */
  readonly language: string;
}

/** What Stampinf and the template engines that make INFs replace. */
const fillIns = new RegExp(
  [
    ...stampTokens.map((row) => row.token.replaceAll("$", "\\$")).filter((token) => token.startsWith("\\$")),
    String.raw`\$\{\w+\}|\$\(\w+\)|@\w+@`,
  ].join("|"),
);

/** Every definition of every string, `[Strings]` and localized ones, in file order. */
export const stringDefinitions = memo((inf: InfFile): readonly StringDefinition[] =>
  inf.sections.flatMap((section) => {
    const name = /^strings(?:\.([\da-f]{4}))?$/i.exec(section.name);
    if (!name) return [];
    const language = (name[1] ?? "").toLowerCase();
    return section.entries
      .filter((entry) => entry.assigned)
      .map((entry) => ({ section, entry, key: entry.key!, value: entry.values[0]?.text ?? "", language }));
  }),
);

/** The definitions of one string by its key (in any case, without percent signs): the default language first. */
export const definitionsOfString = (inf: InfFile, key: string): readonly StringDefinition[] =>
  stringIndex(inf).get(nameKey(key)) ?? [];

const stringIndex = memo((inf: InfFile): ReadonlyMap<string, readonly StringDefinition[]> => {
  const all = stringDefinitions(inf);
  return groupBy([...all.filter((d) => d.language === ""), ...all.filter((d) => d.language !== "")], ({ key }) =>
    nameKey(key.text),
  );
});

/** A key or value after substitution; `%%` is one percent sign, an unmatched one stays. */
export const valueText = (inf: InfFile, field: Field | undefined): Resolved => substitute(inf, field?.text ?? "");

/** The text of a key or value when it can be judged, else undefined. */
export function knownText(inf: InfFile, field: Field | undefined): string | undefined {
  const { text, known } = valueText(inf, field);
  return known ? text : undefined;
}

export function substitute(inf: InfFile, text: string): Resolved {
  let known = true;
  const result = !text.includes("%")
    ? text
    : text.replace(/%([^%]*)%/g, (whole, name: string) => {
        if (name === "") return "%";
        const [definition] = definitionsOfString(inf, name);
        if (!definition && !/^-?\d+$/.test(name)) known = false;
        return definition?.value ?? whole;
      });
  return { text: result, known: known && !fillIns.test(result) };
}

/** The `%tokens%` in a key or value, directory numbers among them, `%%` not. */
export function tokensIn(field: Field): Token[] {
  return [...field.text.matchAll(/%([^%]*)%/g)]
    .filter(([, name]) => name !== "")
    .map(({ 0: whole, 1: name, index }) => ({
      name: name!,
      span: spanWithin(field, index + 1, index + 1 + name!.length),
      whole: spanWithin(field, index, index + whole.length),
    }));
}

/** Where the characters `from` to `to` (half-open) of a field's text stand in the file. */
export function spanWithin(field: Field, from: number, to: number): Span {
  const place = (index: number): number => field.offsets?.[index] ?? field.span.start + index;
  return from === to ? { start: place(from), end: place(from) } : { start: place(from), end: place(to - 1) + 1 };
}
