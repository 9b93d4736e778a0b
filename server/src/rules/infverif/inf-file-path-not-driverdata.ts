import { setValue } from "../../inf/edits.ts";
import { kindsOf } from "../../inf/kinds.ts";
import { quoted } from "../../inf/quotes.ts";
import { entriesNamed, mergedSections } from "../../inf/sections.ts";
import { knownText } from "../../inf/strings.ts";
import { shortened } from "../inf/shared/quoting.ts";
import type { Fix, Rule } from "../rule.ts";
import { infVerif } from "./shared/infverif.ts";

const rule = infVerif(1326);
const variable = "%%DriverData%%";

export default {
  ...rule,
  title: "Write logs of AutoLoggers below DriverData",
  sources: [...rule.sources, "windows-hardware/drivers/install/inf-addupdateautologger-directive"],
  on: "inf",
  *check(inf) {
    const sections = mergedSections(inf).filter((section) => kindsOf(inf, section).includes("addautologger"));
    for (const entry of sections.flatMap((section) => entriesNamed(section, "FileName"))) {
      const field = entry.values[0]!;
      const path = knownText(inf, field);
      if (!path || /^%DriverData%\\/i.test(path)) continue;
      const to = `${variable}\\${path.slice(path.lastIndexOf("\\") + 1)}`;
      yield {
        span: field.span,
        message: `${shortened(path)} is not below ${variable}. That is the folder where drivers keep their data.`,
        fixes: () => [{ title: `Change to ${to}`, edits: setValue(inf, field, quoted(to)), safe: false } satisfies Fix],
      };
    }
  },
} satisfies Rule;
