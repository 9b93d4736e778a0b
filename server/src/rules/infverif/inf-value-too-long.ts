import { knownText } from "../../inf/strings.ts";
import { shortened } from "../inf/shared/quoting.ts";
import type { Rule } from "../rule.ts";
import { judgedArguments } from "./shared/directive-lines.ts";
import { infVerif } from "./shared/infverif.ts";

const rule = infVerif(1286);

export default {
  ...rule,
  title: "Keep the names in [Version] as short as Windows stores them",
  sources: [...rule.sources, "windows-hardware/drivers/install/inf-version-section"],
  on: "inf",
  *check(inf) {
    for (const { argument, directive, field, kind } of judgedArguments(inf)) {
      const { maxLength } = argument;
      const length = knownText(inf, field)?.length ?? 0;
      if (kind !== "version" || maxLength === undefined || length <= maxLength) continue;
      yield {
        span: field.span,
        message: `${shortened(directive!.name)} has ${length} characters. Windows takes ${maxLength} at most.`,
      };
    }
  },
} satisfies Rule;
