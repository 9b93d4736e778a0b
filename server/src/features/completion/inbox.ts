import { CompletionItemKind } from "vscode-languageserver";
import { inboxInf, inboxInfs, sectionKinds } from "../../data/inf-directives.ts";
import { sectionSuffixes } from "../../inf/installs.ts";
import { includesIn } from "../../inf/needs.ts";
import { nameKey } from "../../inf/sections.ts";
import type { Proposal } from "./proposal.ts";
import type { Slot } from "./slot.ts";

/** The sections of the INFs that the section includes, those for this kind of section first; without any, of all that Windows has. */
export function needsProposals({ cursor, kind }: Slot): Proposal[] {
  const included = includesIn(cursor.inf, cursor.section).flatMap(({ name }) => inboxInf(name) ?? []);
  const own = nameKey(sectionKinds[kind].suffix ?? "");
  const fits = (name: string): boolean =>
    own === "" ? !sectionSuffixes.some((suffix) => nameKey(name).endsWith(suffix)) : nameKey(name).endsWith(own);
  return (included.length > 0 ? included : inboxInfs).flatMap(({ inf, sections }) =>
    sections
      .filter((name) => included.length > 0 || fits(name))
      .map((name) => ({
        label: name,
        kind: CompletionItemKind.Module,
        detail: included.length > 0 ? inf : `${inf}, not included here`,
        rank: fits(name) ? 0 : 1,
      })),
  );
}
