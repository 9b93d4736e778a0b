import { writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { styleText } from "node:util";
import { CommanderError } from "commander";
import packageJson from "../../package.json" with { type: "json" };
import { loadCParser } from "./c/parse.ts";
import { explanationText } from "./cli/explain.ts";
import { jsonReport } from "./cli/json-report.ts";
import { lint, type Outcome, type Progress } from "./cli/lint.ts";
import { command, type Options, severities } from "./cli/options.ts";
import { reason } from "./cli/targets.ts";
import { type Paint, textReport } from "./cli/text-report.ts";
import type { LintResult } from "./lint-result.ts";
import { nodeHost } from "./node-host.ts";
import { rules } from "./rules/index.gen.ts";
import type { Severity } from "./rules/rule.ts";
import { toSarif } from "./sarif.ts";
import { createWorkspace } from "./workspace.ts";

/** Nothing from `--fail-on` up was found; something was; the command could not do what it was asked. */
const exit = { clean: 0, findings: 1, broken: 2 } as const;

async function main(options: Options): Promise<void> {
  const notices: string[] = [];
  const host = nodeHost(__dirname);
  const settings = {
    severity: options.rule,
    assumeDriver: options.assumeDriver,
    kernelClientProjects: options.kernelClient,
    allowedFunctions: options.allowFunction,
    infverifMode: options.mode,
    infverifRuleVersion: options.rulever ?? "",
  };
  const workspace = createWorkspace({
    host,
    parseC: await loadCParser(host.grammar),
    settings,
    log: (line) => notices.push(line),
  });
  const outcome = await lint(options, workspace, notices, process.cwd(), progressOn(process.stderr));
  print(report(options, outcome), options.output);
  for (const notice of outcome.notices) console.error(`umdf-lint: ${notice}`);
  if (outcome.fixedFiles > 0)
    console.error(`umdf-lint: changed ${outcome.fixedFiles} ${outcome.fixedFiles === 1 ? "file" : "files"}.`);
  process.exitCode = outcome.broken ? exit.broken : failing(outcome, options.failOn) ? exit.findings : exit.clean;
}

function report(options: Options, outcome: Outcome): string {
  const lowest = options.minSeverity ?? (options.format === "text" ? "information" : "hint");
  const result = {
    ...outcome,
    files: outcome.files.map((file) => ({ ...file, reports: file.reports.filter((r) => reaches(r.severity, lowest)) })),
  };
  if (options.format === "sarif") return `${JSON.stringify(toSarif(result, rules, packageJson.version), null, 2)}\n`;
  return options.format === "json" ? jsonReport(result) : textReport(result, painter(options));
}

const reaches = (severity: Severity, lowest: Severity): boolean =>
  severities.indexOf(severity) <= severities.indexOf(lowest);

const failing = (result: LintResult, failOn: Options["failOn"]): boolean =>
  failOn !== "never" && result.files.some((file) => file.reports.some((r) => reaches(r.severity, failOn)));

function painter({ color, output }: Options): Paint {
  const wanted = color && output === undefined && process.stdout.isTTY === true && !process.env.NO_COLOR;
  return wanted ? (style, text) => styleText(style, text) : (_, text) => text;
}

function print(text: string, file: string | undefined): void {
  if (file !== undefined) {
    writeReport(text, file);
    return;
  }
  // Pipes take part of a long text at a time, and a reader such as `head` may leave early.
  for (let bytes = Buffer.from(text); bytes.length > 0; ) {
    try {
      bytes = bytes.subarray(writeSync(1, bytes));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "EPIPE") return;
      if (code !== "EAGAIN") throw error;
    }
  }
}

function writeReport(text: string, file: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new Error(`Cannot write ${file}: ${reason(error)}.`);
  }
}

/** A line that counts the files, on a terminal only. */
function progressOn(stream: NodeJS.WriteStream): Progress {
  if (!stream.isTTY) return { step: () => {}, end: () => {} };
  return {
    step: (done, total) => done % 20 === 0 && stream.write(`\r${done}/${total} files`),
    end: () => stream.write("\r\x1b[K"),
  };
}

function explain(topic: string): void {
  const text = explanationText(topic, join(__dirname, "rules"));
  if (text === undefined)
    throw new Error(
      `Nothing is known about "${topic}". Give a rule id, an InfVerif code, "code 31" or an NTSTATUS value.`,
    );
  print(text, undefined);
}

command(packageJson.version, main, explain)
  .parseAsync()
  .catch((error: unknown) => {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? exit.clean : exit.broken;
      return;
    }
    console.error(`umdf-lint: ${reason(error)}`);
    process.exitCode = exit.broken;
  });
