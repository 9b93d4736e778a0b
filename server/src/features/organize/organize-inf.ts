import type { InfFile } from "../../inf/model.ts";
import { parseInf } from "../../inf/parse.ts";
import type { DriverPackage } from "../../package/driver-package.ts";
import { rules } from "../../rules/index.gen.ts";
import { type Report, runRules } from "../../rules/run.ts";
import { defaultSettings } from "../../rules/settings.ts";
import { composeEdits } from "../../text/compose.ts";
import { applyEdits, type Edit } from "../../text/source.ts";
import { defaultDestination } from "./default-destination.ts";
import { ruleSteps } from "./rule-steps.ts";

/** More steps than any INF of a driver needs. */
const mostSteps = 40;

/** What InfVerif /h looks at. */
const settings = { ...defaultSettings, infverifMode: "h" } as const;

/** An INF on its way, and what the rules say of it. */
interface State {
  readonly inf: InfFile;
  readonly driver: DriverPackage;
  readonly reports: readonly Report[];
}

/**
 * The edits that add to an INF what InfVerif /h asks for and what is clear from the rest of it. A step that gives rise to a new
 * finding is left out. Empty when nothing is missing.
 */
export function organizeInf(inf: InfFile, driver: DriverPackage): readonly Edit[] {
  if (inf.foreign) return [];
  let state = judge(inf, driver);
  let edits: Edit[] = [];
  const refused = new Set<string>();
  for (let i = 0; i < mostSteps; i++) {
    const step = nextStep(state, refused);
    if (!step) break;
    const next = judge(parseInf({ ...inf, text: applyEdits(state.inf.text, step) }), driver);
    if (isWorse(state, next)) refused.add(keyOf(step));
    else {
      edits = composeEdits(inf.uri, inf.text, edits, step);
      state = next;
      refused.clear();
    }
  }
  return edits;
}

function nextStep(state: State, refused: ReadonlySet<string>): readonly Edit[] | undefined {
  for (const step of stepsOf(state)) if (step.length > 0 && !refused.has(keyOf(step))) return step;
  return undefined;
}

function judge(inf: InfFile, driver: DriverPackage): State {
  const infs = driver.infs.map((other) => (other.uri === inf.uri ? inf : other));
  const changed = { ...driver, infs };
  return { inf, driver: changed, reports: runRules(rules, inf, changed, { settings }) };
}

/** Everything that could be added now, in the order it should be. */
function* stepsOf({ inf, reports }: State): Generator<readonly Edit[]> {
  yield defaultDestination(inf);
  for (const [id, title] of ruleSteps)
    for (const report of reports) {
      if (report.rule.id !== id) continue;
      const fixes = report.fixes?.().filter((fix) => title.test(fix.title)) ?? [];
      if (fixes.length === 1) yield fixes[0]!.edits.filter(({ uri }) => uri === inf.uri);
    }
}

const keyOf = (edits: readonly Edit[]): string =>
  JSON.stringify(edits.map(({ span, text }) => [span.start, span.end, text]));

/** True when some rule finds more than before. */
function isWorse(before: State, after: State): boolean {
  const counts = countsOf(before);
  return [...countsOf(after)].some(([id, count]) => count > (counts.get(id) ?? 0));
}

function countsOf({ reports }: State): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of reports) counts.set(rule.id, (counts.get(rule.id) ?? 0) + 1);
  return counts;
}
