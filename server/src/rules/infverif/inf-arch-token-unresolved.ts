import { mergedSection } from "../../inf/sections.ts";
import { spanWithin } from "../../inf/strings.ts";
import type { Rule } from "../rule.ts";
import { infVerif } from "./shared/infverif.ts";

const token = "$ARCH$";

export default {
  ...infVerif(1274),
  title: "Write $ARCH$ in capitals",
  on: "inf",
  *check(inf) {
    const headers = inf.sections.map(({ name, nameSpan }) => ({ text: name, span: nameSpan }));
    const values = mergedSection(inf, "Manufacturer")?.entries.flatMap((entry) => entry.values) ?? [];
    for (const field of [...headers, ...values]) {
      const at = field.text.search(/\$arch\$/i);
      if (at < 0 || field.text.slice(at, at + token.length) === token) continue;
      const span = spanWithin(field, at, at + token.length);
      yield {
        span,
        message:
          "Stampinf replaces $ARCH$ in capitals only. This one stays in the INF, and Windows never finds the section.",
        fixes: () => [{ title: `Change to ${token}`, edits: [{ uri: inf.uri, span, text: token }], safe: false }],
      };
    }
  },
} satisfies Rule;
