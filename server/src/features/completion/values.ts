import type { ArgumentKind } from "../../data/inf-directives.ts";
import { fileProposals } from "./files.ts";
import { diskProposals, numberProposals } from "./flags.ts";
import { hardwareIdProposals } from "./hardware-ids.ts";
import { needsProposals } from "./inbox.ts";
import { diridProposals, pathProposals } from "./paths.ts";
import { onceEach, type Proposal } from "./proposal.ts";
import { sectionProposals } from "./sections.ts";
import { serviceProposals } from "./services.ts";
import { guidProposals } from "./setup-classes.ts";
import { neighbours, type Slot } from "./slot.ts";
import { targetOsProposals } from "./target-os.ts";
import { textProposals } from "./texts.ts";
import { versionProposals } from "./versions.ts";
import { wordProposals } from "./words.ts";

/** What an argument may be, without the values that stand in its list already. */
export function valueProposals(slot: Slot): Proposal[] {
  const { cursor, argument } = slot;
  const kinds: ArgumentKind[] = argument.orKind ? [argument.kind, argument.orKind] : [argument.kind];
  const found = onceEach([...wordProposals(slot), ...kinds.flatMap((kind) => byKind[kind]?.(slot) ?? [])]);
  if (!argument.list) return found;
  const others = neighbours(cursor);
  return found.filter(({ label }) => !others.has(label.toLowerCase()));
}

const byKind: { readonly [kind in ArgumentKind]?: (slot: Slot) => readonly Proposal[] } = {
  "section-ref": sectionProposals,
  "section-ref-external": needsProposals,
  service: serviceProposals,
  file: fileProposals,
  path: pathProposals,
  dirid: diridProposals,
  flags: numberProposals,
  number: (slot) => [...numberProposals(slot), ...diskProposals(slot)],
  guid: guidProposals,
  version: versionProposals,
  string: textProposals,
  "hardware-id": hardwareIdProposals,
  "target-os": targetOsProposals,
};
