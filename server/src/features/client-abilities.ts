import type { InitializeParams } from "vscode-languageserver";

/** What the editor can do with our answers, read once from its `initialize` request. */
export interface ClientAbilities {
  /** Asks for diagnostics itself, so that none are pushed. */
  readonly pullsDiagnostics: boolean;
  /** Asks again for all diagnostics when told to. */
  readonly refreshesDiagnostics: boolean;
  readonly relatedInformation: boolean;
  readonly diagnosticTags: boolean;
  /** Takes edits of several files, each with the version of the document they were made for. */
  readonly documentChanges: boolean;
  /** Shows edits to the user before applying them, when an edit asks for it. */
  readonly changeAnnotations: boolean;
  /** Answers `workspace/configuration`. */
  readonly configuration: boolean;
  /** Tells of changed settings when asked to. */
  readonly configurationEvents: boolean;
  /** Watches files for us when asked to. */
  readonly watchesFiles: boolean;
}

export function clientAbilities({ capabilities }: InitializeParams): ClientAbilities {
  const { textDocument, workspace } = capabilities;
  const publish = textDocument?.publishDiagnostics;
  const pull = textDocument?.diagnostic;
  return {
    pullsDiagnostics: pull !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    relatedInformation: (pull?.relatedInformation ?? publish?.relatedInformation) === true,
    diagnosticTags: (pull?.tagSupport ?? publish?.tagSupport) !== undefined,
    documentChanges: workspace?.workspaceEdit?.documentChanges === true,
    changeAnnotations: workspace?.workspaceEdit?.changeAnnotationSupport !== undefined,
    configuration: workspace?.configuration === true,
    configurationEvents: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
  };
}
