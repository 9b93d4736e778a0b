import { installsOf, oldestBuild } from "../../inf/installs.ts";
import type { InfFile } from "../../inf/model.ts";
import { sameName } from "../../inf/sections.ts";
import type { Span } from "../../text/source.ts";
import type { Finding, Rule } from "../rule.ts";
import { coInstallerSections, frameworkLines, isForFramework, removeCoInstallers } from "./shared/co-installers.ts";
import { installsUmdf } from "./shared/wdf-files.ts";

const windows10 = 10240;

export default {
  title: "Install UMDF drivers without co-installers",
  severity: "warning",
  sources: [
    "windows-hardware/drivers/develop/removing-coinstallers",
    "windows-hardware/drivers/wdf/using-the-umdf-co-installer",
    "windows-hardware/drivers/install/inf-ddinstall-coinstallers-section",
  ],
  infverif: [1303],
  tag: "deprecated",
  on: "inf",
  *check(inf) {
    if (!installsUmdf(inf)) return;
    const sections = coInstallerSections(inf);
    for (const section of sections) {
      const forFramework = isForFramework(inf, section);
      const message = forFramework
        ? "The frameworks are part of Windows 10 and need no co-installer. Packages that bring one are not signed any more."
        : "Co-installers are obsolete. Packages that bring one are not signed any more.";
      yield findingFor(inf, section.parts[0]!.header, message, isForOldWindows(inf, section.name), forFramework);
    }
    const [line] = frameworkLines(inf);
    if (!line || sections.length > 0) return;
    const message = "This co-installer of a framework is obsolete, and nothing in the INF installs it any more.";
    yield findingFor(inf, (line.assigned ? line.key! : line.values[0]!).span, message, false, true);
  },
} satisfies Rule;

function findingFor(inf: InfFile, span: Span, message: string, isOld: boolean, isFixable: boolean): Finding {
  return {
    span,
    message,
    ...(isOld && { severity: "information" as const }),
    fixes: () =>
      isFixable
        ? [{ title: "Remove the co-installers of the frameworks", edits: removeCoInstallers(inf), safe: false }]
        : [],
  };
}

/** Before Windows 10 the co-installer brought the framework. */
const isForOldWindows = (inf: InfFile, name: string): boolean =>
  installsOf(inf).some((install) => {
    const oldest = oldestBuild(install) ?? 0;
    return sameName(`${install.name}.CoInstallers`, name) && oldest > 0 && oldest < windows10;
  });
