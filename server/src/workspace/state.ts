import type { ParseC } from "../c/facts.ts";
import type { Host } from "../host.ts";
import type { DriverPackage } from "../package/driver-package.ts";
import type { PackageOutline } from "../package/outline.ts";
import type { Settings } from "../rules/settings.ts";
import { createFindLayout, type FindLayout } from "./layout.ts";
import { createListing, type Listing } from "./listing.ts";
import { createParsed, type Parsed } from "./parsed.ts";
import { createTexts, type Texts } from "./texts.ts";

/** Tells work that nobody waits for it any more; a CancellationToken of the language server protocol is one. */
export interface Stop {
  readonly isCancellationRequested: boolean;
}

/** All that changes while a workspace is open. */
export interface State {
  settings: Settings;
  readonly texts: Texts;
  readonly listing: Listing;
  readonly parsed: Parsed;
  readonly findLayout: FindLayout;
  /** Packages as they were linked last. */
  readonly linked: WeakMap<PackageOutline, DriverPackage>;
  /** Lets other work of the process have its turn. */
  pause(): Promise<void>;
}

export function createState(host: Host, parseC: ParseC, settings: Settings, log: (line: string) => void): State {
  const parsed = createParsed(parseC);
  const findLayout = createFindLayout(() => texts, parsed);
  const texts: Texts = createTexts(host, log, findLayout.changed);
  return {
    settings,
    texts,
    listing: createListing(host, log),
    parsed,
    findLayout,
    linked: new WeakMap(),
    pause: () => new Promise((resolve) => void host.later(0, resolve)),
  };
}
