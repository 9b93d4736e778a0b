import type { Install } from "../../inf/installs.ts";
import { isAssociated, scmServicesOf, umdfServicesOf } from "../../inf/services.ts";
import { shortened } from "../inf/shared/quoting.ts";
import { reflectorNeedsOf } from "../inf/shared/reflector.ts";
import type { Rule } from "../rule.ts";
import { judgedInstalls } from "../rule-set.ts";
import { infVerif } from "./shared/infverif.ts";

export default {
  ...infVerif(1211),
  title: "Associate one service with a device",
  sources: [
    "windows-hardware/drivers/devtest/inf-validation-errors-and-warnings",
    "windows-hardware/drivers/install/inf-addservice-directive",
  ],
  on: "inf",
  *check(inf, _driver, rules) {
    for (const install of judgedInstalls(inf, rules)) {
      if (isOfUmdf(install)) continue;
      const associated = scmServicesOf(install).filter(isAssociated);
      const [first, ...others] = associated;
      for (const { entry, name } of others)
        yield {
          span: entry.values[1]!.span,
          message: `${shortened(nameOf(name.text), 27)} is a second service with the flag 0x2, beside ${shortened(nameOf(first!.name.text), 27)}. The flag makes the function driver, and a device has one.`,
          related: [{ uri: inf.uri, span: first!.entry.span, message: "The first associated service." }],
        };
    }
  },
} satisfies Rule;

/** Of stacks with UMDF drivers another rule speaks. */
const isOfUmdf = (install: Install): boolean =>
  umdfServicesOf(install).length > 0 || reflectorNeedsOf(install).length > 0;

const nameOf = (name: string): string => name || "no driver";
