import { installsOf } from "../../inf/installs.ts";
import { isReached, kindsOf } from "../../inf/kinds.ts";
import type { Entry, InfFile } from "../../inf/model.ts";
import { mergedSections } from "../../inf/sections.ts";
import type { Fix, Rule } from "../rule.ts";
import { isBlank } from "./shared/directive-lines.ts";
import { giveValue } from "./shared/give-value.ts";
import { infVerif } from "./shared/infverif.ts";
import { judgedKinds } from "./shared/judged-kinds.ts";

const rule = infVerif(1271);

export default {
  ...rule,
  title: "Name an install section in every line of a Models section",
  sources: [...rule.sources, "windows-hardware/drivers/install/inf-models-section"],
  on: "inf",
  *check(inf) {
    for (const section of mergedSections(inf)) {
      if (!judgedKinds(inf, section).includes("models")) continue;
      for (const entry of section.entries) {
        if (!entry.assigned || !isBlank(inf, entry.values[0]!)) continue;
        yield {
          span: entry.key!.span,
          message: "This device has no install section. Windows finds a driver for it but cannot install it.",
          fixes: () => fixesFor(inf, entry),
        };
      }
    }
  },
} satisfies Rule;

/** Install sections that no device uses come first. */
function fixesFor(inf: InfFile, entry: Entry): Fix[] {
  const unused = mergedSections(inf)
    .filter((section) => !isReached(inf, section) && kindsOf(inf, section).includes("ddinstall"))
    .map(({ name }) => name.replace(/\.nt[^.]*$/i, ""));
  const used = installsOf(inf).flatMap(({ kind, base }) => (kind === "device" ? [base] : []));
  return [...new Set([...unused, ...used])]
    .slice(0, 4)
    .map((name) => ({ title: `Name ${name}`, edits: giveValue(inf, entry, 0, name), safe: false }));
}
