import { setValue } from "../../inf/edits.ts";
import type { Field, InfFile } from "../../inf/model.ts";
import { knownText } from "../../inf/strings.ts";
import { shortened } from "../inf/shared/quoting.ts";
import type { Fix, Rule } from "../rule.ts";
import { judgedArguments } from "./shared/directive-lines.ts";
import { isStampedLater } from "./shared/driver-inf.ts";
import { infVerif } from "./shared/infverif.ts";

const rule = infVerif(1217);
const highest = 65535;

export default {
  ...rule,
  title: "Write a version as four numbers",
  sources: [
    ...rule.sources,
    "windows-hardware/drivers/install/inf-driverver-directive",
    "windows-hardware/drivers/install/inf-addsoftware-directive",
  ],
  on: "inf",
  *check(inf, driver) {
    const isStamped = isStampedLater(inf, driver);
    for (const { argument, directive, field } of judgedArguments(inf)) {
      const isDriverVer = directive?.name === "DriverVer";
      if (argument.kind !== "version" || directive?.name === "ClassVer" || (isDriverVer && isStamped)) continue;
      const text = knownText(inf, field);
      const reason = text ? reasonAgainst(text, isDriverVer) : undefined;
      if (reason === undefined) continue;
      yield {
        span: field.span,
        message: `${shortened(text!)} is no version. ${reason}`,
        fixes: () => completed(inf, field, text!),
      };
    }
  },
} satisfies Rule;

function reasonAgainst(text: string, isDriverVer: boolean): string | undefined {
  if (!/^\d+(\.\d+){3}$/.test(text)) return "It has the form w.x.y.z, four numbers.";
  const parts = text.split(".").map(Number);
  if (parts.some((part) => part > highest)) return `Each of the four numbers is ${highest} at most.`;
  return isDriverVer && parts.every((part) => part === 0) ? "A driver cannot have the version 0.0.0.0." : undefined;
}

/** Parts that are left out are 0. */
function completed(inf: InfFile, field: Field, text: string): Fix[] {
  if (!/^\d{1,4}(\.\d{1,4}){0,2}$/.test(text)) return [];
  const version = [...text.split("."), "0", "0", "0"].slice(0, 4).join(".");
  return [{ title: `Change to ${version}`, edits: setValue(inf, field, version), safe: false }];
}
