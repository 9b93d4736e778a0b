import type { Rule } from "../rule.ts";

export default {
  title: "Keep semicolons out of string names",
  severity: "warning",
  sources: [
    "windows-hardware/drivers/install/general-syntax-rules-for-inf-files",
    "windows-hardware/drivers/install/inf-strings-section",
  ],
  on: "inf",
  *check(inf) {
    for (const { kind, span } of inf.problems) {
      if (kind !== "comment-in-token") continue;
      const [before] = inf.text.slice(span.start, span.end).split(";");
      yield {
        span,
        message: `The semicolon begins a comment here. What is left of the string is ${before}.`,
      };
    }
  },
} satisfies Rule;
