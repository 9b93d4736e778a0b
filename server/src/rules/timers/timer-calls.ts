import type { Call, CFile } from "../../c/facts.ts";
import { strip } from "../../c/values.ts";
import type { DriverPackage } from "../../package/driver-package.ts";
import type { Related } from "../rule.ts";
import { lastNameOf } from "./convert/nodes.ts";
import { wordsOf } from "./convert/words.ts";

const others =
  /^(?:SetThreadpoolTimer(?:Ex)?|WaitForThreadpoolTimerCallbacks|CloseThreadpoolTimer|IsThreadpoolTimerSet)$/;

/** The variable or field that a call of CreateThreadpoolTimer is assigned to or initialises. */
export function timerNameOf(file: CFile, { span }: Call): string | undefined {
  const assigned = file.assignments.find((a) => strip(a.right).span.start === span.start);
  if (assigned) return lastNameOf(assigned.left);
  const text = file.text.slice(0, span.start);
  return /\bPTP_TIMER\s+(\w+)\s*=\s*$/.exec(text)?.[1];
}

/** The other calls of the package that name the same timer. */
export function callsOf(timer: string, driver: DriverPackage): (Related & { readonly call: Call })[] {
  return driver.sources.flatMap((file) =>
    file.calls
      .filter((call) => others.test(call.name) && timerGiven(call) === timer)
      .map((call) => ({ uri: file.uri, span: call.nameSpan, message: `${call.name} for ${timer}.`, call })),
  );
}

const timerGiven = ({ args }: Call): string | undefined => (args[0] ? lastNameOf(strip(args[0])) : undefined);

/** True when nothing in the package closes the timer: no call for it, none for an unknown one, no wrapper that does so by itself. */
export function isNeverClosed(timer: string, driver: DriverPackage): boolean {
  return driver.sources.every((file) => {
    const words = wordsOf(file);
    const closes = file.calls.filter((call) => call.name === "CloseThreadpoolTimer");
    const isOther = closes.every((call) => isTimerOf(timerGiven(call), timer, driver));
    const isCalled = (words.get("CloseThreadpoolTimer") ?? []).length === closes.length;
    return isOther && isCalled && ![...words.keys()].some((word) => /^unique_threadpool_timer/.test(word));
  });
}

/** True for the name of another timer that the package makes. */
const isTimerOf = (given: string | undefined, timer: string, driver: DriverPackage): boolean =>
  given !== undefined &&
  given !== timer &&
  driver.sources.some((file) =>
    file.calls.some((call) => call.name === "CreateThreadpoolTimer" && timerNameOf(file, call) === given),
  );
