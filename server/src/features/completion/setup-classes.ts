import { CompletionItemKind } from "vscode-languageserver";
import { classByGuid, classByName, type SetupClass, setupClasses } from "../../data/inf-directives.ts";
import { addEntry, setValue } from "../../inf/edits.ts";
import { entryNamed } from "../../inf/sections.ts";
import { knownText } from "../../inf/strings.ts";
import type { Edit } from "../../text/source.ts";
import type { FieldCursor } from "./cursor.ts";
import type { Proposal } from "./proposal.ts";
import type { Slot } from "./slot.ts";
import { stringProposals } from "./tokens.ts";

/** The setup classes of Windows; choosing one sets ClassGuid too, unless that names a class of somebody else's. */
export function classProposals({ cursor }: Slot): Proposal[] {
  const edits = guidEdits(cursor);
  return setupClasses.map((row) => ({
    ...common(row),
    label: row.name,
    detail: row.reserved ? `${row.guid}, reserved for Windows` : row.guid,
    also: edits.map((edit) => ({ ...edit, text: edit.text.replace(anyGuid, row.guid) })),
  }));
}

/** The GUIDs of the setup classes, that of the class the INF names first; elsewhere the strings of this file that are GUIDs. */
export function guidProposals({ cursor, argument }: Slot): Proposal[] {
  if (argument.names !== "setupClasses")
    return stringProposals(cursor.inf).filter(({ detail }) => /^\{[\da-f-]{36}\}$/i.test(detail ?? ""));
  const own = classByName(knownText(cursor.inf, entryNamed(cursor.section, "Class")?.values[0]) ?? "");
  return setupClasses.map((row) => ({
    ...common(row),
    label: row.guid,
    detail: row.reserved ? `${row.name}, reserved for Windows` : row.name,
    filter: `${row.guid} ${row.name}`,
    rank: row === own ? 0 : row.reserved ? 2 : 1,
  }));
}

const common = ({ reserved }: SetupClass) => ({ kind: CompletionItemKind.Class, rank: reserved ? 1 : 0 });

/** Stands for the GUID of the class that is chosen. */
const anyGuid = "{00000000-0000-0000-0000-000000000000}";

function guidEdits({ inf, section, entry, span }: FieldCursor): Edit[] {
  const value = entryNamed(section, "ClassGuid")?.values[0];
  if (value) return value.text === "" || classByGuid(value.text) ? setValue(inf, value, anyGuid) : [];
  const line = section.entries.find(({ lines }) => lines.start === entry.lines.start);
  const edits = line ? addEntry(inf, section, "ClassGuid", anyGuid, { after: line }) : [];
  // An editor could not tell in which order two changes of one place go.
  return edits.filter((edit) => edit.span.start > span.end);
}
