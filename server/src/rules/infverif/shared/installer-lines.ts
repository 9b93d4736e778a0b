import type { InfFile } from "../../../inf/model.ts";
import type { RegistryEntry } from "../../../inf/registry.ts";
import type { RegistryUse } from "../../../inf/registry-lists.ts";
import { setsValue } from "../../../inf/registry-type.ts";
import { type MergedSection, nameKey, sameName } from "../../../inf/sections.ts";
import { memo } from "../../../text/memo.ts";
import { coInstallerSections } from "../../inf/shared/co-installers.ts";
import { judgedKinds } from "./judged-kinds.ts";
import type { JudgedList } from "./judged-lists.ts";
import { addsClassCoInstaller } from "./registry-roots.ts";

/** A line that makes Windows run code of the package while it installs devices. */
export interface InstallerLine {
  readonly line: RegistryEntry;
  readonly what: "co-installer" | "class installer" | "class co-installer";
  /** The `.CoInstallers` sections that lead there. */
  readonly sections: readonly MergedSection[];
}

export const installerLines = (lists: readonly JudgedList[]): readonly InstallerLine[] =>
  lists.flatMap(({ lines, uses }) => {
    const owners = uses.filter(({ kind }) => kind === "ddinstall.coinstallers").map(({ owner }) => owner);
    return lines.flatMap((line): InstallerLine[] => {
      const what = installerIn(line, uses);
      return what ? [{ line, what, sections: what === "co-installer" ? owners : [] }] : [];
    });
  });

function installerIn(line: RegistryEntry, uses: readonly RegistryUse[]): InstallerLine["what"] | undefined {
  const { root, subkey, name, flags = 0 } = line;
  if (addsClassCoInstaller(line)) return "class co-installer";
  if (root !== "HKR" || subkey.text !== "" || !setsValue(flags)) return undefined;
  if (sameName(name.text, "CoInstallers32")) return "co-installer";
  const isClass = nameKey(name.text) === "installer32" && uses.some(({ kind }) => kind === "classinstall32");
  return isClass ? "class installer" : undefined;
}

/** The `.CoInstallers` sections that lead to some of the lines; those of one list share their sections. */
export const definingSections = (lines: readonly InstallerLine[]): ReadonlySet<MergedSection> =>
  new Set([...new Set(lines.map(({ sections }) => sections))].flat());

/** The `.CoInstallers` sections that Windows reads. */
export const readCoInstallerSections = memo((inf: InfFile): readonly MergedSection[] =>
  coInstallerSections(inf).filter((section) => judgedKinds(inf, section).length > 0),
);
