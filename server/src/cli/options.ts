import { Argument, Command, InvalidArgumentError, Option } from "commander";
import { rules } from "../rules/index.gen.ts";
import type { Severity } from "../rules/rule.ts";
import { parseRuleVersion, type RuleSetChoice, ruleSetChoices } from "../rules/rule-set.ts";

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
  /** Mode of InfVerif. */
  readonly mode: RuleSetChoice;
  /** As `/rulever` of InfVerif. */
  readonly rulever?: string;
  /** False for `--no-color`; absent leaves the choice to the terminal. */
  readonly color: boolean;
}

/**
 * The command with its options; `run` gets them checked. `explain` gets the words behind `umdf-lint explain`.
 * Commander prints usage errors itself and ends by throwing, see `exitOverride`.
 */
export function command(
  version: string,
  run: (options: Options) => Promise<void>,
  explain: (topic: string) => void,
): Command {
  const lint = [...outputOptions, ...ruleOptions]
    .reduce((command, option) => command.addOption(option), new Command("umdf-lint"))
    .description("Checks Windows UMDF drivers: C and C++ sources, INF and INX files, and how they fit together.")
    .version(version)
    .addArgument(new Argument("[paths...]", "files or folders to check").default(["."], "the current folder"))
    .exitOverride()
    .action((paths: string[], given: Omit<Options, "paths">) => run({ ...given, paths }));
  lint
    .command("explain")
    .description("tell what a rule, a code of InfVerif or Device Manager, or an NTSTATUS value means")
    .addArgument(new Argument("<topic...>", "as in: umdf-kernel-client-policy-missing, 1203, code 31, 0xC0000365"))
    .action((words: string[]) => explain(words.join(" ")));
  return lint;
}

const outputOptions = [
  new Option("--format <format>", "how findings are written").choices(["text", "json", "sarif"]).default("text"),
  new Option("--output <file>", "write the findings to a file instead of standard output"),
  new Option("--fix", "apply the fixes that may run unattended").default(false),
  new Option("--fix-unsafe", "apply the first fix of every finding; read the changes afterwards").default(false),
  new Option("--fail-on <severity>", "exit with 1 from this severity on")
    .choices([...severities, "never"])
    .default("error"),
  new Option(
    "--min-severity <severity>",
    "leave out findings below this severity (text shows information and above by default)",
  ).choices([...severities]),
  new Option("--no-color", "print without colours"),
];

const ruleOptions = [
  new Option("--rule <id=severity>", "set a rule's severity, or off; may be repeated")
    .argParser(collectRule)
    .default({}, "none"),
  new Option("--assume-driver", "check sources that belong to no project or INF as UMDF driver code").default(false),
  repeatable("--kernel-client <project>", "a kernel-mode project that sends requests to a UMDF driver"),
  repeatable("--allow-function <name>", "do not report calls of this function"),
  new Option(
    "--mode <mode>",
    "judge INFs as InfVerif does with /k, /u, /w or /h; auto follows the target platform of the project",
  )
    .choices(ruleSetChoices)
    .default("auto"),
  new Option(
    "--rulever <version>",
    "the Windows build whose INF rules count, as 10.0.17763, or vnext; the newest by default",
  ).argParser(readRuleVersion),
];

function repeatable(flags: string, description: string): Option {
  return new Option(flags, `${description}; may be repeated`)
    .argParser((name, all: string[]) => [...all, name])
    .default([], "none");
}

function readRuleVersion(text: string): string {
  if (parseRuleVersion(text) === undefined) throw new InvalidArgumentError("Write it as 10.0.17763, or vnext.");
  return text;
}

function collectRule(text: string, before: Record<string, Severity | "off">): Record<string, Severity | "off"> {
  const [, id, level] = /^([\w-]+)=(error|warning|information|hint|off)$/.exec(text) ?? [];
  if (!id || !level)
    throw new InvalidArgumentError("Write it as id=severity, with error, warning, information, hint or off.");
  if (!rules.some((rule) => rule.id === id)) throw new InvalidArgumentError(`There is no rule "${id}".`);
  return { ...before, [id]: level as Severity | "off" };
}
