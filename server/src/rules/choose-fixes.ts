import { type Edit, orderEdits } from "../text/source.ts";
import type { Fix } from "./rule.ts";
import type { Report } from "./run.ts";

/**
 * The edits of as many fixes as can be applied together: of each finding the first fix that is wanted, whole or not at all,
 * left out when it would touch what an earlier one changes. Lint again afterwards for the ones left out.
 */
export function chooseFixes(reports: readonly Report[], wanted: (fix: Fix) => boolean): Edit[] {
  let chosen: Edit[] = [];
  for (const report of reports) {
    const fix = report.fixes?.().find(wanted);
    if (!fix) continue;
    const together = [...chosen, ...fix.edits];
    if (applicable(together)) chosen = together;
  }
  return chosen;
}

function applicable(edits: readonly Edit[]): boolean {
  const uris = new Set(edits.map((edit) => edit.uri));
  return [...uris].every((uri) => orderEdits(edits.filter((edit) => edit.uri === uri)) !== undefined);
}
