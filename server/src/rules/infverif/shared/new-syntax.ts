import { directive } from "../../../data/inf-directives.ts";
import { buildOf } from "../../../data/versions.ts";
import { listsUsedBy } from "../../../inf/copies.ts";
import { destinationOf } from "../../../inf/destinations.ts";
import { driverStore, isDriverStore } from "../../../inf/folders.ts";
import { type Install, oldestBuild, sectionsOfInstall } from "../../../inf/installs.ts";
import { kindsOf } from "../../../inf/kinds.ts";
import type { InfFile } from "../../../inf/model.ts";
import type { MergedSection } from "../../../inf/sections.ts";
import { scmServicesOf } from "../../../inf/services.ts";
import { memo } from "../../../text/memo.ts";
import type { Span } from "../../../text/source.ts";
import { driverStoreBuilds } from "../../inf/shared/driver-store-builds.ts";
import { driverBinariesOf } from "../../inf/shared/service-binary.ts";

/** Something that older Windows releases do not read, at the place where an install section uses it. */
interface Use {
  /** The directive, or what InfVerif calls it. */
  readonly name: string;
  /** The first build that reads it. */
  readonly build: number;
  readonly span: Span;
}

/** One such thing: its first use, and all install sections that Windows uses before it can read it. */
export interface TooNew extends Use {
  readonly installs: ReadonlySet<Install>;
}

/** Files that stay in the Driver Store. */
export const storeCopy = "DIRID 13 (CopyFiles)";

/** What is too new for the oldest build that some device can be installed on, of these install sections. */
export function tooNewSyntax(inf: InfFile, installs: readonly Install[]): readonly TooNew[] {
  const found = new Map<string, Use & { readonly installs: Set<Install> }>();
  const add = (install: Install, use: Use): void => {
    if ((oldestBuild(install) ?? use.build) >= use.build) return;
    const same = found.get(use.name);
    if (!same) found.set(use.name, { ...use, installs: new Set([install]) });
    else {
      same.installs.add(install);
      if (use.span.start < same.span.start) found.set(use.name, { ...same, span: use.span });
    }
  };
  const devices = installs.filter(({ kind }) => kind === "device");
  for (const install of devices)
    for (const section of sectionsWithDirectives(install))
      for (const use of directivesIn(inf)(section)) add(install, use);
  const known = new Set(devices);
  for (const [install, use] of storeCopies(inf)) if (known.has(install)) add(install, use);
  return [...found.values()];
}

const sectionsWithDirectives = (install: Install): readonly MergedSection[] => [
  ...sectionsOfInstall(install),
  ...scmServicesOf(install).flatMap(({ section }) => section ?? []),
];

/** What install sections, their sub-sections and their services say; of WDF directives other rules speak. */
const directivesIn = memo((inf: InfFile) =>
  memo((section: MergedSection): readonly Use[] => {
    const kinds = kindsOf(inf, section).filter((kind) => /^(ddinstall|serviceinstall)/.test(kind));
    return section.entries.flatMap(({ key, assigned }): Use[] => {
      const found = assigned ? kinds.flatMap((kind) => directive(key!.text, kind) ?? [])[0] : undefined;
      const build = buildOf(found?.sinceOs ?? "");
      return found && build !== undefined ? [{ name: found.name, build, span: key!.span }] : [];
    });
  }),
);

/** Of UMDF drivers that run from the Driver Store umdf-servicebinary-13-os-floor speaks: they need a newer Windows still. */
function storeCopies(inf: InfFile): readonly (readonly [Install, Use])[] {
  const binaries = driverBinariesOf(inf).filter(({ folder = "" }) => isDriverStore(folder));
  const others = new Set(binaries.flatMap(({ driver }) => driver.installs));
  return listsUsedBy(inf, "CopyFiles").flatMap(({ section, uses, files }) => {
    if (files.length === 0 || destinationOf(inf, section)?.dirid !== driverStore) return [];
    return uses.flatMap(({ install, field }): [Install, Use][] =>
      install && !others.has(install)
        ? [[install, { name: storeCopy, build: driverStoreBuilds.kernel, span: field.span }]]
        : [],
    );
  });
}
