import { sectionKinds } from "../../../data/inf-directives.ts";
import { directiveIn } from "../../../inf/arguments.ts";
import { allReferences } from "../../../inf/graph.ts";
import { kindsOf } from "../../../inf/kinds.ts";
import type { InfFile } from "../../../inf/model.ts";
import { needsIn } from "../../../inf/needs.ts";
import { type MergedSection, mergedSection, mergedSections, nameKey, sameName } from "../../../inf/sections.ts";
import { setupClassOf } from "../../../inf/setup-class.ts";
import { substitute, valueText } from "../../../inf/strings.ts";
import type { DriverPackage } from "../../../package/driver-package.ts";
import { memo } from "../../../text/memo.ts";

/** Sub-sections that the installers of some setup classes look for. */
const classSuffixes = /\.(winsock|netdrivers|posdup|generalconfigdata|uninstall|quietuninstall|security)$/i;

/** Sections that Windows reads by name; of their lines nothing is documented. */
const undocumented = /^DeviceInstall32$/i;

/** Setup classes whose installers look for sections by names of their own. */
const ownReaders = ["Printer", "PNPPrinters", "Modem"];

/** True when not all that Windows reads of the file can be told: a class reads sections of its own, or a name is filled in later. */
export const readsMore = memo((inf: InfFile): boolean => {
  const setupClass = setupClassOf(inf);
  if (setupClass && ownReaders.some((name) => sameName(name, setupClass))) return true;
  return allReferences(inf).some(
    ({ space, kind, name, targets = [] }) =>
      space === "section" && kind && !substitute(inf, name).known && !targets.some((each) => mergedSection(inf, each)),
  );
});

/** True when a line of which nothing is known has the name of the section, or when its name tells who reads it. */
export const mayBeRead = (inf: InfFile, { name }: MergedSection): boolean =>
  classSuffixes.test(name) ||
  undocumented.test(name) ||
  looseNames(inf).has(nameKey(name)) ||
  !substitute(inf, name.replaceAll(/\$arch\$/gi, "")).known;

/** The values of lines with keys that are no directives, and all words of sections of which nobody knows what they are. */
const looseNames = memo((inf: InfFile): ReadonlySet<string> => {
  const loose = mergedSections(inf).flatMap((section) => {
    const kinds = kindsOf(inf, section);
    if (kinds.some((kind) => sectionKinds[kind].content === "entries")) return [];
    return section.entries.filter(({ key }) => !key || !kinds.some((kind) => directiveIn(kind, key.text)));
  });
  const words = loose.flatMap(({ key, values }) => (key ? [key, ...values] : values));
  return new Set(words.map((field) => nameKey(valueText(inf, field).text)));
});

/** The names, in lower case, of the sections that other INFs of the package need. */
export const neededByOthers = (inf: InfFile, { infs }: DriverPackage): ReadonlySet<string> =>
  new Set(
    infs
      .filter((other) => other !== inf)
      .flatMap((other) => mergedSections(other).flatMap((section) => needsIn(other, section)))
      .map(({ name }) => nameKey(name)),
  );
