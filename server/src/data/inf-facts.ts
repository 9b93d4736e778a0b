import type { SectionKind } from "./inf-directives.gen.ts";
import type { Version } from "./versions.ts";

/** What an argument holds. */
export type ArgumentKind =
  /** the name of a section of this file, of the kind `target` */
  | "section-ref"
  /** the name of a section of an included system INF */
  | "section-ref-external"
  /** a service; `declares` and `references` say of which name space */
  | "service"
  | "file"
  /** a path, usually below `%dirid%` */
  | "path"
  /** a directory number without percent signs */
  | "dirid"
  /** one of `values` */
  | "enum"
  /** numbers of `numbers` or `flagSets` joined by OR */
  | "flags"
  /** decimal or 0x */
  | "number"
  | "guid"
  | "version"
  | "date"
  | "string"
  /** a security descriptor in string form */
  | "sddl"
  | "hardware-id"
  /** NT decoration of a Models section */
  | "target-os"
  /** any values */
  | "list"
  /** a position without meaning */
  | "unused";

export type FlagSetName =
  | "addServiceFlags"
  | "addRegFlags"
  | "delRegFlags"
  | "bitRegFlags"
  | "copyFileFlags"
  | "delFileFlags"
  | "addPropertyFlags";

/** UMDF services are declared by UmdfService, SCM services by AddService. */
export type ServiceSpace = "umdf-service" | "scm-service";

/** One value of a directive, or one field of an entry. */
export interface Argument {
  readonly name: string;
  readonly kind: ArgumentKind;
  /** A second kind that may stand in its place. */
  readonly orKind?: ArgumentKind;
  readonly required?: true;
  /** This argument and all that follow it are alike. */
  readonly list?: true;
  /** `key`: stands before the equals sign; otherwise values count from the first after it. */
  readonly position?: "key";
  /** The kind of section that the argument names (for numbers: that it is a key of). */
  readonly target?: SectionKind;
  /** The name is looked up with the platform extensions first. */
  readonly resolve?: "platform";
  /** Names that are no section names although the kind is `section-ref`. */
  readonly special?: readonly string[];
  readonly declares?: ServiceSpace;
  readonly references?: ServiceSpace;
  /** Exhaustive for the kind `enum`, otherwise well-known values. */
  readonly values?: readonly string[];
  /** Values in use that no documentation lists: not to be reported, not to be offered. */
  readonly undocumentedValues?: readonly string[];
  /** The first UMDF version of some of the values. */
  readonly valueSince?: Readonly<Record<string, Version>>;
  /** Well-known numbers; bits when the kind is `flags`. */
  readonly numbers?: readonly NamedNumber[];
  /** The tables of {@link FlagSetName} that the value is made of. */
  readonly flagSets?: readonly FlagSetName[];
  /** The table that completions come from. */
  readonly names?: "setupClasses" | "inboxInfs" | "classExtensions";
  /** Values compare case-insensitively. */
  readonly ignoreCase?: true;
  readonly maxLength?: number;
  /** Must not occur twice in a section. */
  readonly unique?: true;
  /** Characters that must not occur. */
  readonly forbid?: string;
  /** The form in words. */
  readonly format?: string;
  /** Stampinf tokens that may stand for the value. */
  readonly tokens?: readonly string[];
  readonly default?: string;
  readonly note?: string;
}

export interface NamedNumber {
  readonly value: number;
  readonly meaning: string;
}

/** One bit or value of a flags argument. */
export interface Flag {
  readonly value: number;
  /** The constant of the Windows headers. */
  readonly name: string;
  readonly meaning: string;
  /** First Windows release. */
  readonly since?: string;
}

/** One kind of section. */
export interface SectionFacts {
  /** How the header looks, with `<...>` for names that the writer chooses. */
  readonly name: string;
  /** `fixed-name`, or what leads to the section, in words. */
  readonly reachedBy: string;
  /** The section belongs to one of this kind whose name it continues with `suffix`. */
  readonly parent?: SectionKind;
  readonly suffix?: string;
  readonly description: string;
  /** Documentation page, for {@link import("./inf-directives.ts").learnUrl}. */
  readonly doc: string;
  /** Whether keys are directives, or each entry has the fields of `entry`. */
  readonly content: "directives" | "entries";
  readonly entry?: readonly Argument[];
  /** Which extension the header may carry: see {@link PlatformExtensions}; `inherited`: that of the parent. */
  readonly decoration?: "install" | "sourceDisks" | "targetOs" | "inherited";
  /** Valid in universal INFs. */
  readonly universal: boolean;
  /** `always`, or the condition in words. */
  readonly required?: string;
  /** First Windows release. */
  readonly since?: string;
  readonly note?: string;
}

/** One directive. The same keyword may be several directives, each with its own sections. */
export interface Directive {
  readonly name: string;
  readonly sections: readonly SectionKind[];
  readonly args: readonly Argument[];
  readonly description: string;
  /** Documentation page, for {@link import("./inf-directives.ts").learnUrl}. */
  readonly doc: string;
  /** May occur more than once in a section. */
  readonly repeatable?: true;
  /** A keyword without equals sign. */
  readonly bareKeyword?: true;
  /** The keyword may carry a platform extension of the install kind (CatalogFile.NTamd64). */
  readonly decoratable?: true;
  /** `always`, or the condition in words. */
  readonly required?: string;
  /** The value that applies without the directive. */
  readonly default?: string;
  /** First Windows release. */
  readonly sinceOs?: string;
  /** First UMDF version. */
  readonly sinceUmdf?: Version;
  /** Why it should not be used any more. */
  readonly deprecated?: string;
  readonly note?: string;
}

/** One directory identifier. */
export interface Dirid {
  readonly dirid: number;
  readonly meaning: string;
  /** Deprecated from Windows 11 24H2 on. */
  readonly deprecated24H2: boolean;
  /** A universal INF may copy files there. */
  readonly universalCopyFiles: boolean;
  /** Keeps the package isolated. */
  readonly isolated: boolean;
  /** How InfVerif /h treats it as a destination. */
  readonly infVerifH: "allowed" | "tolerated" | "error";
  readonly note?: string;
}

/** One device setup class that Windows defines. */
export interface SetupClass {
  readonly name: string;
  /** Lower case, in braces. */
  readonly guid: string;
  /** Reserved for Windows. */
  readonly reserved: boolean;
}

/** What a section of a system INF gives to the section that needs it. */
export type InboxProvision = "associated-service" | "kernel-mode-client" | "wdf-directives";

/** A system INF that driver packages include. */
export interface InboxInf {
  /** File name in lower case. */
  readonly inf: string;
  /** First Windows build whose copy may be included. */
  readonly minBuild?: number;
  /** The sections that packages need from it; not necessarily all it has. */
  readonly sections: readonly string[];
  readonly provides?: Readonly<Record<string, readonly InboxProvision[]>>;
}

/** A class extension for UmdfExtensions, and where the name is used. */
export interface ClassExtension {
  readonly name: string;
  readonly seen: string;
}

/** A token or directive that Stampinf fills in. */
export interface StampToken {
  readonly token: string;
  /** The option of Stampinf. */
  readonly stampinf: string;
  readonly example: string;
  readonly where: string;
}

/** A value of the hardware key that AddReg in DDInstall.HW may set. */
export interface HardwareKeyValue {
  readonly name: string;
  /** The type flags that fit. */
  readonly flags: readonly number[];
  readonly note?: string;
}

/** A registry value that the frameworks read. */
export interface WdfRegistryValue {
  /** Subkey. */
  readonly key: string;
  readonly value: string;
  readonly type: string;
  readonly where: string;
  readonly meaning: string;
}

/** Keys that a setup class adds to a section. */
export interface ClassSpecificKeys {
  /** Setup class names; `*` for all. */
  readonly classes: readonly string[];
  readonly section: string;
  /** A key `*<...>` stands for all that begin with an asterisk. */
  readonly keys: readonly string[];
  readonly note: string;
}

/** Extensions of section names, each with its leading dot. */
export interface PlatformExtensions {
  /** On install sections and some keywords. */
  readonly install: readonly string[];
  /** On SourceDisksNames and SourceDisksFiles. */
  readonly sourceDisks: readonly string[];
}

/** TargetOSVersion decorations. */
export interface TargetOs {
  readonly grammar: string;
  readonly architectures: readonly string[];
  /** Windows builds below this one ignore decorations with a build number. */
  readonly minBuildNumber: number;
  readonly productTypes: readonly NamedNumber[];
}

/** What a universal INF must not contain. */
export interface UniversalLimits {
  readonly invalidSections: readonly SectionKind[];
  readonly invalidDirectives: readonly string[];
  readonly manufacturer: string;
  readonly defaultInstall: string;
  readonly doc: string;
}
