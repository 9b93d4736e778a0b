import { organizeInf } from "../../server/src/features/organize/organize-inf.ts";
import { parseInf } from "../../server/src/inf/parse.ts";
import type { AnyFile } from "../../server/src/package/driver-package.ts";
import { applyEdits, type Span } from "../../server/src/text/source.ts";
import { lineDiff } from "../support/line-diff.ts";
import type { OpenPackage } from "../support/open-package.ts";

/** The lines that change; once they have, nothing is left to do. */
export function render(file: AnyFile, _: Span, { driver }: OpenPackage): string {
  if (file.kind !== "inf") return "no INF";
  const text = applyEdits(file.text, organizeInf(file, driver));
  const again = organizeInf(parseInf({ ...file, text }), driver);
  if (again.length > 0) return `not settled: ${JSON.stringify(again)}`;
  return text === file.text ? "nothing" : lineDiff(file.text, text);
}
