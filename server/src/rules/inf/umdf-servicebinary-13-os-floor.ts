import { copiesOf } from "../../inf/copies.ts";
import { destinationOf } from "../../inf/destinations.ts";
import { setValue } from "../../inf/edits.ts";
import { isDriverStore } from "../../inf/folders.ts";
import { type Install, oldestBuild } from "../../inf/installs.ts";
import type { Fix, Rule } from "../rule.ts";
import { driverStoreBuilds } from "./shared/driver-store-builds.ts";
import { destinationFor, umdfFolder } from "./shared/folders.ts";
import { requireBuild } from "./shared/require-build.ts";
import { type DriverBinary, driverBinariesOf, requoted } from "./shared/service-binary.ts";

const firstBuild = driverStoreBuilds.umdf;

export default {
  title: "Run UMDF drivers from the Driver Store on Windows 10 1803 and later only",
  severity: "warning",
  sources: [
    "windows-hardware/drivers/wdf/restricting-the-loading-location-of-umdf-drivers",
    "windows-hardware/drivers/develop/run-from-driver-store",
    "windows-hardware/drivers/install/inf-manufacturer-section",
  ],
  on: "inf",
  *check(inf) {
    for (const binary of driverBinariesOf(inf)) {
      const older = isDriverStore(binary.folder ?? "") ? binary.driver.installs.filter(isOlder) : [];
      const [first] = older;
      if (!first) continue;
      const [model] = first.models.filter(({ models }) => models.builds?.from === oldestBuild(first));
      const saysNothing = older.every((install) => oldestBuild(install) === 0);
      yield {
        span: binary.field.span,
        ...(saysNothing && { severity: "information" as const }),
        message: "Before Windows 10 1803 UMDF loads no drivers from %13%, but the INF installs on older systems too.",
        ...(model && {
          related: [{ uri: inf.uri, span: model.models.field.span, message: "The oldest Windows build stands here." }],
        }),
        fixes: () => [...requireBuild(older, firstBuild), ...moveOut(binary)],
      };
    }
  },
} satisfies Rule;

const isOlder = (install: Install): boolean => (oldestBuild(install) ?? firstBuild) < firstBuild;

/** Back to the folder of UMDF drivers, where the list of the file has a line of its own in [DestinationDirs]. */
function moveOut({ driver: { inf, installs }, field, file }: DriverBinary): Fix[] {
  const lists = installs.flatMap((install) => copiesOf(install, file) ?? []);
  const places = lists.map((copied) => destinationOf(inf, copied.list));
  if (places.length === 0 || places.some((place) => !place || place.isDefault)) return [];
  const text = destinationFor(umdfFolder)!;
  const entries = new Set(places.map((place) => place!.entry));
  const lines = [...entries].map(({ values, span }) => ({
    uri: inf.uri,
    span: { start: values[0]!.span.start, end: span.end },
    text,
  }));
  const path = `%12%\\UMDF\\${file}`;
  const edits = [...setValue(inf, field, requoted(field.text, path)), ...lines];
  return [{ title: `Change to ${path}`, edits, safe: false }];
}
