import { modelsSectionsOf } from "../../inf/models.ts";
import { modelsText } from "../windows-versions.ts";
import type { Value } from "./spot.ts";
import { type Block, code, paragraph, term } from "./text.ts";

/** A decoration in a line of [Manufacturer]. */
export function targetOsValue({ inf, entry, field }: Value): readonly Block[] {
  const models = modelsSectionsOf(inf).find((each) => each.line === entry && each.field === field);
  if (!models) return [];
  const text = modelsText(models);
  if (text === undefined) return [paragraph`${code(models.decoration)} is no decoration that Windows reads.`];
  const where = models.section ? "" : " There is no such section.";
  return [paragraph`${term(text)}: devices in ${code(`[${models.base}.${models.decoration}]`)}.${where}`];
}
