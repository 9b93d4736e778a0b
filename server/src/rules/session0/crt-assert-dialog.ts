import { replaceSpan } from "../../c/edits.ts";
import type { Call, CFile } from "../../c/facts.ts";
import { pathTo } from "../../c/flow.ts";
import { exprText } from "../../c/values.ts";
import type { DriverPackage } from "../../package/driver-package.ts";
import { freeCalls } from "../free-calls.ts";
import type { Fix, Rule } from "../rule.ts";

export default {
  title: "Do not assert with a dialog box",
  severity: "hint",
  off: true,
  sources: ["windows-hardware/drivers/wdf/session-zero-guidelines-for-umdf-drivers"],
  on: "c",
  *check(file, driver) {
    if (driver.sources.some(({ calls }) => calls.some(({ name }) => name === "_CrtSetReportMode"))) return;
    for (const call of freeCalls(file, driver))
      if (/^(assert|_ASSERTE?)$/.test(call.name))
        yield {
          span: call.nameSpan,
          message: `${call.name} opens a dialog in debug builds, and nobody can answer it in session 0.`,
          fixes: () => fixes(call, file, driver),
        };
  },
} satisfies Rule;

/** Not for the lone statement of an `if`, whose `else` would go to the new `if`. */
function fixes(call: Call, file: CFile, { driverKind }: DriverPackage): Fix[] {
  const { statement, args } = call;
  if (driverKind !== "umdf2" || !statement || call.broken || args.length !== 1 || !isInBlock(call, file)) return [];
  const text = `if (!(${exprText(file, args[0]!)})) WdfVerifierDbgBreakPoint();`;
  return [{ title: "Break into the debugger instead", edits: [replaceSpan(file, statement, text)], safe: false }];
}

function isInBlock({ within, statement }: Call, file: CFile): boolean {
  const around = within === undefined || !statement ? [] : pathTo(file.functions[within]!, statement);
  return around.at(-2)?.kind === "block";
}
