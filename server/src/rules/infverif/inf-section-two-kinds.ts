import { type SectionKind, sectionKinds } from "../../data/inf-directives.ts";
import { isInstallKind } from "../../inf/arguments.ts";
import { shortened } from "../inf/shared/quoting.ts";
import type { Rule } from "../rule.ts";
import { infVerif } from "./shared/infverif.ts";
import { ownSection } from "./shared/own-section.ts";
import { conflicts } from "./shared/section-uses.ts";

export default {
  ...infVerif(1206),
  title: "Use a section for one kind of content only",
  on: "inf",
  *check(inf) {
    for (const { section, first, firstKind, second } of conflicts(inf, (a, b) => areForeign(a.kind, b.kind))) {
      const use = first ? `${first.directive} uses` : "Windows reads";
      yield {
        span: second.reference.span,
        message: `[${shortened(section.name)}] is no section for ${second.directive}. ${use} it as ${article(sectionKinds[firstKind].name.replaceAll(/[<>]/g, ""))}.`,
        related: [
          {
            uri: inf.uri,
            span: first?.reference.span ?? section.parts[0]!.header,
            message: first ? `${first.directive} uses it here.` : "The section.",
          },
        ],
        fixes: () => [ownSection(inf, section, second, false)],
      };
    }
  },
} satisfies Rule;

const article = (name: string): string => `${/^<?[aeiou]/i.test(name) ? "an" : "a"} ${name}`;

/** Kinds that are written alike and may share a section. */
const alike: readonly (readonly SectionKind[])[] = [["addreg", "delreg"]];

function areForeign(a: SectionKind, b: SectionKind): boolean {
  if (a === b || (isInstallKind(a) && isInstallKind(b))) return false;
  return !alike.some((kinds) => kinds.includes(a) && kinds.includes(b));
}
