import { memberOf } from "../package/member.ts";
import type { Session } from "./session.ts";
import { diagnosticsOf, validate } from "./validate.ts";

/** Sends diagnostics unasked, for editors that do not ask. */
export interface Push {
  /** A document was opened as it is on the disk. */
  opened(uri: string): void;
  /** A document has a new text: it and the open documents of its packages get their diagnostics once it is quiet. */
  changed(uri: string): void;
  /** Something changed that may matter to every document: files on the disk, settings. */
  allChanged(): void;
  /** A document was closed: it has no diagnostics any more, and the others see what is on the disk. */
  closed(uri: string): void;
}

/** Stands for all documents where one is named. */
const allDocuments = "*";

const never = { isCancellationRequested: false };

export function pushDiagnostics(session: Session): Push {
  const { connection, documents, workspace, quiet, tell } = session;
  /** Packages of each document by their ids when it was last sent: it may since have left one. */
  const lastPackages = new Map<string, ReadonlySet<string>>();
  const push = async (uri: string): Promise<void> => {
    const ids = new Set((await workspace.packagesOf(uri)).map((driver) => driver.id));
    const validation = await validate(uri, session, never);
    if (!validation) return;
    lastPackages.set(uri, ids);
    const { version } = validation;
    await connection.sendDiagnostics({ uri, version, diagnostics: diagnosticsOf(validation, session) });
  };
  const pushWhere = async (wanted: (uri: string) => boolean): Promise<void> => {
    for (const uri of documents.keys()) if (wanted(uri)) await push(uri);
  };
  const shares = (uri: string, ids: ReadonlySet<string>): boolean =>
    [...(lastPackages.get(uri) ?? [])].some((id) => ids.has(id));
  const pushPackages = async (uri: string): Promise<void> => {
    if (!(await quiet.when(uri))) return;
    const drivers = await workspace.packagesOf(uri);
    const ids = new Set([...(lastPackages.get(uri) ?? []), ...drivers.map((driver) => driver.id)]);
    await push(uri);
    await pushWhere(
      (other) => other !== uri && (shares(other, ids) || drivers.some((driver) => memberOf(driver, other))),
    );
  };
  const pushAll = async (): Promise<void> => {
    quiet.touch(allDocuments);
    if (await quiet.when(allDocuments)) await pushWhere(() => true);
  };
  const clear = async (uri: string): Promise<void> => {
    const ids = lastPackages.get(uri) ?? new Set();
    lastPackages.delete(uri);
    await connection.sendDiagnostics({ uri, diagnostics: [] });
    await pushWhere((other) => shares(other, ids));
  };
  return {
    opened: (uri) => void push(uri).catch(tell),
    changed: (uri) => void pushPackages(uri).catch(tell),
    allChanged: () => void pushAll().catch(tell),
    closed: (uri) => void clear(uri).catch(tell),
  };
}
