import type { Rule } from "../rule.ts";
import { argumentsCheck } from "./shared/service-checks.ts";

export default {
  title: "Name a driver and a section in every UmdfService",
  severity: "error",
  sources: ["windows-hardware/drivers/wdf/specifying-wdf-directives-in-inf-files"],
  infverif: [1085],
  ...argumentsCheck("umdf"),
} satisfies Rule;
