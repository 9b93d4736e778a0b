import { copiesOf } from "../../inf/copies.ts";
import { type Destination, destinationOf } from "../../inf/destinations.ts";
import { setValue } from "../../inf/edits.ts";
import { driverStore } from "../../inf/folders.ts";
import type { InfFile } from "../../inf/model.ts";
import { storeFoldersOf } from "../../inf/store-folders.ts";
import type { Fix, Rule } from "../rule.ts";
import { destinationFor, spelledFolder } from "./shared/folders.ts";
import { shortened } from "./shared/quoting.ts";
import { type DriverBinary, driverBinariesOf, isLoadable, requoted } from "./shared/service-binary.ts";

export default {
  title: "Copy the binary of a UMDF driver to where ServiceBinary looks for it",
  severity: "error",
  sources: [
    "windows-hardware/drivers/wdf/restricting-the-loading-location-of-umdf-drivers",
    "windows-hardware/drivers/install/inf-destinationdirs-section",
  ],
  on: "inf",
  *check(inf) {
    for (const binary of driverBinariesOf(inf)) {
      const { field, file, folder } = binary;
      const destinations = isLoadable(folder) ? destinationsOf(binary) : [];
      const [first] = destinations;
      if (!first || destinations.some((each) => !each || each.folder === folder)) continue;
      const values = inf.text.slice(first.entry.values[0]!.span.start, first.entry.span.end);
      yield {
        span: field.span,
        message: `${shortened(file, 30)} is copied to another folder: ${shortened(values, 30)}. UMDF does not find it here.`,
        related: [{ uri: inf.uri, span: first.entry.span, message: "This line says where the file goes." }],
        fixes: () => [...changePath(binary, first), ...changeDestination(inf, binary, first)],
      };
    }
  },
} satisfies Rule;

/** Where each list puts the file; undefined among them when one list does not tell, or leaves it where the driver looks. */
const destinationsOf = ({ driver: { inf, installs }, file, folder = "" }: DriverBinary): (Destination | undefined)[] =>
  installs
    .flatMap((install) => copiesOf(install, file) ?? [])
    .map((copied) => {
      const to = destinationOf(inf, copied.list);
      const stays = to?.dirid === driverStore && storeFoldersOf(inf, copied.sourceName ?? file).includes(folder);
      return stays ? undefined : to;
    });

function changePath({ driver, field, file }: DriverBinary, { folder }: Destination): Fix[] {
  const spelled = spelledFolder(folder);
  if (!spelled) return [];
  const path = `${spelled}\\${file}`;
  const edits = setValue(driver.inf, field, requoted(field.text, path));
  return [{ title: `Change to ${path}`, edits, safe: false }];
}

/** DefaultDestDir is left alone: other lists depend on it. */
function changeDestination(inf: InfFile, { folder }: DriverBinary, { entry, isDefault }: Destination): Fix[] {
  const values = destinationFor(folder!);
  if (isDefault || !values) return [];
  const span = { start: entry.values[0]!.span.start, end: entry.span.end };
  return [{ title: `Copy to ${values}`, edits: [{ uri: inf.uri, span, text: values }], safe: false }];
}
