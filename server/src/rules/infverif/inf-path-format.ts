import { fileListsOf } from "../../inf/copies.ts";
import { destinationsOf } from "../../inf/destinations.ts";
import { setValue } from "../../inf/edits.ts";
import type { Field, InfFile } from "../../inf/model.ts";
import { inQuotes, quoted } from "../../inf/quotes.ts";
import { diskFolderField, sourceDisksOf, sourceFilesOf, subfolderField } from "../../inf/source-disks.ts";
import { knownText } from "../../inf/strings.ts";
import { shortened } from "../inf/shared/quoting.ts";
import type { Fix, Rule } from "../rule.ts";
import { judgedArguments } from "./shared/directive-lines.ts";
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
    for (const [field, forbidden] of new Map([...pathArguments(inf), ...filePaths(inf)])) {
      const path = knownText(inf, field) ?? "";
      const [character] = forbidden.exec(path) ?? [];
      if (!character) continue;
      yield {
        span: field.span,
        message: `${shortened(path)} cannot be a path: it has ${character}. Windows does not find the file.`,
        fixes: () => (/["<>|?*:]/.test(path) ? [] : [withBackslashes(inf, field)]),
      };
    }
  },
} satisfies Rule;

/** A field, and what its path cannot contain. */
type Path = readonly [field: Field, forbidden: RegExp];

/** Everything that is a file or a folder. A path from the root of a drive is one only below -1, the absolute path. */
const filePaths = (inf: InfFile): readonly Path[] =>
  [
    ...sourceFilesOf(inf).flatMap((line) => [line.entry.key, subfolderField(line)]),
    ...sourceDisksOf(inf).map(diskFolderField),
    ...destinationsOf(inf).map(({ entry, dirid }) => (dirid === -1 ? undefined : entry.values[1])),
    ...fileListsOf(inf).flatMap(({ files }) => files.flatMap(({ target, source }) => [target, source])),
  ].flatMap((field): Path[] => (field ? [[field, /["<>|?*/:]/]] : []));

/** Whole paths of binaries, with their drive, and quotes and options where the service control manager reads them. */
const pathArguments = (inf: InfFile): readonly Path[] =>
  judgedArguments(inf).flatMap(({ argument, field, directive }): Path[] =>
    directive && argument.kind === "path" ? [[field, /[<>|*]/]] : [],
  );

const withBackslashes = (inf: InfFile, field: Field): Fix => {
  const to = field.text.replaceAll("/", "\\");
  return {
    title: `Change to ${to}`,
    edits: setValue(inf, field, to.endsWith("\\") ? inQuotes(to) : quoted(to)),
    safe: false,
  };
};
