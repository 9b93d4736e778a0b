import {
  type InboxInf,
  type InboxProvision,
  inboxInf,
  inboxInfsWith,
  inboxSection,
} from "../../data/inf-directives.ts";
import { osName } from "../../data/versions.ts";
import { includesIn } from "../../inf/needs.ts";
import { valueText } from "../../inf/strings.ts";
import type { Value } from "./spot.ts";
import { type Block, code, listed, paragraph, sentence, term } from "./text.ts";

const provisions: Readonly<Record<InboxProvision, string>> = {
  "associated-service": "the function driver's service",
  "kernel-mode-client": "a kernel-mode driver that sends requests to the UMDF driver",
  "wdf-directives": "framework directives",
};

/** An INF of Windows that Include names. */
export function inboxInfBlocks(name: string): readonly Block[] {
  const inbox = inboxInf(name);
  if (!inbox) return [];
  return [
    paragraph`${term(inbox.inf)}: an INF of Windows. ${since(inbox)}`,
    paragraph`Sections for Needs: ${listed(inbox.sections.map(code))}.`,
  ];
}

/** A section of an included INF that Needs names. */
export function inboxSectionValue({ inf, section, field }: Value): readonly Block[] {
  const { text } = valueText(inf, field);
  const included = includesIn(inf, section).flatMap(({ name }) => inboxInf(name) ?? []);
  const from = included.find((inbox) => inboxSection(inbox, text));
  const inbox = from ?? inboxInfsWith(text)[0];
  if (!inbox) return [paragraph`${term(text)}: a section of an included INF.`];
  const { name, provides } = inboxSection(inbox, text)!;
  return [
    paragraph`${term(name)}: a section of ${code(inbox.inf)}, an INF of Windows. ${since(inbox)}`,
    ...(provides.length > 0
      ? [
          paragraph`Adds ${listed(
            provides.map((each) => provisions[each]),
            " and ",
          )}.`,
        ]
      : []),
    ...(from ? [] : [paragraph`${sentence("No Include of this section names that INF")}`]),
  ];
}

const since = ({ minBuild }: InboxInf): string =>
  minBuild === undefined ? "" : `May be included on ${osName(minBuild)} and later.`;
