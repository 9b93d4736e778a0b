import type { SymbolInformation } from "vscode-languageserver";
import { placesIn } from "../../features/places.ts";
import { placesNamed } from "../../features/workspace-symbols.ts";
import { nameOf } from "../../text/uri.ts";
import { answer } from "../answer.ts";
import type { LanguageFeature } from "./feature.ts";

/** More than these nobody reads; typing on narrows them down. */
const most = 1000;

/** Sections, UMDF drivers and hardware ids of all INFs of the workspace. */
export const workspaceSymbol: LanguageFeature = {
  capabilities: { workspaceSymbolProvider: true },
  register(session) {
    const { connection, workspace } = session;
    connection.onWorkspaceSymbol(({ query }) =>
      answer<SymbolInformation[]>(session, [], async () => {
        const uris = await workspace.files();
        const infs = uris.flatMap((uri) => workspace.infOf(uri) ?? []).filter(({ foreign }) => !foreign);
        const places = placesIn(workspace);
        return infs
          .flatMap((inf) => placesNamed(inf, query))
          .slice(0, most)
          .map(({ name, kind, ...place }) => ({
            name,
            kind,
            location: places.location(place),
            containerName: nameOf(place.uri),
          }));
      }),
    );
  },
};
