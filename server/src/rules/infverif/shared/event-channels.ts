import { directive } from "../../../data/inf-directives.ts";
import type { Entry, Field, InfFile } from "../../../inf/model.ts";
import { numberOf } from "../../../inf/numbers.ts";
import { entriesNamed, type MergedSection } from "../../../inf/sections.ts";
import { namedSection } from "../../../inf/services.ts";
import { knownText } from "../../../inf/strings.ts";
import type { RuleSet } from "../../rule-set.ts";
import { judgedSections } from "./judged-lists.ts";
import { type GivenNumber, numberIn } from "./service-numbers.ts";

/** An event channel that a provider adds. */
export interface EventChannel {
  /** The AddChannel line. */
  readonly entry: Entry;
  readonly name: string;
  /** 1 Admin, 2 Operational, 3 Analytic, 4 Debug; undefined when it cannot be judged. */
  readonly type: number | undefined;
  /** Names the section with the attributes, where there is one. */
  readonly field?: Field;
  readonly section?: MergedSection;
  /** An attribute that is a number. */
  readonly attribute: (name: string) => GivenNumber | undefined;
}

const types = directive("AddChannel", "eventprovider")?.args[1]?.numbers ?? [];

/** `Analytic` */
export const channelTypeName = (type: number): string | undefined => types.find(({ value }) => value === type)?.meaning;

/** The channels of each provider, in file order. */
export const channelsByProvider = (inf: InfFile, rules: RuleSet): readonly (readonly EventChannel[])[] =>
  judgedSections(inf, "eventprovider", rules).map((provider) =>
    entriesNamed(provider, "AddChannel").map((entry) => channelOf(inf, entry)),
  );

function channelOf(inf: InfFile, entry: Entry): EventChannel {
  const [name, type, field] = entry.values;
  const section = namedSection(inf, field);
  const number = knownText(inf, type);
  return {
    entry,
    name: knownText(inf, name) ?? "",
    type: number ? numberOf(number) : undefined,
    ...(field && { field }),
    ...(section && { section }),
    attribute: (key) => numberIn(inf, section, key),
  };
}
