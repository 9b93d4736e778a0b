import { type HardwareKeyValue, hardwareKeyValues, type SectionKind } from "../../data/inf-directives.ts";
import { isDeviceValue } from "../../inf/registry.ts";
import { registryType } from "../../inf/registry-type.ts";
import type { Rule } from "../rule.ts";
import { infVerif } from "./shared/infverif.ts";
import { judgedLists } from "./shared/judged-lists.ts";
import { wrongType } from "./shared/known-types.ts";

export default {
  ...infVerif(1225, { lowered: true }),
  title: "Give the values of a hardware key the types that Windows reads",
  sources: [
    "windows-hardware/drivers/devtest/inf-validation-errors-and-warnings",
    "windows-hardware/drivers/install/inf-addreg-directive",
  ],
  on: "inf",
  *check(inf, _driver, rules) {
    for (const { lines, kinds } of judgedLists(inf, rules))
      for (const line of lines) {
        const value = hardwareKeyValues.find((each) => isDeviceValue(line, each.name));
        if (!value || !kinds.some((kind) => isReadIn(value, kind))) continue;
        // A security descriptor may also be given as it is stored.
        if (value.name === "Security" && registryType(line.flags ?? 0) === "REG_BINARY") continue;
        const finding = wrongType(inf, line, value.flags.at(-1)!);
        if (finding) yield finding;
      }
  },
} satisfies Rule;

function isReadIn({ name }: HardwareKeyValue, kind: SectionKind): boolean {
  if (name === "CoInstallers32") return kind === "ddinstall.coinstallers";
  if (name === "EnumPropPages32") return kind === "ddinstall" || kind === "classinstall32";
  return kind === "ddinstall.hw" || (kind === "classinstall32" && name !== "FriendlyName");
}
