import { directivesNamed, directivesOf, type SectionKind, sectionKinds } from "../../data/inf-directives.ts";
import { isInstallKind, isWdfKind } from "../../inf/arguments.ts";
import { removeEntry } from "../../inf/edits.ts";
import type { Entry, InfFile } from "../../inf/model.ts";
import { mergedSections } from "../../inf/sections.ts";
import { shortened } from "../inf/shared/quoting.ts";
import type { Rule } from "../rule.ts";
import { infVerif } from "./shared/infverif.ts";
import { judgedKinds } from "./shared/judged-kinds.ts";
import { moveToSibling } from "./shared/move-directive.ts";

/** Names no other thing has; of Include, Needs and the WDF directives other rules speak. */
const distinct =
  /^(add\w+|del\w+|copy(files|inf)|renfiles|bitreg|logconfig|(un)?registerdlls|servicebinary|loadordergroup|errorcontrol|starttype|filter(position|level)|componentids|software\w+)$/i;

export default {
  ...infVerif(1290, { lowered: true }),
  title: "Put a directive into a section of the right kind",
  on: "inf",
  *check(inf) {
    for (const section of mergedSections(inf)) {
      const kinds = judgedKinds(inf, section);
      if (!kinds.every(takesDirectives) || kinds.length === 0) continue;
      for (const entry of section.entries.filter(({ assigned, key }) => assigned && distinct.test(key!.text))) {
        const known = directivesNamed(entry.key!.text);
        if (known.length === 0 || known.some(({ sections }) => sections.some((kind) => kinds.includes(kind)))) continue;
        const homes = known[0]!.sections.map(nameOf);
        yield {
          span: entry.key!.span,
          message: `${known[0]!.name} does nothing in [${shortened(section.name)}]. Windows reads it in ${homes.slice(0, 3).join(", ")}.`,
          fixes: () => [
            ...(kinds.every(isInstallKind) ? moveToSibling(inf, section, entry, known[0]!) : []),
            removal(inf, entry),
          ],
        };
      }
    }
  },
} satisfies Rule;

/** Kinds whose directives the documentation lists in full. */
const takesDirectives = (kind: SectionKind): boolean =>
  sectionKinds[kind].content === "directives" && !isWdfKind(kind) && directivesOf(kind).length > 0;

const nameOf = (kind: SectionKind): string => sectionKinds[kind].name.replaceAll(/[<>]/g, "");

const removal = (inf: InfFile, entry: Entry) => ({
  title: "Remove this line",
  edits: removeEntry(inf, entry),
  safe: false,
});
