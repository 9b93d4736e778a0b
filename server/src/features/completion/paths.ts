import { CompletionItemKind } from "vscode-languageserver";
import { type Dirid, dirids } from "../../data/inf-directives.ts";
import { copiedFilesOf } from "../../inf/copies.ts";
import { destinationOf } from "../../inf/destinations.ts";
import { installsOf } from "../../inf/installs.ts";
import type { InfFile } from "../../inf/model.ts";
import { diridFolder } from "../dirid-folder.ts";
import { noteBlocks } from "../hover/notes.ts";
import type { Proposal } from "./proposal.ts";
import { subkeyProposals } from "./registry.ts";
import { type Slot, valueBefore } from "./slot.ts";

/** Directory numbers with what they stand for. */
export const diridProposals = (): readonly Proposal[] =>
  dirids.map((row) => ({ ...diridProposal(row), label: String(row.dirid) }));

/** A directory number, whose label is up to the place. */
export const diridProposal = (row: Dirid) => ({
  kind: CompletionItemKind.Folder,
  detail: row.deprecated24H2 ? `${diridFolder(row)}; deprecated from Windows 11 24H2 on` : diridFolder(row),
  documentation: () => noteBlocks(row.note),
  rank: row.isolated ? 0 : row.deprecated24H2 ? 2 : 1,
  ...(row.deprecated24H2 && { deprecated: true as const }),
});

/** Paths of the files that the INF copies, then the directories they may be in; for subfolders and subkeys the usual ones. */
export function pathProposals(slot: Slot): readonly Proposal[] {
  const { cursor, kind, directive } = slot;
  if (kind === "addreg") return subkeyProposals(slot);
  if (kind === "destinationdirs")
    return valueBefore(cursor, 0) === "12" ? [folder("UMDF", "where UMDF drivers load from")] : [];
  if (!directive) return [];
  const isUmdf = kind === "wdfserviceinstall";
  const copied = pathsOf(cursor.inf).filter((path) => !isUmdf || /\.dll$/i.test(path));
  const folders = isUmdf
    ? [folder("%13%\\", "Driver Store folder of the package"), folder("%12%\\UMDF\\", "where UMDF drivers load from")]
    : dirids.map((row) => ({ ...diridProposal(row), label: `%${row.dirid}%\\` }));
  return [
    ...copied.map((label) => ({ label, kind: CompletionItemKind.File, detail: "copied by this INF" })),
    ...folders.map((each) => ({ ...each, rank: 1 + (each.rank ?? 0) })),
  ];
}

const folder = (label: string, detail: string): Proposal => ({ label, detail, kind: CompletionItemKind.Folder });

/** Where the files that install sections copy end up, each once. */
function pathsOf(inf: InfFile): string[] {
  const files = installsOf(inf).flatMap((install) => copiedFilesOf(install) ?? []);
  const paths = files.flatMap(({ list, name }) => {
    const { dirid, subfolder } = destinationOf(inf, list) ?? {};
    if (dirid === undefined) return [];
    return [[`%${dirid}%`, subfolder, name].filter((part) => part !== "").join("\\")];
  });
  return [...new Set(paths)];
}
