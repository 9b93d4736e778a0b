import { setValue } from "../../inf/edits.ts";
import type { Field, InfFile } from "../../inf/model.ts";
import { knownText } from "../../inf/strings.ts";
import { isListed } from "../inf/shared/list-source-file.ts";
import { shortened } from "../inf/shared/quoting.ts";
import { installsUmdf } from "../inf/shared/wdf-files.ts";
import type { Fix, Rule } from "../rule.ts";
import { reasonAgainst } from "./shared/decorations.ts";
import { includeFor } from "./shared/included-sections.ts";
import { infVerif } from "./shared/infverif.ts";
import { type MissingSection, missingSectionFixes, missingSectionsOf } from "./shared/missing-sections.ts";

export default {
  ...infVerif(1203),
  title: "Name only sections that are in the INF",
  on: "inf",
  *check(inf) {
    for (const missing of missingSectionsOf(inf)) {
      if (hasOwnRule(inf, missing) || includeFor(inf, missing)) continue;
      const { reference, name } = missing;
      const file = fileMeant(inf, reference.field, reference.entry.key?.text);
      yield {
        span: reference.span,
        message: `There is no section [${shortened(name)}]. ${consequence(missing, file)}`,
        fixes: () => [...(file ? [copyFile(inf, reference.field, file)] : []), ...missingSectionFixes(inf, missing)],
      };
    }
  },
} satisfies Rule;

function consequence({ kind, reference }: MissingSection, file: string | undefined): string {
  if (file) return "CopyFiles names a single file with an @ before it.";
  if (kind === "models") return "Windows finds no devices for this system.";
  return `${reference.entry.key?.text ?? "The line"} has nothing to work on.`;
}

/**
 * Of these places the rules inf-device-section-undefined, inf-service-undefined, inf-target-os-decoration,
 * inf-destinationdirs-dangling and those about UmdfService speak.
 */
const hasOwnRule = (inf: InfFile, { kind, reference, section }: MissingSection): boolean =>
  kind === "ddinstall" ||
  kind === "serviceinstall" ||
  (kind === "wdfserviceinstall" && installsUmdf(inf)) ||
  (kind === "models" &&
    reference.field !== reference.entry.values[0] &&
    reasonAgainst(reference.field.text) !== undefined) ||
  (reference.field === reference.entry.key && section.name.toLowerCase() === "destinationdirs");

/** The name of a file of the package where CopyFiles should name a list. */
function fileMeant(inf: InfFile, field: Field, directive = ""): string | undefined {
  const name = knownText(inf, field);
  return directive.toLowerCase() === "copyfiles" && name && isListed(inf, name) ? name : undefined;
}

const copyFile = (inf: InfFile, field: Field, file: string): Fix => ({
  title: `Change to @${file}`,
  edits: setValue(inf, field, `@${file}`),
  safe: true,
});
