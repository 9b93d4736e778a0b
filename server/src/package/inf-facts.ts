import { filtersOf } from "../inf/filters.ts";
import { installsOf } from "../inf/installs.ts";
import { memo } from "../inf/memo.ts";
import type { Field, InfFile } from "../inf/model.ts";
import { nameKey } from "../inf/sections.ts";
import { fileNameOf, scmServicesOf, umdfServicesOf } from "../inf/services.ts";
import { knownText } from "../inf/strings.ts";
import { addTo } from "../project/group.ts";
import type { Location } from "../text/source.ts";

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
   * What else stands in the device stacks that it puts a UMDF driver into: names of services and filters, and file names of
   * service binaries, in lower case, with the place that adds them.
   */
  readonly besideUmdf: ReadonlyMap<string, Location>;
}

export const infFacts = memo((inf: InfFile): InfFacts => {
  if (inf.foreign) return { binaries: new Set(), besideUmdf: new Map() };
  const fields = fieldsByKey(inf);
  const umdf = umdfOf(inf, fields);
  const binaries = (fields.get("servicebinary") ?? []).flatMap((field) => {
    const path = knownText(inf, field)?.trim();
    return path ? [fileNameOf(path)] : [];
  });
  return { ...(umdf ? { umdf } : {}), binaries: new Set(binaries), besideUmdf: besideUmdf(inf) };
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

function besideUmdf(inf: InfFile): ReadonlyMap<string, Location> {
  const found = new Map<string, Location>();
  for (const install of installsOf(inf).filter((one) => umdfServicesOf(one).length > 0)) {
    for (const { name, field } of filtersOf(install)) found.set(nameKey(name.text), { uri: inf.uri, span: field.span });
    for (const { name, entry, binary } of scmServicesOf(install)) {
      const place = { uri: inf.uri, span: entry.span };
      found.set(nameKey(name.text), place);
      if (binary) found.set(fileNameOf(binary.text), place);
    }
  }
  return found;
}
