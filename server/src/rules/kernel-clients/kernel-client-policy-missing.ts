import type { Expr } from "../../c/ast.ts";
import type { Call, CFile, FunctionDefinition } from "../../c/facts.ts";
import { statementsOf, walkExprs } from "../../c/values.ts";
import type { Rule } from "../rule.ts";
import { setDirective, wdfDirective } from "../wdf-directives.ts";
import { modeCalls, modeNamed, modeTest, sourceOf } from "./requestor-mode.ts";

const directive = "UmdfKernelModeClientPolicy";

export default {
  title: "Allow kernel-mode clients in the INF of a driver that serves them",
  severity: "warning",
  sources: [
    "windows-hardware/drivers/wdf/supporting-kernel-mode-clients-in-umdf-drivers",
    "windows-hardware/drivers/wdf/specifying-wdf-directives-in-inf-files",
  ],
  sinceUmdf: "1.9",
  on: "c",
  *check(file, driver) {
    const calls = file.functions.flatMap((definition, within) => comparedCalls(file, definition, within));
    if (calls.length === 0) return;
    const closed = wdfDirective(driver, directive).filter(({ value }) => value === undefined || /^reject/i.test(value));
    if (closed.length === 0) return;
    // Who wrote Reject meant it; who wrote nothing got the default.
    const safe = closed.every(({ value }) => value === undefined);
    const cause = closed.every(({ value }) => value !== undefined) ? "allow it" : `set ${directive}`;
    const edits = () => setDirective(closed, directive, "AllowKernelModeClients");
    for (const call of calls)
      yield {
        span: call.nameSpan,
        message: `No request comes from kernel mode, since the INF does not ${cause}. Windows loads no kernel-mode driver above the driver and rejects its requests.`,
        related: closed.map(({ inf, section }) => ({
          uri: inf.uri,
          span: section.parts[0]!.header,
          message: `[${section.name}] does not allow kernel-mode clients.`,
        })),
        fixes: () => [{ title: `Set ${directive} in the INF`, edits: edits(), safe }],
      };
  },
} satisfies Rule;

/** The calls whose result, or a variable that holds it, is compared with the constant for kernel mode. */
function comparedCalls(file: CFile, definition: FunctionDefinition, within: number): Call[] {
  const calls = modeCalls(file, within);
  if (calls.length === 0) return [];
  const compared = [...walkExprs(definition.body)].flatMap((expr) => modeTest(expr) ?? []);
  const values = compared.filter(({ mode }) => mode === "kernel").map(({ value }) => value);
  const sources = [...values, ...switched(definition)].flatMap((value) => sourceOf(value, calls, definition) ?? []);
  return [...new Set(sources)].sort((a, b) => a.span.start - b.span.start);
}

/** What the function switches on with a case for kernel mode. */
const switched = (definition: FunctionDefinition): Expr[] =>
  [...statementsOf(definition)].flatMap((statement) => {
    if (statement.kind !== "switch") return [];
    const cases = statementsOf({ body: { kind: "block", span: statement.span, body: [statement.body] } });
    return [...cases].some((one) => one.kind === "case" && one.value && modeNamed(one.value) === "kernel")
      ? [statement.value]
      : [];
  });
