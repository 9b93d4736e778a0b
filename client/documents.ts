import { workspace } from "vscode";

export type DocumentFilter =
  | { readonly scheme: string; readonly language: string }
  | { readonly scheme: string; readonly pattern: string };

/**
 * The documents the server gets. INF files also by name, because other extensions claim `.inf`; schemes only where files
 * live, so that the old side of a comparison is left alone.
 */
export function documentSelector(): DocumentFilter[] {
  const folders = workspace.workspaceFolders ?? [];
  const schemes = new Set(["file", "untitled", ...folders.map((folder) => folder.uri.scheme)]);
  return [...schemes].flatMap((scheme) => [
    ...["windows-inf", "c", "cpp"].map((language) => ({ scheme, language })),
    { scheme, pattern: "**/*.{inf,inx,inf.in,vcxproj}" },
  ]);
}
