import type { Call, CFile } from "../../c/facts.ts";
import type { DriverPackage } from "../../package/driver-package.ts";
import { isNull } from "../expressions.ts";
import { freeCalls } from "../free-calls.ts";
import type { Finding, Rule } from "../rule.ts";
import { poolTimer } from "./convert/kinds.ts";
import { callsOf, isNeverClosed, objectNameOf } from "./pool-calls.ts";
import { onlyEnqueues } from "./route/only-enqueues.ts";
import { timerFixes } from "./timer-fixes.ts";

/** Other timers of the system, with what ends them. */
const systemTimers: Readonly<Record<string, { readonly fact: string; readonly ends?: readonly string[] }>> = {
  CreateTimerQueueTimer: {
    fact: "calls back on a thread that the framework knows nothing of",
    ends: ["DeleteTimerQueueTimer", "DeleteTimerQueueEx", "DeleteTimerQueue"],
  },
  timeSetEvent: { fact: "calls back on a thread that the framework knows nothing of", ends: ["timeKillEvent"] },
  SetWaitableTimer: { fact: "calls back only while its thread waits alertably" },
  SetWaitableTimerEx: { fact: "calls back only while its thread waits alertably" },
};

/** Timers that arrive as window messages. */
const windowTimers: ReadonlySet<string> = new Set(["SetTimer", "SetCoalescableTimer"]);

export default {
  title: "Use a framework timer instead of a threadpool timer",
  severity: "information",
  sinceUmdf: "1.11",
  sources: [
    "windows-hardware/drivers/wdf/session-zero-guidelines-for-umdf-drivers",
    "windows-hardware/drivers/wdf/using-timers",
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
  const { name } = call;
  if (name === "CreateThreadpoolTimer") return threadpoolTimer(file, call, driver);
  if (windowTimers.has(name))
    return {
      severity: "warning",
      message: `${name} needs a message loop, which a driver host does not run. ${advice(driver)}`,
    };
  const known = Object.hasOwn(systemTimers, name) ? systemTimers[name] : undefined;
  const routine = /^SetWaitableTimer/.test(name) ? call.args[3] : undefined;
  if (!known || (/^SetWaitableTimer/.test(name) && (!routine || isNull(routine)))) return undefined;
  const isLeft = known.ends && !driver.sources.some((f) => f.calls.some((c) => known.ends!.includes(c.name)));
  if (!isLeft) return { message: `The timer of ${name} ${known.fact}. ${advice(driver)}` };
  return {
    severity: "warning",
    message: `The timer of ${name} is never deleted, so it may fire after the driver is gone. ${advice(driver)}`,
  };
}

function threadpoolTimer(file: CFile, call: Call, driver: DriverPackage): Omit<Finding, "span"> | undefined {
  const timer = objectNameOf(file, call, poolTimer);
  const environment = call.args[2] && !isNull(call.args[2]);
  const related = timer === undefined ? [] : callsOf(timer, poolTimer, driver);
  const fixes = () => timerFixes(file, call, driver);
  if (timer !== undefined && !environment && isNeverClosed(timer, driver)) {
    const message = `${timer} is never closed, so it may fire after the driver is gone. ${advice(driver)}`;
    return { severity: "warning", message, related, fixes };
  }
  if (driver.driverKind === "umdf1" && onlyEnqueues(call, driver)) return undefined;
  const message = `A threadpool timer lives on when its device goes, unless every path closes it. ${advice(driver)}`;
  return { message, related, fixes };
}

const advice = ({ driverKind }: DriverPackage): string =>
  driverKind === "umdf1"
    ? "Let the timer only enqueue a work item (IWDFDevice3::CreateWorkItem)."
    : "A framework timer (WdfTimerCreate) is stopped and deleted with its parent.";
