import type { Argument } from "../../data/inf-directives.ts";
import { removeEntry } from "../../inf/edits.ts";
import type { InfFile } from "../../inf/model.ts";
import type { Fix, Rule } from "../rule.ts";
import { type DirectiveLine, directiveLines, missingArguments } from "./shared/directive-lines.ts";
import { giveValue } from "./shared/give-value.ts";
import { infVerif } from "./shared/infverif.ts";
import { isServiceDirective } from "./shared/service-names.ts";

export default {
  ...infVerif(1080),
  title: "Give a directive all its arguments",
  on: "inf",
  *check(inf) {
    for (const line of directiveLines(inf)) {
      const { directive, entry, kind } = line;
      if (kind === "version" || directive.args.length < 2 || isServiceDirective(directive)) continue;
      const missing = missingArguments(inf, line).filter(({ argument }) => argument.kind !== "section-ref");
      if (missing.length === 0) continue;
      const names = missing.map(({ argument }) => argument.name);
      yield {
        span: entry.key!.span,
        message: `${directive.name} lacks ${names.slice(0, 2).join(" and ")}. It takes ${order(directive.args)}.`,
        fixes: () => fixesFor(inf, line, missing),
      };
    }
  },
} satisfies Rule;

const order = (args: readonly Argument[]): string =>
  args.map(({ name, required }) => (required ? name : `[${name}]`)).join(", ");

/** An enumerated argument has its values on offer; any other needs somebody who knows it. */
function fixesFor(inf: InfFile, { entry }: DirectiveLine, missing: ReturnType<typeof missingArguments>): Fix[] {
  const [first, ...others] = missing;
  const values = others.length === 0 && first!.argument.kind === "enum" ? (first!.argument.values ?? []) : [];
  return [
    ...values.map(
      (value): Fix => ({ title: `Set ${value}`, edits: giveValue(inf, entry, first!.position, value), safe: false }),
    ),
    { title: "Remove this line", edits: removeEntry(inf, entry), safe: false },
  ];
}
