import { setValue } from "../../inf/edits.ts";
import { isAssociated } from "../../inf/services.ts";
import { shortened } from "../inf/shared/quoting.ts";
import type { Rule } from "../rule.ts";
import { infVerif } from "./shared/infverif.ts";
import { judgedServices } from "./shared/judged-lists.ts";
import { numberIn } from "./shared/service-numbers.ts";

const kernelDriver = 0x1;
const win32Service = 0x10 | 0x20;

export default {
  ...infVerif(1252),
  title: "Start a service in a way that fits its type",
  sources: [
    "windows-hardware/drivers/devtest/inf-validation-errors-and-warnings",
    "windows-hardware/drivers/install/inf-addservice-directive",
  ],
  on: "inf",
  *check(inf, _driver, rules) {
    for (const { name, flags, section } of judgedServices(inf, rules)) {
      const type = numberIn(inf, section, "ServiceType");
      const start = numberIn(inf, section, "StartType");
      const isFunctionDriver = isAssociated({ flags });
      const reason = type && start && conflict(type.value, start.value, isFunctionDriver);
      if (!reason) continue;
      yield {
        span: start.field.span,
        message: `${shortened(name.text, 30)} has StartType ${start.value} with ServiceType ${type.value}. ${reason}`,
        fixes: () => [{ title: "Change StartType to 3", edits: setValue(inf, start.field, "3"), safe: false }],
      };
    }
  },
} satisfies Rule;

function conflict(type: number, start: number, isFunctionDriver: boolean): string | undefined {
  if ((type & win32Service) !== 0 && start <= 1) return "Only drivers start with the loader or the kernel.";
  if (type === kernelDriver && start === 2 && isFunctionDriver)
    return "Plug and Play loads the driver of a device when the device comes; it must not start by itself.";
  return undefined;
}
