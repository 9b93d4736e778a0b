import { sameName } from "../../inf/sections.ts";
import { valueText } from "../../inf/strings.ts";
import { shortened } from "../inf/shared/quoting.ts";
import type { Rule } from "../rule.ts";
import { directiveLines, isBlank } from "./shared/directive-lines.ts";
import { infVerif } from "./shared/infverif.ts";

const rule = infVerif(1272);

export default {
  ...rule,
  title: "Give AddService no section where it names no service",
  sources: [...rule.sources, "windows-hardware/drivers/install/inf-addservice-directive"],
  on: "inf",
  *check(inf) {
    for (const { directive, entry } of directiveLines(inf)) {
      const [name, flags, ...ignored] = entry.values;
      const section = ignored.find((field) => !isBlank(inf, field));
      // Without the flags the name is what is missing.
      if (!sameName(directive.name, "AddService") || !section || !isBlank(inf, name!) || isBlank(inf, flags!)) continue;
      yield {
        span: section.span,
        message: `[${shortened(valueText(inf, section).text)}] is not read. This AddService names no service that it could describe.`,
        fixes: () => [
          {
            title: "Remove the section's name",
            edits: [{ uri: inf.uri, span: { start: flags!.span.end, end: entry.values.at(-1)!.span.end }, text: "" }],
            safe: false,
          },
        ],
      };
    }
  },
} satisfies Rule;
