import { removeEntry } from "../../inf/edits.ts";
import type { Entry, InfFile } from "../../inf/model.ts";
import { nameKey, sameName } from "../../inf/sections.ts";
import { valueText } from "../../inf/strings.ts";
import { groupBy } from "../../text/group.ts";
import type { Fix, Rule } from "../rule.ts";
import { directiveLines } from "./shared/directive-lines.ts";
import { infVerif } from "./shared/infverif.ts";
import { repetitions } from "./shared/repetitions.ts";

export default {
  ...infVerif(1088),
  title: "Give a directive once where it has one value",
  on: "inf",
  *check(inf) {
    const single = directiveLines(inf).filter(({ directive }) => !directive.repeatable);
    for (const lines of groupBy(single, ({ section }) => section).values())
      for (const { first, again } of repetitions(lines, ({ entry }) => nameKey(entry.key!.text))) {
        // What [Version] says twice in the same way does no harm.
        if (again.kind === "version" && isSame(inf, first.entry, again.entry)) continue;
        yield {
          span: again.entry.span,
          message: `${again.entry.key!.text} stands here again. Only one of the lines takes effect.`,
          related: [{ uri: inf.uri, span: first.entry.span, message: "The first line." }],
          fixes: () => fixesFor(inf, first.entry, again.entry),
        };
      }
  },
} satisfies Rule;

function fixesFor(inf: InfFile, first: Entry, again: Entry): Fix[] {
  if (isSame(inf, first, again))
    return [{ title: "Remove the repeated line", edits: removeEntry(inf, again), safe: true }];
  return [
    { title: "Keep the first line", edits: removeEntry(inf, again), safe: false },
    { title: "Keep this line", edits: removeEntry(inf, first), safe: false },
  ];
}

const isSame = (inf: InfFile, first: Entry, again: Entry): boolean => {
  const [before, after] = [first, again].map(({ values }) =>
    values.map((field) => valueText(inf, field).text).join(","),
  );
  return sameName(before!, after!);
};
