import type { Call, CFile } from "../c/facts.ts";
import type { DriverPackage } from "../package/driver-package.ts";
import { isMethod } from "../package/symbols.ts";
import { contains } from "../text/source.ts";

/**
 * The calls of a file that mean a function of the system: `f()` and `::f()`, no methods, no names of a namespace, and none that
 * the package itself declares. Arguments of WPP_INIT_TRACING and WPP_CLEANUP are left out, since in user mode these macros drop them.
 */
export function* freeCalls(file: CFile, driver: DriverPackage): Iterable<Call> {
  for (const call of file.calls) {
    if (call.form !== "free" || isOwn(call, file, driver)) continue;
    if (!call.inside.some((name) => name === "WPP_INIT_TRACING" || name === "WPP_CLEANUP")) yield call;
  }
}

/** Whether the package declares what is called, perhaps by another name that a macro gives it. Only methods call methods by their simple name. */
function isOwn(call: Call, file: CFile, { symbols }: DriverPackage): boolean {
  if (symbols.macros(call.name).some(({ fact }) => symbols.declaresFree(fact.body.trim()))) return true;
  if (!symbols.declares(call.name)) return false;
  const mayMeanMethod = file.language === "cpp" && !call.qualified.startsWith("::") && isInMethod(call, file);
  return mayMeanMethod || symbols.declaresFree(call.name);
}

function isInMethod({ within, span }: Call, { functions, structs }: CFile): boolean {
  const caller = within === undefined ? undefined : functions[within];
  return !caller || isMethod(caller) || structs.some((struct) => contains(struct.span, span));
}
