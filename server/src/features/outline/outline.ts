import { SymbolKind } from "vscode-languageserver";
import type { SectionKind } from "../../data/inf-directives.ts";
import { isInstallKind } from "../../inf/arguments.ts";
import { kindsOf } from "../../inf/kinds.ts";
import type { Entry, Field, InfFile, Section } from "../../inf/model.ts";
import { mergedSection } from "../../inf/sections.ts";
import { valueText } from "../../inf/strings.ts";
import { shortened } from "../../rules/inf/shared/quoting.ts";
import type { Span } from "../../text/source.ts";
import { sectionEnd } from "../section-end.ts";
import { sectionDetail } from "./words.ts";

/** A section or an entry as the outline shows it. */
export interface OutlineItem {
  readonly name: string;
  /** What stands beside the name; may be empty. */
  readonly detail: string;
  readonly kind: SymbolKind;
  readonly span: Span;
  /** The name's own place, inside the span. */
  readonly nameSpan: Span;
  readonly children: readonly OutlineItem[];
}

/** Files with more entries than this are data: their outline has sections only. */
const mostEntries = 10_000;

/** All sections in text order, each with its entries. */
export function outlineOf(inf: InfFile): readonly OutlineItem[] {
  const entries = inf.sections.reduce((count, section) => count + section.entries.length, 0);
  return inf.sections.map((section) => sectionItem(inf, section, entries <= mostEntries));
}

function sectionItem(inf: InfFile, section: Section, withEntries: boolean): OutlineItem {
  const merged = mergedSection(inf, section.name)!;
  const [kind] = kindsOf(inf, merged);
  const entries = withEntries ? section.entries : [];
  return {
    name: section.name.trim() || "[]",
    detail: sectionDetail(inf, merged),
    kind: sectionSymbol(kind),
    span: { start: section.header.start, end: sectionEnd(inf, section) },
    nameSpan: section.nameSpan,
    children: entries.flatMap((entry) => entryItem(inf, kind, entry)),
  };
}

/** Symbol kinds are little more than pictures: each stands for the sections that play one part in an installation. */
export function sectionSymbol(kind: SectionKind | undefined): SymbolKind {
  if (kind === undefined) return SymbolKind.Namespace;
  if (kind === "models") return SymbolKind.Enum;
  if (kind === "strings") return SymbolKind.String;
  if (/^(ddinstall|defaultinstall|defaultuninstall)$/.test(kind)) return SymbolKind.Class;
  if (isInstallKind(kind)) return SymbolKind.Method;
  if (/^(wdf)?serviceinstall$/.test(kind)) return SymbolKind.Struct;
  if (/^(filelist|sourcedisks|destinationdirs)/.test(kind)) return SymbolKind.File;
  return /^(add|del|bit)reg/.test(kind) ? SymbolKind.Key : SymbolKind.Namespace;
}

function entryItem(inf: InfFile, kind: SectionKind | undefined, entry: Entry): OutlineItem[] {
  const { key, values, assigned, span } = entry;
  const isRegistry = kind !== undefined && /^(add|del|bit)reg$/.test(kind);
  const heads = assigned ? [key!] : isRegistry ? values.slice(0, 3) : values.slice(0, 1);
  const name = heads.map((field) => textOf(inf, kind, field)).filter((text) => text.trim() !== "");
  if (name.length === 0) return [];
  const rest = assigned ? values : values.slice(isRegistry ? 4 : 1);
  const item = {
    name: isRegistry ? shortenedPath(name.join("\\"), 80) : shortened(name.join("\\"), 80),
    detail: shortened(
      rest
        .map((field) => textOf(inf, kind, field))
        .filter((text) => text !== "")
        .join(", "),
      80,
    ),
    kind: entrySymbol(kind, entry),
    span,
    nameSpan: assigned ? key!.span : span,
    children: [],
  };
  return [item];
}

/** A path with dots for the folders behind the first one, when it is too long: its end tells it from its neighbours. */
function shortenedPath(path: string, length: number): string {
  if (path.length <= length) return path;
  const root = `${path.slice(0, path.indexOf("\\"))}\\…`;
  const rest = path.slice(root.length - length);
  const end = rest.indexOf("\\");
  return end < 0 ? shortened(path, length) : root + rest.slice(end);
}

const textOf = (inf: InfFile, kind: SectionKind | undefined, field: Field): string =>
  kind === "strings" ? field.text : valueText(inf, field).text;

function entrySymbol(kind: SectionKind | undefined, { assigned }: Entry): SymbolKind {
  if (kind === "strings") return SymbolKind.Constant;
  if (kind === "models") return SymbolKind.EnumMember;
  if (kind === "filelist" || kind === "sourcedisksfiles") return SymbolKind.File;
  return assigned ? SymbolKind.Property : SymbolKind.Field;
}
