import { directive } from "../../data/inf-directives.ts";
import type { Field } from "../../inf/model.ts";
import { sameName, sectionsEndingWith } from "../../inf/sections.ts";
import type { Fix, Rule } from "../rule.ts";

export default {
  title: "Give a WDF directive one value only",
  severity: "warning",
  sources: ["windows-hardware/drivers/wdf/specifying-wdf-directives-in-inf-files"],
  infverif: [1201],
  on: "inf",
  *check(inf) {
    for (const { key, values, assigned } of sectionsEndingWith(inf, ".Wdf").flatMap((wdf) => wdf.entries)) {
      const argument = assigned ? directive(key!.text, "ddinstall.wdf")?.args[0] : undefined;
      if (argument?.kind !== "enum") continue;
      const given = values.filter(({ text }) => text !== "");
      const [first, second] = given;
      if (!first || !second) continue;
      const span = { start: values[0]!.span.start, end: values.at(-1)!.span.end };
      yield {
        span: { start: second.span.start, end: given.at(-1)!.span.end },
        message: `${key!.text} takes one value, but here are ${given.length}.`,
        fixes: () =>
          keepable(given, argument.values ?? []).map(
            (text): Fix => ({ title: `Keep ${text}`, edits: [{ uri: inf.uri, span, text }], safe: false }),
          ),
      };
    }
  },
} satisfies Rule;

/** The values of the directive among those that are given; all where there is none. */
function keepable(given: readonly Field[], values: readonly string[]): string[] {
  const texts = given.map(({ text }) => text);
  const valid = texts.filter((text) => values.some((value) => sameName(value, text)));
  return [...new Set(valid.length > 0 ? valid : texts)];
}
