import type { Location, Source, Span } from "../text/source.ts";

/** A project file as written: `.vcxproj`, `.props`, `.targets`. Conditions and imports are not evaluated here. */
export interface ProjectFile extends Source {
  readonly kind: "project";
  readonly root?: Element;
  /** Why there is no root: the XML is not well-formed. */
  readonly problem?: { readonly span: Span; readonly message: string };
}

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** Text directly inside, trimmed. */
  readonly text: string;
  readonly span: Span;
  /** Place of the text between the tags; empty for `<a/>`. */
  readonly textSpan: Span;
}

/** What a binary is built for; decides which rules speak. */
export type DriverKind = "umdf2" | "umdf1" | "kmdf" | "wdm" | "app" | "other" | "package" | "unknown";

/** One project, all its configurations seen together. */
export interface Project {
  readonly file: ProjectFile;
  readonly driverKind: DriverKind;
  /** Files of `ClCompile` and `ClInclude`, wildcards and `;` lists resolved against the files that exist; with imports. */
  readonly sources: readonly string[];
  /** Files of `Inf` items (and INFs under `None`/`FilesToPackage`). */
  readonly infs: readonly string[];
  /** Projects named by `ProjectReference`. */
  readonly references: readonly string[];
  readonly includeFolders: readonly string[];
  /**
   * What every configuration defines; a symbol that only some define is unknown and left out. `__cplusplus` is there when all
   * the `.c` sources are read as C++.
   */
  readonly defines: ReadonlyMap<string, string | undefined>;
  readonly umdf?: UmdfVersions;
  /** File name without extension of the binary: `$(TargetName)` or the project's name. */
  readonly targetName: string;
  /** `DriverTargetPlatform` of any configuration. */
  readonly platforms: readonly string[];
}

export interface UmdfVersions {
  /** As set in the project: "2.33". */
  readonly target?: string;
  /** `UMDF_MINIMUM_VERSION_REQUIRED` as "2.25". */
  readonly minimum?: string;
  /** Where the project file itself says so first; absent when an import does. */
  readonly targetSpan?: Span;
  readonly minimumSpan?: Span;
  /** All the values that say so, imports included: every configuration may have its own. */
  readonly targetPlaces?: readonly Location[];
  readonly minimumPlaces?: readonly Location[];
}
