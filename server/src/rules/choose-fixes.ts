import { type Edit, editsByFile, orderEdits } from "../text/source.ts";
import type { Fix } from "./rule.ts";
import type { Report } from "./run.ts";

/**
 * The edits of as many fixes as can be applied together: of each finding the first fix that is wanted, whole or not at all,
 * left out when it would touch what an earlier one changes. Lint again afterwards for the ones left out.
 */
export function chooseFixes(reports: readonly Report[], wanted: (fix: Fix) => boolean): Edit[] {
  const chosen = new Map<string, readonly Edit[]>();
  for (const report of reports) {
    const fix = report.fixes?.().find(wanted);
    if (!fix) continue;
    const joined = [...editsByFile(fix.edits)].map(
      ([uri, edits]) => [uri, [...(chosen.get(uri) ?? []), ...edits]] as const,
    );
    if (joined.some(([, edits]) => orderEdits(edits) === undefined)) continue;
    for (const [uri, edits] of joined) chosen.set(uri, edits);
  }
  return [...chosen.values()].flat();
}
