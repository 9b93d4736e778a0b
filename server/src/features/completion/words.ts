import { CompletionItemKind } from "vscode-languageserver";
import { compareVersions } from "../../data/versions.ts";
import { noteBlocks } from "../hover/notes.ts";
import { code, paragraph, sentence } from "../hover/text.ts";
import { umdfVersionAt } from "./framework.ts";
import type { Proposal } from "./proposal.ts";
import type { Slot } from "./slot.ts";

/** The words an argument is made of, or those that are usual. */
export function wordProposals({ cursor, argument, directive }: Slot): Proposal[] {
  const version = umdfVersionAt(cursor);
  const usual = argument.default ?? directive?.default;
  const about = () => [
    ...(directive ? [paragraph`${code(directive.name)}: ${sentence(directive.description)}`] : []),
    ...noteBlocks(argument.note ?? directive?.note),
  ];
  return (argument.values ?? []).map((value): Proposal => {
    const since = argument.valueSince?.[value];
    const isEarly = since !== undefined && version !== undefined && compareVersions(version, since) < 0;
    return {
      label: value,
      kind: CompletionItemKind.EnumMember,
      detail: isEarly
        ? `needs UMDF ${since}; this INF asks for ${version}`
        : [...(value === usual ? ["default"] : []), ...(since ? [`since UMDF ${since}`] : [])].join(", "),
      documentation: about,
      rank: isEarly ? 2 : value === usual ? 1 : 0,
    };
  });
}
