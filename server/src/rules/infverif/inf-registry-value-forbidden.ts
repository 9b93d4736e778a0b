import { type SectionKind, wdfRegistryValues } from "../../data/inf-directives.ts";
import type { RegistryEntry } from "../../inf/registry.ts";
import { setsValue } from "../../inf/registry-type.ts";
import { sameName } from "../../inf/sections.ts";
import type { Rule } from "../rule.ts";
import { infVerif } from "./shared/infverif.ts";
import { judgedLists } from "./shared/judged-lists.ts";
import { placeOf, valueName } from "./shared/registry-lines.ts";
import { directiveOf } from "./shared/service-values.ts";

/** Values that the framework's set-up writes. */
const written = wdfRegistryValues.filter(({ where }) => where.includes("written by the framework"));

export default {
  ...infVerif(1430, { lowered: true }),
  title: "Set by directives what Windows writes to the registry from them",
  sources: [
    "windows-hardware/drivers/devtest/inf-validation-errors-and-warnings",
    "windows-hardware/drivers/wdf/specifying-wdf-directives-in-inf-files",
    "windows-hardware/drivers/install/inf-addservice-directive",
  ],
  on: "inf",
  *check(inf, _driver, rules) {
    for (const { lines, kinds } of judgedLists(inf, rules))
      for (const line of lines) {
        const directive = setsValue(line.flags ?? 0)
          ? kinds.map((kind) => instead(line, kind)).find((each) => each)
          : undefined;
        if (!directive) continue;
        yield {
          span: placeOf(line).span,
          message: `${valueName(line)} is no value that an INF may set here. Windows writes it from the directive ${directive}.`,
        };
      }
  },
} satisfies Rule;

function instead(line: RegistryEntry, kind: SectionKind): string | undefined {
  if (kind === "serviceinstall") return directiveOf(line);
  const isWdf = kind === "ddinstall.hw" && line.root === "HKR" && sameName(line.subkey.text, "WUDF");
  const value = isWdf && written.find((each) => sameName(each.value, line.name.text))?.value;
  return value ? `Umdf${value.replace(/Enabled$/, "")}` : undefined;
}
