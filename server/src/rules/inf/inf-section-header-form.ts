import { referencesTo } from "../../inf/graph.ts";
import type { InfFile, Section } from "../../inf/model.ts";
import { knownText } from "../../inf/strings.ts";
import type { Fix, Rule } from "../rule.ts";

export default {
  title: "Write a section header as a name in brackets and nothing else",
  severity: "information",
  sources: ["windows-hardware/drivers/install/general-syntax-rules-for-inf-files"],
  on: "inf",
  *check(inf) {
    const spans = inf.problems.filter(({ kind }) => kind === "header-form").map(({ span }) => span);
    for (const section of inf.sections) {
      if (!spans.includes(section.header) || isMeant(inf, section)) continue;
      yield { span: section.header, message: messageFor(section.name), fixes: () => fixesFor(inf, section) };
    }
  },
} satisfies Rule;

/** A name that a reference spells with the same blanks, in quotes. */
const isMeant = (inf: InfFile, { name }: Section): boolean =>
  !name.includes("%") && /^\s|\s$|\t/.test(name) && referencesTo(inf, name).length > 0;

function messageFor(name: string): string {
  if (name.includes("%"))
    return "A percent sign stands in this header. Strings are not replaced in the names of sections.";
  if (name !== name.trim())
    return "Blanks inside the brackets belong to the name. The section is not found without them.";
  if (name.includes("\t")) return "The name of this section has a tab in it. References to it must have the same tab.";
  return "Windows ignores what follows the closing bracket on this line.";
}

function fixesFor(inf: InfFile, { name, nameSpan, header }: Section): Fix[] {
  const { text, uri } = inf;
  const rename = (title: string, to: string): Fix[] =>
    to === name || to === "" ? [] : [{ title, edits: [{ uri, span: nameSpan, text: to }], safe: false }];
  if (name.includes("%")) {
    const known = knownText(inf, { text: name, span: nameSpan });
    return known === undefined || known.includes("%") ? [] : rename(`Change to [${known}]`, known);
  }
  if (name !== name.trim() || name.includes("\t"))
    return rename("Remove the blanks", name.trim().replaceAll("\t", " "));
  const at = header.end + /^\s*/.exec(text.slice(header.end))![0].length;
  return [
    { title: "Make a comment of the rest", edits: [{ uri, span: { start: at, end: at }, text: "; " }], safe: true },
  ];
}
