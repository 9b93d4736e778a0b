import { BulkRegistration, type Connection, RegistrationType, type ServerCapabilities } from "vscode-languageserver";
import type { ClientAbilities } from "../../features/client-abilities.ts";
import { languageFeatures } from "./index.ts";

type Provider = keyof ServerCapabilities;

/** What the protocol calls the requests behind a capability: `textDocument/` and this name. */
const requestNames: Readonly<Partial<Record<Provider, string>>> = {
  codeLensProvider: "codeLens",
  completionProvider: "completion",
  definitionProvider: "definition",
  documentFormattingProvider: "formatting",
  documentHighlightProvider: "documentHighlight",
  documentLinkProvider: "documentLink",
  documentRangeFormattingProvider: "rangeFormatting",
  documentSymbolProvider: "documentSymbol",
  foldingRangeProvider: "foldingRange",
  hoverProvider: "hover",
  inlayHintProvider: "inlayHint",
  referencesProvider: "references",
  renameProvider: "rename",
  selectionRangeProvider: "selectionRange",
  semanticTokensProvider: "semanticTokens",
  signatureHelpProvider: "signatureHelp",
};

const infDocuments = [{ language: "windows-inf" }, { pattern: "**/*.{inf,inx,inf.in,inx.in}" }];

const all = (): [Provider, unknown][] =>
  languageFeatures.flatMap(({ capabilities }) => Object.entries(capabilities) as [Provider, unknown][]);

const comesLater = ([provider]: [Provider, unknown], { registers }: ClientAbilities): boolean =>
  registers.has(requestNames[provider] ?? "");

/** The language features for the answer to `initialize`, from an editor that takes them for all our documents or for none. */
export const announced = (client: ClientAbilities): Partial<ServerCapabilities> =>
  Object.fromEntries(all().filter((one) => !comesLater(one, client)));

/** Offers the others for INF documents alone, so that C sources keep their own formatter, outline and colours. */
export async function registerForInfs(connection: Connection, client: ClientAbilities): Promise<void> {
  const later = all().filter((one) => comesLater(one, client));
  if (later.length === 0) return;
  const registrations = BulkRegistration.create();
  for (const [provider, options] of later) {
    const type = new RegistrationType<object>(`textDocument/${requestNames[provider]}`);
    registrations.add(type, { documentSelector: infDocuments, ...(typeof options === "object" && options) });
  }
  await connection.client.register(registrations);
}
