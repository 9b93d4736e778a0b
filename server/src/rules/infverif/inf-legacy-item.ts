import type { SectionKind } from "../../data/inf-directives.ts";
import { removeSection } from "../../inf/remove-section.ts";
import { type MergedSection, mergedSections } from "../../inf/sections.ts";
import { shortened } from "../inf/shared/quoting.ts";
import { installsUmdf } from "../inf/shared/wdf-files.ts";
import type { Rule } from "../rule.ts";
import { directiveLines } from "./shared/directive-lines.ts";
import { infVerif } from "./shared/infverif.ts";
import { definingSections, installerLines } from "./shared/installer-lines.ts";
import { judgedKinds } from "./shared/judged-kinds.ts";
import { judgedLists } from "./shared/judged-lists.ts";
import { removeOperation } from "./shared/remove-operation.ts";
import { undoes } from "./shared/uninstall-sections.ts";

const rule = infVerif(1300);

/** What makes a package unfit for a signature, as the pages of these sections and directives say. */
const sections: readonly SectionKind[] = ["ddinstall.coinstallers", "ddinstall.factdef", "ddinstall.logconfigoverride"];
const directives = new Set(
  "BitReg Ini2Reg LogConfig ProfileItems RegisterDlls UnregisterDlls UpdateIniFields UpdateInis".split(" "),
);

const consequence = "Since Windows 11 22H2 packages with it are not signed any more.";

export default {
  ...rule,
  title: "Do without the sections and directives that are not signed any more",
  sources: [
    ...rule.sources,
    "windows-hardware/drivers/install/using-a-universal-inf-file",
    "windows-hardware/drivers/install/inf-logconfig-directive",
  ],
  tag: "deprecated",
  on: "inf",
  *check(inf, _driver, rules) {
    // Of those that define co-installers other rules speak.
    const others = definingSections(installerLines(judgedLists(inf, rules)));
    for (const section of mergedSections(inf)) {
      const kind = judgedKinds(inf, section).find((each) => sections.includes(each));
      const isQuiet = installsUmdf(inf) || others.has(section) || onlyNeeds(section);
      if (!kind || (kind === "ddinstall.coinstallers" && isQuiet)) continue;
      yield {
        span: section.parts[0]!.header,
        message: `[${shortened(section.name, 60)}] is deprecated. ${consequence}`,
        fixes: () => [{ title: "Remove this section", edits: removeSection(inf, section), safe: false }],
      };
    }
    for (const { section, kind, entry, directive } of directiveLines(inf)) {
      if (!directives.has(directive.name) || sections.includes(kind) || undoes(section)) continue;
      yield {
        span: entry.key!.span,
        message: `${directive.name} is deprecated. ${consequence}`,
        fixes: () => [
          { title: `Remove ${directive.name}`, edits: removeOperation(inf, entry, entry.values), safe: false },
        ],
      };
    }
  },
} satisfies Rule;

/** Smart-card minidrivers must have such sections, as their documentation says. */
const onlyNeeds = ({ entries }: MergedSection): boolean =>
  entries.every(({ key }) => /^(include|needs)$/i.test(key?.text ?? ""));
