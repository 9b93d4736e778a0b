import type { ServerCapabilities } from "vscode-languageserver";
import type { InfFile } from "../../inf/model.ts";
import type { Session } from "../session.ts";

/** One feature of the protocol for INF documents: what it announces to the editor, and how it answers. */
export interface LanguageFeature {
  readonly capabilities: Partial<ServerCapabilities>;
  /** Adds the handlers of its requests to the connection. */
  register(session: Session): void;
}

/** The INF document as the editor shows it now; undefined for other documents and for other kinds of `.inf` files. */
export function infDocument({ documents, workspace }: Session, uri: string): InfFile | undefined {
  const inf = documents.get(uri) && workspace.infOf(uri);
  return inf && !inf.foreign ? inf : undefined;
}
