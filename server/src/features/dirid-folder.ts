import type { Dirid } from "../data/inf-directives.ts";

/** A directory in few words, for the beginning of a path: `%SystemRoot%\system32`, `Driver Store folder of the package`. */
export function diridFolder({ meaning }: Dirid): string {
  const path = /^(?:[^(]*\()?(%\w+(?:\(x86\))?%[^()]*)\)?$/.exec(meaning)?.[1];
  return path ?? meaning.replace(/ \([^)]*\)$/, "");
}
