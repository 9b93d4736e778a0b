import { removeEntry } from "../../inf/edits.ts";
import { entryNamed } from "../../inf/sections.ts";
import { valueText } from "../../inf/strings.ts";
import type { Finding, Rule } from "../rule.ts";
import { libraryVersion, literalVersionOf } from "./shared/library-version.ts";
import { driverField, lacksDirective, type UmdfDriver, umdfDriversOf } from "./shared/umdf-drivers.ts";

const directive = "DriverCLSID";

export default {
  title: "Set DriverCLSID for UMDF 1.x drivers and for no others",
  severity: "warning",
  sources: [
    "windows-hardware/drivers/wdf/specifying-wdf-directives-in-inf-files",
    "windows-hardware/drivers/wdf/porting-a-driver-from-umdf-1-to-umdf-2",
  ],
  infverif: [1401],
  on: "inf",
  *check(inf, { project }) {
    for (const driver of umdfDriversOf(inf)) {
      const literal = literalVersionOf(driver);
      const isTokenized = !valueText(inf, driverField(driver, libraryVersion)).known;
      if (entryNamed(driver.section, directive)) {
        const isOld = literal ? literal.major < 2 : project?.driverKind === "umdf1" || !isTokenized;
        if (!isOld) yield surplus(driver, literal?.version);
      } else if (literal?.major === 1 && lacksDirective(driver, directive)) {
        yield {
          span: literal.field.span,
          severity: "error",
          message: `${directive} is missing, but this is a UMDF ${literal.version} driver. The host process cannot create its driver object.`,
        };
      }
    }
  },
} satisfies Rule;

function surplus({ inf, section }: UmdfDriver, version: string | undefined): Finding {
  const entry = entryNamed(section, directive)!;
  return {
    span: entry.span,
    ...(version === undefined && { severity: "information" as const }),
    message: version
      ? `${directive} is only for UMDF 1.x, and this driver is built for ${version}. UMDF 2 drivers are no COM objects.`
      : `${directive} is only for UMDF 1.x drivers. The version of this one comes from the project.`,
    fixes: () => [{ title: `Remove ${directive}`, edits: removeEntry(inf, entry), safe: version !== undefined }],
  };
}
