import type { Argument } from "../../data/inf-directives.ts";
import { quoted } from "../../inf/quotes.ts";
import { extensionOf } from "../../text/uri.ts";
import { choice, inSnippet } from "./proposal.ts";
import type { Format, Slot } from "./slot.ts";
import { valueProposals } from "./values.ts";

/** Places for the arguments up to the last one that is needed; for a directive that needs none, up to the first section. */
export function argumentsSnippet(format: Format & Pick<Slot, "cursor">): string {
  const { args } = format;
  const needed = args.findLastIndex(({ required }) => required) + 1;
  const count = needed || args.findIndex(({ kind }) => kind === "section-ref") + 1 || Math.min(1, args.length);
  return args
    .slice(0, count)
    .map((argument, i) => placeholder({ ...format, argument }, i + 1))
    .join(", ");
}

function placeholder(slot: Slot, i: number): string {
  const { argument, directive, cursor } = slot;
  const { name, values, tokens, required, kind, default: usual = directive?.default } = argument;
  if (values && kind === "enum")
    return choice(i, [...values].sort((a, b) => +(a === usual) - +(b === usual)).map(quoted));
  if (tokens && extensionOf(cursor.inf.uri) === ".inx") return `\${${i}:${inSnippet(tokens[0]!)}}`;
  return required || !/^(flags|number)$/.test(kind) ? `\${${i}:${inSnippet(likely(slot) ?? name)}}` : `\${${i}}`;
}

/** What a needed value is in most INFs like this one: the GUID of the class, the driver that another line names. */
function likely(slot: Slot): string | undefined {
  const { kind, names, required } = slot.argument;
  const canTell = kind === "guid" ? names === "setupClasses" : guessed.includes(kind) && names === undefined;
  const found = required && canTell ? valueProposals(slot).find(({ rank = 0 }) => rank === 0) : undefined;
  return found?.text ?? found?.label;
}

const guessed: readonly Argument["kind"][] = ["service", "number", "flags", "file"];
