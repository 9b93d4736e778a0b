import { type ModelsSection, modelsOf, modelsSectionsOf } from "../../inf/models.ts";
import { mergedSection } from "../../inf/sections.ts";
import type { Rule } from "../rule.ts";
import { infVerif } from "./shared/infverif.ts";

export default {
  ...infVerif(1297),
  title: "Name a device that the driver package installs",
  sources: [
    "windows-hardware/drivers/devtest/inf-validation-errors-and-warnings",
    "windows-hardware/drivers/develop/creating-a-primitive-driver",
    "windows-hardware/drivers/install/inf-models-section",
  ],
  on: "inf",
  *check(inf) {
    const manufacturer = mergedSection(inf, "Manufacturer");
    const sections = modelsSectionsOf(inf);
    if (!manufacturer || sections.every(({ section }) => !section) || sections.some(isMissing)) return;
    if (modelsOf(inf).some(({ ids }) => ids.length > 0)) return;
    yield {
      span: manufacturer.parts[0]!.nameSpan,
      message:
        "No device has a hardware id, so that the package installs on none. A package for the whole system is a primitive driver, with [DefaultInstall].",
    };
  },
} satisfies Rule;

/** The undecorated section of a line with decorations need not be there. */
const isMissing = ({ section, decoration, line }: ModelsSection): boolean =>
  !section && (decoration !== "" || line.values.length === 1);
