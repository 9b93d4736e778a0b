import type { CancellationToken, CompletionParams } from "vscode-languageserver";
import { completionList } from "../../features/completion/items.ts";
import { namesRule } from "../../features/completion/suppressions.ts";
import type { DriverPackage } from "../../package/driver-package.ts";
import { answer } from "../answer.ts";
import type { Session } from "../session.ts";
import { cursorOf } from "./cursor.ts";
import { infDocument, type LanguageFeature } from "./feature.ts";

/** Completion in INF documents. A space asks for nothing: it is typed everywhere. */
export const completion: LanguageFeature = {
  capabilities: { completionProvider: { triggerCharacters: ["[", "%", "$", "=", ",", "\\"] } },
  register(session) {
    const { connection, documents, client } = session;
    connection.onCompletion((params, token) =>
      answer(session, null, async () => {
        const { textDocument, position, context } = params;
        const driver = await driverFor(session, params, token);
        const inf = infDocument(session, textDocument.uri);
        const document = documents.get(textDocument.uri);
        if (!inf || !document) return null;
        const range = ({ start, end }: { readonly start: number; readonly end: number }) => ({
          start: document.positionAt(start),
          end: document.positionAt(end),
        });
        const offset = document.offsetAt(position);
        return completionList(inf, offset, context?.triggerCharacter, range, client.completion, driver);
      }),
    );
  },
};

/** The package whose findings a comment is about to name; nothing else here waits for a package to be read. */
async function driverFor(
  session: Session,
  params: CompletionParams,
  token: CancellationToken,
): Promise<DriverPackage | undefined> {
  const cursor = cursorOf(session, params);
  if (!cursor || !namesRule(cursor.inf, cursor.offset)) return undefined;
  const [driver] = await session.workspace.packagesOf(params.textDocument.uri, token);
  return driver;
}
