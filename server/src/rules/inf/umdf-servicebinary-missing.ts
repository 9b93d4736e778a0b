import { addEntry } from "../../inf/edits.ts";
import { knownText } from "../../inf/strings.ts";
import type { Fix, Rule } from "../rule.ts";
import { copiedFilesOf, destinationOf } from "./shared/copied-files.ts";
import { spelledFolder } from "./shared/folders.ts";
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
      yield {
        span: driver.section.parts[0]!.header,
        message: `${serviceBinary} is missing from [${shortened(driver.section.name)}]. UMDF does not know which DLL is the driver.`,
        fixes: () => binariesFor(driver).map((path) => addBinary(driver, path)),
      };
    }
  },
} satisfies Rule;

const addBinary = ({ inf, section }: UmdfDriver, path: string): Fix => ({
  title: `Add ${serviceBinary} = ${path}`,
  edits: addEntry(inf, section, serviceBinary, requoted("", path), { after: "UmdfLibraryVersion" }),
  safe: false,
});

/** The DLLs that the devices copy to where UMDF loads drivers from; else one that has the name of the driver. */
function binariesFor({ inf, installs, services }: UmdfDriver): string[] {
  const copied = installs.flatMap((install) => copiedFilesOf(install) ?? []);
  const libraries = copied.flatMap((file) => {
    const folder = spelledFolder(destinationOf(inf, file)?.folder ?? "");
    return folder && /\.dll$/i.test(file.name) ? [`${folder}\\${file.name}`] : [];
  });
  if (libraries.length > 0) return [...new Set(libraries)];
  const name = knownText(inf, services[0]!.nameField);
  return name ? [`%13%\\${name}.dll`] : [];
}
