import { flagSets } from "../../data/inf-directives.ts";
import type { ListedFile } from "../../inf/copies.ts";
import { setValue } from "../../inf/edits.ts";
import type { InfFile } from "../../inf/model.ts";
import { flagsText } from "../../inf/numbers.ts";
import type { Fix, Rule } from "../rule.ts";
import { storedLists } from "./shared/copy-lists.ts";
import { infVerif } from "./shared/infverif.ts";

const rule = infVerif(1103, { lowered: true });

/** What only matters when a file is already at the destination: in the Driver Store there is none. The flags about versions are in wide use there. */
const aboutExisting = new Set([
  "COPYFLG_FORCE_FILE_IN_USE",
  "COPYFLG_NO_OVERWRITE",
  "COPYFLG_REPLACEONLY",
  "COPYFLG_IN_USE_RENAME",
]);

export default {
  ...rule,
  title: "Copy files to the Driver Store without flags about older files",
  sources: [...rule.sources, "windows-hardware/drivers/install/inf-copyfiles-directive"],
  on: "inf",
  *check(inf, _driver, rules) {
    for (const { files } of storedLists(inf, rules))
      for (const file of files) {
        const flag = flagSets.copyFileFlags.find(
          ({ name, value }) => aboutExisting.has(name) && (file.flags ?? 0) & value,
        );
        const field = file.entry.values[3];
        if (!flag || !field) continue;
        yield {
          span: field.span,
          severity: "information",
          message: `${flag.name} is about a file that is already there. In the Driver Store (13) there never is one.`,
          fixes: () => [clear(inf, file)],
        };
      }
  },
} satisfies Rule;

function clear(inf: InfFile, { entry, flags = 0 }: ListedFile): Fix {
  const gone = flagSets.copyFileFlags
    .filter(({ name }) => aboutExisting.has(name))
    .reduce((all, { value }) => all | value, 0);
  const left = flags & ~gone;
  const [, , , field] = entry.values;
  return {
    title: left === 0 ? "Remove the flag" : `Change to 0x${left.toString(16)}`,
    edits:
      left === 0
        ? [{ uri: inf.uri, span: { start: lastName(entry.values.slice(0, 2)), end: field!.span.end }, text: "" }]
        : setValue(inf, field!, flagsText(left)),
    safe: false,
  };
}

/** The end of the last name of the line: the commas before the flag go with it. */
const lastName = (names: ListedFile["entry"]["values"]): number => names.findLast(({ text }) => text !== "")!.span.end;
