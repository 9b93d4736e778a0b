import { removeEntry } from "../../inf/edits.ts";
import type { InfFile } from "../../inf/model.ts";
import type { MergedSection } from "../../inf/sections.ts";
import { isForFramework, removeCoInstaller, removeCoInstallers } from "../inf/shared/co-installers.ts";
import { shortened } from "../inf/shared/quoting.ts";
import { installsUmdf } from "../inf/shared/wdf-files.ts";
import type { Fix, Rule } from "../rule.ts";
import { infVerif } from "./shared/infverif.ts";
import { definingSections, installerLines, readCoInstallerSections } from "./shared/installer-lines.ts";
import { judgedLists } from "./shared/judged-lists.ts";
import { placeOf, valueName } from "./shared/registry-lines.ts";

const rule = infVerif(1303);
const consequence = "Packages that bring one are not signed any more.";

export default {
  ...rule,
  title: "Install devices without co-installers and class installers",
  sources: [...rule.sources, "windows-hardware/drivers/develop/removing-coinstallers"],
  tag: "deprecated",
  on: "inf",
  *check(inf, _driver, rules) {
    const lines = installerLines(judgedLists(inf, rules));
    const defining = definingSections(lines);
    // In INFs with UMDF drivers another rule speaks of these sections.
    for (const section of installsUmdf(inf) ? [] : readCoInstallerSections(inf).filter((each) => defining.has(each)))
      yield {
        span: section.parts[0]!.header,
        message: `[${shortened(section.name, 50)}] defines a co-installer. ${consequence}`,
        fixes: () => [removal(inf, section)],
      };
    for (const { line, what, sections } of lines)
      if (sections.length === 0)
        yield {
          span: placeOf(line).span,
          message: `${valueName(line, 40)} defines a ${what}. ${consequence}`,
          fixes: () => [{ title: "Remove this line", edits: removeEntry(inf, line.entry), safe: false }],
        };
  },
} satisfies Rule;

const removal = (inf: InfFile, section: MergedSection): Fix =>
  isForFramework(inf, section)
    ? { title: "Remove the co-installers of the frameworks", edits: removeCoInstallers(inf), safe: false }
    : { title: "Remove the co-installer", edits: removeCoInstaller(inf, section), safe: false };
