import type { CallExpr, Expr, Stmt } from "../../../c/ast.ts";
import type { CFile, FunctionDefinition } from "../../../c/facts.ts";
import { leaves, pathTo, preceding } from "../../../c/flow.ts";
import { callsIn, sameExpr, strip } from "../../../c/values.ts";
import type { DriverPackage } from "../../../package/driver-package.ts";
import type { Span } from "../../../text/source.ts";
import { isCallOf } from "../../comparisons.ts";
import { functionNamed } from "../../expressions.ts";

/** What a function that runs above PASSIVE_LEVEL is, by its role. */
const raisedRoles: ReadonlyMap<string, string> = new Map([
  ["EVT_WDF_DPC", "a DPC"],
  ["EVT_WDF_INTERRUPT_DPC", "a DPC"],
  ["KDEFERRED_ROUTINE", "a DPC"],
  ["EVT_WDF_INTERRUPT_ISR", "an ISR"],
  ["EVT_WDF_TIMER", "a timer callback"],
]);

/** What makes a function run above PASSIVE_LEVEL: "a DPC", "an ISR", "a timer callback". Undefined where the package may lower it. */
export function raisedRole({ name }: FunctionDefinition, driver: DriverPackage): string | undefined {
  const role = driver.symbols.roles(name).find((one) => raisedRoles.has(one));
  if (role === "EVT_WDF_TIMER" && isPassiveTimer(name, driver)) return undefined;
  if (role?.startsWith("EVT_WDF_INTERRUPT") && sets(driver, "PassiveHandling", "TRUE").length > 0) return undefined;
  return role && raisedRoles.get(role);
}

/** A timer runs at PASSIVE_LEVEL when its attributes ask for it, or those of the objects it may inherit them from. */
const isPassiveTimer = (name: string, driver: DriverPackage): boolean =>
  sets(driver, "ExecutionLevel", "WdfExecutionLevelPassive").some(({ file, within }) =>
    file.calls.some(
      (call) =>
        call.within === within &&
        (/^WDF_TIMER_CONFIG_INIT/.test(call.name)
          ? call.args[1] !== undefined && functionNamed(call.args[1]) === name
          : /^Wdf(?:Driver|Device|IoQueue)Create$/.test(call.name)),
    ),
  );

/** The functions that set a member to a constant. */
const sets = (driver: DriverPackage, member: string, value: string) =>
  driver.sources.flatMap((file) =>
    file.assignments.flatMap(({ left, right, within }): { readonly file: CFile; readonly within?: number }[] => {
      const plain = strip(right);
      const text = plain.kind === "literal" ? plain.text : plain.kind === "name" ? plain.name : "";
      const isIt = left.kind === "member" && left.name === member && text === value;
      return isIt ? [{ file, ...(within !== undefined && { within }) }] : [];
    }),
  );

/** Calls that raise the IRQL and those that lower it again, with the arguments that tell which belong together. */
const pairs: readonly (readonly [raise: RegExp, raised: number, lower: RegExp, lowered: number])[] = [
  [/^WdfSpinLockAcquire$/, 0, /^WdfSpinLockRelease$/, 0],
  [/^KeAcquireSpinLock(?:AtDpcLevel|RaiseToDpc|ForDpc)?$/, 0, /^KeReleaseSpinLock(?:FromDpcLevel|ForDpc)?$/, 0],
  [/^KeAcquireInStackQueuedSpinLock\w*$/, 1, /^KeReleaseInStackQueuedSpinLock\w*$/, 0],
  [/^K[ef]RaiseIrql(?:ToDpcLevel)?$/, -1, /^K[ef]LowerIrql$/, -1],
];

/** The call above a stretch of a function that certainly holds a spin lock, or the IRQL, where the stretch runs. */
export function raisedBy(definition: FunctionDefinition, span: Span): CallExpr | undefined {
  const before = pathTo(definition, span)
    .toReversed()
    .flatMap((outer) => preceding(definition, outer.span));
  const after: CallExpr[] = [];
  for (const statement of new Set(before)) {
    after.push(...passingCalls(statement));
    const raising = certainCalls(statement).find((call) => {
      const pair = pairs.find(([raise]) => isCallOf(call, raise));
      return pair !== undefined && !after.some((other) => lowers(other, call, pair));
    });
    if (raising) return raising;
  }
  return undefined;
}

function lowers(call: CallExpr, raising: CallExpr, [, raised, lower, lowered]: (typeof pairs)[number]): boolean {
  if (!isCallOf(call, lower)) return false;
  const [one, other]: (Expr | undefined)[] = [raising.args[raised], call.args[lowered]];
  return raised < 0 || !one || !other || sameExpr(strip(one), strip(other));
}

/** The calls of a statement after which control may go on behind it. */
function passingCalls(statement: Stmt): CallExpr[] {
  if (statement.kind === "block") return statement.body.flatMap(passingCalls);
  if (statement.kind !== "if") return [...callsIn(statement)];
  const branches = [statement.then, statement.else].filter((branch) => branch && !leaves(branch));
  return [...callsIn(statement.condition), ...branches.flatMap((branch) => (branch ? passingCalls(branch) : []))];
}

/** The calls of a statement that run whenever it does. */
function certainCalls(statement: Stmt): CallExpr[] {
  if (statement.kind === "block") return statement.body.flatMap(certainCalls);
  return statement.kind === "expression" || statement.kind === "declaration" ? [...callsIn(statement)] : [];
}
