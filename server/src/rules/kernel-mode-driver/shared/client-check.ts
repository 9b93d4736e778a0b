import type { CFile } from "../../../c/facts.ts";
import type { DriverPackage } from "../../../package/driver-package.ts";
import type { DriverKind } from "../../../project/model.ts";
import type { Check, Finding } from "../../rule.ts";

/** A check of kernel-mode drivers known to send requests to a UMDF driver. Every finding tells how that is known. */
export function clientCheck(
  check: (file: CFile, driver: DriverPackage) => Iterable<Finding>,
): Extract<Check, { on: "c" }> & { readonly drivers: readonly DriverKind[] } {
  return {
    drivers: ["kmdf", "wdm"],
    on: "c",
    *check(file, driver) {
      const client = driver.kernelClient;
      if (!client) return;
      for (const finding of check(file, driver)) {
        const place = client.evidence ?? { uri: file.uri, span: finding.span };
        const because = { ...place, message: `The driver counts as a client of a UMDF driver: ${client.reason}.` };
        yield { ...finding, related: [...(finding.related ?? []), because] };
      }
    },
  };
}
