import { fixedKind } from "../../inf/fixed-names.ts";
import { sectionSuffixes } from "../../inf/installs.ts";
import type { InfFile } from "../../inf/model.ts";
import { modelsSectionsOf } from "../../inf/models.ts";
import { longestSectionName } from "../../inf/parse.ts";
import { nameKey } from "../../inf/sections.ts";
import { parseTargetOs } from "../../inf/target-os.ts";
import { memo } from "../../text/memo.ts";

/**
 * What all names of one family begin with: `Dev` for [Dev.NTamd64], [Dev.NT.Wdf] and `Dev`. Unlike `baseName` it goes by the form
 * of the name alone, so that a name and everything Windows may look up for it always share their root.
 */
export function sectionRoot(inf: InfFile, name: string): string {
  let root = modelsBases(inf).get(nameKey(name)) ?? name;
  if (root.length > longestSectionName) return root;
  for (;;) {
    const shorter = withoutEnding(root);
    if (shorter === undefined) return root;
    root = shorter;
  }
}

/** The name without a decoration or the suffix of a sub-section at its end; undefined when it has neither. */
export const withoutEnding = (name: string): string | undefined => withoutSuffix(name) ?? withoutDecoration(name);

/** The name of the section that a sub-section continues: `Dev.NT` for [Dev.NT.Wdf]; undefined for others. */
export function withoutSuffix(name: string): string | undefined {
  const key = nameKey(name);
  const suffix = sectionSuffixes.find((each) => key.length > each.length && key.endsWith(each));
  return suffix && name.slice(0, -suffix.length);
}

/** True for names that mean something to Windows itself, decorated or not: [Version], [DefaultInstall.NTamd64.Services]. */
export const hasFixedName = (inf: InfFile, name: string): boolean =>
  (fixedKind(name) ?? fixedKind(sectionRoot(inf, name))) !== undefined || /^signatureattributes\./i.test(name);

function withoutDecoration(name: string): string | undefined {
  const key = nameKey(name);
  for (let dot = key.indexOf(".nt", 1); dot >= 0; dot = key.indexOf(".nt", dot + 1))
    if (parseTargetOs(key.slice(dot + 1))) return name.slice(0, dot);
  return undefined;
}

/** Models sections, also missing ones, whose decoration is none that can be read: only [Manufacturer] tells where it begins. */
const modelsBases = memo(
  (inf: InfFile): ReadonlyMap<string, string> =>
    new Map(
      modelsSectionsOf(inf).flatMap(({ section, base, decoration }): [string, string][] => {
        const name = section?.name ?? (decoration === "" ? base : `${base}.${decoration}`);
        return base === "" ? [] : [[nameKey(name), name.slice(0, base.length)]];
      }),
    ),
);
