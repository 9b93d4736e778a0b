import { addSection } from "../../../inf/edits.ts";
import { isReached } from "../../../inf/kinds.ts";
import type { Entry, InfFile } from "../../../inf/model.ts";
import { type MergedSection, mergedSections } from "../../../inf/sections.ts";
import { linesFor } from "../../inf/shared/section-lines.ts";
import { freeSectionName } from "../../inf/shared/service-sections.ts";
import type { Fix } from "../../rule.ts";
import { giveValue } from "./give-value.ts";

/** Names a Models section in a line of [Manufacturer]: one that no line leads to, else a new one. */
export function nameModels(inf: InfFile, manufacturer: MergedSection, entry: Entry): readonly Fix[] {
  const unused = mergedSections(inf).filter((section) => !isReached(inf, section) && hasDevices(section));
  if (unused.length > 0) return unused.map((section) => nameUnused(inf, entry, section));
  const given = entry.values[1]?.text || undefined;
  const decoration = given ?? "NTamd64";
  const name = freeSectionName(inf, "Devices");
  const header = `${name}.${decoration}`;
  const lines = linesFor("models", { inf, name: header, values: [], directive: "" });
  const line = given ? name : `${name}, ${decoration}`;
  const edits = [...giveValue(inf, entry, 0, line), ...addSection(inf, manufacturer, header, lines)];
  return [{ title: `Create [${header}] and name it here`, edits, safe: false }];
}

function nameUnused(inf: InfFile, entry: Entry, { name }: MergedSection): Fix {
  const dot = name.search(/\.nt/i);
  const base = dot < 0 ? name : name.slice(0, dot);
  const isGiven = entry.values.slice(1).some(({ text }) => text !== "");
  const line = dot < 0 || isGiven ? base : `${base}, ${name.slice(dot + 1)}`;
  return { title: `Name ${line}`, edits: giveValue(inf, entry, 0, line), safe: false };
}

/** Lines such as `%Device% = Dev_Install, ROOT\Dev`. */
const hasDevices = ({ entries }: MergedSection): boolean =>
  entries.length > 0 && entries.every(({ assigned, values }) => assigned && /[\\*]/.test(values[1]?.text ?? ""));
