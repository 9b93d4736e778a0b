import { shortened } from "../inf/shared/quoting.ts";
import type { Rule } from "../rule.ts";
import { infVerif } from "./shared/infverif.ts";
import { placeOf, valueName } from "./shared/registry-lines.ts";
import { serviceContradictions } from "./shared/registry-settings.ts";

export default {
  ...infVerif(1332),
  title: "Set the registry values of a service to the same in all install sections",
  sources: [
    "windows-hardware/drivers/devtest/inf-validation-errors-and-warnings",
    "windows-hardware/drivers/devtest/inf-verif-error-1330",
  ],
  on: "inf",
  *check(inf, _driver, rules) {
    for (const [{ line, service }, first] of serviceContradictions(inf, rules)) {
      const place = placeOf(first.line);
      yield {
        span: placeOf(line).span,
        message: `${valueName(line, 20)} of the service ${shortened(service, 20)} is set to something else in [${shortened(first.line.section.name, 20)}]. A service has one key for all its devices; what differs belongs to the device.`,
        related: [{ uri: inf.uri, span: place.span, message: "Set differently here." }],
      };
    }
  },
} satisfies Rule;
