import { setValue } from "../../inf/edits.ts";
import { mergedSection } from "../../inf/sections.ts";
import { knownText } from "../../inf/strings.ts";
import { shortened } from "../inf/shared/quoting.ts";
import type { Fix, Rule } from "../rule.ts";
import { infVerif } from "./shared/infverif.ts";

const rule = infVerif(1214);

export default {
  ...rule,
  title: "Name a catalog file.cat",
  sources: [...rule.sources, "windows-hardware/drivers/install/inf-version-section"],
  on: "inf",
  *check(inf) {
    for (const { key, values, assigned } of mergedSection(inf, "Version")?.entries ?? []) {
      const field = assigned && /^CatalogFile(\.|$)/i.test(key!.text) ? values[0] : undefined;
      const name = knownText(inf, field);
      if (!field || !name || /^[^\\/:*?"<>|]+\.cat$/i.test(name)) continue;
      yield {
        span: field.span,
        message: `${shortened(name)} is no name of a catalog. Windows expects a file beside the INF that ends in .cat.`,
        fixes: () =>
          catalogsFor(name).map(
            (to): Fix => ({ title: `Change to ${to}`, edits: setValue(inf, field, to), safe: false }),
          ),
      };
    }
  },
} satisfies Rule;

/** The same name without its folder, and with the extension. */
function catalogsFor(path: string): string[] {
  const stem = path.slice(Math.max(path.lastIndexOf("\\"), path.lastIndexOf("/")) + 1).replace(/\.[^.]*$/, "");
  return /^[\w $-]+$/.test(stem) ? [`${stem}.cat`] : [];
}
