import {
  type CancellationToken,
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  CodeActionTriggerKind,
} from "vscode-languageserver";
import {
  fixActions,
  fixAllActions,
  fixAllKind,
  organizeActions,
  organizeKind,
  rewrite,
  wantsKind,
} from "../features/actions.ts";
import { organizeInf } from "../features/organize/organize-inf.ts";
import { refactoringsAt } from "../features/refactorings.ts";
import { memberOf } from "../package/member.ts";
import { disableFixes } from "../rules/disable-fix.ts";
import { touches } from "../text/source.ts";
import type { Session } from "./session.ts";
import { validateLatest } from "./validate.ts";

/** Runs the rules again and asks the reports under the cursor for their fixes, so that no fix is older than the text. */
export async function codeActions(
  { textDocument: { uri }, range, context: { only, triggerKind } }: CodeActionParams,
  session: Session,
  token: CancellationToken,
): Promise<CodeAction[]> {
  const { client, documents, workspace } = session;
  const drivers = await workspace.packagesOf(uri, token);
  const validation = await validateLatest(uri, session, token);
  const document = documents.get(uri);
  if (!validation || !document) return [];
  const { reports, places, version } = validation;
  const driver = drivers.find((each) => memberOf(each, uri)?.version === version);
  const file = driver && memberOf(driver, uri);
  const span = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
  const here = reports.filter((report) => touches(report.span, span));
  const fixes = fixActions(here, (report) => (file ? disableFixes(report, file) : []), places, client);
  const offered = new Set(fixes.map(({ edit }) => JSON.stringify(edit)));
  const rewrites = (file ? refactoringsAt(file, span) : [])
    .map((fix) => rewrite(fix, places, client))
    .filter(({ edit }) => !offered.has(JSON.stringify(edit)));
  const wantsAll = only !== undefined || triggerKind !== CodeActionTriggerKind.Automatic;
  const all = wantsAll && wantsKind(only, fixAllKind) ? fixAllActions(uri, reports, places, client) : [];
  // It runs the rules once for every step: not while the cursor moves.
  const isAsked = only !== undefined || triggerKind === CodeActionTriggerKind.Invoked;
  const organizes = isAsked && wantsKind(only, organizeKind) && driver && file?.kind === "inf";
  const organized = organizes ? organizeActions(organizeInf(file, driver), places, client) : [];
  const wanted = [...fixes, ...rewrites].filter(({ kind }) => wantsKind(only, kind ?? CodeActionKind.QuickFix));
  return [...wanted, ...all, ...organized];
}
