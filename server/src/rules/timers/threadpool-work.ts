import type { Call, CFile } from "../../c/facts.ts";
import type { DriverPackage } from "../../package/driver-package.ts";
import { freeCalls } from "../free-calls.ts";
import type { Finding, Rule } from "../rule.ts";
import { conversionFixes } from "./convert/convert.ts";
import { oneShots, poolWork, workToWorkItem } from "./convert/kinds.ts";
import { oneShotFixes } from "./convert/one-shot.ts";
import { callsOf, objectNameOf } from "./pool-calls.ts";

export default {
  title: "Use a framework work item instead of threadpool work",
  severity: "hint",
  sinceUmdf: "1.11",
  sources: [
    "windows-hardware/drivers/wdf/session-zero-guidelines-for-umdf-drivers",
    "windows-hardware/drivers/wdf/using-workitems",
    "windows-hardware/drivers/wdf/using-framework-work-items",
  ],
  on: "c",
  *check(file, driver) {
    for (const call of freeCalls(file, driver)) {
      const finding = findingFor(file, call, driver);
      if (finding) yield { span: call.nameSpan, ...finding };
    }
  },
} satisfies Rule;

function findingFor(file: CFile, call: Call, driver: DriverPackage): Omit<Finding, "span"> | undefined {
  const message = `Work of ${call.name} may still run when its device is gone. ${advice(driver)}`;
  if (oneShots.some(({ create }) => create === call.name))
    return { message, fixes: () => oneShotFixes(file, call, driver) };
  if (call.name !== poolWork.create || !isSubmitted(driver)) return undefined;
  const work = objectNameOf(file, call, poolWork);
  const related = work === undefined ? [] : callsOf(work, poolWork, driver);
  return { message, related, fixes: () => conversionFixes(file, call, workToWorkItem, driver) };
}

const isSubmitted = ({ sources }: DriverPackage): boolean =>
  sources.some((file) => file.calls.some((call) => call.name === "SubmitThreadpoolWork"));

const advice = ({ driverKind }: DriverPackage): string =>
  driverKind === "umdf1"
    ? "A work item (IWDFDevice3::CreateWorkItem) goes with its parent."
    : "A work item (WdfWorkItemCreate) goes with its parent.";
