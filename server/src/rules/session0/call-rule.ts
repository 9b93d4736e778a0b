import type { Call, CFile } from "../../c/facts.ts";
import { type Win32Group, win32Group } from "../../data/win32.ts";
import type { DriverPackage } from "../../package/driver-package.ts";
import { freeCalls } from "../free-calls.ts";
import type { Check, Finding } from "../rule.ts";

/** What a rule says about one of its calls; undefined when it has nothing to say about this one. */
export type Say = (
  call: Call,
  group: Win32Group,
  file: CFile,
  driver: DriverPackage,
) => Omit<Finding, "span"> | undefined;

/** A check for calls of Win32 functions of some groups. Each finding marks the name of the function. */
export function callRule(groups: readonly Win32Group[], say: Say): Check {
  return {
    on: "c",
    *check(file, driver) {
      for (const call of freeCalls(file, driver)) {
        const group = win32Group(call.name);
        if (!group || !groups.includes(group)) continue;
        const finding = say(call, group, file, driver);
        if (finding) yield { span: call.nameSpan, ...finding };
      }
    },
  };
}
