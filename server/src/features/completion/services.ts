import { CompletionItemKind } from "vscode-languageserver";
import { classExtensions } from "../../data/inf-directives.ts";
import { allReferences } from "../../inf/graph.ts";
import type { Reference } from "../../inf/references.ts";
import { nameKey } from "../../inf/sections.ts";
import { addTo } from "../../text/group.ts";
import { isAtCursor } from "./cursor.ts";
import type { Proposal } from "./proposal.ts";
import type { Slot } from "./slot.ts";

/** Services of Windows that INFs of UMDF drivers add by themselves where no INF of Windows does. */
const ofWindows: readonly Proposal[] = ["WUDFRd", "mshidumdf"].map((label) => ({
  label,
  kind: CompletionItemKind.Interface,
  detail: "part of Windows",
  rank: 2,
}));

const extensions: readonly Proposal[] = /* @__PURE__ */ classExtensions.map(({ name }) => ({
  label: name,
  kind: CompletionItemKind.Module,
  detail: "class extension",
}));

/** The services that lines of this file add; where a line adds one itself, those that others name and nobody adds. */
export function serviceProposals({ cursor, argument, directive }: Slot): readonly Proposal[] {
  if (argument.names === "classExtensions") return extensions;
  const space = argument.declares ?? argument.references ?? "scm-service";
  const byName = new Map<string, Reference[]>();
  for (const reference of allReferences(cursor.inf))
    if (reference.space === space && !isAtCursor(cursor, reference.entry))
      addTo(byName, nameKey(reference.name), reference);
  const adds = argument.declares !== undefined || directive?.name === "DelService";
  const near = new Set(cursor.section.entries);
  const found = [...byName.values()].filter((all) => adds !== all.some(({ declares }) => declares));
  const own = found.map((all): Proposal => {
    const rank = all.some(({ entry }) => near.has(entry)) ? 0 : 1;
    return { label: all[0]!.name, kind: CompletionItemKind.Interface, rank };
  });
  const others = directive?.name === "AddService" ? ofWindows.filter(({ label }) => !byName.has(nameKey(label))) : [];
  return [...own, ...others];
}
