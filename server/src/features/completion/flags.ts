import { CompletionItemKind } from "vscode-languageserver";
import type { Flag, FlagSetName } from "../../data/inf-directives.ts";
import { allReferences } from "../../inf/graph.ts";
import { flagsText } from "../../inf/numbers.ts";
import { associatedService } from "../../inf/services.ts";
import { flagsFor } from "../flag-bits.ts";
import { sentence } from "../hover/text.ts";
import { isAtCursor } from "./cursor.ts";
import type { Proposal } from "./proposal.ts";
import { knownFlags } from "./registry.ts";
import type { Slot } from "./slot.ts";

/** Flags that are often set together, by their constants. */
const combinations: { readonly [set in FlagSetName]?: readonly (readonly string[])[] } = {
  addServiceFlags: [
    [
      "SPSVCINST_ASSOCSERVICE",
      "SPSVCINST_NOCLOBBER_DISPLAYNAME",
      "SPSVCINST_NOCLOBBER_STARTTYPE",
      "SPSVCINST_NOCLOBBER_ERRORCONTROL",
      "SPSVCINST_NOCLOBBER_LOADORDERGROUP",
      "SPSVCINST_NOCLOBBER_DEPENDENCIES",
      "SPSVCINST_NOCLOBBER_DESCRIPTION",
    ],
  ],
  addRegFlags: [
    ["FLG_ADDREG_TYPE_MULTI_SZ", "FLG_ADDREG_APPEND"],
    ["FLG_ADDREG_TYPE_DWORD", "FLG_ADDREG_NOCLOBBER"],
  ],
};

/** The numbers that an argument knows by name: flags one by one and in usual combinations, in hexadecimal; others in decimal. */
export function numberProposals(slot: Slot): Proposal[] {
  const { cursor, argument } = slot;
  const isFlags = argument.flagSets !== undefined;
  const flags = flagsFor(cursor.inf, cursor.section, argument);
  const combined = (argument.flagSets ?? []).flatMap((set) =>
    (combinations[set] ?? []).map((names) => together(names.flatMap((name) => flags.filter((f) => f.name === name)))),
  );
  const usual = argument.flagSets?.includes("addServiceFlags") ? [associatedService] : usualNumbers(slot);
  return [...flags, ...combined].map((flag) => ({
    ...number(flag, isFlags),
    rank: usual.includes(flag.value) ? 0 : 1,
  }));
}

/** The numbers that the services of most drivers have. */
const ofDrivers: Readonly<Record<string, number>> = { ServiceType: 1, StartType: 3, ErrorControl: 1 };

const usualNumbers = (slot: Slot): readonly (number | undefined)[] =>
  slot.kind === "serviceinstall" ? [ofDrivers[slot.directive?.name ?? ""]] : knownFlags(slot);

function number({ value, name, meaning, since }: Flag, isFlags: boolean): Proposal {
  const label = isFlags ? flagsText(value) : String(value);
  const about = [meaning, ...(since ? [`from ${since} on`] : [])].filter((text) => text !== "").join("; ");
  return {
    label,
    kind: CompletionItemKind.Constant,
    detail: name === "" ? meaning : name,
    filter: name === "" ? label : `${label} ${name}`,
    ...(name !== "" && about !== "" && { documentation: () => [{ line: [sentence(about)] }] }),
  };
}

const together = (flags: readonly Flag[]): Flag => ({
  value: flags.reduce((all, { value }) => (all | value) >>> 0, 0),
  name: [...flags.slice(0, 2).map(({ name }) => name), ...(flags.length > 2 ? ["..."] : [])].join(" | "),
  meaning: flags.map(({ meaning }) => meaning).join("; "),
});

/** The ids of [SourceDisksNames]; there, those that [SourceDisksFiles] uses and nobody describes. */
export function diskProposals({ cursor, argument }: Slot): Proposal[] {
  const isKey = argument.name === "diskid" && argument.position === "key";
  if (!isKey && argument.target !== "sourcedisksnames") return [];
  const disks = allReferences(cursor.inf).filter(({ space, entry }) => space === "disk" && !isAtCursor(cursor, entry));
  const declared = new Set(disks.filter(({ declares }) => declares).map(({ name }) => name));
  const names = isKey ? disks.map(({ name }) => name).filter((name) => !declared.has(name)) : [...declared];
  return names.map((label) => ({ label, kind: CompletionItemKind.Value }));
}
