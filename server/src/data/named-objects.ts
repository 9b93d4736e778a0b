import { grouped } from "./grouped.ts";
import { type NamedObjectKind, type NamedObjectVerb, namedObjects } from "./named-objects.gen.ts";

export type { NamedObjectKind, NamedObjectVerb };

/** A Win32 function that creates, opens or uses a kernel object by name. */
export interface NamedObjectFunction {
  readonly object: NamedObjectKind;
  readonly verb: NamedObjectVerb;
  /** Index of the argument with the name, from 0. */
  readonly nameArgument: number;
  /**
   * A name without prefix means another object in every session. For DOS devices it is the logon session;
   * `Global\` helps only the object kinds event, mutex, semaphore, timer, section and job.
   */
  readonly sessionScoped: boolean;
}

const functions = /* @__PURE__ */ grouped(namedObjects);

/** Facts about a function that takes an object name (neutral, A or W name). */
export function namedObject(name: string): NamedObjectFunction | undefined {
  const columns = functions(name);
  if (!columns) return undefined;
  const [object, verb, argument, scoped] = columns as [NamedObjectKind, NamedObjectVerb, string, string];
  return { object, verb, nameArgument: Number(argument), sessionScoped: scoped !== "no" };
}
