import { fileListsOf } from "../../inf/copies.ts";
import { destinationOf } from "../../inf/destinations.ts";
import { driverStore } from "../../inf/folders.ts";
import { removeValues } from "../inf/shared/lists.ts";
import { shortened } from "../inf/shared/quoting.ts";
import type { Rule } from "../rule.ts";
import { infVerif } from "./shared/infverif.ts";

const rule = infVerif(1102);

export default {
  ...rule,
  title: "Delete and rename no files of the Driver Store",
  sources: [...rule.sources, "windows-hardware/drivers/install/using-dirids"],
  on: "inf",
  *check(inf) {
    for (const { section, uses } of fileListsOf(inf)) {
      const destination = section && destinationOf(inf, section);
      if (destination?.dirid !== driverStore) continue;
      for (const { directive, entry, field } of uses) {
        if (directive === "CopyFiles") continue;
        yield {
          span: field.span,
          message: `${directive} cannot touch [${shortened(section!.name, 30)}]: its files are in the Driver Store (13).`,
          related: [{ uri: inf.uri, span: destination.entry.span, message: "This line says where the files are." }],
          fixes: () => [
            { title: `Remove it from ${directive}`, edits: removeValues(inf, entry, [field]), safe: false },
          ],
        };
      }
    }
  },
} satisfies Rule;
