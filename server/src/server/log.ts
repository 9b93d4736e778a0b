import type { RemoteConsole } from "vscode-languageserver";

/** The editor's log, with every message once: what fails on one keystroke fails on the next. */
export interface Log {
  /** A failure of the server. */
  tell(failure: unknown): void;
  /** Something the user may want to know. */
  note(line: string): void;
}

export function tellOnce(console: RemoteConsole): Log {
  const told = new Set<string>();
  const isNew = (message: string): boolean => !told.has(message) && told.add(message) !== undefined;
  return {
    tell(failure) {
      const message = failure instanceof Error ? (failure.stack ?? failure.message) : String(failure);
      if (isNew(message)) console.error(message);
    },
    note(line) {
      if (isNew(line)) console.info(line);
    },
  };
}
