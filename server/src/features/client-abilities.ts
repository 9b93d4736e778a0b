import {
  type CompletionClientCapabilities,
  CompletionItemTag,
  type InitializeParams,
  MarkupKind,
  type SignatureHelpClientCapabilities,
  type TextDocumentClientCapabilities,
} from "vscode-languageserver";

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
  /** Shows Markdown in hovers. */
  readonly markdownHover: boolean;
  /** Has the command `umdf.showReferences`, as it announces in `initializationOptions`. */
  readonly showsReferences: boolean;
  /** Has the command `umdf.saveAsUtf16`, which writes a document in UTF-16 LE. */
  readonly savesUtf16: boolean;
  /** Asks again for inlay hints when told to. */
  readonly refreshesInlayHints: boolean;
  /** Asks again for code lenses when told to. */
  readonly refreshesCodeLenses: boolean;
  /** Abilities of `textDocument` that the server may register later, for documents of its choice: "hover". */
  readonly registers: ReadonlySet<string>;
  /** Answers `workspace/configuration`. */
  readonly configuration: boolean;
  /** Tells of changed settings when asked to. */
  readonly configurationEvents: boolean;
  /** Watches files for us when asked to. */
  readonly watchesFiles: boolean;
  readonly completion: CompletionAbilities;
  readonly signatures: SignatureAbilities;
}

/** What the editor shows of a completion. */
export interface CompletionAbilities {
  readonly deprecatedTag: boolean;
  /** A few words beside each label, not only beside the one that is chosen. */
  readonly labelDetails: boolean;
  readonly markdown: boolean;
  readonly snippets: boolean;
}

/** What the editor shows of the line that is written. */
export interface SignatureAbilities {
  /** Arguments are told by their place in the line, so that two may share a name. */
  readonly labelOffsets: boolean;
  readonly markdown: boolean;
}

export function clientAbilities({ capabilities, initializationOptions }: InitializeParams): ClientAbilities {
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
    markdownHover: textDocument?.hover?.contentFormat?.includes("markdown") === true,
    showsReferences: initializationOptions?.showsReferences === true,
    savesUtf16: initializationOptions?.savesUtf16 === true,
    refreshesInlayHints: workspace?.inlayHint?.refreshSupport === true,
    refreshesCodeLenses: workspace?.codeLens?.refreshSupport === true,
    registers: registerable(textDocument),
    configuration: workspace?.configuration === true,
    configurationEvents: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    completion: completionAbilities(textDocument?.completion?.completionItem),
    signatures: signatureAbilities(textDocument?.signatureHelp?.signatureInformation),
  };
}

const registerable = (abilities: TextDocumentClientCapabilities = {}): ReadonlySet<string> =>
  new Set(
    Object.entries(abilities).flatMap(([name, ability]) => (ability?.dynamicRegistration === true ? [name] : [])),
  );

const completionAbilities = (item: CompletionClientCapabilities["completionItem"] = {}): CompletionAbilities => ({
  deprecatedTag: item.tagSupport?.valueSet.includes(CompletionItemTag.Deprecated) === true,
  labelDetails: item.labelDetailsSupport === true,
  markdown: item.documentationFormat?.includes(MarkupKind.Markdown) === true,
  snippets: item.snippetSupport === true,
});

const signatureAbilities = (
  signature: SignatureHelpClientCapabilities["signatureInformation"] = {},
): SignatureAbilities => ({
  labelOffsets: signature.parameterInformation?.labelOffsetSupport === true,
  markdown: signature.documentationFormat?.includes(MarkupKind.Markdown) === true,
});
