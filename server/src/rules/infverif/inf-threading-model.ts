import { directive } from "../../data/inf-directives.ts";
import { setValue } from "../../inf/edits.ts";
import type { Field, InfFile } from "../../inf/model.ts";
import { entriesNamed, sameName } from "../../inf/sections.ts";
import { knownText } from "../../inf/strings.ts";
import { nearestFirst } from "../inf/shared/distance.ts";
import { shortened } from "../inf/shared/quoting.ts";
import type { Finding, Rule } from "../rule.ts";
import type { RuleSet } from "../rule-set.ts";
import { comKeyOf } from "./shared/com-keys.ts";
import { infVerif } from "./shared/infverif.ts";
import { judgedLists, judgedSections } from "./shared/judged-lists.ts";

const models = directive("ThreadingModel", "comclass")?.args[0]?.values ?? [];

export default {
  ...infVerif(1160),
  title: "Give a COM class a threading model that exists",
  sources: [
    "windows-hardware/drivers/devtest/inf-validation-errors-and-warnings",
    "windows-hardware/drivers/install/inf-addcomclass-directive",
  ],
  on: "inf",
  *check(inf, _driver, rules) {
    for (const field of modelsIn(inf, rules)) {
      const model = knownText(inf, field);
      if (model && !models.some((each) => sameName(each, model))) yield findingFor(inf, field, model);
    }
  },
} satisfies Rule;

/** Of AddComClass, and of classes that are registered line by line. */
function modelsIn(inf: InfFile, rules: RuleSet): Field[] {
  const classes = judgedSections(inf, "comclass", rules).flatMap((section) => entriesNamed(section, "ThreadingModel"));
  const lines = judgedLists(inf, rules).flatMap(({ lines }) => lines);
  const values = lines.filter(
    (line) => comKeyOf(line) === "inprocserver32" && sameName(line.name.text, "ThreadingModel"),
  );
  return [...classes.flatMap((entry) => entry.values[0] ?? []), ...values.flatMap(({ data }) => data[0] ?? [])];
}

function findingFor(inf: InfFile, field: Field, model: string): Finding {
  const [nearest] = nearestFirst(model, models);
  return {
    span: field.span,
    message: `${shortened(model)} is no threading model. A COM class has ${models.slice(0, -1).join(", ")} or ${models.at(-1)}.`,
    fixes: () => [{ title: `Change to ${nearest}`, edits: setValue(inf, field, nearest!), safe: false }],
  };
}
