import type { FunctionDefinition } from "../../../c/facts.ts";
import type { DriverPackage } from "../../../package/driver-package.ts";
import { classOf, expressionsOf, lastNameOf, type Site } from "./nodes.ts";
import { wordAt } from "./words.ts";

/** What becomes of the calls that end an object's life in one function. */
export type End =
  /** The framework has stopped and deleted the object by then: children are disposed of before their parent's cleanup callback runs. */
  | "gone"
  /** The object goes on living with its parent. */
  | "kept"
  | "deleted";

const prepares = /^EVT_WDF_DEVICE_(?:PREPARE_HARDWARE|D0_ENTRY|D0_ENTRY_POST_INTERRUPTS_ENABLED)$/;
const releases = /^EVT_WDF_DEVICE_(?:RELEASE_HARDWARE|D0_EXIT|D0_EXIT_PRE_INTERRUPTS_DISABLED)$/;

/**
 * How a framework object ends where the one of the thread pool is closed. `creator` makes it, `parent` is the type of its parent.
 * Undefined when the function runs both before and after the parent is gone.
 */
export function endIn(
  { fn }: Site,
  creator: FunctionDefinition,
  parent: string,
  driver: DriverPackage,
): End | undefined {
  const entries = entriesOf(fn, driver);
  const gone = [...entries].filter((entry) => outlives(entry, parent, driver));
  if (gone.length > 0) return gone.length === entries.size ? "gone" : undefined;
  const rolesOf = (functions: ReadonlySet<string>): string[] => [...functions].flatMap((f) => driver.symbols.roles(f));
  if (!rolesOf(entries).some((role) => releases.test(role))) return "deleted";
  const created = rolesOf(entriesOf(creator, driver));
  return created.length > 0 && !created.every((role) => prepares.test(role)) ? "kept" : "deleted";
}

/** The functions the framework or system calls, by name, through which a function is reached; itself when nobody calls it. */
export function entriesOf(fn: FunctionDefinition, driver: DriverPackage): ReadonlySet<string> {
  const entries = new Set<string>();
  const seen = new Set([fn.name]);
  for (const name of seen) {
    const callers = callersOf(name, driver);
    const isEntry = driver.symbols.roles(name).length > 0 || /^(?:DllMain|DriverEntry)$/.test(name);
    if (isEntry || callers.length === 0) entries.add(name);
    for (const caller of callers) seen.add(caller);
  }
  return entries;
}

function callersOf(name: string, driver: DriverPackage): string[] {
  return driver.sources.flatMap((file) =>
    name.startsWith("~")
      ? file.functions.filter((fn) => wordAt(file, "delete", fn.body.span).length > 0).map((fn) => fn.name)
      : file.calls.flatMap((call) =>
          call.name === name && call.within !== undefined ? file.functions[call.within]!.name : [],
        ),
  );
}

/** True for a function that runs when the parent's children are gone. */
function outlives(name: string, parent: string, driver: DriverPackage): boolean {
  if (name === "DllMain") return true;
  const roles = driver.symbols.roles(name);
  if (roles.includes("EVT_WDF_DRIVER_UNLOAD")) return true;
  const isCleanup = roles.some((role) => /^EVT_WDF_OBJECT_CONTEXT_(?:CLEANUP|DESTROY)$/.test(role));
  return isCleanup && cleanedUp(name, driver).every((maker) => !isOther(maker, parent));
}

/** The functions that make the objects a cleanup callback is registered for: `WdfDeviceCreate`. */
function cleanedUp(callback: string, driver: DriverPackage): string[] {
  return driver.sources.flatMap((file) =>
    file.assignments.flatMap(({ left, right, span, within }) => {
      const isRegistration = left.kind === "member" && /^Evt(?:Cleanup|Destroy)Callback$/.test(left.name);
      if (!isRegistration || within === undefined || lastNameOf(right) !== callback) return [];
      const attributes = lastNameOf(left.object);
      const makers = expressionsOf({ file, fn: file.functions[within]! }).flatMap(({ expr, parents }) => {
        const call = parents.at(-1)?.kind === "call" ? parents.at(-1) : undefined;
        const isAddress = expr.kind === "unary" && expr.operator === "&" && lastNameOf(expr.operand) === attributes;
        return isAddress && call?.kind === "call" && expr.span.start > span.end ? (lastNameOf(call.callee) ?? []) : [];
      });
      return makers.filter((maker) => /^Wdf\w+Create$/.test(maker)).slice(0, 1);
    }),
  );
}

/** True for the maker of an object that may go before the parent does. */
const isOther = (maker: string, parent: string): boolean =>
  parent === "WDFQUEUE"
    ? !/^Wdf(?:Device|Driver|IoQueue)Create$/.test(maker)
    : !/^Wdf(?:Device|Driver)Create$/.test(maker);

/** True for a member function that runs while its object is being made. */
export const isConstructor = (fn: FunctionDefinition): boolean => fn.name === classOf(fn);
