import { CompletionItemKind } from "vscode-languageserver";
import { hardwareKeyValues, type SectionKind, wdfRegistryValues } from "../../data/inf-directives.ts";
import { referencesTo, sectionAt } from "../../inf/graph.ts";
import { kindsOf } from "../../inf/kinds.ts";
import { mergedSection, nameKey, sameName } from "../../inf/sections.ts";
import { sentence } from "../hover/text.ts";
import type { FieldCursor } from "./cursor.ts";
import type { Proposal } from "./proposal.ts";
import { type Slot, valueBefore } from "./slot.ts";

/** The keys below HKR that the frameworks read, in a section that adds registry values. */
export function subkeyProposals({ cursor, kind }: Slot): Proposal[] {
  if (kind !== "addreg" || valueBefore(cursor, 0).toUpperCase() !== "HKR") return [];
  return frameworkValues(cursor).map(({ key }) => ({ label: key, kind: CompletionItemKind.Folder }));
}

/** The values that Windows or the frameworks read below a key. */
export function registryValueProposals({ cursor, kind }: Slot): Proposal[] {
  if (kind !== "addreg" || valueBefore(cursor, 0).toUpperCase() !== "HKR") return [];
  const subkey = valueBefore(cursor, 1);
  if (subkey === "" && owners(cursor).includes("ddinstall.hw"))
    return hardwareKeyValues.map(({ name, note }) => valueName(name, note ?? "hardware key"));
  return frameworkValues(cursor)
    .filter(({ key }) => sameName(key, subkey))
    .map(({ value, type, meaning }) => ({
      ...valueName(value, type),
      documentation: () => [{ line: [sentence(meaning)] }],
    }));
}

const valueName = (label: string, detail: string): Proposal => ({ label, detail, kind: CompletionItemKind.Field });

/** The type flags that fit the value a line adds; empty when it is unknown. */
export function knownFlags({ cursor, kind }: Slot): readonly number[] {
  if (kind !== "addreg") return [];
  const subkey = valueBefore(cursor, 1);
  const name = valueBefore(cursor, 2);
  const own = subkey === "" ? hardwareKeyValues.find((value) => sameName(value.name, name)) : undefined;
  if (own) return own.flags;
  const read = wdfRegistryValues.find(({ key, value }) => sameName(key, subkey) && sameName(value, name));
  return read?.type === "REG_DWORD" ? [0x10001] : read ? [0] : [];
}

/** The values an INF may set where the section is used; all of them as long as nothing uses it. */
function frameworkValues(cursor: FieldCursor) {
  const kinds = owners(cursor);
  return wdfRegistryValues.filter(({ where }) => {
    if (where.startsWith("DDInstall.HW")) return kinds.length === 0 || kinds.includes("ddinstall.hw");
    return where.startsWith("AddReg of") && (kinds.length === 0 || kinds.includes("wdfserviceinstall"));
  });
}

/** The kinds of the sections whose AddReg names the section of the cursor. */
const owners = ({ inf, section }: FieldCursor): readonly SectionKind[] =>
  referencesTo(inf, nameKey(section.name)).flatMap(({ entry }) => {
    const owner = mergedSection(inf, sectionAt(inf, entry.span.start)?.name ?? "");
    return owner ? kindsOf(inf, owner) : [];
  });
