import { grouped } from "./grouped.ts";
import { type Session0Class, type Session0Verdict, session0 } from "./session0.gen.ts";
import { win32Functions } from "./win32-functions.gen.ts";
import { type Win32Group, win32Groups } from "./win32-groups.gen.ts";

export type { Session0Class, Session0Verdict, Win32Group };

/** What a call means in session 0, where driver hosts run. */
export interface Session0Advice {
  /** `flag`: does not work as the caller expects; `ok`: harmless although its DLL serves user interfaces. */
  readonly verdict: Session0Verdict;
  readonly class: Session0Class;
  /** A few words, no capital letter, no full stop. */
  readonly reason: string;
}

const dlls = /* @__PURE__ */ grouped(win32Functions);
const groups = /* @__PURE__ */ grouped(win32Groups);
const advice = /* @__PURE__ */ grouped(session0);

/**
 * The DLL that exports a Win32 function: lower case, without `.dll`, other extensions kept (`winspool.drv`).
 * Takes the neutral name (a macro of the headers) and the A and W names. Functions of API sets belong to their host DLL.
 */
export function dllOf(name: string): string | undefined {
  return dlls(name)?.[0];
}

/** The group of functions with one meaning for a driver that a Win32 or C runtime function belongs to (neutral, A or W name). */
export function win32Group(name: string): Win32Group | undefined {
  return groups(name)?.[0] as Win32Group | undefined;
}

/** What to say about a call in session 0 (neutral, A or W name); undefined for functions without anything special. */
export function session0Advice(name: string): Session0Advice | undefined {
  const columns = advice(name);
  if (!columns) return undefined;
  const [verdict, kind, reason] = columns as [Session0Verdict, Session0Class, string];
  return { verdict, class: kind, reason };
}
