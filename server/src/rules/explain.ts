import { deviceProblemPage, deviceProblems } from "../data/device-problems.ts";
import { infVerifCode } from "../data/infverif.ts";
import { undecidedReason } from "../data/infverif-undecided.ts";
import { statusValue, statusValues } from "../data/status-values.ts";
import { rules } from "./index.gen.ts";
import type { NamedRule } from "./rule.ts";
import { rulesOfProblem, rulesOfStatus } from "./symptoms.ts";

/** What a rule id, a code of InfVerif or Device Manager, or a status value means to the writer of a driver. */
export interface Explanation {
  readonly title: string;
  /** One sentence each. */
  readonly text: readonly string[];
  /** The rules that find it or its likely causes, the likeliest first. */
  readonly rules: readonly NamedRule[];
  /** What the rules are to it. */
  readonly relation: "is" | "reports" | "may find the cause";
  /** Address of a documentation page. */
  readonly url?: string;
}

const learn = "https://learn.microsoft.com/";

/**
 * Explains `umdf-kernel-client-policy-missing`, `1203`, `code 31`, `CM_PROB_FAILED_ADD`, `0xC0000365` or
 * `STATUS_NOT_SUPPORTED`; undefined for a topic nobody knows.
 */
export function explain(topic: string): Explanation | undefined {
  const text = topic.trim();
  const rule = rules.find(({ id }) => id === text.toLowerCase());
  if (rule) return { title: rule.id, text: [`${rule.title}.`], rules: [rule], relation: "is" };
  const digits = /^(?:error|warning|code|infverif)?[\s:#]*(\d{1,4})$/i.exec(text)?.[1];
  if (digits !== undefined)
    return explainInfVerif(Number(digits)) ?? explainProblem(({ code }) => code === Number(digits));
  return explainProblem(({ name }) => name === text.toUpperCase()) ?? explainStatus(text);
}

function explainInfVerif(code: number): Explanation | undefined {
  const found = infVerifCode(code);
  if (!found) return undefined;
  const { check, severity, offline } = found;
  const own = rules.filter(({ infverif }) => infverif?.includes(code));
  const reason = undecidedReason(code);
  return {
    title: `InfVerif ${code}`,
    text: [
      `${check[0]!.toUpperCase()}${check.slice(1)}.`,
      `InfVerif reports it with /k as ${severity.k}, with /u as ${severity.u}, with /w as ${severity.w}.`,
      ...(own.length > 0 && offline === "partly" ? ["Some of its cases can be decided from the text of the INF."] : []),
      ...(own.length === 0 && reason ? [`No rule decides it: ${reason}.`] : []),
    ],
    rules: own,
    relation: "reports",
    url: `${learn}windows-hardware/drivers/devtest/inf-validation-errors-and-warnings#${code}`,
  };
}

function explainProblem(isIt: (problem: (typeof deviceProblems)[number]) => boolean): Explanation | undefined {
  const problem = deviceProblems.find(isIt);
  if (!problem) return undefined;
  return {
    title: `Code ${problem.code}, ${problem.name}`,
    text: [problem.meaning, ...(problem.code === 28 || problem.code === 31 ? [askStatus] : [])],
    rules: named(rulesOfProblem[problem.code]),
    relation: "may find the cause",
    url: learn + deviceProblemPage(problem),
  };
}

const askStatus = "The problem status of the device, shown by pnputil /enum-devices /problem, says more.";

function explainStatus(text: string): Explanation | undefined {
  const hex = /^(?:0x)?([\da-f]{8})$/i.exec(text)?.[1];
  const value = hex === undefined ? (/^-\d{6,10}$/.test(text) ? Number(text) : undefined) : Number.parseInt(hex, 16);
  const found = value === undefined ? statusValues.find(({ name }) => name === text.toUpperCase()) : statusValue(value);
  if (!found) return undefined;
  return {
    title: `0x${found.value.toString(16).toUpperCase()}, ${found.name}`,
    text: [found.meaning],
    rules: named(rulesOfStatus[found.name]),
    relation: "may find the cause",
  };
}

const named = (ids: readonly string[] = []): NamedRule[] => ids.flatMap((id) => rules.filter((rule) => rule.id === id));
