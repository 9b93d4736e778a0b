import type { Proposal } from "./proposal.ts";
import { registryValueProposals } from "./registry.ts";
import { classProposals } from "./setup-classes.ts";
import type { Slot } from "./slot.ts";
import { stringProposals } from "./tokens.ts";

/** Texts that Windows knows; for those that people read, the strings of this file. */
export function textProposals(slot: Slot): Proposal[] {
  if (slot.argument.names === "setupClasses") return classProposals(slot);
  if (slot.kind === "addreg") return registryValueProposals(slot);
  return stringProposals(slot.cursor.inf);
}
