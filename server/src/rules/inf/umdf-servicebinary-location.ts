import { copiedFilesOf } from "../../inf/copies.ts";
import { destinationOf } from "../../inf/destinations.ts";
import { setValue } from "../../inf/edits.ts";
import { sameName } from "../../inf/sections.ts";
import type { Fix, Rule } from "../rule.ts";
import { spelledFolder } from "./shared/folders.ts";
import { shortened } from "./shared/quoting.ts";
import { type DriverBinary, driverBinariesOf, isLoadable, requoted } from "./shared/service-binary.ts";

/** Full paths of the folder of UMDF drivers, and numbers without percent signs, which another rule speaks of. */
const notOurs = /^(\\systemroot\\system32\\drivers\\umdf\\|\d+\\)/i;

export default {
  title: "Load UMDF drivers from the Driver Store or from drivers\\UMDF",
  severity: "error",
  sources: [
    "windows-hardware/drivers/wdf/restricting-the-loading-location-of-umdf-drivers",
    "windows-hardware/drivers/develop/run-from-driver-store",
  ],
  on: "inf",
  *check(inf) {
    for (const binary of driverBinariesOf(inf)) {
      if (isLoadable(binary.folder) || notOurs.test(binary.path) || binary.file === "") continue;
      yield {
        span: binary.field.span,
        message: `UMDF does not load drivers from ${shortened(binary.path)}. It takes %13%, the Driver Store, and %12%\\UMDF.`,
        fixes: () =>
          foldersFor(binary).map((folder): Fix => {
            const path = `${folder}\\${binary.file}`;
            const edits = setValue(inf, binary.field, requoted(binary.field.text, path));
            return { title: `Change to ${path}`, edits, safe: false };
          }),
      };
    }
  },
} satisfies Rule;

/** Where the file is copied to, when UMDF loads drivers from there; else both folders that it does. */
function foldersFor({ driver: { inf, installs }, file }: DriverBinary): string[] {
  const copied = installs.flatMap((install) => copiedFilesOf(install) ?? []);
  const folders = copied
    .filter(({ name }) => sameName(name, file))
    .flatMap((each) => spelledFolder(destinationOf(inf, each.list)?.folder ?? "") ?? []);
  return folders.length > 0 ? [...new Set(folders)] : ["%13%", "%12%\\UMDF"];
}
