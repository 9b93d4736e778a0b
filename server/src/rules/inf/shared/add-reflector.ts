import { addEntry, addSection } from "../../../inf/edits.ts";
import { type Install, oldestBuild, reachesBuild, subSection } from "../../../inf/installs.ts";
import { entryNamed, mergedSections } from "../../../inf/sections.ts";
import { fileNameOf, isAssociated, scmServicesOf } from "../../../inf/services.ts";
import { valueText } from "../../../inf/strings.ts";
import type { Fix } from "../../rule.ts";
import { isHidMinidriver } from "./kernel-clients.ts";
import { lastSectionOf } from "./last-section.ts";
import { addNeeds } from "./needs-edits.ts";
import { neededFor, type ReflectorFamily, reflectorBuild } from "./reflector.ts";
import { freeSectionName } from "./service-sections.ts";

/** The ways to add the reflector to a device that lacks it: those for the Windows builds the INF is for. First comes what works on all of them. */
export function addReflector(install: Install): Fix[] {
  const families = familiesFor(install);
  const needs = families.map((family) => ({
    title: `Add Include and Needs of ${family}`,
    edits: addNeeds(install, neededFor(family)),
    safe: false,
  }));
  const isOld = reachesBuild(install, reflectorBuild) === false;
  const isNew = (oldestBuild(install) ?? 0) >= reflectorBuild;
  const isFunction = families.length === 1 && families[0] === "WUDFRD";
  return [...(isNew || !isFunction ? [] : [addByService(install)]), ...(isOld ? [] : needs)];
}

/** Below a function driver that the INF adds itself, and above it, the reflector is a filter. */
function familiesFor(install: Install): readonly ReflectorFamily[] {
  if (isHidMinidriver(install)) return ["WUDFRD_LowerFilter"];
  const hasFunctionDriver = scmServicesOf(install).some(isAssociated);
  return hasFunctionDriver ? ["WUDFRD_LowerFilter", "WUDFRD_UpperFilter"] : ["WUDFRD"];
}

function addByService(install: Install): Fix {
  const { inf } = install;
  const there = mergedSections(inf).find(
    (section) => fileNameOf(valueText(inf, entryNamed(section, "ServiceBinary")?.values[0]).text) === "wudfrd.sys",
  );
  const name = there?.name ?? freeSectionName(inf, "WUDFRD_ServiceInstall");
  const value = `WUDFRd, 0x000001fa, ${name}`;
  const services = subSection(install, "Services");
  const last = lastSectionOf(install);
  const line = services
    ? addEntry(inf, services, "AddService", value)
    : addSection(inf, last, `${install.name}.Services`, [["AddService", value]]);
  const section = there ? [] : addSection(inf, services ?? last, name, reflectorService);
  return { title: "Add AddService = WUDFRd", edits: [...line, ...section], safe: false };
}

/** https://learn.microsoft.com/windows-hardware/drivers/wdf/adding-the-reflector */
export const reflectorService: readonly (readonly [key: string, value: string])[] = [
  ["ServiceType", "1"],
  ["StartType", "3"],
  ["ErrorControl", "1"],
  ["ServiceBinary", "%12%\\WUDFRd.sys"],
];
