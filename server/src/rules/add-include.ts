import { insertAt } from "../c/edits.ts";
import type { CFile } from "../c/facts.ts";
import type { DriverPackage } from "../package/driver-package.ts";
import { newlineOf } from "../text/lines.ts";
import { contains, type Edit } from "../text/source.ts";

/** Makes a file include a header of the system, behind its other includes; nothing when it does so already, also through headers of the package. */
export function addInclude(file: CFile, driver: DriverPackage, header: string): Edit[] {
  return includes(file, driver, header, new Set()) ? [] : [insertAt(file, ...lineWith(file, header))];
}

function includes(file: CFile, driver: DriverPackage, header: string, seen: Set<CFile>): boolean {
  if (seen.has(file)) return false;
  seen.add(file);
  return file.includes.some(({ path }) => {
    const name = baseName(path);
    if (name === header) return true;
    return driver.sources.some((other) => baseName(other.uri) === name && includes(other, driver, header, seen));
  });
}

const baseName = (path: string): string => path.split(/[\\/]/).at(-1)!.toLowerCase();

/** Headers that tracing generates stay last, and what an `#if` may take out is no place. */
function lineWith({ includes, functions, undecided, text }: CFile, header: string): [offset: number, line: string] {
  const line = `#include <${header}>`;
  const end = functions[0]?.span.start ?? text.length;
  const last = includes.findLast(
    ({ path, span }) => span.end <= end && !path.endsWith(".tmh") && !undecided.some((part) => contains(part, span)),
  );
  if (!last) return [0, line + newlineOf(text)];
  const [rest] = /^.*/.exec(text.slice(last.span.end))!;
  return [last.span.end + rest.length, newlineOf(text) + line];
}
