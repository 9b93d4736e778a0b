import type { CFile, Defines, FunctionDefinition, Macro, Prototype, Struct } from "../c/facts.ts";
import type { InfFile } from "../inf/model.ts";
import type { DriverKind, Project, ProjectFile } from "../project/model.ts";
import type { Location } from "../text/source.ts";

export type AnyFile = CFile | InfFile | ProjectFile;

/** The files that make one driver, linked. Immutable; made anew whenever a member changes. */
export interface DriverPackage {
  /** URI of the project file, or of the folder when there is none. */
  readonly id: string;
  readonly driverKind: DriverKind;
  readonly project?: Project;
  /** Sources and headers, read under this package's definitions: they hold live code only. */
  readonly sources: readonly CFile[];
  readonly infs: readonly InfFile[];
  readonly defines: Defines;
  /** Framework version the driver is built for and the oldest it runs on; absent when nobody says. Two parts: "2.33". */
  readonly umdf?: { readonly target: string; readonly minimum?: string };
  /** Set for a kernel-mode driver that is known to send requests to a UMDF driver, with what shows it. */
  readonly kernelClient?: { readonly reason: string; readonly evidence?: Location };
  readonly symbols: Symbols;
}

/** What the sources of one package declare, by simple name. */
export interface Symbols {
  functions(name: string): readonly InFile<FunctionDefinition>[];
  prototypes(name: string): readonly InFile<Prototype>[];
  macros(name: string): readonly InFile<Macro>[];
  structs(name: string): readonly InFile<Struct>[];
  /** True when the package declares or defines a function, method or function-like macro of this name, so that a call means that one. */
  declares(name: string): boolean;
  /** True when one of them is more than a method, so that a call outside of all methods means it too. */
  declaresFree(name: string): boolean;
  /** Role types of a function, as "EVT_WDF_TIMER": from its declaration, from `cfg.EvtX = f`, from a `WDF_*_CONFIG_INIT` argument, or for UMDF 1 from class method and interface parameter ("OnRead"). */
  roles(functionName: string): readonly string[];
}

export interface InFile<T> {
  readonly file: CFile;
  readonly fact: T;
}
