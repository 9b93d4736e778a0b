import { registryType, setsValue, typeByNumber, withType } from "../../inf/registry-type.ts";
import { shortened } from "../inf/shared/quoting.ts";
import type { Rule } from "../rule.ts";
import { infVerif } from "./shared/infverif.ts";
import { addRegCheck } from "./shared/judged-lists.ts";
import { changeFlags, flagsField } from "./shared/registry-lines.ts";

export default {
  ...infVerif(1263),
  title: "Write REG_MULTI_SZ as its flag, not as a custom type",
  sources: [
    "windows-hardware/drivers/devtest/inf-validation-errors-and-warnings",
    "windows-hardware/drivers/install/inf-addreg-directive",
  ],
  on: "inf",
  check: addRegCheck((inf, line) => {
    const { flags } = line;
    if (!flags || !setsValue(flags) || registryType(flags) !== "custom" || typeByNumber(flags) !== "REG_MULTI_SZ")
      return undefined;
    const field = flagsField(line);
    return {
      span: field.span,
      message: `${shortened(field.text, 24)} makes a custom type of the number of REG_MULTI_SZ. That type has the flag 0x00010000.`,
      fixes: () => [changeFlags(inf, line, withType(flags, "REG_MULTI_SZ"))],
    };
  }),
} satisfies Rule;
