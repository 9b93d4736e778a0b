import { CompletionItemKind } from "vscode-languageserver";
import { inboxInfs } from "../../data/inf-directives.ts";
import { osName } from "../../data/versions.ts";
import { allReferences } from "../../inf/graph.ts";
import { nameKey } from "../../inf/sections.ts";
import { nameOf } from "../../text/uri.ts";
import { type FieldCursor, isAtCursor } from "./cursor.ts";
import type { Proposal } from "./proposal.ts";
import { otherKeys, type Slot } from "./slot.ts";

/** The files that lists and [SourceDisksFiles] name, and for some arguments the usual ones. */
export function fileProposals({ cursor, argument, kind, directive }: Slot): readonly Proposal[] {
  if (argument.names === "inboxInfs") return inboxProposals;
  if (directive?.name === "CatalogFile") return [file(nameOf(cursor.inf.uri).replace(/\.[^.]*$/, ".cat"))];
  const names = filesOf(cursor);
  if (kind === "sourcedisksfiles" || kind === "filelist") {
    const taken = cursor.index <= 0 ? otherKeys(cursor) : new Set();
    return names.filter((name) => !taken.has(nameKey(name))).map(file);
  }
  if (kind === "signatureattributes") return names.map(file);
  return argument.orKind === "file" ? names.map((name) => file(`@${name}`)).map((each) => ({ ...each, rank: 2 })) : [];
}

const file = (label: string): Proposal => ({ label, kind: CompletionItemKind.File });

/** Every file of the driver package that is named outside of the line of the cursor, each once. */
function filesOf(cursor: FieldCursor): string[] {
  const names = allReferences(cursor.inf)
    .filter(({ space, entry }) => space === "file" && !isAtCursor(cursor, entry))
    .map(({ name }) => name)
    .filter((name) => name !== "");
  return [...new Map(names.map((name) => [nameKey(name), name])).values()];
}

const inboxProposals: readonly Proposal[] = /* @__PURE__ */ inboxInfs.map(({ inf, minBuild }) => ({
  label: inf,
  kind: CompletionItemKind.File,
  detail: minBuild ? `from ${osName(minBuild)} on (build ${minBuild})` : "part of Windows",
}));
