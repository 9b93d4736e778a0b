import { grouped } from "./grouped.ts";
import { type SetupDiClass, setupDiFunctions } from "./setupdi.gen.ts";

export type { SetupDiClass };

/** A function of SetupAPI, CfgMgr32 or newdev, seen from a driver. */
export interface SetupDiFunction {
  readonly class: SetupDiClass;
  /** `read`: safe as long as it only reads. */
  readonly safe: "yes" | "read" | "no";
  /** A few words, no capital letter, no full stop. */
  readonly reason: string;
}

const functions = /* @__PURE__ */ grouped(setupDiFunctions);

/** Whether a driver may call a device installation function (neutral, A or W name). */
export function setupDi(name: string): SetupDiFunction | undefined {
  const columns = functions(name);
  if (!columns) return undefined;
  const [kind, safe, reason] = columns as [SetupDiClass, SetupDiFunction["safe"], string];
  return { class: kind, safe, reason };
}
