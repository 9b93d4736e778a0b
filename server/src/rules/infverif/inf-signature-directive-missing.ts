import { addEntry, setValue } from "../../inf/edits.ts";
import { installsOf } from "../../inf/installs.ts";
import type { Entry, InfFile } from "../../inf/model.ts";
import { mergedSection, nameKey } from "../../inf/sections.ts";
import { knownText } from "../../inf/strings.ts";
import { nameOf } from "../../text/uri.ts";
import { isMistyped } from "../inf/shared/directive-names.ts";
import type { Rule } from "../rule.ts";
import { installsDrivers, isStampedLater } from "./shared/driver-inf.ts";
import { infVerif } from "./shared/infverif.ts";

const rule = infVerif(1233, { lowered: true });

export default {
  ...rule,
  title: "Name the catalog of a driver package that is to be signed",
  sources: [...rule.sources, "windows-hardware/drivers/install/inf-version-section"],
  on: "inf",
  *check(inf, driver) {
    const version = mergedSection(inf, "Version");
    if (!version || !installsDrivers(inf) || isStampedLater(inf, driver) || isMistyped(version, "CatalogFile")) return;
    const lines = version.entries.filter(
      ({ key, assigned }) => assigned && /^catalogfile(\.|$)/.test(nameKey(key!.text)),
    );
    const named = lines.filter(({ values }) => knownText(inf, values[0]) !== "");
    const [empty] = lines;
    const value = catalogOf(inf);
    const title = `Set CatalogFile = ${value}`;
    const add = (after: string | Entry) => addEntry(inf, version, "CatalogFile", value, { after });
    if (named.length === 0)
      yield {
        span: empty?.key?.span ?? version.parts[0]!.header,
        message: `CatalogFile is ${empty ? "empty" : "missing"} in [Version]. Without a catalog the driver package cannot be signed.`,
        fixes: () => [{ title, edits: empty ? setValue(inf, empty.values[0]!, value) : add("DriverVer"), safe: false }],
      };
    const [missing] = named.length > 0 ? withoutCatalog(inf, named) : [];
    if (missing)
      yield {
        span: named[0]!.key!.span,
        message: `No CatalogFile is for ${missing}. There the driver package cannot be signed.`,
        fixes: () => [{ title, edits: add(named.at(-1)!), safe: false }],
      };
  },
} satisfies Rule;

/** Architectures that devices are installed on and no catalog is named for; none beside a catalog for all. */
function withoutCatalog(inf: InfFile, lines: readonly Entry[]): string[] {
  const suffixes = lines.map(({ key }) => nameKey(key!.text).slice("catalogfile".length));
  if (suffixes.some((suffix) => suffix === "" || suffix === ".nt" || suffix === ".nt$arch$")) return [];
  const installed = new Set(installsOf(inf).flatMap(({ architectures }) => architectures));
  return [...installed].filter((architecture) => architecture !== "$arch$" && !suffixes.includes(`.nt${architecture}`));
}

/** Catalogs are named after their INFs. */
const catalogOf = ({ uri }: InfFile): string => `${nameOf(uri).replace(/\.[^.]*$/, "")}.cat`;
