import type { Install } from "../../../inf/installs.ts";
import type { Entry, InfFile } from "../../../inf/model.ts";
import { type ModelsSection, modelsSectionsAt } from "../../../inf/models.ts";
import { memo } from "../../../text/memo.ts";
import type { Fix } from "../../rule.ts";
import { canRedecorate, redecorate } from "./redecorate.ts";

/**
 * Fixes that make [Manufacturer] ask for a Windows build where the devices of some install sections can be installed on older
 * ones. Empty where the decorations do not stand in the file as the header spells them, or ask for more than a version.
 */
export function requireBuild(installs: readonly Install[], build: number): readonly Fix[] {
  const models = installs.flatMap((install) => install.models.map((model) => model.models));
  const older = [...new Set(models)].filter(({ targetOs }) => targetOs && targetOs.firstBuild < build);
  if (older.length === 0 || !older.every((each) => canChange(each) && !isThere(installs[0]!, each, build))) return [];
  const edits = older.flatMap((each) =>
    redecorate(installs[0]!.inf, each, `${each.decoration.split(".")[0]}.10.0...${build}`),
  );
  return [{ title: `Require Windows build ${build} in [Manufacturer]`, edits, safe: false }];
}

const canChange = (models: ModelsSection): boolean =>
  canRedecorate(models) &&
  models.targetOs !== undefined &&
  models.targetOs.productType === undefined &&
  models.targetOs.suiteMask === undefined &&
  (models.targetOs.major ?? 0) <= 10;

/** The line has a section for this build already: what it holds is to be decided first. */
const isThere = ({ inf }: Install, { line, targetOs }: ModelsSection, build: number): boolean =>
  firstBuilds(inf)(line).has(`${targetOs?.architecture} ${build}`);

/** The architectures in a line with the builds they begin with. */
const firstBuilds = memo((inf: InfFile) =>
  memo(
    (line: Entry): ReadonlySet<string> =>
      new Set(modelsSectionsAt(inf, line).map(({ targetOs }) => `${targetOs?.architecture} ${targetOs?.firstBuild}`)),
  ),
);
