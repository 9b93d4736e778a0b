import { CompletionItemKind } from "vscode-languageserver";
import { baseName } from "../../inf/base-name.ts";
import { kindsOf } from "../../inf/kinds.ts";
import type { InfFile } from "../../inf/model.ts";
import { mergedSections } from "../../inf/sections.ts";
import { parseTargetOs } from "../../inf/target-os.ts";
import type { Proposal } from "./proposal.ts";
import { otherKeys, type Slot } from "./slot.ts";

/** The sections of the kind an argument asks for, then those that nothing leads to yet. */
export function sectionProposals({ cursor, argument }: Slot): Proposal[] {
  const { target, resolve, special = [] } = argument;
  if (!target) return [];
  const { inf } = cursor;
  const taken = argument.position === "key" ? otherKeys(cursor) : new Set();
  const named = mergedSections(inf).flatMap((section): Proposal[] => {
    const kinds = kindsOf(inf, section);
    const fits = kinds.includes(target);
    if (section === cursor.section || (!fits && kinds.length > 0)) return [];
    const isDecorated = resolve === "platform" || target === "models";
    return [proposal(isDecorated ? undecorated(inf, section.name) : section.name, fits ? 0 : 1)];
  });
  return [...named, ...special.map((name) => proposal(name, 0))].filter(({ label }) => !taken.has(label.toLowerCase()));
}

const proposal = (label: string, rank: number): Proposal => ({
  label,
  kind: CompletionItemKind.Module,
  ...(rank > 0 && { detail: "not used yet" }),
  rank,
});

/** The name as references spell it: what Windows adds when it looks the section up is left out. */
function undecorated(inf: InfFile, name: string): string {
  const base = baseName(inf, name);
  if (base !== name) return base;
  const dot = name.toLowerCase().indexOf(".nt");
  return dot > 0 && parseTargetOs(name.slice(dot + 1)) ? name.slice(0, dot) : name;
}
