import { classByGuid, classByName, type SetupClass } from "../../data/inf-directives.ts";
import { knownText } from "../../inf/strings.ts";
import type { Value } from "./spot.ts";
import { type Block, code, paragraph, term } from "./text.ts";

/** The setup class that Class or ClassGuid names. */
export function setupClassValue({ inf, argument, field }: Value): readonly Block[] {
  const text = knownText(inf, field);
  if (argument.names !== "setupClasses" || !text) return [];
  const found = argument.kind === "guid" ? classByGuid(text) : classByName(text);
  return found
    ? classBlocks(found)
    : [paragraph`${term(text)}: a setup class of its own, not one that Windows defines.`];
}

const classBlocks = ({ name, guid, reserved }: SetupClass): readonly Block[] => [
  paragraph`${term(name)}: device setup class ${code(guid)}.`,
  ...(reserved ? [paragraph`Reserved for Windows: packages of others may not use it.`] : []),
];
