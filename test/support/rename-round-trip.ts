import { sectionRoot } from "../../server/src/features/navigation/section-names.ts";
import { type Renaming, rename, renamingAt } from "../../server/src/features/rename/rename.ts";
import { allReferences } from "../../server/src/inf/graph.ts";
import { kindsOf } from "../../server/src/inf/kinds.ts";
import type { InfFile } from "../../server/src/inf/model.ts";
import { mergedSections, nameKey, sameName } from "../../server/src/inf/sections.ts";
import { stringDefinitions } from "../../server/src/inf/strings.ts";
import { applyEdits, type Edit } from "../../server/src/text/source.ts";
import { parseText } from "./inf-fixtures.ts";

/** A rename of one thing of a file, and the file after it. */
export interface Renamed {
  readonly renaming: Renaming;
  readonly newName: string;
  readonly after: InfFile;
}

/** Renames everything that can be renamed, one thing at a time. What has a name that rename would not give is left out. */
export function renameEach(inf: InfFile): Renamed[] {
  const things = new Map<string, Renaming>();
  for (const offset of namedOffsets(inf)) {
    const renaming = renamingAt(inf, offset);
    if ("refusal" in renaming || "refusal" in rename(inf, offset, renaming.name)) continue;
    things.set(`${renaming.space} ${nameKey(renaming.name)}`, renaming);
  }
  return [...things.values()].map((renaming) => {
    const newName = anotherName(renaming);
    return { renaming, newName, after: parseText(applyEdits(inf.text, edits(inf, renaming.span.start, newName))) };
  });
}

/** What a rename did besides giving a name: nothing, or one line for each difference. */
export function renameProblems(inf: InfFile, { renaming, newName, after }: Renamed): string[] {
  const { space, name, occurrences } = renaming;
  const expected = graphOf(inf, renaming, newName);
  const graph = graphOf(after, renaming, newName);
  const changed = expected.length === graph.length ? expected.findIndex((line, i) => line !== graph[i]) : graph.length;
  const problems = changed < 0 ? [] : [`${space} ${name}: ${expected[changed]} became ${graph[changed]}`];
  const first = occurrences[0]!.span.start;
  const back = applyEdits(after.text, edits(after, first, name));
  const spellings = new Set(occurrences.map(({ span }) => inf.text.slice(span.start, span.end)));
  const isBack = spellings.size === 1 ? back === inf.text : nameKey(back) === nameKey(inf.text);
  return isBack ? problems : [...problems, `${space} ${name}: the way back ends elsewhere`];
}

/** Where something is named. */
const namedOffsets = (inf: InfFile): number[] => [
  ...inf.sections.map(({ nameSpan }) => nameSpan.start),
  ...stringDefinitions(inf).map(({ key }) => key.span.start),
  ...allReferences(inf).map(({ span }) => span.start),
];

function anotherName({ space, name }: Renaming): string {
  if (space === "disk") return "9876";
  return space === "file" ? `another${/\.\w+$/.exec(name)?.[0] ?? ""}` : "Another_Name";
}

function edits(inf: InfFile, offset: number, newName: string): readonly Edit[] {
  const result = rename(inf, offset, newName);
  if ("refusal" in result) throw new Error(`To ${newName}: ${result.refusal}`);
  return result;
}

/** Sections with their kinds and all references, as if the renaming had been made. */
function graphOf(inf: InfFile, { space, name }: Renaming, newName: string): string[] {
  const root = sectionRoot(inf, name);
  const section = (each: string): string =>
    space === "section" && sameName(sectionRoot(inf, each), root) ? newName + each.slice(root.length) : each;
  const named = (each: string, world: string): string => {
    if (world === "section" || world === "inbox") return section(each);
    return world === space && sameName(each, name) ? newName : each;
  };
  const sections = mergedSections(inf).map((each) => [section(each.name), ...[...kindsOf(inf, each)].sort()]);
  // A word alone in [SourceDisksFiles] is its file and, for want of another, its disk.
  const told = allReferences(inf).filter((one) => one.space !== "disk" || one.entry.assigned);
  const references = told.map((one) => [
    one.space,
    named(one.name, one.space),
    one.kind,
    one.declares,
    ...(one.targets ?? []).map(section),
  ]);
  return [...sections, ...references].map((line) => nameKey(line.join(" ")));
}
