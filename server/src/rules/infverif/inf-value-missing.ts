import type { Argument } from "../../data/inf-directives.ts";
import { removeEntry } from "../../inf/edits.ts";
import type { InfFile } from "../../inf/model.ts";
import { isList } from "../inf/shared/directive-names.ts";
import type { Fix, Rule } from "../rule.ts";
import { type DirectiveLine, directiveLines, missingArguments } from "./shared/directive-lines.ts";
import { giveValue } from "./shared/give-value.ts";
import { infVerif } from "./shared/infverif.ts";

export default {
  ...infVerif(1006),
  title: "Give every directive its value",
  on: "inf",
  *check(inf) {
    for (const line of directiveLines(inf)) {
      const { section, directive, entry, kind } = line;
      const [missing] = missingArguments(inf, line);
      // Of empty lines in [Version] other codes speak, of directives with several values too.
      if (kind === "version" || directive.args.length !== 1 || missing?.argument.kind === "section-ref" || !missing)
        continue;
      // In a file list it is the name of a file that is missing, even where the list is something else too.
      if (isList(inf, section)) continue;
      yield {
        span: entry.key!.span,
        message: `${directive.name} has no value. The line says nothing.`,
        fixes: () => fixesFor(inf, line, missing.argument),
      };
    }
  },
} satisfies Rule;

/** The values it can have, when there are few; the line can go where nothing asks for it. */
function fixesFor(inf: InfFile, { entry, directive }: DirectiveLine, { values, numbers, kind }: Argument): Fix[] {
  const choices = kind === "enum" ? (values ?? []) : (numbers ?? []).map(({ value }) => `${value}`);
  const few = choices.length <= 4 ? choices : [];
  return [
    ...few.map((value): Fix => ({ title: `Set ${value}`, edits: giveValue(inf, entry, 0, value), safe: false })),
    ...(directive.required ? [] : [{ title: "Remove this line", edits: removeEntry(inf, entry), safe: false }]),
  ];
}
