import type { ParameterInformation, SignatureHelp, SignatureInformation } from "vscode-languageserver";
import { type Argument, type ArgumentKind, type Directive, sectionKinds } from "../data/inf-directives.ts";
import type { InfFile } from "../inf/model.ts";
import type { SignatureAbilities } from "./client-abilities.ts";
import { cursorAt, type FieldCursor } from "./completion/cursor.ts";
import { markup } from "./completion/items.ts";
import { activeArgument, type Format, formatsAt } from "./completion/slot.ts";
import { flagsFor, hex } from "./flag-bits.ts";
import { directiveBlocks } from "./hover/directive.ts";
import { noteBlocks } from "./hover/notes.ts";
import { type Block, code, type Line, listed, words } from "./hover/text.ts";

/** What the line at an offset is made of, and which part of it the offset stands in. Undefined where a line has no known form. */
export function signatureHelp(inf: InfFile, offset: number, client: SignatureAbilities): SignatureHelp | undefined {
  const cursor = cursorAt(inf, offset);
  if (cursor?.place !== "field" || cursor.kinds.includes("strings")) return undefined;
  const signatures = formatsAt(cursor).flatMap((format): SignatureInformation[] => {
    const activeParameter = activeArgument(format.args, cursor);
    return activeParameter === undefined ? [] : [{ ...signature(cursor, format, client), activeParameter }];
  });
  const [first] = signatures;
  return first && { signatures, activeSignature: 0, activeParameter: first.activeParameter! };
}

function signature(cursor: FieldCursor, format: Format, client: SignatureAbilities): SignatureInformation {
  const { directive, args } = format;
  const { labelOffsets, markdown } = client;
  const parts = spelled(directive?.name, args);
  const parameters = args.map((argument, i): ParameterInformation => {
    const start = parts.slice(0, 2 * i + 1).join("").length;
    const name = parts[2 * i + 1]!;
    return {
      label: labelOffsets ? [start, start + name.length] : name,
      documentation: markup(argumentBlocks(cursor, argument, directive), markdown),
    };
  });
  return {
    label: parts.join("").trimEnd(),
    ...(directive && { documentation: markup(directiveText(directive), markdown) }),
    parameters,
  };
}

/** What a directive does; how it is written, the label shows. */
const directiveText = (directive: Directive): readonly Block[] =>
  directiveBlocks({ ...directive, args: [] }).filter((block) => !("source" in block));

/** A line in its parts: what stands before each argument, and the argument, in turn. What is optional stands in brackets. */
function spelled(name: string | undefined, args: readonly Argument[]): string[] {
  return args.flatMap((argument, i) => {
    const before = i === 0 ? (name ? `${name} = ` : "") : args[i - 1]!.position === "key" ? " = " : ", ";
    return [before, argumentName(argument)];
  });
}

const argumentName = ({ name, required, list }: Argument): string => {
  const all = list ? `${name}, ...` : name;
  return required ? all : `[${all}]`;
};

/** What an argument holds, what it may be, and what it is when it is left out. */
function argumentBlocks(
  { inf, section }: FieldCursor,
  argument: Argument,
  directive: Directive | undefined,
): readonly Block[] {
  const { kind, required, values = [], target, format, tokens, maxLength, note } = argument;
  const about = kind === "section-ref" && target ? ` ${sectionKinds[target].description}.` : "";
  const usual = argument.default ?? directive?.default;
  const items: Line[] = [
    ...(values.length > 0 ? [listed(values.map(code))] : []),
    ...flagsFor(inf, section, argument).map(({ value, name, meaning }) => {
      const number = code(kind === "flags" ? hex(value) : String(value));
      return words`${number}: ${[name, meaning].filter((text) => text !== "").join(", ")}`;
    }),
    ...(format ? [words`Written as ${code(format)}`] : []),
    ...(tokens ? [words`Stampinf fills in ${listed(tokens.map(code))}`] : []),
    ...(usual ? [words`Default: ${code(usual)}`] : []),
    ...(maxLength ? [words`At most ${String(maxLength)} characters`] : []),
  ];
  return [
    { line: [`${kindNames[kind]}${required || kind === "unused" ? "" : ", optional"}.${about}`] },
    ...(items.length > 0 ? [{ items }] : []),
    ...noteBlocks(note),
  ];
}

const kindNames: Readonly<Record<ArgumentKind, string>> = {
  "section-ref": "Name of a section",
  "section-ref-external": "Name of a section of an included INF",
  service: "Name of a service",
  file: "File name",
  path: "Path",
  dirid: "Directory number, without percent signs",
  enum: "One of these words",
  flags: "Flags, joined by OR",
  number: "Number",
  guid: "GUID in braces",
  version: "Version",
  date: "Date",
  string: "Text",
  sddl: "Security descriptor",
  "hardware-id": "Hardware or compatible id",
  "target-os": "Decoration of a Models section",
  list: "Values",
  unused: "Not used: stays empty",
};
