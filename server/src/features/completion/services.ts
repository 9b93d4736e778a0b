import { CompletionItemKind } from "vscode-languageserver";
import { classExtensions } from "../../data/inf-directives.ts";
import { allReferences } from "../../inf/graph.ts";
import type { Reference } from "../../inf/references.ts";
import { addTo } from "../../text/group.ts";
import { isAtCursor } from "./cursor.ts";
import type { Proposal } from "./proposal.ts";
import type { Slot } from "./slot.ts";

/** The services that lines of this file add; where a line adds one itself, those that others name and nobody adds. */
export function serviceProposals({ cursor, argument, directive }: Slot): Proposal[] {
  if (argument.names === "classExtensions")
    return classExtensions.map(({ name }) => ({
      label: name,
      kind: CompletionItemKind.Module,
      detail: "class extension",
    }));
  const space = argument.declares ?? argument.references ?? "scm-service";
  const { inf, section } = cursor;
  const byName = new Map<string, Reference[]>();
  for (const reference of allReferences(inf))
    if (reference.space === space && !isAtCursor(cursor, reference.entry))
      addTo(byName, reference.name.toLowerCase(), reference);
  const adds = argument.declares !== undefined || directive?.name === "DelService";
  return [...byName.values()]
    .filter((all) => adds !== all.some(({ declares }) => declares))
    .map(([first, ...others]) => {
      const isNear = [first!, ...others].some(({ entry }) => section.entries.includes(entry));
      return { label: first!.name, kind: CompletionItemKind.Interface, rank: isNear ? 0 : 1 };
    });
}
