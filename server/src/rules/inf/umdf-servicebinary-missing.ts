import { addEntry, setValue } from "../../inf/edits.ts";
import type { Field } from "../../inf/model.ts";
import { knownText } from "../../inf/strings.ts";
import type { Fix, Rule } from "../rule.ts";
import { editDistance } from "./shared/distance.ts";
import { driverPathsOf } from "./shared/driver-paths.ts";
import { shortened } from "./shared/quoting.ts";
import { requoted, serviceBinary } from "./shared/service-binary.ts";
import { lacksDirective, type UmdfDriver, umdfDriversOf } from "./shared/umdf-drivers.ts";

export default {
  title: "Name the binary of a UMDF driver",
  severity: "error",
  sources: ["windows-hardware/drivers/wdf/specifying-wdf-directives-in-inf-files"],
  on: "inf",
  *check(inf) {
    for (const driver of umdfDriversOf(inf)) {
      if (!lacksDirective(driver, serviceBinary)) continue;
      const key = misspelt(driver);
      if (key) {
        const edits = setValue(inf, key, serviceBinary);
        yield {
          span: key.span,
          message: `${shortened(key.text)} is no directive, and ${serviceBinary} is missing. UMDF does not know which DLL is the driver.`,
          fixes: () => [{ title: `Change to ${serviceBinary}`, edits, safe: true }],
        };
        continue;
      }
      yield {
        span: driver.section.parts[0]!.header,
        message: `${serviceBinary} is missing from [${shortened(driver.section.name)}]. UMDF does not know which DLL is the driver.`,
        fixes: () => binariesFor(driver).map((path) => addBinary(driver, path)),
      };
    }
  },
} satisfies Rule;

/** A key that is almost the directive. */
const misspelt = ({ section }: UmdfDriver): Field | undefined =>
  section.entries.find(({ key, assigned }) => assigned && editDistance(key!.text, serviceBinary) <= 2)?.key;

const addBinary = ({ inf, section }: UmdfDriver, path: string): Fix => ({
  title: `Add ${serviceBinary} = ${path}`,
  edits: addEntry(inf, section, serviceBinary, requoted("", path), { after: "UmdfLibraryVersion" }),
  safe: false,
});

/** The DLLs that the devices copy to where UMDF loads drivers from; else one that has the name of the driver. */
function binariesFor({ inf, installs, services }: UmdfDriver): readonly string[] {
  const libraries = driverPathsOf(installs);
  if (libraries.length > 0) return libraries;
  const name = knownText(inf, services[0]!.nameField);
  return name ? [`%13%\\${name}.dll`] : [];
}
