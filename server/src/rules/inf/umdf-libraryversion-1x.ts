import type { Rule } from "../rule.ts";
import { literalVersionsOf } from "./shared/library-version.ts";

export default {
  title: "Port UMDF 1.x drivers to UMDF 2",
  severity: "warning",
  modes: { k: "warning", u: "warning", w: "error" },
  sources: [
    "windows-hardware/drivers/wdf/porting-a-driver-from-umdf-1-to-umdf-2",
    "windows-hardware/drivers/wdf/umdf-version-history",
  ],
  infverif: [1402],
  tag: "deprecated",
  on: "inf",
  *check(inf, { project }) {
    if (project?.driverKind === "umdf1") return;
    for (const { field, version, major } of literalVersionsOf(inf)) {
      if (major !== 1) continue;
      yield {
        span: field.span,
        message: `UMDF ${version} is deprecated. UMDF 2 has most functions of KMDF and is part of Windows since 8.1.`,
      };
    }
  },
} satisfies Rule;
