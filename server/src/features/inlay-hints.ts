import { dirid } from "../data/inf-directives.ts";
import { type GivenArgument, givenArguments } from "../inf/arguments.ts";
import { kindsOf } from "../inf/kinds.ts";
import type { Field, InfFile } from "../inf/model.ts";
import { type ModelsSection, modelsSectionsOf } from "../inf/models.ts";
import { numberOf } from "../inf/numbers.ts";
import { type MergedSection, mergedSection } from "../inf/sections.ts";
import { valueText } from "../inf/strings.ts";
import { memo } from "../text/memo.ts";
import { type Span, touches } from "../text/source.ts";
import { diridFolder } from "./dirid-folder.ts";
import type { InlayHintSettings } from "./editor-settings.ts";
import { bitsOf, flagsFor, hex } from "./flag-bits.ts";
import { windowsRange } from "./windows-versions.ts";

/** A few words shown behind a value. */
export interface Hint {
  /** The end of the value. */
  readonly at: number;
  readonly text: string;
}

/** The hints of a stretch of an INF, in file order. */
export function inlayHints(inf: InfFile, range: Span, wanted: InlayHintSettings): Hint[] {
  const sections = inf.sections.filter(({ span }) => touches(span, range));
  return sections.flatMap((part) => {
    const section = mergedSection(inf, part.name)!;
    const [kind] = kindsOf(inf, section);
    if (!kind) return [];
    return part.entries
      .filter(({ span }) => touches(span, range))
      .flatMap((entry) =>
        givenArguments(kind, entry).flatMap((given) => {
          const text = given.field.text === "" ? undefined : hintFor(inf, section, given, wanted);
          return text === undefined ? [] : [{ at: given.field.span.end, text }];
        }),
      );
  });
}

function hintFor(
  inf: InfFile,
  section: MergedSection,
  given: GivenArgument,
  wanted: InlayHintSettings,
): string | undefined {
  const { argument } = given;
  if (argument.kind === "dirid") return wanted.dirids ? diridHint(inf, given) : undefined;
  if (argument.kind === "flags") return wanted.flags ? flagsHint(inf, section, given) : undefined;
  return argument.kind === "target-os" && wanted.windowsVersions ? windowsHint(inf, given) : undefined;
}

function diridHint(inf: InfFile, { field }: GivenArgument): string | undefined {
  const facts = dirid(numberOf(valueText(inf, field).text) ?? Number.NaN);
  return facts && diridFolder(facts);
}

function flagsHint(inf: InfFile, section: MergedSection, { argument, field }: GivenArgument): string | undefined {
  const number = numberOf(valueText(inf, field).text);
  const bits = number === undefined ? undefined : bitsOf(number, flagsFor(inf, section, argument));
  if (!bits) return undefined;
  const names = bits.flags.map(({ name }) => name).filter((name) => name !== "");
  if (bits.unknown !== 0) names.push(hex(bits.unknown));
  return names.length === 0 ? undefined : names.join(" | ");
}

function windowsHint(inf: InfFile, { field }: GivenArgument): string | undefined {
  const models = modelsByField(inf).get(field);
  return models?.builds && windowsRange(models.builds);
}

const modelsByField = memo(
  (inf: InfFile): ReadonlyMap<Field, ModelsSection> => new Map(modelsSectionsOf(inf).map((each) => [each.field, each])),
);
