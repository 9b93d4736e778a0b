import { compareVersions } from "../../data/versions.ts";
import { setValue } from "../../inf/edits.ts";
import { entryNamed, sameName } from "../../inf/sections.ts";
import { umdfServicesOf } from "../../inf/services.ts";
import { knownText, valueText } from "../../inf/strings.ts";
import { umdfVersionsOf } from "../../inf/wdf-version.ts";
import type { DriverPackage } from "../../package/driver-package.ts";
import type { Rule } from "../rule.ts";
import { libraryVersion } from "./shared/library-version.ts";
import { type UmdfInstall, umdfInstallsOf } from "./shared/umdf-installs.ts";
import { usesWinUsb } from "./shared/winusb.ts";

const sinceUmdf = "2.15";

export default {
  title: "Let the reflector handle USB requests from UMDF 2.15 on",
  severity: "information",
  sources: [
    "windows-hardware/drivers/wdf/specifying-wdf-directives-in-inf-files",
    "windows-hardware/drivers/wdf/working-with-usb-devices",
  ],
  sinceUmdf,
  on: "inf",
  *check(inf, driver) {
    for (const umdf of umdfInstallsOf(inf)) {
      const field = entryNamed(umdf.wdf, "UmdfDispatcher")?.values[0];
      const age = field && sameName(knownText(inf, field) ?? "", "WinUsb") ? ageOf(umdf, driver) : "old";
      if (!field || age === "old") continue;
      const byDesign = usesWinUsb(umdf.install);
      yield {
        span: field.span,
        ...((byDesign || age === "unknown") && { severity: "hint" as const }),
        message: `Since UMDF ${sinceUmdf} NativeUSB is the dispatcher for USB targets. The reflector then does without WinUSB.`,
        fixes: () =>
          byDesign ? [] : [{ title: "Change to NativeUSB", edits: setValue(inf, field, "NativeUSB"), safe: false }],
      };
    }
  },
} satisfies Rule;

/** Whether all drivers of a stack are built for a framework that knows NativeUSB; unknown when the build fills in the version. */
function ageOf({ install }: UmdfInstall, { driverKind }: DriverPackage): "new" | "old" | "unknown" {
  const sections = umdfServicesOf(install).map(({ section }) => section);
  const tokens = sections.filter((each) => {
    const field = entryNamed(each, libraryVersion)?.values[0];
    return field && !valueText(install.inf, field).known;
  });
  const versions = umdfVersionsOf(install);
  if (versions.some((version) => compareVersions(version, sinceUmdf) < 0)) return "old";
  if (tokens.length === 0) return versions.length > 0 ? "new" : "old";
  return driverKind === "umdf1" || sections.some((each) => entryNamed(each, "DriverCLSID")) ? "old" : "unknown";
}
