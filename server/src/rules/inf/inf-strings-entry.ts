import { removeEntry, setValue } from "../../inf/edits.ts";
import type { InfFile } from "../../inf/model.ts";
import { type StringDefinition, stringDefinitions } from "../../inf/strings.ts";
import type { Finding, Fix, Rule } from "../rule.ts";
import { shortened } from "./shared/quoting.ts";
import { earlierDefinition, isUnused } from "./shared/string-usage.ts";

export default {
  title: "Define each string once, by its plain name and with one value",
  severity: "warning",
  sources: [
    "windows-hardware/drivers/install/inf-strings-section",
    "windows-hardware/drivers/install/creating-international-inf-files",
  ],
  on: "inf",
  *check(inf) {
    for (const definition of stringDefinitions(inf)) {
      yield* valueFinding(inf, definition);
      const finding = keyFinding(inf, definition);
      if (finding) yield finding;
    }
  },
} satisfies Rule;

function keyFinding(inf: InfFile, definition: StringDefinition): Finding | undefined {
  const { key, entry, value, language } = definition;
  const name = shortened(key.text, 30);
  const plain = /^%([^%]+)%$/.exec(key.text)?.[1];
  const remove = (safe: boolean): Fix[] => [{ title: "Remove this line", edits: removeEntry(inf, entry), safe }];
  const at = { span: key.span };
  if (plain) {
    const message = `The name of this string has percent signs. ${name} elsewhere does not mean it.`;
    const fix = { title: `Change to ${plain}`, edits: setValue(inf, key, plain), safe: true };
    return { ...at, message, fixes: () => [fix] };
  }
  const earlier = earlierDefinition(inf, definition);
  if (earlier) {
    const related = [{ uri: inf.uri, span: earlier.key.span, message: "The string is defined here already." }];
    const isSame = earlier.value === value;
    const message = `${name} is defined twice${isSame ? "" : ", with different texts"}.`;
    return { ...at, message, related, fixes: () => remove(isSame) };
  }
  if (key.text === "" || language !== "" || !isUnused(inf, definition)) return undefined;
  return { ...at, severity: "hint", message: `Nothing uses the string ${name}.`, fixes: () => remove(false) };
}

function* valueFinding(inf: InfFile, { entry: { values } }: StringDefinition): Generator<Finding> {
  const rest = values.slice(1).filter(({ text }) => text !== "");
  const [first] = values;
  if (!first || rest.length === 0) return;
  const span = { start: first.span.start, end: values.at(-1)!.span.end };
  const written = inf.text.slice(span.start, span.end);
  yield {
    span: { start: rest[0]!.span.start, end: rest.at(-1)!.span.end },
    message: "The text ends at the comma before this. A comma in a text needs quotes around it.",
    fixes: () =>
      /["\n]/.test(written)
        ? []
        : [{ title: "Put the text in quotes", edits: [{ uri: inf.uri, span, text: `"${written}"` }], safe: true }],
  };
}
