import type { InfFile } from "../../inf/model.ts";
import { entryNamed, sameName } from "../../inf/sections.ts";
import { fileNameOf, namedSection } from "../../inf/services.ts";
import { valueText } from "../../inf/strings.ts";
import { shortened } from "../../rules/inf/shared/quoting.ts";
import { isDecoration, type Occurrence, occurrencesOf } from "../navigation/occurrences.ts";
import { hasFixedName } from "../navigation/section-names.ts";
import type { Thing } from "../navigation/thing.ts";

/** Why a name must stay as it is, as a sentence; undefined when this file chooses it. */
export function fixedBecause(inf: InfFile, thing: Thing, occurrences: readonly Occurrence[]): string | undefined {
  const { space, reference } = thing;
  const name = shortened(thing.name);
  const isDeclared = occurrences.some(({ role }) => role !== "uses");
  switch (space) {
    case "section":
      if (reference && isDecoration(reference)) return "A decoration says where a section is used. It is no name.";
      if (hasFixedName(inf, thing.section?.name ?? thing.name)) return `Windows looks up [${name}] by this name.`;
      return isDeclared ? undefined : `There is no section [${name}] in this file.`;
    case "string":
      return isDeclared ? undefined : `No [Strings] section defines %${name}%.`;
    case "umdf-service":
      return isDeclared ? undefined : `No UmdfService line adds ${name}: the name comes from elsewhere.`;
    case "scm-service":
      if (!isDeclared) return `No AddService line adds ${name}: the name comes from elsewhere.`;
      return isOfWindows(inf, thing.name, occurrences) ? `${name} is a driver of Windows.` : undefined;
    case "disk":
      return isDeclared ? undefined : `There is no disk ${name} in [SourceDisksNames].`;
    case "file":
      if (!isCopied(inf, thing.name)) return `${name} is no file of this driver package.`;
      return isCompressed(inf, thing.name)
        ? `${name} has two names here, one of them that of its compressed form.`
        : undefined;
    case "inf":
      return `${name} is another INF. Its name can be changed only on the disk.`;
    case "inbox":
      return `[${name}] is a section of another INF.`;
    case "dirid":
      return `${name} is a directory number of Windows.`;
    case "hardware-id":
      return "Devices report their hardware ids: they cannot be changed here.";
  }
}

/** True when anything but the path of a ServiceBinary names the file. */
const isCopied = (inf: InfFile, name: string): boolean =>
  occurrencesOf(inf, "file", name).some(
    ({ reference }) => !sameName(reference?.entry.key?.text ?? "", "ServiceBinary"),
  );

/** `dev.sy_` stands for `dev.sys` as well: under a new name neither would be found by the other. */
const isCompressed = (inf: InfFile, name: string): boolean =>
  /\.\w*_$/.test(name) || occurrencesOf(inf, "file", name.replace(/(\.\w*)\w$/, "$1_")).length > 0;

/** The reflector, and services that go by the name of their binary, which is not in this package. */
const isOfWindows = (inf: InfFile, name: string, occurrences: readonly Occurrence[]): boolean =>
  sameName(name, "WUDFRd") ||
  occurrences
    .filter(({ role }) => role === "declares")
    .map(({ reference }) => entryNamed(namedSection(inf, reference?.entry.values[2]), "ServiceBinary")?.values[0])
    .some((binary) => {
      const file = fileNameOf(valueText(inf, binary).text);
      return sameName(file.replace(/\.\w+$/, ""), name) && !isCopied(inf, file);
    });
