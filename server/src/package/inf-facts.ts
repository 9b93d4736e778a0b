import { memo } from "../inf/memo.ts";
import type { Field, InfFile } from "../inf/model.ts";
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
  /** Services and filters it adds to a device stack by name, in lower case, with the place of the name. */
  readonly services: ReadonlyMap<string, Location>;
}

export const infFacts = memo((inf: InfFile): InfFacts => {
  if (inf.foreign) return { binaries: new Set(), services: new Map() };
  const fields = fieldsByKey(inf);
  const umdf = umdfOf(inf, fields);
  const binaries = (fields.get("servicebinary") ?? []).flatMap((field) => fileName(inf, field) ?? []);
  return { ...(umdf ? { umdf } : {}), binaries: new Set(binaries), services: servicesOf(inf, fields) };
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

function fileName(inf: InfFile, field: Field): string | undefined {
  const path = knownText(inf, field)?.trim().replaceAll("/", "\\");
  return path
    ? path
        .slice(path.lastIndexOf("\\") + 1)
        .replace(/^%\d+%/, "")
        .toLowerCase()
    : undefined;
}

function servicesOf(inf: InfFile, fields: ReadonlyMap<string, readonly Field[]>): ReadonlyMap<string, Location> {
  const services = new Map<string, Location>();
  const named = ["addservice", "addfilter"].flatMap((key) => fields.get(key) ?? []);
  for (const field of [...named, ...filterValues(inf)]) {
    const name = knownText(inf, field)?.trim().toLowerCase();
    if (name && !services.has(name)) services.set(name, { uri: inf.uri, span: field.span });
  }
  return services;
}

/** The names in `HKR,,"UpperFilters",0x00010000,"one","two"`. */
const filterValues = (inf: InfFile): readonly Field[] =>
  inf.sections
    .flatMap((section) => section.entries)
    .filter(({ values }) => /^(upper|lower)filters$/i.test(values[2]?.text ?? ""))
    .flatMap(({ values }) => values.slice(4));
