import type { Field, InfFile } from "../../inf/model.ts";
import { valueText } from "../../inf/strings.ts";
import { shortened } from "../inf/shared/quoting.ts";
import type { Fix, Rule } from "../rule.ts";
import { type DirectiveLine, directiveLines, isEmpty } from "./shared/directive-lines.ts";
import { infVerif } from "./shared/infverif.ts";

export default {
  ...infVerif(1201),
  title: "Give a directive no more values than it takes",
  tag: "unnecessary",
  on: "inf",
  *check(inf) {
    for (const line of directiveLines(inf)) {
      const extra = extraValues(line);
      const [first] = extra;
      if (!first) continue;
      const count = line.directive.args.length;
      yield {
        span: { start: first.span.start, end: extra.at(-1)!.span.end },
        message: `${line.directive.name} takes ${count === 1 ? "one value" : `${count} values at most`}. Windows ignores the rest, from "${shortened(valueText(inf, first).text)}" on.`,
        fixes: () => fixesFor(inf, line),
      };
    }
  },
} satisfies Rule;

/** What stands behind the last argument; empty values at the end are nothing. */
function extraValues({ directive: { args }, entry: { values } }: DirectiveLine): readonly Field[] {
  return args.at(-1)?.list ? [] : values.slice(args.length).filter((field) => !isEmpty(field));
}

/** A text with a comma in it needs quotes; anything else that is too much can go. */
function fixesFor(inf: InfFile, { directive: { args }, entry: { values } }: DirectiveLine): Fix[] {
  const { uri } = inf;
  const whole = { start: values[0]!.span.start, end: values.at(-1)!.span.end };
  const written = inf.text.slice(whole.start, whole.end);
  const remove: Fix = {
    title: "Remove what is too much",
    edits: [{ uri, span: { start: values[Math.max(0, args.length - 1)]!.span.end, end: whole.end }, text: "" }],
    safe: false,
  };
  const isText = args.length === 1 && args[0]!.kind === "string" && !/["\n]/.test(written);
  const quote: Fix = {
    title: "Put the text in quotes",
    edits: [{ uri, span: whole, text: `"${written}"` }],
    safe: false,
  };
  return isText ? [quote, remove] : args.length === 0 ? [] : [remove];
}
