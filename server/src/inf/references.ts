import type { SectionKind } from "../data/inf-directives.ts";
import type { Span } from "../text/source.ts";
import { type GivenArgument, givenArguments } from "./arguments.ts";
import { resolveInstall } from "./installs.ts";
import type { Entry, Field, InfFile } from "./model.ts";
import { modelsAt, modelsSectionsAt } from "./models.ts";
import { sameName } from "./sections.ts";
import { definitionsOfString, spanWithin, tokensIn, valueText } from "./strings.ts";

/** The worlds names live in. `inbox` are sections of system INFs; `disk` the ids of [SourceDisksNames]. */
export type NameSpace =
  | "section"
  | "inbox"
  | "inf"
  | "file"
  | "disk"
  | "dirid"
  | "scm-service"
  | "umdf-service"
  | "hardware-id"
  | "string";

/** A place in an entry that names something. */
export interface Reference {
  readonly space: NameSpace;
  /** After substitution of tokens. */
  readonly name: string;
  readonly entry: Entry;
  readonly field: Field;
  /** The part of the field that is the name: without `@` and path. */
  readonly span: Span;
  /** True for the line that brings the name into being: UmdfService, AddService, a key of [Strings] or [SourceDisksFiles]. */
  readonly declares: boolean;
  /** For sections: what kind the place asks for. */
  readonly kind?: SectionKind;
  /** For sections: the names of the sections it leads to after decoration, existing or missing. */
  readonly targets?: readonly string[];
}

/** The names in one entry of a section of this kind; tokens are not among them. */
export function referencesOf(inf: InfFile, kind: SectionKind, entry: Entry): Reference[] {
  if (kind === "manufacturer") return manufacturerReferences(inf, entry);
  return givenArguments(kind, entry).flatMap((given) => {
    if (given.field.text === "") return [];
    const name = namedBy(given, entry);
    if (!name) return [];
    const { argument, field } = given;
    const from = name.from ?? 0;
    const text = valueText(inf, from === 0 ? field : { ...field, text: field.text.slice(from) }).text;
    const base = { space: name.space, name: text, entry, field, declares: name.declares ?? false };
    const reference: Reference = {
      ...base,
      span: from === 0 ? field.span : spanWithin(field, from, field.text.length),
    };
    if (name.space !== "section" || !argument.target) return [reference];
    const targets = targetsOf(inf, given, entry, text);
    return [{ ...reference, kind: argument.target, targets }];
  });
}

/** The `%tokens%` in one entry: strings, and directory numbers that no string hides. */
export function tokenReferences(inf: InfFile, entry: Entry): Reference[] {
  const fields = new Set(entry.key ? [entry.key, ...entry.values] : entry.values);
  return [...fields].flatMap((field) =>
    tokensIn(field).map(({ name, span }): Reference => {
      const isNumber = /^-?\d+$/.test(name) && definitionsOfString(inf, name).length === 0;
      return { space: isNumber ? "dirid" : "string", name, entry, field, span, declares: false };
    }),
  );
}

interface Named {
  readonly space: NameSpace;
  /** Index in the field's text where the name begins. */
  readonly from?: number;
  readonly declares?: boolean;
}

/** Which world an argument names something of; undefined for plain values. */
function namedBy({ argument, field }: GivenArgument, entry: Entry): Named | undefined {
  switch (argument.kind) {
    case "section-ref":
      if (field.text.startsWith("@") && argument.orKind === "file") return { space: "file", from: 1 };
      return argument.special?.some((name) => sameName(name, field.text)) ? undefined : { space: "section" };
    case "section-ref-external":
      return { space: "inbox" };
    case "service":
      if (argument.names) return undefined;
      return { space: argument.declares ?? argument.references ?? "scm-service", declares: !!argument.declares };
    case "file":
      if (/\.inf$/i.test(field.text)) return { space: "inf" };
      return { space: "file", declares: argument.position === "key" && argument.name === "filename" };
    case "number":
      if (argument.target === "sourcedisksnames") return { space: "disk" };
      return argument.name === "diskid" ? { space: "disk", declares: true } : undefined;
    case "path":
      if (!entry.key || !sameName(entry.key.text, "ServiceBinary")) return undefined;
      return { space: "file", from: field.text.lastIndexOf("\\") + 1 };
    case "dirid":
    case "hardware-id":
      return { space: argument.kind };
    default:
      return undefined;
  }
}

function targetsOf(inf: InfFile, { argument }: GivenArgument, entry: Entry, name: string): string[] {
  if (argument.resolve !== "platform") return [name];
  const architectures =
    argument.target === "ddinstall"
      ? modelsAt(inf, entry).map((model) => model.models.targetOs?.architecture ?? "$arch$")
      : ["$arch$"];
  const found = [...new Set(architectures)].flatMap((architecture) => resolveInstall(inf, name, architecture));
  return found.length === 0 ? [name] : [...new Set(found.map((section) => section.name))];
}

/** The undecorated section of a line with decorations may be missing: then its name leads nowhere. */
function manufacturerReferences(inf: InfFile, entry: Entry): Reference[] {
  const lines = modelsSectionsAt(inf, entry);
  return lines.map((models): Reference => {
    const { field, base, decoration, section } = models;
    const name = decoration === "" ? base : `${base}.${decoration}`;
    const missing = decoration === "" && lines.length > 1 ? [] : [name];
    const targets = section ? [section.name] : missing;
    return { space: "section", name, entry, field, span: field.span, declares: false, kind: "models", targets };
  });
}
