import type { Read } from "./import-names.ts";
import { formatTable, type Row } from "./tables.ts";

type Json = Record<string, unknown>;
type Text = Record<string, string>;

interface RawFacts {
  readonly sectionKinds: Record<string, Json>;
  readonly directives: Json[];
  readonly flagSets: Json;
  readonly dirids: Json[];
  readonly setupClasses: { class: string; guid: string; reserved: boolean }[];
  readonly osBuilds: { name: string; build: number }[];
  readonly umdfVersions: RawVersion[];
  readonly kmdfVersions: RawVersion[];
  readonly classSpecificDirectives: Json[];
  readonly inboxInfs: (Json & { provides?: Text })[];
  readonly classExtensions: Json[];
  readonly stampTokens: Json[];
  readonly hardwareKeyValues: (Json & { flags: string })[];
  readonly wdfRegistryValues: (Text & { value: string })[];
  readonly platformExtensions: Json;
  readonly targetOs: Json & { productType: Text };
  readonly universal: Json & { doc: string };
  readonly infverifHRegistryExceptions: string[][];
}

interface RawVersion {
  readonly version: string;
  readonly introducedIn: string;
  readonly minOs: string | number;
}

interface RawCode {
  readonly code: number;
  readonly name: string;
  readonly check: string;
  readonly decidable: string;
  readonly severity: { readonly k: string; readonly u: string; readonly w: string };
  readonly quickFix: string | null;
}

/** Committed tables about INF files and versions, by file name. */
export function importInfFacts(read: Read): Map<string, string> {
  const raw = JSON.parse(read("inf-directives.json")) as RawFacts;
  const codes = JSON.parse(read("infverif.json")) as RawCode[];
  const builds = raw.osBuilds.map((os) => ({ build: String(os.build), name: os.name }));
  const versions = [...versionRows("UMDF", raw.umdfVersions), ...versionRows("KMDF", raw.kmdfVersions)];
  return new Map([
    ["os-builds.tsv", formatTable(["build", "name"], builds)],
    ["framework-versions.tsv", formatTable(["framework", "version", "introduced-in", "min-os"], versions)],
    ["infverif.tsv", formatTable(["code", "name", "offline", "k", "u", "w", "check", "fix"], codes.map(codeRow))],
    ["inf-directives.jsonl", formatFacts(normalise(raw))],
  ]);
}

function versionRows(framework: string, versions: readonly RawVersion[]): Row[] {
  return versions.map((each) => ({
    framework,
    version: each.version,
    "introduced-in": each.introducedIn,
    "min-os": String(each.minOs),
  }));
}

function codeRow({ code, name, check, decidable, severity, quickFix }: RawCode): Row {
  return { code: String(code), name, check, offline: decidable, ...severity, fix: quickFix ?? "" };
}

function normalise(raw: RawFacts): Json {
  const { productType, ...targetOs } = raw.targetOs;
  return {
    sectionKinds: Object.fromEntries(
      Object.entries(raw.sectionKinds).map(([kind, facts]) => [kind, section(kind, facts)]),
    ),
    directives: raw.directives.map(directive),
    flagSets: raw.flagSets,
    dirids: raw.dirids.map(({ infverifH, ...rest }) => ({ ...rest, infVerifH: String(infverifH).split(" ")[0] })),
    setupClasses: raw.setupClasses.map(({ class: name, guid, reserved }) => ({
      name,
      guid: guid.toLowerCase(),
      reserved,
    })),
    inboxInfs: raw.inboxInfs.map(inboxInf),
    classExtensions: raw.classExtensions,
    stampTokens: raw.stampTokens,
    hardwareKeyValues: raw.hardwareKeyValues.map(({ flags, ...rest }) => ({ ...rest, flags: flags.split("/") })),
    wdfRegistryValues: raw.wdfRegistryValues.flatMap((row) =>
      row.value.split(" | ").map((value) => ({ ...row, value })),
    ),
    classSpecificKeys: raw.classSpecificDirectives,
    platformExtensions: { install: raw.platformExtensions.install, sourceDisks: raw.platformExtensions.sourceDisks },
    targetOs: { ...targetOs, productTypes: namedNumbers(productType) },
    universal: { ...raw.universal, doc: page(raw.universal.doc) },
    infVerifHRegistryRoots: raw.infverifHRegistryExceptions,
  };
}

function section(kind: string, { entryFormat, decoration, name, parent, doc, ...rest }: Json): Json {
  return {
    name,
    ...sectionParent(kind, String(name), parent),
    ...rest,
    doc: page(doc),
    ...(decoration ? { decoration: decorationKind(String(decoration)) } : {}),
    ...(entryFormat ? { entry: (entryFormat as Json[]).map(argument) } : {}),
  };
}

/** Sections that continue the name of another one: `<DDInstall>.HW` has the suffix `.HW`. */
function sectionParent(kind: string, name: string, parent: unknown): Json {
  const above =
    parent ?? (/^(addreg|filelist)\.security$|^classinstall32\.services$/.test(kind) ? kind.split(".")[0] : undefined);
  return above ? { parent: above, suffix: name.slice(name.lastIndexOf(".")) } : {};
}

function decorationKind(text: string): string {
  if (text.startsWith("inherits")) return "inherited";
  if (text.startsWith("full TargetOSVersion")) return "targetOs";
  return text.startsWith(".nt") ? "install" : "sourceDisks";
}

function directive({ args, doc, repeatable, decoratable, universal: _, ...rest }: Json): Json {
  return {
    ...rest,
    args: (args as Json[]).map(argument),
    doc: page(doc),
    ...(repeatable ? { repeatable: true } : {}),
    ...(decoratable ? { decoratable: true } : {}),
  };
}

function argument({ kind, repeat, list, ref, values, compare, pattern, ...rest }: Json): Json {
  const [first, second] = String(kind).split(" | ");
  return {
    name: rest.name,
    kind: first,
    ...(second && !second.startsWith("+") ? { orKind: second } : {}),
    ...rest,
    ...(list || repeat ? { list: true } : {}),
    ...(pattern ? { format: pattern } : {}),
    ...(compare === "case-insensitive" ? { ignoreCase: true } : {}),
    ...reference(ref as string | undefined),
    ...(Array.isArray(values) ? { values } : values ? { numbers: namedNumbers(values as Text) } : {}),
  };
}

function namedNumbers(meanings: Text): Json[] {
  return Object.entries(meanings).map(([value, meaning]) => ({ value, meaning }));
}

/** A value is made of the flags of a set, or named in one of the other tables. */
function reference(ref: string | undefined): Json {
  if (!ref) return {};
  return ref.endsWith("Flags") ? { flagSets: ref.split(" | ") } : { names: ref };
}

function inboxInf({ provides, source: _, ...rest }: Json & { provides?: Text }): Json {
  if (!provides) return rest;
  const provisions = (text: string) => [
    ...(text.includes("associated service") ? ["associated-service"] : []),
    ...(text.includes("kernel-mode client") ? ["kernel-mode-client"] : []),
    ...(text.includes("WDF directives") ? ["wdf-directives"] : []),
  ];
  return {
    ...rest,
    provides: Object.fromEntries(Object.entries(provides).map(([name, text]) => [name, provisions(text)])),
  };
}

/** Path of a documentation page without its file extension. */
function page(doc: unknown): string {
  return String(doc).replace(/\.md$/, "");
}

/** One line per row: its table, its key where the table has keys, and the row. */
function formatFacts(facts: Json): string {
  const lines = Object.entries(facts).flatMap(([table, rows]) =>
    Array.isArray(rows)
      ? rows.map((row) => ({ table, row }))
      : Object.entries(rows as Json).map(([key, row]) => ({ table, key, row })),
  );
  return lines.map((line) => `${JSON.stringify(line)}\n`).join("");
}
