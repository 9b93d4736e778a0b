import type { CFile } from "../c/facts.ts";
import type { InfVerifMode } from "../data/infverif.ts";
import type { InfFile } from "../inf/model.ts";
import type { DriverPackage } from "../package/driver-package.ts";
import type { DriverKind, Project } from "../project/model.ts";
import type { Edit, Location, Span } from "../text/source.ts";
import type { RuleSet } from "./rule-set.ts";

/**
 * One guideline we check. Its file name is its id; the same id names its page
 * `docs/rules/<id>.md`, its setting, its suppression comment and its SARIF rule.
 */
export type Rule = Guideline & Check;

export type Severity = "error" | "warning" | "information" | "hint";

/** What a rule says about itself. Shown in the editor, in SARIF and at the top of its page. */
export interface Guideline {
  /** One line, as a command: what to do, or not to do. */
  readonly title: string;
  readonly severity: Severity;
  /** The Microsoft pages that state the guideline, below https://learn.microsoft.com/. */
  readonly sources: readonly string[];
  /** Silent until the user turns it on. */
  readonly off?: true;
  /** For `on: "c"` and `on: "project"`: the kinds of driver it speaks to; UMDF 1 and 2 when absent. */
  readonly drivers?: readonly DriverKind[];
  /** Silent for drivers known to be built for an older framework: "1.11", "2.0". */
  readonly sinceUmdf?: string;
  /** InfVerif codes that report the same defect. */
  readonly infverif?: readonly number[];
  /** For rules that are codes of InfVerif: the severity in each of its modes, which goes before `severity`. Mode h is as w. */
  readonly modes?: Readonly<Record<InfVerifMode, Severity | "off">>;
  /** Greys the text out or strikes it through. */
  readonly tag?: "unnecessary" | "deprecated";
}

/** What a rule looks at, and how. Checks are pure and never wait. */
export type Check =
  | { readonly on: "c"; check(file: CFile, driver: DriverPackage): Iterable<Finding> }
  | { readonly on: "inf"; check(file: InfFile, driver: DriverPackage, rules: RuleSet): Iterable<Finding> }
  | { readonly on: "project"; check(project: Project, driver: DriverPackage): Iterable<Finding> };

/** A place that breaks a rule. The runner adds the rule's id, severity and page. */
export interface Finding {
  readonly span: Span;
  /** States the fact and names the thing; the first sentence is complete within 100 characters. */
  readonly message: string;
  /** Only where one rule has two severities. */
  readonly severity?: Severity;
  /** The other side of a cross-file finding. */
  readonly related?: readonly Related[];
  /** Asked only when the user opens the lightbulb or a fix is applied. */
  readonly fixes?: () => readonly Fix[];
}

export interface Related extends Location {
  readonly message: string;
}

export interface Fix {
  /** Starts with a verb: shown in the lightbulb menu. */
  readonly title: string;
  /** May touch any file of the package; they never overlap. */
  readonly edits: readonly Edit[];
  /** Writes the file of the finding in this encoding with its byte order mark; then there are no edits. */
  readonly saveAs?: "utf-16le";
  /** May run unattended, as with `--fix`. */
  readonly safe: boolean;
  /** A refactoring in many places: shown with a preview that the user confirms; the text says what to look at. */
  readonly preview?: string;
}

/** A rule as the registry knows it. */
export type NamedRule = Rule & { readonly id: string; readonly area: string };
