import { type CodeAction, CodeActionKind, type Diagnostic } from "vscode-languageserver";
import { chooseFixes } from "../rules/choose-fixes.ts";
import type { Fix } from "../rules/rule.ts";
import type { Report } from "../rules/run.ts";
import type { Edit } from "../text/source.ts";
import type { ClientAbilities } from "./client-abilities.ts";
import { toDiagnostic } from "./diagnostics.ts";
import type { Places } from "./places.ts";
import { toWorkspaceEdit } from "./workspace-edit.ts";

/** Applies every fix of a file that may run unattended. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.umdf`;

/** Adds to an INF what is missing. */
export const organizeKind = `${CodeActionKind.Source}.organizeInf.umdf`;

export const codeActionKinds: readonly string[] = [
  CodeActionKind.QuickFix,
  CodeActionKind.RefactorRewrite,
  fixAllKind,
  organizeKind,
];

/** True when a request for these kinds wants this one; a request without kinds wants all. Kinds nest by dots. */
export const wantsKind = (only: readonly string[] | undefined, kind: string): boolean =>
  only === undefined || only.some((wanted) => wanted === "" || kind === wanted || kind.startsWith(`${wanted}.`));

/** What the lightbulb offers for some reports: their fixes, then a comment that disables the rule. */
export function fixActions(
  reports: readonly Report[],
  disableFixes: (report: Report) => readonly Fix[],
  places: Places,
  client: ClientAbilities,
): CodeAction[] {
  return reports.flatMap((report) => {
    const problem = { uri: report.uri, diagnostic: toDiagnostic(report, places, client) };
    const fixes = (report.fixes?.() ?? []).filter((fix) => fix.saveAs === undefined || client.savesUtf16);
    const preferred = fixes.find((fix) => fix.safe);
    const quick = fixes.map((fix) => quickFix(fix, problem, fix === preferred, places, client));
    const rewrites = fixes.filter((fix) => fix.preview).map((fix) => rewrite(fix, places, client));
    const disable = disableFixes(report).map((fix) => quickFix(fix, problem, false, places, client));
    return [...quick, ...rewrites, ...disable];
  });
}

/** The command of our client that writes a document in UTF-16 LE with byte order mark, by its URI. */
const saveCommand = "umdf.saveAsUtf16";

function quickFix(
  fix: Fix,
  { uri, diagnostic }: { readonly uri: string; readonly diagnostic: Diagnostic },
  preferred: boolean,
  places: Places,
  client: ClientAbilities,
): CodeAction {
  return {
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    ...(preferred && { isPreferred: true }),
    ...(fix.saveAs
      ? { command: { title: fix.title, command: saveCommand, arguments: [uri] } }
      : { edit: fixEdit(fix, places, client) }),
  };
}

/** A change as a refactoring, because that is where people look for one that spans many places, or that repairs nothing. */
export const rewrite = (fix: Fix, places: Places, client: ClientAbilities): CodeAction => ({
  title: fix.title,
  kind: CodeActionKind.RefactorRewrite,
  edit: fixEdit(fix, places, client),
});

const fixEdit = (fix: Fix, places: Places, client: ClientAbilities) =>
  toWorkspaceEdit(
    fix.edits,
    places,
    client,
    fix.preview === undefined ? undefined : { label: fix.title, description: fix.preview },
  );

/** All safe fixes of one file as one action. Fixes that reach into other files are left to the lightbulb: this one may run on every save. */
export function fixAllActions(
  uri: string,
  reports: readonly Report[],
  places: Places,
  client: ClientAbilities,
): CodeAction[] {
  const stays = (fix: Fix): boolean => fix.safe && fix.edits.every((edit) => edit.uri === uri);
  const edits = chooseFixes(reports, stays);
  if (edits.length === 0) return [];
  return [
    {
      title: "Apply all safe UMDF fixes in this file",
      kind: fixAllKind,
      edit: toWorkspaceEdit(edits, places, client),
    },
  ];
}

/** What InfVerif /h asks for and an INF lacks, as one action. */
export function organizeActions(edits: readonly Edit[], places: Places, client: ClientAbilities): CodeAction[] {
  if (edits.length === 0) return [];
  const title = "Organize INF: add what InfVerif /h needs";
  return [{ title, kind: organizeKind, edit: toWorkspaceEdit(edits, places, client) }];
}
