import type { SectionKind } from "../../data/inf-directives.ts";
import { removeEntry } from "../../inf/edits.ts";
import type { Entry, InfFile } from "../../inf/model.ts";
import { mergedSections, nameKey } from "../../inf/sections.ts";
import { knownText } from "../../inf/strings.ts";
import { shortened } from "../inf/shared/quoting.ts";
import type { Rule } from "../rule.ts";
import { infVerif } from "./shared/infverif.ts";
import { judgedKinds } from "./shared/judged-kinds.ts";
import { repetitions } from "./shared/repetitions.ts";

/** What makes two lines of a list the same: a file by both its names, a key, a device by all it says. */
const identities: Partial<Record<SectionKind, (inf: InfFile, entry: Entry) => string | undefined>> = {
  filelist: (inf, { values }) => joined(inf, [values[0], values[1]]),
  sourcedisksfiles: (inf, { key }) => joined(inf, [key]),
  sourcedisksnames: (inf, { key }) => joined(inf, [key]),
  destinationdirs: (inf, { key }) => joined(inf, [key]),
  models: (inf, { key, values }) => joined(inf, [key, ...values]),
};

export default {
  ...infVerif(1294),
  title: "List a file, disk or device once in a section",
  on: "inf",
  *check(inf) {
    for (const section of mergedSections(inf))
      for (const kind of judgedKinds(inf, section)) {
        const identity = identities[kind];
        if (!identity) continue;
        for (const { first, again } of repetitions(section.entries, (entry) => identity(inf, entry))) {
          const field = again.key ?? again.values[0]!;
          yield {
            span: field.span,
            message: `${shortened(field.text)} stands in [${shortened(section.name, 30)}] twice. One line is enough.`,
            related: [{ uri: inf.uri, span: first.span, message: "The first line." }],
            fixes: () => [
              {
                title: "Remove the repeated line",
                edits: removeEntry(inf, again),
                safe: textOf(inf, first) === textOf(inf, again),
              },
            ],
          };
        }
      }
  },
} satisfies Rule;

/** Undefined for a line that is empty or not known. */
function joined(inf: InfFile, fields: readonly (Entry["key"] | undefined)[]): string | undefined {
  const texts = fields.map((field) => knownText(inf, field));
  return texts[0] && !texts.includes(undefined) ? texts.map((text) => nameKey(text!)).join("\n") : undefined;
}

const textOf = (inf: InfFile, { key, values }: Entry): string =>
  [...(key ? [key] : []), ...values].map((field) => nameKey(knownText(inf, field) ?? "?")).join();
