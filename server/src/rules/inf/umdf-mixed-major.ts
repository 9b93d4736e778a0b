import type { Rule } from "../rule.ts";
import { literalVersionsOf } from "./shared/library-version.ts";
import { serviceOrdersOf } from "./shared/service-order.ts";

export default {
  title: "Keep UMDF 1 and UMDF 2 drivers in different stacks",
  severity: "error",
  sources: [
    "windows-hardware/drivers/wdf/installing-a-umdf-filter-driver",
    "windows-hardware/drivers/wdf/porting-a-driver-from-umdf-1-to-umdf-2",
  ],
  on: "inf",
  *check(inf) {
    const versions = new Map(literalVersionsOf(inf).map((version) => [version.driver.section, version]));
    for (const { services } of serviceOrdersOf(inf)) {
      const versioned = services.flatMap((service) => {
        const version = service.section && versions.get(service.section);
        return version ? [{ service, version }] : [];
      });
      const [first] = versioned;
      for (const { service, version } of versioned) {
        if (version.major === first!.version.major) continue;
        yield {
          span: service.entry.span,
          message: `This driver needs UMDF ${version.text}, another one of the device UMDF ${first!.version.text}. One stack has drivers of one major version.`,
          related: [
            { uri: inf.uri, span: version.field.span, message: "The version of this driver." },
            { uri: inf.uri, span: first!.version.field.span, message: "The version of the other driver." },
          ],
        };
      }
    }
  },
} satisfies Rule;
