import { memo } from "../text/memo.ts";
import { allReferences } from "./graph.ts";
import { sectionSuffixes } from "./installs.ts";
import type { InfFile } from "./model.ts";
import { nameKey } from "./sections.ts";
import { valueText } from "./strings.ts";
import { parseTargetOs } from "./target-os.ts";

/** The ends of sub-section names, in lower case with their dots, the longest first. */
const suffixes = /* @__PURE__ */ [".remove.services", ...sectionSuffixes];

/**
 * The part of a section's name that references spell: `Dev` of [Dev.NTamd64.Wdf], `Std` of [Std.NTamd64.10.0], the whole of most
 * names. Names may have dots of their own, so that it is the longest name some place refers to and only a decoration and a
 * suffix follow.
 */
export function baseName(inf: InfFile, name: string): string {
  const key = nameKey(name);
  const suffix = suffixes.find((each) => key.endsWith(each)) ?? "";
  for (const whole of [key, key.slice(0, key.length - suffix.length)]) {
    for (let end = whole.length; end > 0; end = whole.lastIndexOf(".", end - 1)) {
      const rest = whole.slice(end + 1);
      const fits = rest === "" || (rest.startsWith("nt") && parseTargetOs(rest) !== undefined);
      if (fits && referredNames(inf).has(whole.slice(0, end))) return name.slice(0, end);
    }
  }
  return name;
}

/** The section names that stand in values, in lower case: without what decoration adds. */
const referredNames = memo((inf: InfFile): ReadonlySet<string> => {
  const sections = allReferences(inf).filter(({ space, field, span }) => space === "section" && span === field.span);
  return new Set(sections.map(({ field }) => nameKey(valueText(inf, field).text)));
});
