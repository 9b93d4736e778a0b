import {
  directives,
  dirids,
  inboxInfs,
  platformExtensions,
  type SectionKind,
  setupClasses,
} from "./inf-directives.gen.ts";
import type { Directive, Dirid, InboxInf, SetupClass } from "./inf-facts.ts";

export {
  classExtensions,
  classSpecificKeys,
  directives,
  dirids,
  flagSets,
  hardwareKeyValues,
  inboxInfs,
  infVerifHRegistryRoots,
  platformExtensions,
  sectionKinds,
  setupClasses,
  stampTokens,
  targetOs,
  universal,
  wdfRegistryValues,
} from "./inf-directives.gen.ts";
export type * from "./inf-facts.ts";
export type { SectionKind };

/** A lazily built index over a table; keys compare case-insensitively. */
function index<T>(table: readonly T[], keysOf: (row: T) => readonly string[]): (key: string) => readonly T[] {
  let rows: Map<string, T[]> | undefined;
  return (key) => {
    if (!rows) {
      rows = new Map();
      for (const row of table) {
        for (const each of new Set(keysOf(row).map((name) => name.toLowerCase()))) {
          const group = rows.get(each);
          if (group) group.push(row);
          else rows.set(each, [row]);
        }
      }
    }
    return rows.get(key.toLowerCase()) ?? [];
  };
}

const bySection = /* @__PURE__ */ index(directives, (directive) => directive.sections);
const byName = /* @__PURE__ */ index(directives, (directive) => [directive.name, ...decorated(directive)]);
const classesByName = /* @__PURE__ */ index(setupClasses, (setupClass) => [setupClass.name]);
const classesByGuid = /* @__PURE__ */ index(setupClasses, (setupClass) => [setupClass.guid]);
const infsByName = /* @__PURE__ */ index(inboxInfs, (inbox) => [inbox.inf]);
const infsBySection = /* @__PURE__ */ index(inboxInfs, (inbox) => inbox.sections);

function decorated(directive: Directive): string[] {
  return directive.decoratable ? platformExtensions.install.map((extension) => directive.name + extension) : [];
}

/** The directives that a kind of section may hold, in the order of the documentation. */
export function directivesOf(section: SectionKind): readonly Directive[] {
  return bySection(section);
}

/** Every directive with this keyword (any case, platform extension allowed where the directive takes one). */
export function directivesNamed(name: string): readonly Directive[] {
  return byName(name);
}

/** The directive with this keyword in a kind of section; without a section, the first one of that name. */
export function directive(name: string, section?: SectionKind): Directive | undefined {
  const found = byName(name);
  return section ? found.find((each) => each.sections.includes(section)) : found[0];
}

/** A directory identifier; 65535 is a synonym of -1. */
export function dirid(id: number): Dirid | undefined {
  const wanted = id === 65535 ? -1 : id;
  return dirids.find((row) => row.dirid === wanted);
}

/** A setup class by name, in any case. */
export function classByName(name: string): SetupClass | undefined {
  return classesByName(name)[0];
}

/** A setup class by GUID, in any case, with or without braces. */
export function classByGuid(guid: string): SetupClass | undefined {
  return classesByGuid(guid.startsWith("{") ? guid : `{${guid}}`)[0];
}

/** A system INF by file name, in any case. */
export function inboxInf(file: string): InboxInf | undefined {
  return infsByName(file)[0];
}

/** A section of a system INF by name, in any case: its name as the INF spells it, and what it provides. */
export function inboxSection(inbox: InboxInf, name: string): InboxSection | undefined {
  const spelled = inbox.sections.find((section) => section.toLowerCase() === name.toLowerCase());
  return spelled === undefined ? undefined : { name: spelled, provides: inbox.provides?.[spelled] ?? [] };
}

export interface InboxSection {
  readonly name: string;
  readonly provides: NonNullable<InboxInf["provides"]>[string];
}

/** The system INFs that have a section of this name (any case): what to Include for a Needs. */
export function inboxInfsWith(section: string): readonly InboxInf[] {
  return infsBySection(section);
}

/** The address of a documentation page: the `doc` of a section, a directive or the universal limits. */
export function learnUrl(doc: string): string {
  return `https://learn.microsoft.com/windows-hardware/drivers/${doc}`;
}
