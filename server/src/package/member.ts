import { uriKey } from "../text/uri.ts";
import type { AnyFile, DriverPackage } from "./driver-package.ts";

/** The file of a package that a URI means, however it is spelled. */
export function memberOf({ sources, infs, project }: DriverPackage, uri: string): AnyFile | undefined {
  const key = uriKey(uri);
  if (project && uriKey(project.file.uri) === key) return project.file;
  return [...infs, ...sources].find((file) => uriKey(file.uri) === key);
}
