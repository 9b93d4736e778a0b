import { copiedFilesOf } from "../../../inf/copies.ts";
import { destinationOf } from "../../../inf/destinations.ts";
import type { Install } from "../../../inf/installs.ts";
import { memo } from "../../../text/memo.ts";
import { spelledFolder } from "./folders.ts";

/** The paths of the DLLs that install sections copy to where UMDF loads drivers from, as ServiceBinary spells them, each once. */
export const driverPathsOf = memo((installs: readonly Install[]): readonly string[] => {
  const paths = installs.flatMap((install) =>
    (copiedFilesOf(install) ?? []).flatMap((file) => {
      const folder = spelledFolder(destinationOf(install.inf, file.list)?.folder ?? "");
      return folder && /\.dll$/i.test(file.name) ? [`${folder}\\${file.name}`] : [];
    }),
  );
  return [...new Set(paths)];
});
