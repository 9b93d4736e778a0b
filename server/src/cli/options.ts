import { Argument, Command, InvalidArgumentError, Option } from "commander";
import { rules } from "../rules/index.gen.ts";
import type { Severity } from "../rules/rule.ts";

export const severities: readonly Severity[] = ["error", "warning", "information", "hint"];

/** What the command line asks for. */
export interface Options {
  readonly paths: readonly string[];
  readonly format: "text" | "json" | "sarif";
  readonly output?: string;
  readonly fix: boolean;
  readonly fixUnsafe: boolean;
  readonly failOn: Severity | "never";
  /** Lowest severity the text output shows. JSON and SARIF hold every finding unless it is given. */
  readonly minSeverity?: Severity;
  /** Severity by rule id, "off" for none. */
  readonly rule: Readonly<Record<string, Severity | "off">>;
  readonly assumeDriver: boolean;
  /** Names of kernel-mode projects that send requests to a UMDF driver. */
  readonly kernelClient: readonly string[];
  /** Names of functions whose calls are not reported. */
  readonly allowFunction: readonly string[];
  /** False for `--no-color`; absent leaves the choice to the terminal. */
  readonly color: boolean;
}

/**
 * The command with its options; `run` gets them checked.
 * Commander prints usage errors itself and ends by throwing, see `exitOverride`.
 */
export function command(version: string, run: (options: Options) => Promise<void>): Command {
  return new Command("umdf-lint")
    .description("Checks Windows UMDF drivers: C and C++ sources, INF and INX files, and how they fit together.")
    .version(version)
    .addArgument(new Argument("[paths...]", "files or folders to check").default(["."], "the current folder"))
    .addOption(
      new Option("--format <format>", "how findings are written").choices(["text", "json", "sarif"]).default("text"),
    )
    .option("--output <file>", "write the findings to a file instead of standard output")
    .option("--fix", "apply the fixes that may run unattended", false)
    .option("--fix-unsafe", "apply the first fix of every finding; read the changes afterwards", false)
    .addOption(
      new Option("--fail-on <severity>", "exit with 1 from this severity on")
        .choices([...severities, "never"])
        .default("error"),
    )
    .addOption(
      new Option(
        "--min-severity <severity>",
        "leave out findings below this severity (text shows information and above by default)",
      ).choices([...severities]),
    )
    .option("--rule <id=severity>", "set a rule's severity, or off; may be repeated", collectRule, {})
    .option("--assume-driver", "check sources that belong to no project or INF as UMDF driver code", false)
    .option(
      "--kernel-client <project>",
      "a kernel-mode project that sends requests to a UMDF driver; may be repeated",
      (name, all: string[]) => [...all, name],
      [],
    )
    .option(
      "--allow-function <name>",
      "do not report calls of this function; may be repeated",
      (name, all: string[]) => [...all, name],
      [],
    )
    .option("--no-color", "print without colours")
    .exitOverride()
    .action((paths: string[], given: Omit<Options, "paths">) => run({ ...given, paths }));
}

function collectRule(text: string, before: Record<string, Severity | "off">): Record<string, Severity | "off"> {
  const [, id, level] = /^([\w-]+)=(error|warning|information|hint|off)$/.exec(text) ?? [];
  if (!id || !level)
    throw new InvalidArgumentError("Write it as id=severity, with error, warning, information, hint or off.");
  if (!rules.some((rule) => rule.id === id)) throw new InvalidArgumentError(`There is no rule "${id}".`);
  return { ...before, [id]: level as Severity | "off" };
}
