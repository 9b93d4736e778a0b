import type { Host } from "../host.ts";

/** Lets work on a document wait until nobody has changed it for a while. */
export interface Quiet {
  /** The document changed, or something it depends on did: whoever waits for it is overtaken. */
  touch(uri: string): void;
  /** Resolves when the document has been quiet: to true, or to false when a change came first. */
  when(uri: string): Promise<boolean>;
}

interface Pause {
  readonly over: Promise<boolean>;
  overtake(): void;
}

export function quietAfter(milliseconds: number, later: Host["later"]): Quiet {
  const pauses = new Map<string, Pause>();
  const pause = (uri: string): Pause => {
    let overtake = (): void => {};
    const over = new Promise<boolean>((resolve) => {
      const callOff = later(milliseconds, () => {
        pauses.delete(uri);
        resolve(true);
      });
      overtake = () => {
        callOff();
        resolve(false);
      };
    });
    return { over, overtake };
  };
  return {
    touch(uri) {
      pauses.get(uri)?.overtake();
      pauses.set(uri, pause(uri));
    },
    when: (uri) => pauses.get(uri)?.over ?? Promise.resolve(true),
  };
}
