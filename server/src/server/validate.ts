import { type Diagnostic, LSPErrorCodes, ResponseError } from "vscode-languageserver";
import { toDiagnostic } from "../features/diagnostics.ts";
import { type Places, placesIn } from "../features/places.ts";
import type { Report } from "../rules/run.ts";
import type { Stop } from "../workspace/state.ts";
import type { Session } from "./session.ts";

/** What the rules say of one version of a document. Its places hold until the caller waits for something. */
export interface Validation {
  readonly version: number;
  readonly reports: readonly Report[];
  readonly places: Places;
}

/** Runs the rules on a document as it is now; undefined when it is not open, changed meanwhile, or nobody waits any more. */
export async function validate(uri: string, session: Session, stop: Stop): Promise<Validation | undefined> {
  const { documents, workspace, configured } = session;
  await configured;
  const version = documents.get(uri)?.version;
  if (version === undefined) return undefined;
  const reports = await workspace.reportsFor(uri, stop);
  if (stop.isCancellationRequested || documents.get(uri)?.version !== version) return undefined;
  // A document the workspace did not take is no text, whatever its file is.
  const taken = workspace.versionOf(uri) === version;
  return { version, reports: taken ? reports : [], places: placesIn(workspace) };
}

/** Like `validate`, for a request: starts again when the document changes meanwhile. Undefined for a document that is not open. */
export async function validateLatest(uri: string, session: Session, stop: Stop): Promise<Validation | undefined> {
  while (session.documents.get(uri)) {
    const validation = await validate(uri, session, stop);
    if (validation) return validation;
    if (stop.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, "Cancelled.");
  }
  return undefined;
}

export const diagnosticsOf = ({ reports, places }: Validation, { client }: Session): Diagnostic[] =>
  reports.map((report) => toDiagnostic(report, places, client));
