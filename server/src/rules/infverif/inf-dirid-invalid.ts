import type { InfFile } from "../../inf/model.ts";
import { numberOf } from "../../inf/numbers.ts";
import { mergedSection } from "../../inf/sections.ts";
import { knownText } from "../../inf/strings.ts";
import { shortened } from "../inf/shared/quoting.ts";
import { isPlaceholder } from "../inf/shared/well-known-strings.ts";
import type { Rule } from "../rule.ts";
import { diridCheck } from "./shared/dirid-check.ts";
import { infVerif } from "./shared/infverif.ts";

const rule = infVerif(1243, { lowered: true });

export default {
  ...rule,
  title: "Copy files to directories that exist",
  sources: [
    ...rule.sources,
    "windows-hardware/drivers/install/using-dirids",
    "windows-hardware/drivers/install/inf-destinationdirs-section",
  ],
  on: "inf",
  *check(inf, driver, rules) {
    yield* unknown(inf, driver, rules);
    for (const { entry, text } of destinationsWithoutNumber(inf))
      yield {
        span: (text === "" ? entry.key! : entry.values[0]!).span,
        message: `${text === "" ? "This line has" : `${shortened(text)} is`} no directory number. Windows cannot tell where these files go.`,
      };
  },
} satisfies Rule;

const unknown = diridCheck(
  "unknown",
  (dirid) => `Directory ${dirid} means nothing. Windows cannot tell where these files go.`,
);

/** Percent signs around the number are inf-dirid-form; a word in capitals may be filled in by the build. */
const destinationsWithoutNumber = (inf: InfFile) =>
  (mergedSection(inf, "DestinationDirs")?.entries ?? []).flatMap((entry) => {
    const text = entry.assigned ? knownText(inf, entry.values[0]) : undefined;
    return text === undefined ||
      isPlaceholder(text) ||
      /^%-?\d+%/.test(text) ||
      (text !== "" && numberOf(text) !== undefined)
      ? []
      : [{ entry, text }];
  });
