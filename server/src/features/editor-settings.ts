/** What a user may choose about how the editor shows an INF; findings do not depend on it. */
export interface EditorSettings {
  /** References and Windows versions above section headers. */
  readonly codeLens: boolean;
  readonly inlayHints: InlayHintSettings;
}

/** What is shown behind values. */
export interface InlayHintSettings {
  /** The directory behind a directory number. */
  readonly dirids: boolean;
  /** The names behind a number made of flags. */
  readonly flags: boolean;
  /** The Windows releases behind a decoration in [Manufacturer]. */
  readonly windowsVersions: boolean;
}

export const defaultEditorSettings: EditorSettings = {
  codeLens: true,
  inlayHints: { dirids: true, flags: false, windowsVersions: true },
};

/** Settings out of what an editor sends under `umdf`; what has the wrong shape counts as not set. Never throws. */
export function readEditorSettings(value: unknown): EditorSettings {
  const given = recordOf(value);
  const hints = recordOf(given.inlayHints);
  const { codeLens, inlayHints } = defaultEditorSettings;
  return {
    codeLens: flagOf(given.codeLens, codeLens),
    inlayHints: {
      dirids: flagOf(hints.dirids, inlayHints.dirids),
      flags: flagOf(hints.flags, inlayHints.flags),
      windowsVersions: flagOf(hints.windowsVersions, inlayHints.windowsVersions),
    },
  };
}

const flagOf = (value: unknown, otherwise: boolean): boolean => (typeof value === "boolean" ? value : otherwise);

const recordOf = (value: unknown): Record<string, unknown> =>
  typeof value === "object" && value !== null ? { ...value } : {};
