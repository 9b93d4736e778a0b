import { type Argument, type Directive, directivesNamed, sectionKinds } from "../../data/inf-directives.ts";
import { directiveIn } from "../../inf/arguments.ts";
import { noteBlocks, pageLink } from "./notes.ts";
import type { Spot, Value } from "./spot.ts";
import { type Block, code, type Line, listed, paragraph, sentence, term, words } from "./text.ts";
import { sinceUmdfText } from "./versions.ts";

/** The directive of the entry, as the kinds of its section know it; in a section without a kind the first one of that name. */
export function directiveOf({ kinds, entry }: Spot): Directive | undefined {
  const key = entry.key?.text;
  if (key === undefined) return undefined;
  for (const kind of kinds) {
    const found = directiveIn(kind, key);
    if (found && (entry.assigned || found.bareKeyword)) return found;
  }
  return kinds.length === 0 && entry.assigned ? directivesNamed(key)[0] : undefined;
}

/** What a directive does and how it is written. */
export function directiveBlocks(directive: Directive): readonly Block[] {
  const { name, description, required, deprecated, repeatable, note, doc, sinceUmdf, sinceOs, args } = directive;
  const items = [
    ...args.map(argumentLine).filter((line) => line.length > 0),
    ...(directive.default ? [words`Default: ${code(directive.default)}.`] : []),
    ...(required ? [words`Required: ${sentence(required)}`] : []),
    ...(sinceUmdf ? [words`Since ${sinceUmdfText(sinceUmdf)}.`] : []),
    ...(sinceOs ? [words`Since ${sentence(sinceOs)}`] : []),
    ...(repeatable ? [words`May stand more than once in a section.`] : []),
  ];
  return [
    paragraph`${term(name)}: ${sentence(description)}`,
    { source: syntaxOf(directive) },
    ...(deprecated ? [paragraph`${term("Deprecated")}: ${sentence(deprecated)}`] : []),
    ...(items.length > 0 ? [{ items }] : []),
    ...noteBlocks(note),
    pageLink(doc),
  ];
}

/** `AddService = [ServiceName], [flags]`: what may be left out in brackets, dots behind a list. */
function syntaxOf({ name, args, bareKeyword }: Directive): string {
  return bareKeyword ? name : `${name} = ${formOf(args)}`.trimEnd();
}

const formOf = (args: readonly Argument[]): string =>
  args
    .map(({ name, list, required }) => `${required ? "" : "["}${name}${list ? ", ..." : ""}${required ? "" : "]"}`)
    .join(", ");

/** The form of a line in a section without directives: `filename = diskid, [subdir], [size]`. */
function lineForm(args: readonly Argument[]): string {
  const key = args.filter(({ position }) => position === "key");
  const values = formOf(args.filter(({ position }) => position !== "key"));
  return key.length === 0 ? values : `${formOf(key)} = ${values}`;
}

function argumentLine(argument: Argument): Line {
  const { values = [], valueSince = {}, numbers = [] } = argument;
  const value = (each: string): Line =>
    valueSince[each] ? words`${code(each)} since UMDF ${valueSince[each]}` : [code(each)];
  const named = numbers.map(({ value: number, meaning }) => words`${code(String(number))} ${meaning}`);
  const facts = [
    ...(values.length > 0 ? [listed(values.map(value))] : []),
    ...(named.length > 0 ? [listed(named)] : []),
    ...(argument.default ? [words`${code(argument.default)} by default`] : []),
    ...formFacts(argument),
  ];
  return facts.length === 0 ? [] : words`${code(argument.name)}: ${listed(facts, "; ")}`;
}

/** Which argument a value is: `serviceName of UmdfService: 31 characters at most.` */
export function roleBlock(value: Value): Block {
  const { kind, argument } = value;
  const facts = formFacts(argument);
  const form = directiveOf(value)?.name ?? lineForm(sectionKinds[kind].entry ?? []);
  return paragraph`${code(argument.name)} of ${code(form)}${facts.length === 0 ? "" : ": "}${listed(facts, "; ")}.`;
}

/** How an argument is to be written. */
const formFacts = ({ format, tokens = [], maxLength, note }: Argument): readonly Line[] => [
  ...(format ? [words`as ${code(format)}`] : []),
  ...(tokens.length > 0 ? [words`or ${listed(tokens.map(code))}, which Stampinf fills in`] : []),
  ...(maxLength ? [words`${String(maxLength)} characters at most`] : []),
  ...(note ? [[note]] : []),
];
