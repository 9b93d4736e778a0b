import type { Rule } from "../rule.ts";
import { enumValueCheck } from "./shared/enum-value.ts";

export default {
  title: "Give UmdfKernelModeClientPolicy one of its two values",
  severity: "error",
  sources: ["windows-hardware/drivers/wdf/specifying-wdf-directives-in-inf-files"],
  sinceUmdf: "1.9",
  infverif: [1081],
  on: "inf",
  check: enumValueCheck("UmdfKernelModeClientPolicy"),
} satisfies Rule;
