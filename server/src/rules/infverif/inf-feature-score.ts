import { setValue } from "../../inf/edits.ts";
import { entriesNamed } from "../../inf/sections.ts";
import { knownText } from "../../inf/strings.ts";
import { shortened } from "../inf/shared/quoting.ts";
import type { Rule } from "../rule.ts";
import { infVerif } from "./shared/infverif.ts";
import { judgedSections } from "./shared/judged-lists.ts";

export default {
  ...infVerif(1245),
  title: "Write FeatureScore as a byte from 00 to FF",
  sources: [
    "windows-hardware/drivers/devtest/inf-validation-errors-and-warnings",
    "windows-hardware/drivers/install/inf-featurescore-directive",
  ],
  on: "inf",
  *check(inf, _driver, rules) {
    for (const section of judgedSections(inf, "ddinstall", rules))
      for (const { values } of entriesNamed(section, "FeatureScore")) {
        const [field] = values;
        const score = knownText(inf, field);
        if (!field || !score || /^(0x)?0*[\da-f]{1,2}$/i.test(score)) continue;
        const to = /^\d+$/.test(score) && Number(score) <= 0xff ? Number(score).toString(16).toUpperCase() : undefined;
        yield {
          span: field.span,
          message: `${shortened(score)} is no feature score. It is a hexadecimal byte from 00, the best, to FF.`,
          fixes: () => (to ? [{ title: `Change to ${to}`, edits: setValue(inf, field, to), safe: false }] : []),
        };
      }
  },
} satisfies Rule;
