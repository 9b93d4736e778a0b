import { dirid } from "../../../data/inf-directives.ts";
import { allReferences } from "../../../inf/graph.ts";
import { installsOf } from "../../../inf/installs.ts";
import type { Entry, InfFile } from "../../../inf/model.ts";
import { numberOf } from "../../../inf/numbers.ts";
import type { Reference } from "../../../inf/references.ts";
import { addRegLists, bitRegLists, delRegLists } from "../../../inf/registry-lists.ts";
import { mustBeIsolated, type RuleSet } from "../../rule-set.ts";
import { isPrinterInf } from "./copy-lists.ts";

/** Windows 11 24H2, which deprecates them. */
const firstBuild = 26100;

/** A place that names a deprecated directory. */
export interface DeprecatedDirid {
  readonly reference: Reference;
  /** True for `%24%` in a path, false for a plain number. */
  readonly isInPath: boolean;
}

/** The places that name deprecated directories, as far as the rules forbid them; what drivers read from the registry is another matter. */
export function deprecatedDirids(inf: InfFile, rules: RuleSet): readonly DeprecatedDirid[] {
  const isJudged = rules.build >= firstBuild && installsOf(inf).some((install) => mustBeIsolated(install, rules));
  if (!isJudged || isPrinterInf(inf)) return [];
  const registry = registryLines(inf);
  return allReferences(inf)
    .filter(({ space, name }) => space === "dirid" && dirid(numberOf(name) ?? Number.NaN)?.deprecated24H2)
    .filter(({ entry }) => !registry.has(entry))
    .map((reference) => ({ reference, isInPath: inf.text[reference.span.start - 1] === "%" }));
}

const registryLines = (inf: InfFile): ReadonlySet<Entry> =>
  new Set([...addRegLists(inf), ...delRegLists(inf), ...bitRegLists(inf)].flatMap(({ section }) => section.entries));
