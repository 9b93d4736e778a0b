import { inboxInf, inboxInfs } from "../../data/inf-directives.ts";
import { setValue } from "../../inf/edits.ts";
import type { InfFile } from "../../inf/model.ts";
import { nameKey, sameName } from "../../inf/sections.ts";
import { valueText } from "../../inf/strings.ts";
import type { DriverPackage } from "../../package/driver-package.ts";
import { editDistance } from "../inf/shared/distance.ts";
import { umdfOwners } from "../inf/shared/inbox-owners.ts";
import { shortened } from "../inf/shared/quoting.ts";
import type { Fix, Rule } from "../rule.ts";
import { infVerif } from "./shared/infverif.ts";
import { needingSections } from "./shared/needing-sections.ts";

const rule = infVerif(1202, { lowered: true });

export default {
  ...rule,
  title: "Include INFs of Windows only",
  sources: [...rule.sources, "windows-hardware/drivers/install/inf-ddinstall-section"],
  on: "inf",
  *check(inf, driver) {
    const own = ownInfs(driver);
    for (const { includes } of needingSections(inf))
      for (const { name, field } of includes) {
        if (!valueText(inf, field).known || inboxInf(name)) continue;
        const meant = nearestInf(name);
        const fact =
          factAbout(name, own) ?? (meant && `${shortened(name)} is no known INF of Windows, but ${meant} is`);
        if (!fact) continue;
        yield {
          span: field.span,
          message: `${fact}. Only INFs that are part of Windows can be included.`,
          fixes: (): Fix[] =>
            meant ? [{ title: `Change to ${meant}`, edits: setValue(inf, field, meant), safe: false }] : [],
        };
      }
  },
} satisfies Rule;

function factAbout(name: string, own: ReadonlySet<string>): string | undefined {
  if (/^oem\d+\.inf$/i.test(name)) return `${name} is the name an installed package got on one computer`;
  return own.has(nameKey(name)) ? `${shortened(name)} belongs to this package` : undefined;
}

/** The names that the INFs of the package have when they are built. */
const ownInfs = ({ infs }: DriverPackage): ReadonlySet<string> =>
  new Set(
    infs.map(({ uri }: InfFile) =>
      nameKey(decodeURIComponent(uri.slice(uri.lastIndexOf("/") + 1))).replace(/\.inx$/, ".inf"),
    ),
  );

/** The INF whose name is almost the same, or the same without its ending; of those for UMDF drivers another rule speaks. */
function nearestInf(name: string): string | undefined {
  if (inboxInf(`${name}.inf`)) return `${name}.inf`;
  const near = inboxInfs.find(({ inf }) => name.length > 8 && editDistance(inf, name) === 1)?.inf;
  return umdfOwners.some(([owner]) => sameName(owner, near ?? "")) ? undefined : near;
}
