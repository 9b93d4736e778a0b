import { inboxInfsWith } from "../../data/inf-directives.ts";
import { filtersOf } from "../../inf/filters.ts";
import { type Install, subSection } from "../../inf/installs.ts";
import { needsOf } from "../../inf/needs.ts";
import { entriesNamed, sameName, sectionOf } from "../../inf/sections.ts";
import { hasClass } from "../../inf/setup-class.ts";
import type { Rule } from "../rule.ts";
import { addReflector } from "./shared/add-reflector.ts";
import { isMistyped } from "./shared/directive-names.ts";
import { reflectorServicesOf } from "./shared/reflector.ts";
import { umdfInstallsOf } from "./shared/umdf-installs.ts";

export default {
  title: "Add the reflector to every device with a UMDF driver",
  severity: "error",
  sources: ["windows-hardware/drivers/wdf/adding-the-reflector"],
  on: "inf",
  *check(inf) {
    // An extension INF adds to a device that may have its reflector from the base INF.
    if (hasClass(inf, "Extension")) return;
    for (const { install, wdf, service } of umdfInstallsOf(inf)) {
      if (install.kind !== "device" || hasReflector(install)) continue;
      if (isMistyped(subSection(install, "Services"), "AddService")) continue;
      const isOpen = needsOf(install).some(({ name }) => mayAddReflector(name));
      yield {
        span: sectionOf(wdf, service).header,
        ...(isOpen && { severity: "hint" as const }),
        message:
          "The INF does not add the reflector to the device. Without WUDFRd.sys Windows cannot load UMDF drivers into the stack.",
        fixes: () => addReflector(install),
      };
    }
  },
} satisfies Rule;

/** In any way, rightly or not: other rules judge how. */
const hasReflector = (install: Install): boolean =>
  needsOf(install).some(({ name }) => /^wudf/i.test(name)) ||
  reflectorServicesOf(install).length > 0 ||
  filtersOf(install).some(({ name }) => isWudfrd(name.text)) ||
  entriesNamed(subSection(install, "Filters"), "AddFilter").some(({ values }) => isWudfrd(values[0]?.text ?? ""));

const isWudfrd = (name: string): boolean => sameName(name, "WUDFRd");

/** Sections of INFs we do not know, and of those that set up UMDF drivers of Windows. */
function mayAddReflector(needed: string): boolean {
  const owners = inboxInfsWith(needed);
  return owners.length === 0 || owners.some(({ sections }) => sections.some((section) => section.endsWith(".Wdf")));
}
