import type { Expr } from "../../../c/ast.ts";
import type { FunctionDefinition } from "../../../c/facts.ts";
import { strip } from "../../../c/values.ts";
import type { DriverPackage } from "../../../package/driver-package.ts";
import { memo } from "../../../text/memo.ts";
import { storedIn } from "../../variables.ts";

/** Where requests to an I/O target go: down the own device stack, to a device opened by name, to a USB device. */
export type TargetKind = "local" | "remote" | "usb";

const kinds: readonly (readonly [call: RegExp, kind: TargetKind])[] = [
  [/^(?:WdfDeviceGetIoTarget|IoAttachDevice(?:ToDeviceStack(?:Safe)?)?)$/, "local"],
  [/^(?:WdfIoTargetCreate|IoGetDeviceObjectPointer)$/, "remote"],
  [/^WdfUsbTarget(?:Device(?:Create(?:WithParameters)?|GetIoTarget)|PipeGetIoTarget)$/, "usb"],
];

const kindOfCall = (name: string): TargetKind | undefined => kinds.find(([call]) => call.test(name))?.[1];

/** True when the driver sends requests to more than one target, so that nobody knows which one is the UMDF driver. */
export const hasSeveralTargets = memo((driver: DriverPackage): boolean => {
  const all = driver.sources.flatMap(({ calls }) => calls.flatMap(({ name }) => kindOfCall(name) ?? []));
  const remote = all.filter((kind) => kind === "remote").length;
  return new Set(all).size > 1 || remote > 1;
});

/** The kind of a target that a call gets; undefined when the package does not say, or says different things. */
export function kindOfTarget(
  target: Expr,
  definition: FunctionDefinition,
  driver: DriverPackage,
): TargetKind | undefined {
  const expr = strip(storedIn(target, definition) ?? target);
  if (expr.kind === "call") return expr.callee.kind === "name" ? kindOfCall(expr.callee.name) : undefined;
  if (expr.kind !== "member") return undefined;
  const [kind, ...others] = membersOf(driver).get(expr.name) ?? [];
  return others.length === 0 ? kind : undefined;
}

/** What the package puts into members, by the name of the member: `context->Target = WdfDeviceGetIoTarget(device)`. */
const membersOf = memo((driver: DriverPackage): ReadonlyMap<string, ReadonlySet<TargetKind | undefined>> => {
  const members = new Map<string, Set<TargetKind | undefined>>();
  const add = (target: Expr, kind: TargetKind | undefined): void => {
    if (target.kind === "member") members.set(target.name, (members.get(target.name) ?? new Set()).add(kind));
  };
  for (const { assignments, calls } of driver.sources) {
    for (const { left, right } of assignments) {
      const value = strip(right);
      const call = value.kind === "call" && value.callee.kind === "name" ? value.callee.name : "";
      add(strip(left), kindOfCall(call));
    }
    for (const { name, args } of calls)
      for (const filled of args.map(strip))
        if (filled.kind === "unary" && filled.operator === "&" && kindOfCall(name))
          add(strip(filled.operand), kindOfCall(name));
  }
  return members;
});
