import { type Install, installsOf, subSection } from "../../inf/installs.ts";
import { isReached } from "../../inf/kinds.ts";
import { entryNamed, sectionsEndingWith } from "../../inf/sections.ts";
import { fileNameOf } from "../../inf/services.ts";
import type { Span } from "../../text/source.ts";
import type { Rule } from "../rule.ts";
import { isMisplaced, isMisspelt } from "./shared/directive-names.ts";
import { shortened } from "./shared/quoting.ts";
import { reflectorNeedsOf, reflectorServicesOf } from "./shared/reflector.ts";
import { addWdf } from "./shared/wdf-skeleton.ts";

const directives = ["UmdfService", "UmdfServiceOrder"];

export default {
  title: "Give a device with the reflector a .Wdf section",
  severity: "warning",
  sources: [
    "windows-hardware/drivers/wdf/specifying-wdf-directives-in-inf-files",
    "windows-hardware/drivers/wdf/adding-the-reflector",
  ],
  on: "inf",
  *check(inf) {
    // Other rules speak of sections and lines that are there under a wrong name or in a wrong place.
    if (directives.some((directive) => isMisplaced(inf, directive))) return;
    if (sectionsEndingWith(inf, ".Wdf").some((section) => !isReached(inf, section))) return;
    for (const install of installsOf(inf)) {
      const reflector = reflectorOf(install);
      if (!reflector || hasDriver(install)) continue;
      const wdf = subSection(install, "Wdf");
      yield {
        span: (wdf ?? install.section).parts[0]!.header,
        message: `No UMDF driver is declared in [${shortened(install.name)}.Wdf]. The reflector alone has nothing to load.`,
        related: [{ uri: inf.uri, span: reflector, message: "The reflector is added here." }],
        fixes: () => [addWdf(install)],
      };
    }
  },
} satisfies Rule;

const reflectorOf = (install: Install): Span | undefined =>
  reflectorNeedsOf(install)[0]?.field.span ??
  reflectorServicesOf(install).find(({ binary }) => binary && fileNameOf(binary.text) === "wudfrd.sys")?.entry.span;

function hasDriver(install: Install): boolean {
  const wdf = subSection(install, "Wdf");
  if (!wdf) return false;
  return [...directives, "Needs"].some(
    (directive) => entryNamed(wdf, directive) || isMisspelt(install.inf, wdf, directive),
  );
}
