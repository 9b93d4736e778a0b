import { inboxInfsWith } from "../../data/inf-directives.ts";
import { type CopiedFile, copiedFilesOf, copiesOf } from "../../inf/copies.ts";
import { setValue } from "../../inf/edits.ts";
import type { Install } from "../../inf/installs.ts";
import { needsOf } from "../../inf/needs.ts";
import type { Fix, Rule } from "../rule.ts";
import { copyToo } from "./shared/add-to-list.ts";
import { editDistance, nearestFirst } from "./shared/distance.ts";
import { shortened } from "./shared/quoting.ts";
import { type DriverBinary, driverBinariesOf, isLoadable, requoted } from "./shared/service-binary.ts";

export default {
  title: "Copy the binary of a UMDF driver",
  severity: "warning",
  modes: { k: "warning", u: "warning", w: "error" },
  sources: [
    "windows-hardware/drivers/devtest/inf-verif-error-2084",
    "windows-hardware/drivers/wdf/restricting-the-loading-location-of-umdf-drivers",
  ],
  infverif: [2084],
  on: "inf",
  *check(inf) {
    for (const binary of driverBinariesOf(inf)) {
      const { driver, field, file } = binary;
      // Other rules speak of what is no DLL, and of folders that UMDF does not load from.
      if (!isLoadable(binary.folder) || !/\.dll$/i.test(file)) continue;
      for (const install of driver.installs) {
        if (copiesOf(install, file)?.length !== 0) continue;
        const opaque = needsOf(install).some(({ name }) => inboxInfsWith(name).length === 0);
        yield {
          span: field.span,
          ...(opaque && { severity: "hint" as const }),
          message: `${shortened(file, 30)} is in no CopyFiles list of [${shortened(install.name, 30)}]. The driver cannot load.`,
          related: [
            { uri: inf.uri, span: install.section.parts[0]!.header, message: "This section copies the files." },
          ],
          fixes: () => {
            const copied = copiedFilesOf(install) ?? [];
            return [...rename(binary, copied), addFile(install, file, copied)];
          },
        };
        break;
      }
    }
  },
} satisfies Rule;

/** The copied DLLs whose names are almost the same; the only DLL, whatever its name. */
function rename({ field, file, path, driver }: DriverBinary, copied: readonly CopiedFile[]): Fix[] {
  const libraries = [...new Set(copied.map(({ name }) => name).filter((name) => /\.dll$/i.test(name)))];
  const isNear = (name: string): boolean => editDistance(name, file) <= 3;
  const near = libraries.length === 1 ? libraries : nearestFirst(file, libraries.filter(isNear));
  return near.map((name) => {
    const to = requoted(field.text, path.slice(0, path.length - file.length) + name);
    return { title: `Change to ${name}`, edits: setValue(driver.inf, field, to), safe: false };
  });
}

const addFile = (install: Install, file: string, copied: readonly CopiedFile[]): Fix => ({
  title: `Copy ${file} in [${install.name}]`,
  edits: copyToo(install, file, copied),
  safe: false,
});
