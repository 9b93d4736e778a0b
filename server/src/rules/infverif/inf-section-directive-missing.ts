import type { SectionKind } from "../../data/inf-directives.ts";
import { entryNamed } from "../../inf/sections.ts";
import type { Rule } from "../rule.ts";
import { infVerif } from "./shared/infverif.ts";
import { alwaysRequired, firstValue, missingDirectives, type Requirement } from "./shared/required-directives.ts";

/** Kinds of sections that other directives name, and that must hold certain ones of their own. */
const kinds: readonly SectionKind[] = [
  "servicetrigger",
  "componentinstall",
  "softwareinstall",
  "eventprovider",
  "addautologger",
  "comserver",
];

const requirements: readonly Requirement[] = [
  ...kinds.flatMap(alwaysRequired),
  { kind: "filterinstall", oneOf: ["FilterPosition", "FilterLevel"] },
  { kind: "servicefailure", oneOf: ["Action"] },
  { kind: "comserver", oneOf: ["AddComClass"] },
  { kind: "addpowersetting", oneOf: ["Setting"] },
];

export default {
  ...infVerif(1289),
  title: "Put into a section the directives that it is for",
  on: "inf",
  check: (inf) =>
    missingDirectives(inf, requirements, (section, name) => {
      if (name === "SoftwareType") return entryNamed(section, "SoftwareBinary") ? "1" : "2";
      const { kind } = requirements.find(({ oneOf }) => oneOf.includes(name))!;
      return firstValue(kind, name);
    }),
} satisfies Rule;
