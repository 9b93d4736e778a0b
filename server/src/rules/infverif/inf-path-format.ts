import { fileListsOf } from "../../inf/copies.ts";
import { destinationsOf } from "../../inf/destinations.ts";
import { setValue } from "../../inf/edits.ts";
import type { Field, InfFile } from "../../inf/model.ts";
import { inQuotes, quoted } from "../../inf/quotes.ts";
import { diskFolderField, sourceDisksOf, sourceFilesOf, subfolderField } from "../../inf/source-disks.ts";
import { knownText } from "../../inf/strings.ts";
import { shortened } from "../inf/shared/quoting.ts";
import type { Fix, Rule } from "../rule.ts";
import { infVerif } from "./shared/infverif.ts";

const rule = infVerif(1015, { lowered: true });

export default {
  ...rule,
  title: "Write paths that Windows can read",
  sources: [
    ...rule.sources,
    "windows-hardware/drivers/install/inf-sourcedisksfiles-section",
    "windows-hardware/drivers/install/inf-destinationdirs-section",
  ],
  on: "inf",
  *check(inf) {
    for (const field of new Set(pathsOf(inf))) {
      const path = knownText(inf, field) ?? "";
      const [character] = /["<>|?*/:]/.exec(path) ?? [];
      if (!character) continue;
      yield {
        span: field.span,
        message: `${shortened(path)} cannot be a path: it has ${character}. Windows does not find the file.`,
        fixes: () => (/["<>|?*:]/.test(path) ? [] : [withBackslashes(inf, field)]),
      };
    }
  },
} satisfies Rule;

/** Everything that is a file or a folder. A path from the root of a drive is one only below -1, the absolute path. */
const pathsOf = (inf: InfFile): readonly Field[] =>
  [
    ...sourceFilesOf(inf).flatMap((line) => [line.entry.key, subfolderField(line)]),
    ...sourceDisksOf(inf).map(diskFolderField),
    ...destinationsOf(inf).map(({ entry, dirid }) => (dirid === -1 ? undefined : entry.values[1])),
    ...fileListsOf(inf).flatMap(({ files }) => files.flatMap(({ target, source }) => [target, source])),
  ].filter((field) => field !== undefined);

const withBackslashes = (inf: InfFile, field: Field): Fix => {
  const to = field.text.replaceAll("/", "\\");
  return {
    title: `Change to ${to}`,
    edits: setValue(inf, field, to.endsWith("\\") ? inQuotes(to) : quoted(to)),
    safe: false,
  };
};
