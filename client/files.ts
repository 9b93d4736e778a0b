import { type Disposable, RelativePattern, Uri, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";

/** Reads files for the server where it cannot: in a browser, and in folders that are not on a disk. */
export const answerFileRequests = (client: BaseLanguageClient): Disposable[] => [
  client.onRequest("umdf/readFile", async ({ uri }: { uri: string }) => {
    const bytes = await workspace.fs.readFile(Uri.parse(uri));
    return base64(bytes);
  }),
  client.onRequest("umdf/listFiles", async ({ folder, pattern }: { folder: string; pattern: string }) => {
    const files = await workspace.findFiles(new RelativePattern(Uri.parse(folder), pattern));
    return files.map((uri) => uri.toString());
  }),
];

function base64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let i = 0; i < bytes.length; i += 4096) parts.push(String.fromCharCode(...bytes.subarray(i, i + 4096)));
  return btoa(parts.join(""));
}
