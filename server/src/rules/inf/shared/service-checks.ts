import { setValue } from "../../../inf/edits.ts";
import type { InfFile } from "../../../inf/model.ts";
import { type MergedSection, sectionsEndingWith } from "../../../inf/sections.ts";
import type { WdfService } from "../../../inf/services.ts";
import { knownText } from "../../../inf/strings.ts";
import { memo } from "../../../text/memo.ts";
import type { Check, Finding, Fix } from "../../rule.ts";
import { isNear, nearestFirst } from "./distance.ts";
import { appendValues } from "./lists.ts";
import { shortened } from "./quoting.ts";
import {
  addHeader,
  addServiceSection,
  freeSectionName,
  headlessVersion,
  mostChoices,
  unclaimedSections,
} from "./service-sections.ts";
import { spellingsOf } from "./spelling.ts";
import { type Framework, installsUmdf, longestServiceName, prefixOf, servicesIn } from "./wdf-files.ts";

type InfCheck = Extract<Check, { on: "inf" }>;
type Judge = (inf: InfFile, wdf: MergedSection, service: WdfService) => Finding | undefined;

/** Checks that UmdfService or KmdfService names a driver and a section. */
export const argumentsCheck = (framework: Framework): InfCheck =>
  eachService(framework, (inf, wdf, { entry, nameField, sectionField }) => {
    if (nameField && sectionField) return undefined;
    const directive = `${prefixOf[framework]}Service`;
    const lack = nameField ? "the section that describes the driver" : "the driver";
    return {
      span: nameField?.span ?? sectionField?.span ?? entry.key!.span,
      message: `${directive} does not name ${lack}. It takes the name of the driver, a comma and the name of a section.`,
      fixes: () =>
        nameField && !sectionField ? nameSection(inf, wdf, entry, knownText(inf, nameField), framework) : [],
    };
  });

/** Checks that the driver's name is not too long. */
export const nameLengthCheck = (framework: Framework): InfCheck =>
  eachService(framework, (_, __, { name, nameField }) => {
    if (!nameField || !name.known || name.text.length <= longestServiceName) return undefined;
    return {
      span: nameField.span,
      message: `The name of the driver has ${name.text.length} characters. ${prefixOf[framework]}Service takes ${longestServiceName} at most.`,
    };
  });

/** Checks that the section a driver is described in exists. */
export const sectionCheck = (framework: Framework): InfCheck =>
  eachService(framework, (inf, wdf, { section, sectionField, name, nameField }) => {
    const missing = knownText(inf, sectionField);
    if (section || !sectionField || missing === undefined) return undefined;
    return {
      span: sectionField.span,
      message: `There is no section [${shortened(missing)}]. It must say which version of the framework the driver needs.`,
      fixes: (): Fix[] => {
        const change = sectionsLike(inf, framework, missing).map(
          ({ name: to, safe }): Fix => ({ title: `Change to ${to}`, edits: setValue(inf, sectionField, to), safe }),
        );
        const service = nameField && name.known ? name.text : missing;
        const headless = headlessVersion(inf, framework);
        const add = headless
          ? { title: `Add the header [${missing}]`, edits: addHeader(inf, headless, missing) }
          : { title: `Add section [${missing}]`, edits: addServiceSection(inf, wdf, missing, framework, service) };
        return [...change, { ...add, safe: false }];
      },
    };
  });

function eachService(framework: Framework, judge: Judge): InfCheck {
  return {
    on: "inf",
    *check(inf) {
      if (!installsUmdf(inf)) return;
      for (const wdf of sectionsEndingWith(inf, ".Wdf"))
        for (const service of servicesIn(inf, wdf, framework)) {
          const finding = judge(inf, wdf, service);
          if (finding) yield finding;
        }
    },
  };
}

const spellingsIn = (framework: Framework) =>
  memo((inf: InfFile) => spellingsOf(unclaimedSections(inf, framework).map(({ name }) => name)));

const spellings = { umdf: spellingsIn("umdf"), kmdf: spellingsIn("kmdf") } as const;

/** The sections that may have been meant: of many only those of almost the same name. Sure is only a near miss of the one section that nobody names. */
function sectionsLike(inf: InfFile, framework: Framework, missing: string): { name: string; safe: boolean }[] {
  const unclaimed = unclaimedSections(inf, framework);
  const names =
    unclaimed.length > mostChoices
      ? spellings[framework](inf).near(missing, 3).slice(0, mostChoices)
      : nearestFirst(
          missing,
          unclaimed.map(({ name }) => name),
        );
  return names.map((name) => ({ name, safe: unclaimed.length === 1 && isNear(name, missing, 3) }));
}

function nameSection(
  inf: InfFile,
  wdf: MergedSection,
  entry: WdfService["entry"],
  service: string | undefined,
  framework: Framework,
): Fix[] {
  const unclaimed = unclaimedSections(inf, framework);
  if (unclaimed.length > 0)
    return unclaimed.slice(0, mostChoices).map(({ name }) => ({
      title: `Add ${name}`,
      edits: appendValues(inf, entry, [name]),
      safe: false,
    }));
  if (service === undefined) return [];
  const name = freeSectionName(inf, `${service}_Install`);
  const edits = [...appendValues(inf, entry, [name]), ...addServiceSection(inf, wdf, name, framework, service)];
  return [{ title: `Add ${name} and its section`, edits, safe: false }];
}
