import { registryType, setsValue, typeByNumber, withType } from "../../inf/registry-type.ts";
import { shortened } from "../inf/shared/quoting.ts";
import type { Rule } from "../rule.ts";
import { infVerif } from "./shared/infverif.ts";
import { addRegCheck } from "./shared/judged-lists.ts";
import { changeFlags, flagsField } from "./shared/registry-lines.ts";

export default {
  ...infVerif(1264),
  title: "Set the lowest flag with the number of a custom registry type",
  sources: [
    "windows-hardware/drivers/devtest/inf-validation-errors-and-warnings",
    "windows-hardware/drivers/install/inf-addreg-directive",
  ],
  on: "inf",
  check: addRegCheck((inf, line) => {
    const { flags } = line;
    if (!flags || !setsValue(flags) || registryType(flags)) return undefined;
    const field = flagsField(line);
    const known = typeByNumber(flags);
    return {
      span: field.span,
      message: `${shortened(field.text, 24)} has the number of a custom type without the flag 0x1. No registry type is written like that.`,
      fixes: () => [changeFlags(inf, line, known ? withType(flags, known) : flags | 1)],
    };
  }),
} satisfies Rule;
