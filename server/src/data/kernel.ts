import { grouped } from "./grouped.ts";
import { kernelFunctions } from "./kernel.gen.ts";

/** A routine that only kernel-mode code can call. */
export interface KernelFunction {
  /** The header that declares it; empty where the documentation names none. */
  readonly header: string;
  /** As in {@link import("./wdf.ts").WdfFunction}. */
  readonly irql?: string;
  /** What a user-mode driver calls in its place: one name or "A or B". */
  readonly instead?: string;
}

const functions = /* @__PURE__ */ grouped(kernelFunctions);

/** Facts about a kernel routine that has no user-mode form; undefined for all other names. */
export function kernelOnly(name: string): KernelFunction | undefined {
  const columns = functions(name);
  if (!columns) return undefined;
  const [header = "", irql, instead] = columns;
  return { header, ...(irql && { irql }), ...(instead && { instead }) };
}
