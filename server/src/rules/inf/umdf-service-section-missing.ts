import type { Rule } from "../rule.ts";
import { sectionCheck } from "./shared/service-checks.ts";

export default {
  title: "Add the section that UmdfService names",
  severity: "error",
  sources: ["windows-hardware/drivers/wdf/specifying-wdf-directives-in-inf-files"],
  infverif: [1203],
  ...sectionCheck("umdf"),
} satisfies Rule;
