import { classByGuid, classByName } from "../../../data/inf-directives.ts";
import { setValue } from "../../../inf/edits.ts";
import type { InfFile } from "../../../inf/model.ts";
import { sameName } from "../../../inf/sections.ts";
import type { Fix } from "../../rule.ts";
import { type VersionValue, versionValue } from "./version-values.ts";

/** Class and ClassGuid that do not belong together. */
export interface ClassMismatch {
  readonly name: VersionValue;
  readonly guid: VersionValue;
  /** The name of the Windows class that has the GUID. */
  readonly nameOfGuid?: string;
  /** The GUID of the Windows class that has the name. */
  readonly guidOfName?: string;
}

/** Undefined where they fit, one is missing, or Windows has no class of either. */
export function classMismatch(inf: InfFile): ClassMismatch | undefined {
  const name = versionValue(inf, "Class");
  const guid = versionValue(inf, "ClassGuid");
  const ofGuid = guid && classByGuid(guid.text);
  const ofName = name && classByName(name.text);
  if (!name || !guid || (!ofGuid && !ofName) || (ofGuid && sameName(ofGuid.name, name.text))) return undefined;
  return { name, guid, ...(ofGuid && { nameOfGuid: ofGuid.name }), ...(ofName && { guidOfName: ofName.guid }) };
}

/** Makes one of the two follow the other, as far as Windows has a class of it. */
export const matchingClass = (inf: InfFile, { name, guid, nameOfGuid, guidOfName }: ClassMismatch): Fix[] => [
  ...(nameOfGuid
    ? [{ title: `Set Class = ${nameOfGuid}`, edits: setValue(inf, name.field, nameOfGuid), safe: false }]
    : []),
  ...(guidOfName
    ? [{ title: `Set ClassGuid = ${guidOfName}`, edits: setValue(inf, guid.field, guidOfName), safe: false }]
    : []),
];
