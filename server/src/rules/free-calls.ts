import type { Call, CFile } from "../c/facts.ts";
import type { DriverPackage } from "../package/driver-package.ts";

/**
 * The calls of a file that mean a function of the system: `f()` and `::f()`, no methods, no names of a namespace, and none that
 * the package itself declares. Arguments of WPP_INIT_TRACING and WPP_CLEANUP are left out, since in user mode these macros drop them.
 */
export function* freeCalls(file: CFile, driver: DriverPackage): Iterable<Call> {
  for (const call of file.calls) {
    if (call.form !== "free" || driver.symbols.declares(call.name)) continue;
    if (!call.inside.some((name) => name === "WPP_INIT_TRACING" || name === "WPP_CLEANUP")) yield call;
  }
}
