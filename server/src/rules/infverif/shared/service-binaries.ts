import { kindsOf } from "../../../inf/kinds.ts";
import type { Field, InfFile } from "../../../inf/model.ts";
import { entryNamed, type MergedSection, mergedSections } from "../../../inf/sections.ts";
import { fileNameOf, umdfServiceSectionsOf } from "../../../inf/services.ts";
import { knownText } from "../../../inf/strings.ts";
import { memo } from "../../../text/memo.ts";
import { hasBareBlank, imagePath } from "../../inf/shared/image-path.ts";
import { serviceBinary } from "../../inf/shared/service-binary.ts";

/** The ServiceBinary of a service that AddService adds. */
export interface ServiceBinary {
  readonly section: MergedSection;
  readonly field: Field;
  /** As it is known, quotes of its own included. */
  readonly value: string;
  /** Without quotes and arguments; absent when they cannot be told apart. */
  readonly path?: string;
}

/** The binaries of all services but UMDF drivers, and but those whose blanks another rule speaks of. */
export const serviceBinariesOf = memo((inf: InfFile): readonly ServiceBinary[] =>
  mergedSections(inf).flatMap((section): ServiceBinary[] => {
    const kinds = kindsOf(inf, section);
    if (!kinds.includes("serviceinstall") || kinds.includes("wdfserviceinstall")) return [];
    const field = entryNamed(section, serviceBinary)?.values[0];
    const value = knownText(inf, field);
    if (!field || !value || hasBareBlank(value) || umdfLibraries(inf).has(fileNameOf(value))) return [];
    const path = imagePath(value);
    return [{ section, field, value, ...(path && { path }) }];
  }),
);

/** UMDF drivers that are services by mistake: another rule says so. */
const umdfLibraries = memo((inf: InfFile): ReadonlySet<string> => {
  const fields = umdfServiceSectionsOf(inf).map((section) => entryNamed(section, serviceBinary)?.values[0]);
  return new Set(fields.map((field) => fileNameOf(knownText(inf, field) ?? "")));
});
