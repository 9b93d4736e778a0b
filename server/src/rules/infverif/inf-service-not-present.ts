import { setValue } from "../../inf/edits.ts";
import type { InfFile } from "../../inf/model.ts";
import { needsIn } from "../../inf/needs.ts";
import { entriesNamed, mergedSections, nameKey } from "../../inf/sections.ts";
import { knownText } from "../../inf/strings.ts";
import { editDistance, nearestFirst } from "../inf/shared/distance.ts";
import { shortened } from "../inf/shared/quoting.ts";
import type { Rule } from "../rule.ts";
import { directiveLines } from "./shared/directive-lines.ts";
import { infVerif } from "./shared/infverif.ts";

const rule = infVerif(2501, { lowered: true });

export default {
  ...rule,
  title: "Add the service that AddFilter puts into the device stack",
  sources: [...rule.sources, "windows-hardware/drivers/install/inf-addfilter-directive"],
  on: "inf",
  *check(inf) {
    const added = addedServices(inf);
    if (!added) return;
    const known = new Set(added.map(nameKey));
    for (const { directive, entry } of directiveLines(inf)) {
      const field = entry.values[0]!;
      const name = knownText(inf, field);
      if (directive.name !== "AddFilter" || !name || known.has(nameKey(name))) continue;
      yield {
        span: field.span,
        message: `No AddService here adds ${shortened(name)}. The device does not start when the service of a filter is missing.`,
        fixes: () =>
          nearestFirst(
            name,
            added.filter((each) => added.length === 1 || editDistance(each, name) <= 3),
          ).map((to) => ({
            title: `Change to ${to}`,
            edits: setValue(inf, field, to),
            safe: false,
          })),
      };
    }
  },
} satisfies Rule;

/** The services that the INF adds itself; undefined when another INF may add some, or a name is not known. */
function addedServices(inf: InfFile): readonly string[] | undefined {
  const sections = mergedSections(inf);
  if (sections.some((section) => needsIn(inf, section).length > 0)) return undefined;
  const lines = sections.flatMap((section) => entriesNamed(section, "AddService"));
  const names = lines.map(({ values }) => knownText(inf, values[0]));
  if (names.includes(undefined)) return undefined;
  const own = names.filter((name) => name !== undefined && name !== "") as string[];
  return [...new Set(own)];
}
