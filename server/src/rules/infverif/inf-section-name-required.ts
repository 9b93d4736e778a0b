import { type SectionKind, sectionKinds } from "../../data/inf-directives.ts";
import { removeEntry } from "../../inf/edits.ts";
import type { Entry, InfFile } from "../../inf/model.ts";
import { type MergedSection, mergedSections, sameName } from "../../inf/sections.ts";
import type { Fix, Rule } from "../rule.ts";
import { directiveLines, isBlank, missingArguments } from "./shared/directive-lines.ts";
import { infVerif } from "./shared/infverif.ts";
import { judgedKinds } from "./shared/judged-kinds.ts";
import { nameNewSection } from "./shared/new-section.ts";

/** A line that does not name the section it must name. */
interface Unnamed {
  readonly section: MergedSection;
  readonly entry: Entry;
  /** Of the value that is left out, 0-based. */
  readonly position: number;
  readonly kind: SectionKind;
}

export default {
  ...infVerif(1005),
  title: "Name a section in every directive that needs one",
  on: "inf",
  *check(inf) {
    for (const line of [...unnamedByDirectives(inf), ...unnamedByEntries(inf)]) {
      const { entry, kind } = line;
      yield {
        span: entry.key!.span,
        message: `This line names no section. It takes the name of one that holds the rest: ${sectionKinds[kind].description.toLowerCase()}.`,
        fixes: () => fixesFor(inf, line),
      };
    }
  },
} satisfies Rule;

const unnamedByDirectives = (inf: InfFile): Unnamed[] =>
  directiveLines(inf).flatMap((line): Unnamed[] => {
    const { section, entry, directive } = line;
    // A service that has a name needs a section, a device without a driver does not.
    const isService = sameName(directive.name, "AddService");
    if (isService && (isBlank(inf, entry.values[0]!) || (entry.values[2] && !isBlank(inf, entry.values[2])))) return [];
    const missing = isService
      ? [{ argument: directive.args[2]!, position: 2 }]
      : missingArguments(inf, line).filter(({ argument }) => argument.kind === "section-ref");
    return missing.flatMap(({ argument, position }) =>
      argument.target ? [{ section, entry, position, kind: argument.target }] : [],
    );
  });

/** [SignatureAttributes] and [InterfaceInstall32]; in [Manufacturer] and its Models sections other codes say so. */
const unnamedByEntries = (inf: InfFile): Unnamed[] =>
  mergedSections(inf).flatMap((section) =>
    judgedKinds(inf, section).flatMap((kind): Unnamed[] => {
      const [key, first] = sectionKinds[kind].entry ?? [];
      if (kind === "manufacturer" || kind === "models" || key?.position !== "key" || !first?.target) return [];
      const { target } = first;
      if (first.kind !== "section-ref") return [];
      return section.entries
        .filter((entry) => entry.assigned && isBlank(inf, entry.values[0]!))
        .map((entry) => ({ section, entry, position: 0, kind: target }));
    }),
  );

const fixesFor = (inf: InfFile, { section, entry, position, kind }: Unnamed): Fix[] => [
  nameNewSection(inf, section, entry, position, kind),
  { title: "Remove this line", edits: removeEntry(inf, entry), safe: false },
];
