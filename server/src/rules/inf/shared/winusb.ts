import { filtersOf } from "../../../inf/filters.ts";
import { type Install, sectionsOfInstall, subSection } from "../../../inf/installs.ts";
import { includesIn, needsOf } from "../../../inf/needs.ts";
import { fileNameOf, kmdfServicesIn, scmServicesOf } from "../../../inf/services.ts";

/** True when an install section puts WinUSB, the generic USB driver of Windows, into the stack. */
export function usesWinUsb(install: Install): boolean {
  const { inf } = install;
  const names = [
    ...kmdfServicesIn(inf, subSection(install, "Wdf")).map(({ name }) => name.text),
    ...needsOf(install).map(({ name }) => name),
    ...sectionsOfInstall(install).flatMap((section) => includesIn(inf, section).map(({ name }) => name)),
    ...filtersOf(install).map(({ name }) => name.text),
    ...scmServicesOf(install).flatMap(({ name, binary }) => [name.text, binary ? fileNameOf(binary.text) : ""]),
  ];
  return names.some((name) => /^winusb([._]|$)/i.test(name));
}
