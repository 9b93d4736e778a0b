import { directive } from "../../../data/inf-directives.ts";
import type { Field, InfFile } from "../../../inf/model.ts";
import { entryNamed, mergedSections, nameKey, sameName } from "../../../inf/sections.ts";
import { knownText } from "../../../inf/strings.ts";
import {
  allowKernelClients,
  allowUnknownFileObjects,
  copyNeither,
  fileObjectPolicy,
  kernelClientPolicy,
  lacks,
  methodNeitherAction,
  type UmdfInstall,
} from "./umdf-installs.ts";
import { upperDriverOkOf } from "./upper-driver-ok.ts";

/** A directive that a HID minidriver needs and that is absent or has another of its values. */
export interface Lack {
  readonly name: string;
  /** What the minidriver needs. */
  readonly value: string;
  /** The other value; absent without the directive. */
  readonly field?: Field;
  /** True where the minidriver works with the other value as well. */
  readonly works: boolean;
}

const needed: readonly (readonly [name: string, value: string])[] = [
  [kernelClientPolicy, allowKernelClients],
  [methodNeitherAction, copyNeither],
  [fileObjectPolicy, allowUnknownFileObjects],
  ["UmdfFsContextUsePolicy", "CanUseFsContext2"],
];

/** What the `.Wdf` section of a driver below MsHidUmdf lacks. Directives that another rule speaks of are left out: misspelt and misplaced ones. */
export const lacksOfHidMinidriver = (umdf: UmdfInstall): readonly Lack[] =>
  needed.flatMap(([name, value]): Lack[] => {
    const { inf } = umdf.install;
    const field = entryNamed(umdf.wdf, name)?.values[0];
    if (!field) return isAbsent(umdf, name) ? [{ name, value, works: false }] : [];
    const written = knownText(inf, field);
    if (written === undefined || sameName(written, value) || !isValue(name, written)) return [];
    return [{ name, value, field, works: sameName(written, "CannotUseFsContexts") }];
  });

function isAbsent(umdf: UmdfInstall, name: string): boolean {
  const { install } = umdf;
  if (name === kernelClientPolicy && upperDriverOkOf(install).length > 0) return false;
  return lacks(umdf, name, directive(name, "ddinstall.wdf")?.sinceUmdf ?? "1.0") && !isMisplaced(install.inf, name);
}

const isMisplaced = (inf: InfFile, name: string): boolean =>
  mergedSections(inf).some((section) => !nameKey(section.name).endsWith(".wdf") && entryNamed(section, name));

const isValue = (name: string, value: string): boolean =>
  directive(name, "ddinstall.wdf")?.args[0]?.values?.some((one) => sameName(one, value)) ?? false;
