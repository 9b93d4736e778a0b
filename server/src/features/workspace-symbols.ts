import { SymbolKind } from "vscode-languageserver";
import { allReferences } from "../inf/graph.ts";
import { kindsOf } from "../inf/kinds.ts";
import type { InfFile } from "../inf/model.ts";
import { modelsOf } from "../inf/models.ts";
import { mergedSection, nameKey } from "../inf/sections.ts";
import { valueText } from "../inf/strings.ts";
import type { Location } from "../text/source.ts";
import { sectionSymbol } from "./outline/outline.ts";

/** Something to jump to by its name. */
export interface NamedPlace extends Location {
  readonly name: string;
  readonly kind: SymbolKind;
}

/** Sections, UMDF drivers and hardware ids whose names have the letters of a query, in their order. */
export function placesNamed(inf: InfFile, query: string): readonly NamedPlace[] {
  const { uri } = inf;
  const sections = inf.sections.map(({ name, nameSpan }): NamedPlace => {
    const [kind] = kindsOf(inf, mergedSection(inf, name)!);
    return { uri, span: nameSpan, name, kind: sectionSymbol(kind) };
  });
  const drivers = allReferences(inf)
    .filter(({ space, declares }) => space === "umdf-service" && declares)
    .map(({ name, span }): NamedPlace => ({ uri, span, name, kind: SymbolKind.Module }));
  const fields = new Set(modelsOf(inf).flatMap(({ ids }) => ids));
  const ids = [...fields].map(
    (field): NamedPlace => ({ uri, span: field.span, name: valueText(inf, field).text, kind: SymbolKind.EnumMember }),
  );
  return [...sections, ...drivers, ...ids].filter(({ name }) => name.trim() !== "" && hasLetters(name, query));
}

/** Editors rank the answers themselves; this leaves out what they would not show. */
function hasLetters(name: string, query: string): boolean {
  const key = nameKey(name);
  let at = 0;
  for (const letter of nameKey(query)) {
    if (letter === " ") continue;
    at = key.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
