import { stampTokens } from "../../data/inf-directives.ts";
import { referencesTo } from "../../inf/graph.ts";
import type { InfFile } from "../../inf/model.ts";
import { numberOf } from "../../inf/numbers.ts";
import { definitionsOfString, type StringDefinition, spanWithin, tokensIn } from "../../inf/strings.ts";
import type { Span } from "../../text/source.ts";
import { diridBlocks } from "./dirid.ts";
import { lineLink } from "./places.ts";
import { isAt, type Spot } from "./spot.ts";
import { type Block, code, type Line, paragraph, sentence, term, words } from "./text.ts";

interface Part {
  readonly span: Span;
  readonly blocks: readonly Block[];
}

/** The `%token%` at the spot: a string of this file, or the directory that a path begins with. */
export function tokenAt(spot: Spot): Part | undefined {
  if (spot.kinds.includes("strings")) return undefined;
  const { inf, field } = spot;
  const token = tokensIn(field).find(({ whole }) => isAt(spot, whole));
  if (!token) return undefined;
  const definitions = definitionsOfString(inf, token.name);
  const id = /^-?\d+$/.test(token.name) ? numberOf(token.name) : undefined;
  if (definitions.length > 0 || id === undefined)
    return { span: token.whole, blocks: stringBlocks(inf, token.name, definitions) };
  const rest = field.text.slice(field.text.indexOf(`%${token.name}%`) + token.name.length + 2).replace(/^\\+/, "");
  return { span: token.whole, blocks: diridBlocks(id, rest) };
}

/** A key of [Strings]: what it stands for, and how often it is used. */
export function stringKey(inf: InfFile, key: string): readonly Block[] {
  const uses = referencesTo(inf, key, "string").length;
  const count = uses === 1 ? "Used once." : uses === 0 ? "Not used in this file." : `Used ${uses} times.`;
  return [...stringBlocks(inf, key, definitionsOfString(inf, key)), paragraph`${count}`];
}

function stringBlocks(inf: InfFile, name: string, definitions: readonly StringDefinition[]): readonly Block[] {
  const token = code(`%${name}%`);
  const [only] = definitions;
  if (!only) return [paragraph`${token} is not defined in [Strings].`];
  if (definitions.length === 1) return [paragraph`${token} is ${definition(inf, only)}`];
  return [paragraph`${token} is`, { items: definitions.map((each) => definition(inf, each)) }];
}

const definition = (inf: InfFile, { value, language, entry }: StringDefinition): Line =>
  words`${code(`"${value}"`)} (${language === "" ? "" : `language ${language}, `}${lineLink(inf, entry.span.start)})`;

/** The token of Stampinf at the spot, such as `$ARCH$`. */
export function stampTokenAt(spot: Spot): Part | undefined {
  const { field } = spot;
  for (const found of field.text.matchAll(/\$\w+\$/g)) {
    const span = spanWithin(field, found.index, found.index + found[0].length);
    const facts = stampTokens.find(({ token }) => token === found[0]);
    if (facts && isAt(spot, span)) {
      const { token, stampinf, example, where } = facts;
      const blocks = [
        paragraph`${term(token)}: Stampinf fills this in, by its option ${code(stampinf)}. For example ${code(example)}.`,
        paragraph`Used in: ${sentence(where)}`,
      ];
      return { span, blocks };
    }
  }
  return undefined;
}
