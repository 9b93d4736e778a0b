import type { Location } from "vscode-languageserver";
import { definitionsAt } from "../../features/navigation/definition.ts";
import { infsNamed } from "../../features/navigation/infs-named.ts";
import { placesIn } from "../../features/places.ts";
import { answer } from "../answer.ts";
import { cursorOf } from "./cursor.ts";
import type { LanguageFeature } from "./feature.ts";

/** Go to definition, into other INFs of the workspace too. Only those wait until the files of the workspace are known. */
export const definition: LanguageFeature = {
  capabilities: { definitionProvider: true },
  register(session) {
    const { connection, workspace } = session;
    connection.onDefinition((params) =>
      answer<Location[] | null>(session, null, async () => {
        const find = (files: readonly string[]): Location[] => {
          const cursor = cursorOf(session, params);
          if (!cursor) return [];
          const { inf, offset } = cursor;
          const named = (name: string) => infsNamed(name, inf.uri, files).flatMap((uri) => workspace.infOf(uri) ?? []);
          return definitionsAt(inf, offset, named).map(placesIn(workspace).location);
        };
        const here = find([]);
        return here.length > 0 ? here : find(await workspace.files());
      }),
    );
  },
};
