import type { Rule } from "../rule.ts";
import { nameLengthCheck } from "./shared/service-checks.ts";

export default {
  title: "Give a driver in UmdfService a name of 31 characters at most",
  severity: "error",
  sources: ["windows-hardware/drivers/wdf/specifying-wdf-directives-in-inf-files"],
  ...nameLengthCheck("umdf"),
} satisfies Rule;
