import { type ArgumentKind, classExtensions } from "../../data/inf-directives.ts";
import { modelsSectionsOf } from "../../inf/models.ts";
import { type Reference, referencesOf } from "../../inf/references.ts";
import { sameName } from "../../inf/sections.ts";
import { valueText } from "../../inf/strings.ts";
import { modelsText } from "../windows-versions.ts";
import { directiveOf, roleBlock } from "./directive.ts";
import { diridValue } from "./dirid.ts";
import { enumValue } from "./enum.ts";
import { diskBlocks, fileBlocks } from "./files.ts";
import { flagsValue, numberValue } from "./flags.ts";
import { hardwareIdValue } from "./hardware-id.ts";
import { inboxInfBlocks, inboxSectionValue } from "./inbox.ts";
import { registryName, registryRoot } from "./registry.ts";
import { previews } from "./section.ts";
import { serviceBlocks } from "./services.ts";
import { setupClassValue } from "./setup-class.ts";
import type { Value } from "./spot.ts";
import { stringKey } from "./strings.ts";
import { targetOsValue } from "./target-os.ts";
import { type Block, code, paragraph, term, words } from "./text.ts";
import { versionValue } from "./versions.ts";

type Meaning = (value: Value) => readonly Block[];

/** A driver of Windows that the driver binds to. */
const classExtension: Meaning = ({ inf, argument, field }) => {
  const known = argument.names === "classExtensions" ? classExtensions : [];
  const found = known.find(({ name }) => sameName(name, valueText(inf, field).text));
  return found ? [paragraph`${term(found.name)}: a class extension of Windows.`] : [];
};

/** The name that stands for file lists without a line of their own. */
const defaultDestination: Meaning = ({ inf, argument, field }) =>
  argument.special?.some((name) => sameName(name, valueText(inf, field).text))
    ? [
        paragraph`${term("DefaultDestDir")}: the directory of file lists without a line of their own, and of files that CopyFiles names with @.`,
      ]
    : [];

/** What values of a kind mean beyond the names they hold. */
const meanings: Partial<Record<ArgumentKind, Meaning>> = {
  dirid: diridValue,
  enum: (value) => [...registryRoot(value), ...enumValue(value, directiveOf(value))],
  flags: flagsValue,
  guid: setupClassValue,
  "hardware-id": hardwareIdValue,
  number: numberValue,
  service: classExtension,
  "section-ref": defaultDestination,
  "section-ref-external": inboxSectionValue,
  string: (value) => [...setupClassValue(value), ...(value.kind === "addreg" ? registryName(value) : [])],
  "target-os": targetOsValue,
  version: versionValue,
};

/** What a value means, then which argument it is. */
export function valueBlocks(value: Value): readonly Block[] {
  const { inf, kind, argument, field } = value;
  if (kind === "strings") return argument.position === "key" ? stringKey(inf, field.text) : [];
  return [...meaningBlocks(value), roleBlock(value)];
}

/** What a value means; for most texts nothing. */
export function meaningBlocks(value: Value): readonly Block[] {
  const { inf, kind, argument, field, entry } = value;
  const reference = referencesOf(inf, kind, entry).find((each) => each.field === field);
  return [...(meanings[argument.kind]?.(value) ?? []), ...(reference ? named(value, reference) : [])];
}

/** What a name in the value leads to. */
function named(value: Value, { space, name, targets = [] }: Reference): readonly Block[] {
  const { inf } = value;
  switch (space) {
    case "section":
      return [...previews(inf, targets), ...(value.kind === "manufacturer" ? decorated(value) : [])];
    case "scm-service":
    case "umdf-service":
      return serviceBlocks(inf, name, space);
    case "inf":
      return inboxInfBlocks(name);
    case "file":
      return fileBlocks(inf, name);
    case "disk":
      return diskBlocks(inf, name);
    default:
      return [];
  }
}

/** The sections that a line of [Manufacturer] gives a device's manufacturer, and where each is used. */
function decorated({ inf, entry, argument }: Value): readonly Block[] {
  if (argument.kind !== "section-ref") return [];
  const models = modelsSectionsOf(inf).filter(({ line, section }) => line === entry && section);
  const items = models.map((each) => words`${code(`[${each.section!.name}]`)}: ${modelsText(each) ?? "unknown"}`);
  return items.length === 0 ? [] : [{ items }];
}
