import { shortened } from "../inf/shared/quoting.ts";
import type { Rule } from "../rule.ts";
import { infVerif } from "./shared/infverif.ts";
import { isReserved, isSampleClass } from "./shared/microsoft-classes.ts";
import { versionValue } from "./shared/version-values.ts";

const rule = infVerif(1284, { lowered: true });

export default {
  ...rule,
  title: "Install devices in a class that is open to vendors",
  sources: [
    ...rule.sources,
    "windows-hardware/drivers/install/system-defined-device-setup-classes-reserved-for-system-use",
    "windows-hardware/drivers/gettingstarted/from-sample-code-to-production-driver",
  ],
  on: "inf",
  *check(inf) {
    const name = versionValue(inf, "Class");
    if (!name || !isReserved(name.text)) return;
    const owner = isSampleClass(name.text) ? "for sample drivers" : "reserved for Windows";
    yield {
      span: name.field.span,
      message: `The class ${shortened(name.text, 32)} is ${owner}. A driver package for others to install needs the class of its device.`,
    };
  },
} satisfies Rule;
