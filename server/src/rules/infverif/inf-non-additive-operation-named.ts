import { type FileList, listsUsedBy } from "../../inf/copies.ts";
import { destinationOf } from "../../inf/destinations.ts";
import { removeEntry } from "../../inf/edits.ts";
import { driverStore } from "../../inf/folders.ts";
import type { InfFile } from "../../inf/model.ts";
import { knownText } from "../../inf/strings.ts";
import { shortened } from "../inf/shared/quoting.ts";
import type { Finding, Rule } from "../rule.ts";
import { directiveLines } from "./shared/directive-lines.ts";
import { infVerif } from "./shared/infverif.ts";
import { removeOperation } from "./shared/remove-operation.ts";
import { undoes } from "./shared/uninstall-sections.ts";

const rule = infVerif(1309);
const consequence = "An INF may only add: Windows itself removes what a driver leaves behind.";

export default {
  ...rule,
  title: "Delete no services and files, and rename none",
  sources: [
    ...rule.sources,
    "windows-hardware/drivers/install/using-a-universal-inf-file",
    "windows-hardware/drivers/install/inf-delservice-directive",
    "windows-hardware/drivers/install/inf-delfiles-directive",
    "windows-hardware/drivers/install/inf-renfiles-directive",
  ],
  on: "inf",
  *check(inf) {
    yield* files(inf, "DelFiles", "deletes");
    yield* files(inf, "RenFiles", "renames");
    for (const { section, entry, directive } of directiveLines(inf)) {
      const field = entry.values[0]!;
      const name = knownText(inf, field);
      if (directive.name !== "DelService" || !name || undoes(section)) continue;
      yield {
        span: field.span,
        message: `DelService deletes the service ${shortened(name)}. ${consequence}`,
        fixes: () => [{ title: "Remove this line", edits: removeEntry(inf, entry), safe: false }],
      };
    }
  },
} satisfies Rule;

function* files(inf: InfFile, directive: "DelFiles" | "RenFiles", verb: string): Generator<Finding> {
  for (const list of listsUsedBy(inf, directive)) {
    // Of files in the Driver Store another rule speaks.
    if (list.section && destinationOf(inf, list.section)?.dirid === driverStore) continue;
    const what = filesText(list);
    for (const { section, entry, field } of list.uses)
      if (!undoes(section))
        yield {
          span: field.span,
          message: `${directive} ${verb} ${what}. ${consequence}`,
          fixes: () => [
            { title: `Remove it from ${directive}`, edits: removeOperation(inf, entry, [field]), safe: false },
          ],
        };
  }
}

function filesText({ files: [first, ...others] }: FileList): string {
  const name = first ? shortened(first.name ?? first.target.text) : "files";
  return others.length > 0 ? `${name} and ${others.length} more` : name;
}
