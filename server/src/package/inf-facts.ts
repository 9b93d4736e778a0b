import type { Field, InfFile } from "../inf/model.ts";
import { fileNameOf } from "../inf/services.ts";
import { knownText } from "../inf/strings.ts";
import { addTo } from "../text/group.ts";
import { memo } from "../text/memo.ts";
import type { Location } from "../text/source.ts";
import { aboveUmdf } from "./above-umdf.ts";

/** What an INF says about the drivers it installs, wherever in the file it says so. */
export interface InfFacts {
  /** Present when it installs a UMDF driver. */
  readonly umdf?: {
    readonly kind: "umdf1" | "umdf2";
    /** `UmdfLibraryVersion` as "2.15" where it is a literal and the same in all sections. */
    readonly version?: string;
  };
  /** File names of all `ServiceBinary` values, in lower case. */
  readonly binaries: ReadonlySet<string>;
  /**
   * What stands above a UMDF driver in the device stacks that it puts one into: names of services and filters, and file names of
   * service binaries, in lower case, with the place that adds them.
   */
  readonly aboveUmdf: ReadonlyMap<string, Location>;
}

export const infFacts = memo((inf: InfFile): InfFacts => {
  if (inf.foreign) return { binaries: new Set(), aboveUmdf: new Map() };
  const fields = fieldsByKey(inf);
  const umdf = umdfOf(inf, fields);
  const binaries = (fields.get("servicebinary") ?? []).flatMap((field) => {
    const path = knownText(inf, field)?.trim();
    return path ? [fileNameOf(path)] : [];
  });
  return { ...(umdf ? { umdf } : {}), binaries: new Set(binaries), aboveUmdf: aboveUmdf(inf) };
});

/** The first value of every entry, by key in lower case. */
function fieldsByKey(inf: InfFile): ReadonlyMap<string, readonly Field[]> {
  const fields = new Map<string, Field[]>();
  for (const { key, values, assigned } of inf.sections.flatMap((section) => section.entries)) {
    if (!key || !assigned || !values[0]) continue;
    addTo(fields, key.text.toLowerCase(), values[0]);
  }
  return fields;
}

function umdfOf(inf: InfFile, fields: ReadonlyMap<string, readonly Field[]>): InfFacts["umdf"] {
  if (!fields.has("umdfservice") || !fields.has("umdflibraryversion")) return undefined;
  const versions = (fields.get("umdflibraryversion") ?? []).map((field) => knownText(inf, field)?.trim() ?? "");
  const literal = versions.map((version) => /^\d+\.\d+(?=\.|$)/.exec(version)?.[0]);
  const version = literal.every((one) => one === literal[0]) ? literal[0] : undefined;
  const old = fields.has("driverclsid") || literal.some((one) => one?.startsWith("1."));
  return { kind: old ? "umdf1" : "umdf2", ...(version === undefined ? {} : { version }) };
}
