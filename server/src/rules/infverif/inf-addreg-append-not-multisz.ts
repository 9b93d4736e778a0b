import { appendsValue, registryType, withType } from "../../inf/registry-type.ts";
import { shortened } from "../inf/shared/quoting.ts";
import type { Rule } from "../rule.ts";
import { infVerif } from "./shared/infverif.ts";
import { addRegCheck } from "./shared/judged-lists.ts";
import { changeFlags, flagsField } from "./shared/registry-lines.ts";

/** FLG_ADDREG_APPEND */
const append = 0x8;

export default {
  ...infVerif(1265),
  title: "Append only to REG_MULTI_SZ values",
  sources: [
    "windows-hardware/drivers/devtest/inf-validation-errors-and-warnings",
    "windows-hardware/drivers/install/inf-addreg-directive",
  ],
  on: "inf",
  check: addRegCheck((inf, line) => {
    const { flags } = line;
    const type = flags && appendsValue(flags) ? registryType(flags) : undefined;
    if (!flags || !type || type === "REG_MULTI_SZ") return undefined;
    const field = flagsField(line);
    const what = type === "custom" ? "a value of a custom type" : `a ${type}`;
    return {
      span: field.span,
      message: `${shortened(field.text, 24)} appends to ${what}. Only a REG_MULTI_SZ can be appended to.`,
      fixes: () => [changeFlags(inf, line, withType(flags, "REG_MULTI_SZ")), changeFlags(inf, line, flags & ~append)],
    };
  }),
} satisfies Rule;
