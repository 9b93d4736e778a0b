import type { RegistryEntry } from "../../inf/registry.ts";
import { sameName } from "../../inf/sections.ts";
import { isOutsideParameters, keyOrValue, moveToParameters } from "../inf/shared/parameters-key.ts";
import { shortened } from "../inf/shared/quoting.ts";
import type { Rule } from "../rule.ts";
import { infVerif } from "./shared/infverif.ts";
import { isolatedLists } from "./shared/judged-lists.ts";
import { directiveOf } from "./shared/service-values.ts";

export default {
  ...infVerif(1323),
  title: "Keep the registry values of a service below its Parameters key",
  sources: [
    "windows-hardware/drivers/devtest/inf-validation-errors-and-warnings",
    "windows-hardware/drivers/develop/driver-isolation",
  ],
  on: "inf",
  *check(inf, _driver, rules) {
    for (const { lines, kinds } of isolatedLists(inf, rules)) {
      if (!kinds.includes("serviceinstall")) continue;
      for (const line of lines) {
        if (!isOutsideParameters(line) || directiveOf(line) || isReadByWindows(line)) continue;
        const what = line.subkey.text || line.name.text || "The default value";
        yield {
          span: keyOrValue(line).span,
          message: `${shortened(what)} is not below the Parameters key of the service. In an isolated package a service has its settings nowhere else.`,
          fixes: () => (kinds.length === 1 ? moveToParameters(inf, line) : []),
        };
      }
    }
  },
} satisfies Rule;

/** Windows looks there for cards to be set up from, and for drivers to load at the start of the system. */
const isReadByWindows = ({ subkey, name }: RegistryEntry): boolean =>
  subkey.text === "" && ["TextModeFlags", "BootFlags"].some((each) => sameName(name.text, each));
