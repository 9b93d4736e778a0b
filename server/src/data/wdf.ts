import { grouped } from "./grouped.ts";
import type { Version } from "./versions.ts";
import { type WdfKind, wdfNames } from "./wdf.gen.ts";

export type { WdfKind };

/** A function, callback type, structure, enumeration, inline function or macro of the framework headers. */
export interface WdfFunction {
  /** The header that declares it; empty for entries without a public declaration (kind `internal`). */
  readonly header: string;
  readonly kind: WdfKind;
  /** First KMDF version that drivers can use it in; absent for what KMDF lacks. */
  readonly kmdf?: Version;
  /** First UMDF version that drivers can use it in; absent for what UMDF lacks. */
  readonly umdf?: Version;
  /**
   * Where it may be called: PASSIVE, <=APC, <=DISPATCH, DISPATCH, <=DIRQL, DIRQL, any, or remarks (depends);
   * a trailing * means that the documentation page restricts it further.
   */
  readonly irql?: string;
}

const names = /* @__PURE__ */ grouped(wdfNames);

/** Facts about a name of the framework headers. */
export function wdfFunction(name: string): WdfFunction | undefined {
  const columns = names(name);
  if (!columns) return undefined;
  const [header, kind, kmdf, umdf, irql] = columns as [string, WdfKind, Version | "", Version | "", string, string];
  return { header, kind, ...(kmdf && { kmdf }), ...(umdf && { umdf }), ...(irql && { irql }) };
}

/** The first UMDF version with a name; undefined for names that are KMDF only or not the framework's. */
export function minUmdfVersion(name: string): Version | undefined {
  return wdfFunction(name)?.umdf;
}

/** Whether a name belongs to KMDF and to no version of UMDF. */
export function isKmdfOnly(name: string): boolean {
  const found = wdfFunction(name);
  return found?.kmdf !== undefined && found.umdf === undefined;
}

/**
 * Whether the framework ends the driver host when a thread that impersonates a client calls the function
 * (the check stands at the entry of each such function in the framework source).
 */
export function impersonationStopsHost(name: string): boolean {
  return names(name)?.[5] === "stops";
}

/** Whether the framework source lets a thread that impersonates a client call the function. */
export function impersonationAllowed(name: string): boolean {
  return names(name)?.[5] === "allowed";
}
