import type { Assignment, CFile } from "../../c/facts.ts";
import { resolveString, statementsOf } from "../../c/values.ts";
import { win32Group } from "../../data/win32.ts";
import type { DriverPackage } from "../../package/driver-package.ts";
import { freeCalls } from "../free-calls.ts";
import { packageMeaning } from "../meaning.ts";
import type { Rule } from "../rule.ts";
import { exportedBy } from "./exported-by.ts";

export default {
  title: "Keep away from the desktop of a user",
  severity: "error",
  sources: ["windows-hardware/drivers/wdf/session-zero-guidelines-for-umdf-drivers"],
  on: "c",
  *check(file, driver) {
    for (const { name, nameSpan: span } of freeCalls(file, driver))
      if (win32Group(name) === "desktop")
        yield {
          span,
          message: `${name} works on desktops, and a driver host has no access to that of a user.${exportedBy(name)} Leave it to an application.`,
        };
    for (const assignment of file.assignments) {
      const desktop = desktopIn(assignment, file, driver);
      if (desktop !== undefined)
        yield {
          span: assignment.right.span,
          message: `${desktop} is the desktop of the user at the screen, and a driver host has no access to it. Start no programs there.`,
        };
    }
  },
} satisfies Rule;

/** The interactive window station or its desktop, when the assignment chooses it for a new process. */
function desktopIn({ left, right, within }: Assignment, file: CFile, driver: DriverPackage): string | undefined {
  if (left.kind !== "member" || left.name !== "lpDesktop") return undefined;
  const named = packageMeaning(driver);
  const value = resolveString(right, (name) => initialValue(name, within, file) ?? named(name));
  return value !== undefined && /^winsta0(\\default)?$/i.test(value) ? value : undefined;
}

/** What a variable of the function begins with: the member takes no constant, so the text stands in an array as a rule. */
function initialValue(name: string, within: number | undefined, file: CFile) {
  if (within === undefined) return undefined;
  for (const statement of statementsOf(file.functions[within]!))
    if (statement.kind === "declaration")
      for (const variable of statement.variables) if (variable.name === name) return variable.value;
  return undefined;
}
