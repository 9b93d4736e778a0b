import { addEntry, setValue } from "../../inf/edits.ts";
import type { InfFile } from "../../inf/model.ts";
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
    if (lines.some(({ values }) => knownText(inf, values[0]) !== "")) return;
    const [empty] = lines;
    const value = catalogOf(inf);
    yield {
      span: empty?.key?.span ?? version.parts[0]!.header,
      message: `CatalogFile is ${empty ? "empty" : "missing"} in [Version]. Without a catalog the driver package cannot be signed.`,
      fixes: () => [
        {
          title: `Set CatalogFile = ${value}`,
          edits: empty
            ? setValue(inf, empty.values[0]!, value)
            : addEntry(inf, version, "CatalogFile", value, { after: "DriverVer" }),
          safe: false,
        },
      ],
    };
  },
} satisfies Rule;

/** Catalogs are named after their INFs. */
const catalogOf = ({ uri }: InfFile): string => `${nameOf(uri).replace(/\.[^.]*$/, "")}.cat`;
