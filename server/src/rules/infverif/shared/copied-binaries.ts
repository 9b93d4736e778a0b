import { inboxInf } from "../../../data/inf-directives.ts";
import { knowsCopies, listsUsedBy } from "../../../inf/copies.ts";
import { destinationOf } from "../../../inf/destinations.ts";
import { driverStore, type FilePath } from "../../../inf/folders.ts";
import { type Install, sectionsOfInstall } from "../../../inf/installs.ts";
import type { InfFile } from "../../../inf/model.ts";
import { includesIn } from "../../../inf/needs.ts";
import { nameKey } from "../../../inf/sections.ts";
import { sourceArchitectures } from "../../../inf/source-disks.ts";
import { storeFoldersOf } from "../../../inf/store-folders.ts";
import { memo } from "../../../text/memo.ts";
import { architecturesOf } from "./copy-lists.ts";

/** The binary that hosts services of Windows. */
const host = "svchost.exe";

/** True when nobody can say that the file is missing: names that are not known, INFs that Windows does not bring. */
export const mayCopyMore = (install: Install, { file }: FilePath): boolean =>
  nameKey(file) === host ||
  !knowsCopies(install) ||
  sectionsOfInstall(install).some((section) => includesIn(install.inf, section).some(({ name }) => !inboxInf(name)));

/** True when some list puts the file there on an architecture of the install section, or may do so. */
export function copiesAnywhere(install: Install, { file, folder }: FilePath): boolean {
  const targets = targetsOf(install.inf);
  const own = sourceArchitectures(install);
  return [...(targets.get(`${folder}\\${nameKey(file)}`) ?? []), ...(targets.get(`?\\${nameKey(file)}`) ?? [])].some(
    (each) => each === "$arch$" || own.includes("$arch$") || own.includes(each),
  );
}

/** The architectures that a file is copied on, by folder and name; the folder is `?` where nobody can judge it. */
const targetsOf = memo((inf: InfFile): ReadonlyMap<string, ReadonlySet<string>> => {
  const targets = new Map<string, Set<string>>();
  for (const list of listsUsedBy(inf, "CopyFiles")) {
    const destination = destinationOf(inf, list.section);
    const architectures = architecturesOf(list);
    for (const { name = "", sourceName = name } of list.files) {
      // Of files that leave their folder of the Driver Store another rule speaks.
      const folders = destination
        ? [destination.folder, ...(destination.dirid === driverStore ? storeFoldersOf(inf, sourceName) : [])]
        : ["?"];
      for (const folder of folders) {
        const key = `${folder}\\${nameKey(name)}`;
        targets.set(key, new Set([...(targets.get(key) ?? []), ...architectures]));
      }
    }
  }
  return targets;
});
