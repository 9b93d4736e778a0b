import type { CancellationToken, DocumentDiagnosticParams, DocumentDiagnosticReport } from "vscode-languageserver";
import { resultId } from "../features/diagnostics.ts";
import type { Session } from "./session.ts";
import { diagnosticsOf, validateLatest } from "./validate.ts";

/** Answers `textDocument/diagnostic` once the document is quiet. What the editor has already is not sent again. */
export async function pullDiagnostics(
  { textDocument: { uri }, previousResultId }: DocumentDiagnosticParams,
  session: Session,
  token: CancellationToken,
): Promise<DocumentDiagnosticReport> {
  while (!token.isCancellationRequested && !(await session.quiet.when(uri)));
  const validation = await validateLatest(uri, session, token);
  const items = validation ? diagnosticsOf(validation, session) : [];
  const id = resultId(items);
  return id === previousResultId ? { kind: "unchanged", resultId: id } : { kind: "full", resultId: id, items };
}
