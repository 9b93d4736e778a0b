import { type Install, installsOf, subSection } from "../../inf/installs.ts";
import { isReached } from "../../inf/kinds.ts";
import type { InfFile } from "../../inf/model.ts";
import { modelsOf } from "../../inf/models.ts";
import { type MergedSection, mergedSection, sameName, sectionsEndingWith } from "../../inf/sections.ts";
import { valueText } from "../../inf/strings.ts";
import type { Finding, Rule } from "../rule.ts";
import { driverSectionsOf } from "./shared/directive-names.ts";
import { editDistance } from "./shared/distance.ts";
import { shortened } from "./shared/quoting.ts";
import { deadSiblingsOf, renameSection } from "./shared/rename-section.ts";
import { installsUmdf } from "./shared/wdf-files.ts";

export default {
  title: "Name a .Wdf section after the install section that Windows uses",
  severity: "warning",
  sources: [
    "windows-hardware/drivers/wdf/specifying-wdf-directives-in-inf-files",
    "windows-hardware/drivers/install/inf-ddinstall-section",
  ],
  infverif: [2083],
  tag: "unnecessary",
  on: "inf",
  *check(inf) {
    const names = modelsOf(inf).map(({ install }) => valueText(inf, install));
    if (!installsUmdf(inf) || installsOf(inf).length === 0 || names.some(({ known }) => !known)) return;
    for (const wdf of sectionsEndingWith(inf, ".Wdf").filter((section) => !isReached(inf, section))) {
      const stem = wdf.name.slice(0, -".Wdf".length);
      const base = stem.replace(/\.nt(x86|ia64|amd64|arm64|arm|\$arch\$)?$/i, "");
      const own = installsOf(inf).filter((install) => sameName(install.base, base));
      if (own.length > 0) {
        const waiting = own.filter((install) => !subSection(install, "Wdf"));
        // A section of its own that no device uses is a whole device left over, and not a matter of this name.
        if (waiting.length > 0 || !mergedSection(inf, stem)) yield deadTwin(inf, wdf, own, waiting);
      } else if (!names.some(({ text }) => sameName(text, base))) yield unused(inf, wdf, stem);
    }
  },
} satisfies Rule;

function deadTwin(inf: InfFile, wdf: MergedSection, own: readonly Install[], waiting: readonly Install[]): Finding {
  const [used] = waiting.length > 0 ? waiting : own;
  return {
    span: wdf.parts[0]!.header,
    message: `Windows does not read this section. It uses [${shortened(used!.name)}], so the section must be [${used!.name}.Wdf].`,
    related: [{ uri: inf.uri, span: used!.section.parts[0]!.header, message: "The install section that is used." }],
    fixes: () => {
      const siblings = deadSiblingsOf(inf, wdf);
      const isSure = waiting.length === 1 && siblings.length === 0;
      const renames = waiting.map((install) => renameSection(inf, wdf.parts, `${install.name}.Wdf`, isSure));
      const stem = wdf.name.slice(0, -".Wdf".length);
      const isWhole = siblings.length > 0 && !mergedSection(inf, stem) && !driverSectionsOf(inf).has(used!.section);
      return isWhole ? [renameSection(inf, used!.section.parts, stem, false), ...renames] : renames;
    },
  };
}

function unused(inf: InfFile, wdf: MergedSection, stem: string): Finding {
  return {
    span: wdf.parts[0]!.header,
    message: `No device uses this section. No Models section leads to [${shortened(stem)}].`,
    fixes: () =>
      installsOf(inf)
        .filter((install) => !subSection(install, "Wdf") && editDistance(install.name, stem) <= 2)
        .map((install) => renameSection(inf, wdf.parts, `${install.name}.Wdf`, false)),
  };
}
