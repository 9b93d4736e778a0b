import type { Call, CFile } from "../../c/facts.ts";
import type { DriverPackage } from "../../package/driver-package.ts";
import type { Fix } from "../rule.ts";
import { conversionFixes } from "./convert/convert.ts";
import { timerToTimer, timerToWorkItem } from "./convert/kinds.ts";
import { routeFixes } from "./route/route.ts";

/** What can be done about a call of CreateThreadpoolTimer: for UMDF 2 a framework object instead, for UMDF 1.11 a work item besides. */
export const timerFixes = (file: CFile, call: Call, driver: DriverPackage): readonly Fix[] => [
  ...[timerToTimer, timerToWorkItem].flatMap((change) => conversionFixes(file, call, change, driver)),
  ...routeFixes(file, call, driver),
];
