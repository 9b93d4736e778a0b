import type { CFile } from "../../../c/facts.ts";
import type { DriverPackage } from "../../../package/driver-package.ts";

/** The file and the headers of the package that it includes, directly or not; headers are told by their names. */
export function filesSeenBy(file: CFile, driver: DriverPackage): ReadonlySet<CFile> {
  const seen = new Set([file]);
  for (const next of seen)
    for (const { path } of next.includes) {
      const name = nameOf(path);
      for (const header of driver.sources) if (nameOf(header.uri) === name) seen.add(header);
    }
  return seen;
}

const nameOf = (path: string): string =>
  path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1).toLowerCase();

/** True for a file where the framework's types are known: it names them or includes their header. */
export const knowsFramework = (file: CFile, driver: DriverPackage): boolean =>
  [...filesSeenBy(file, driver)].some((f) => f.includes.some(({ path }) => nameOf(path) === "wdf.h")) ||
  /\bP?WDF[A-Z_]+\b/.test(file.text);
