import type { InfFile } from "../inf/model.ts";
import { folderOf, uriKey } from "../text/uri.ts";
import { infFacts } from "./inf-facts.ts";
import type { PackageOutline } from "./outline.ts";

/**
 * The package of a source that belongs to no other: the file alone. An INF beside it, or in the folder above, that installs a
 * UMDF driver tells its kind; otherwise the headers it includes will tell.
 */
export function looseOutline(uri: string, infs: readonly InfFile[]): PackageOutline {
  const folders = [folderOf(uri), folderOf(folderOf(uri))].map(uriKey);
  const near = folders.map((folder) =>
    infs.filter((inf) => infFacts(inf).umdf && uriKey(folderOf(inf.uri)) === folder),
  );
  const found = near.find((some) => some.length > 0) ?? [];
  const umdf = found[0] && infFacts(found[0]).umdf;
  return {
    id: uri,
    driverKind: umdf?.kind ?? "unknown",
    sources: [uri],
    infs: found,
    includeFolders: [],
    ...(umdf?.version === undefined ? {} : { umdf: { target: umdf.version } }),
  };
}
