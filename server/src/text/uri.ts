/** URIs are compared and cut as text; only `node.ts` turns them into paths. A folder's URI has no final slash. */

/** The folder that holds a file or folder. */
export const folderOf = (uri: string): string => uri.slice(0, Math.max(0, uri.lastIndexOf("/")));

/** The last segment, percent-decoded: `Driver.c`. */
export function nameOf(uri: string): string {
  const name = uri.slice(uri.lastIndexOf("/") + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** The lower-case extension with its dot: `.inx`; empty without one. */
export function extensionOf(uri: string): string {
  const name = nameOf(uri);
  const dot = name.lastIndexOf(".");
  return dot < 0 ? "" : name.slice(dot).toLowerCase();
}

/** A relative Windows or POSIX path seen from a folder; `..` and `.` are resolved. */
export function joinUri(folder: string, path: string): string {
  const segments = path
    .replaceAll("\\", "/")
    .split("/")
    .filter((s) => s !== "" && s !== ".");
  let uri = folder;
  for (const segment of segments) uri = segment === ".." ? folderOf(uri) : `${uri}/${encodeURIComponent(segment)}`;
  return uri;
}

/** What two spellings of one file share: Windows ignores case in paths. */
export const uriKey = (uri: string): string => {
  try {
    return decodeURIComponent(uri).toLowerCase();
  } catch {
    return uri.toLowerCase();
  }
};

/** True for the folder itself and everything below it. */
export const isBelow = (uri: string, folder: string): boolean => uriKey(`${uri}/`).startsWith(uriKey(`${folder}/`));
