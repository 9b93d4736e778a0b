import type { Call, CFile } from "../../c/facts.ts";
import { strip } from "../../c/values.ts";
import type { DriverPackage } from "../../package/driver-package.ts";
import type { Related } from "../rule.ts";
import { type PoolKind, poolTimer } from "./convert/kinds.ts";
import { lastNameOf } from "./convert/nodes.ts";
import { wordsOf } from "./convert/words.ts";

/** The variable or field that a call that makes an object of the thread pool is assigned to or initialises. */
export function objectNameOf(file: CFile, { span }: Call, { type }: PoolKind): string | undefined {
  const assigned = file.assignments.find((a) => strip(a.right).span.start === span.start);
  if (assigned) return lastNameOf(assigned.left);
  const text = file.text.slice(0, span.start);
  return new RegExp(`\\b${type}\\s+(\\w+)\\s*=\\s*$`).exec(text)?.[1];
}

/** The other calls of the package that name the same object. */
export function callsOf(object: string, { calls }: PoolKind, driver: DriverPackage): Related[] {
  const isOther = ({ name }: Call): boolean => Object.hasOwn(calls, name) || name === "IsThreadpoolTimerSet";
  return driver.sources.flatMap((file) =>
    file.calls
      .filter((call) => isOther(call) && objectGiven(call) === object)
      .map((call) => ({ uri: file.uri, span: call.nameSpan, message: `${call.name} for ${object}.` })),
  );
}

const objectGiven = ({ args }: Call): string | undefined => (args[0] ? lastNameOf(strip(args[0])) : undefined);

/** True when nothing in the package closes the timer: no call for it, none for an unknown one, no wrapper that does so by itself. */
export function isNeverClosed(timer: string, driver: DriverPackage): boolean {
  return driver.sources.every((file) => {
    const words = wordsOf(file);
    const closes = file.calls.filter((call) => call.name === "CloseThreadpoolTimer");
    const isOther = closes.every((call) => isTimerOf(objectGiven(call), timer, driver));
    const isCalled = (words.get("CloseThreadpoolTimer") ?? []).length === closes.length;
    return isOther && isCalled && ![...words.keys()].some((word) => /^unique_threadpool_timer/.test(word));
  });
}

/** True for the name of another timer that the package makes. */
const isTimerOf = (given: string | undefined, timer: string, driver: DriverPackage): boolean =>
  given !== undefined &&
  given !== timer &&
  driver.sources.some((file) =>
    file.calls.some((call) => call.name === "CreateThreadpoolTimer" && objectNameOf(file, call, poolTimer) === given),
  );
