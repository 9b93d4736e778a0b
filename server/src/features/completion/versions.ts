import { CompletionItemKind } from "vscode-languageserver";
import { kmdfVersions, umdfVersions } from "../../data/versions.ts";
import { extensionOf } from "../../text/uri.ts";
import type { Proposal } from "./proposal.ts";
import type { Slot } from "./slot.ts";

/** What the build fills in, then the framework versions, newest first, with the oldest Windows that has them. */
export function versionProposals({ cursor, argument, directive }: Slot): Proposal[] {
  const tokens = (argument.tokens ?? []).map((label) => ({
    label,
    kind: CompletionItemKind.Variable,
    detail: "filled in by Stampinf from the project",
    rank: extensionOf(cursor.inf.uri) === ".inx" ? 0 : 2,
  }));
  const isUmdf = directive?.name === "UmdfLibraryVersion";
  const versions = isUmdf ? umdfVersions : directive?.name === "KmdfLibraryVersion" ? kmdfVersions : [];
  const known = versions.toReversed().map(({ version, minOs }): Proposal => {
    const isOld = isUmdf && version.startsWith("1.");
    return {
      label: isUmdf ? `${version}.0` : version,
      kind: CompletionItemKind.Value,
      detail: `${minOs} and later${isOld ? "; UMDF 1 is deprecated" : ""}`,
      rank: isOld ? 3 : 1,
      ...(isOld && { deprecated: true }),
    };
  });
  return [...tokens, ...known];
}
