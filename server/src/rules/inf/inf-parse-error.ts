import { fixedKind } from "../../inf/fixed-names.ts";
import { referencesTo } from "../../inf/graph.ts";
import type { InfFile, InfProblem } from "../../inf/model.ts";
import { longestSectionName } from "../../inf/parse.ts";
import { sectionsNamed } from "../../inf/sections.ts";
import { stringDefinitions } from "../../inf/strings.ts";
import type { Edit } from "../../text/source.ts";
import type { Finding, Rule } from "../rule.ts";

export default {
  title: "Write only sections, entries and comments into an INF",
  severity: "error",
  sources: [
    "windows-hardware/drivers/install/general-syntax-rules-for-inf-files",
    "windows-hardware/drivers/devtest/inf-validation-errors-and-warnings",
  ],
  infverif: [1002],
  on: "inf",
  *check(inf) {
    for (const problem of inf.problems) {
      if (problem.kind === "header-unclosed") yield unclosed(inf, problem);
      else if (problem.kind === "header-too-long") {
        const message = `The name of this section is too long. Windows reads ${longestSectionName} characters at most.`;
        yield { span: problem.span, message };
      } else if (problem.kind === "text-before-section") yield before(inf, problem);
    }
  },
} satisfies Rule;

function unclosed(inf: InfFile, { span }: InfProblem): Finding {
  const end = { start: span.end, end: span.end };
  const name = inf.text.slice(span.start + 1, span.end);
  const isWhole = fixedKind(name) !== undefined || referencesTo(inf, name).length > 0;
  return {
    span,
    message: "The closing bracket is missing. Windows cannot read the file.",
    fixes: () => [{ title: "Add the bracket", edits: [{ uri: inf.uri, span: end, text: "]" }], safe: isWhole }],
  };
}

/** Many files begin with a block comment of C; newer systems skip it when the file has strings. */
function before(inf: InfFile, { span }: InfProblem): Finding {
  const { text } = inf;
  const line = text.slice(span.start, span.end).split(/\r?\n/, 1)[0]!.trimEnd();
  const hasStrings = sectionsNamed(inf, "Strings").length > 0 || stringDefinitions(inf).length > 0;
  return {
    span: { start: span.start, end: span.start + line.length },
    ...(hasStrings && { severity: "information" as const }),
    message: "This text stands before the first section. It belongs to none, and a comment begins with a semicolon.",
    fixes: () => [{ title: "Make a comment of it", edits: commentOut(inf, span), safe: true }],
  };
}

/** A semicolon before each line that has text and is no comment yet. */
function commentOut({ text, uri }: InfFile, { start, end }: InfProblem["span"]): Edit[] {
  return [...text.slice(start, end).matchAll(/(?<=^|\n)[^\S\n]*[^\s;]/g)].map(({ 0: head, index }) => {
    const at = start + index + head.length - 1;
    return { uri, span: { start: at, end: at }, text: "; " };
  });
}
