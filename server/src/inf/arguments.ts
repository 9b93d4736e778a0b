import { type Argument, directive, directivesNamed, type SectionKind, sectionKinds } from "../data/inf-directives.ts";
import { memo } from "../text/memo.ts";
import type { Entry, Field } from "./model.ts";

/** An argument of a directive or entry format, and the field that gives it. */
export interface GivenArgument {
  readonly argument: Argument;
  readonly field: Field;
}

const none: readonly Argument[] = [];

/** What the fields of an entry mean in a section of this kind; empty for a key without a known meaning there. */
export function argumentsFor(kind: SectionKind, entry: Entry): readonly Argument[] {
  const facts = sectionKinds[kind];
  if (facts.content === "entries") return facts.entry ?? none;
  return (entry.key && directiveIn(kind, entry.key.text)?.args) ?? none;
}

const valueArguments = memo((args: readonly Argument[]) => args.filter(({ position }) => position !== "key"));

/** Pairs the fields of an entry with arguments, by position; a list takes all that follow. */
export function givenArguments(kind: SectionKind, entry: Entry): GivenArgument[] {
  const args = argumentsFor(kind, entry);
  const byValue = valueArguments(args);
  const given = entry.values.flatMap((field, i): GivenArgument[] => {
    const argument = byValue[i] ?? (byValue.at(-1)?.list ? byValue.at(-1) : undefined);
    return argument ? [{ argument, field }] : [];
  });
  const [first] = args;
  return first?.position === "key" && entry.key ? [{ argument: first, field: entry.key }, ...given] : given;
}

/** Install sections and those that work like one take each other's directives; whether they may is another question. */
export function directiveIn(kind: SectionKind, key: string) {
  const exact = directive(key, kind);
  if (exact || !isInstallKind(kind)) return exact;
  return directivesNamed(key).find((each) => each.sections.some(isInstallKind));
}

/** Sections that hold the directives of UMDF and KMDF. */
export const isWdfKind = (kind: SectionKind): boolean => kind === "ddinstall.wdf" || kind === "wdfserviceinstall";

/** DDInstall, its sub-sections, and the sections that work like DDInstall. */
export const isInstallKind = (kind: SectionKind): boolean =>
  /^(ddinstall|defaultinstall|defaultuninstall|classinstall32|interfaceinstall|addinterface)(\.|$)/.test(kind);
