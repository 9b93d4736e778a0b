import { type FileDirective, type FileList, fileListsOf } from "../../inf/copies.ts";
import { removeEntry } from "../../inf/edits.ts";
import { sourceFilesOf } from "../../inf/source-disks.ts";
import type { Rule } from "../rule.ts";
import { infVerif } from "./shared/infverif.ts";

const rule = infVerif(1229);

export default {
  ...rule,
  title: "Give every line of a file list the name of a file",
  sources: [
    ...rule.sources,
    "windows-hardware/drivers/install/inf-copyfiles-directive",
    "windows-hardware/drivers/install/inf-renfiles-directive",
  ],
  on: "inf",
  *check(inf) {
    for (const list of fileListsOf(inf))
      for (const { entry, name, target, source } of list.files) {
        const isHalf = name !== "" && source === target && isOnlyFor(list, "RenFiles");
        if (name !== "" && !isHalf) continue;
        yield {
          span: entry.span,
          message: isHalf
            ? "This line has one file name. To rename a file Windows needs the new name and the old one."
            : "This line has no name of a file. Windows does not know which file it is about.",
          fixes: () =>
            list.section ? [{ title: "Remove this line", edits: removeEntry(inf, entry), safe: false }] : [],
        };
      }
    for (const { entry, name } of sourceFilesOf(inf))
      if (name === "")
        yield {
          span: entry.span,
          message: "This line has no name of a file. It lists nothing.",
          fixes: () => [{ title: "Remove this line", edits: removeEntry(inf, entry), safe: true }],
        };
  },
} satisfies Rule;

const isOnlyFor = ({ uses }: FileList, directive: FileDirective): boolean =>
  uses.every((use) => use.directive === directive);
