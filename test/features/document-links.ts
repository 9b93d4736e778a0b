import { documentLinks } from "../../server/src/features/document-links.ts";
import type { AnyFile } from "../../server/src/package/driver-package.ts";
import { type OpenPackage, pathOf, uriOf } from "../support/open-package.ts";

/** All links of the file; the other files of the package exist, `sensor.dll` is built by `sensor.vcxproj`. The cursor does not matter. */
export function render(file: AnyFile, _: unknown, { files }: OpenPackage): string {
  if (file.kind !== "inf") return "nothing";
  const known = new Map(files.map(({ uri }) => [uri.toLowerCase(), uri]));
  const links = documentLinks(file, {
    find: (uri) => known.get(uri.toLowerCase()),
    projectOf: (binary) => (binary === "sensor.dll" ? uriOf("sensor.vcxproj") : undefined),
  });
  return (
    links.map(({ span, target }) => `${file.text.slice(span.start, span.end)} -> ${pathOf(target)}`).join("\n") ||
    "nothing"
  );
}
