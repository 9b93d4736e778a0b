import { codeLenses } from "../../server/src/features/code-lens.ts";
import type { AnyFile } from "../../server/src/package/driver-package.ts";

/** All lenses of the file, each with its section; the cursor does not matter. */
export function render(file: AnyFile): string {
  if (file.kind !== "inf") return "nothing";
  return (
    codeLenses(file)
      .map(({ section, title, references = [] }) => {
        const places = references.map(({ start, end }) => file.text.slice(start, end));
        return `[${section.name}] ${title}${places.length === 0 ? "" : `: ${places.join(", ")}`}`;
      })
      .join("\n") || "nothing"
  );
}
