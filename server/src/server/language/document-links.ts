import { type FilesAround, documentLinks as linksIn } from "../../features/document-links.ts";
import { placesIn } from "../../features/places.ts";
import { nameKey } from "../../inf/sections.ts";
import { uriKey } from "../../text/uri.ts";
import { answer } from "../answer.ts";
import type { Session } from "../session.ts";
import { infDocument, type LanguageFeature } from "./feature.ts";

/** File names that open the file, or the project that builds it. */
export const documentLinks: LanguageFeature = {
  capabilities: { documentLinkProvider: {} },
  register(session) {
    const { connection, workspace } = session;
    connection.onDocumentLinks(({ textDocument: { uri } }) =>
      answer(session, [], async () => {
        if (!infDocument(session, uri)) return [];
        const around = await filesAround(session, uri);
        const inf = infDocument(session, uri);
        if (!inf) return [];
        const places = placesIn(workspace);
        return linksIn(inf, around).map(({ span, target, tooltip }) => ({
          range: places.range({ uri, span }),
          target,
          tooltip,
        }));
      }),
    );
  },
};

async function filesAround({ workspace }: Session, uri: string): Promise<FilesAround> {
  const files = new Map((await workspace.files()).map((file) => [uriKey(file), file]));
  const projects = new Map<string, string>();
  for (const { project } of await workspace.packagesOf(uri))
    if (project) projects.set(nameKey(project.targetName), project.file.uri);
  return {
    find: (file) => files.get(uriKey(file)),
    projectOf: (binary) => projects.get(nameKey(binary.replace(/\.(dll|sys|exe)$/i, ""))),
  };
}
