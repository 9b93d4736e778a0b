import { filtersOf } from "../../../inf/filters.ts";
import type { Install } from "../../../inf/installs.ts";
import { needsOf } from "../../../inf/needs.ts";
import { entryNamed, nameKey, sameName } from "../../../inf/sections.ts";
import { fileNameOf, scmServicesOf, umdfServicesOf } from "../../../inf/services.ts";
import { setupClassOf } from "../../../inf/setup-class.ts";
import { valueText } from "../../../inf/strings.ts";
import type { Span } from "../../../text/source.ts";
import { shortened } from "./quoting.ts";
import { reflectorNames } from "./reflector.ts";

/** What shows that a kernel-mode driver sends requests to the UMDF drivers of an install section. */
export interface KernelClient {
  /** As the end of a sentence: "the upper filter IndirectKmd is above it". */
  readonly reason: string;
  /** Where the INF says so. */
  readonly span?: Span;
  /** False when only the setup class suggests it. */
  readonly certain: boolean;
}

/** Sections of system INFs that put a kernel-mode driver above the UMDF driver, by the start of their names. */
const needed: readonly (readonly [start: RegExp, reason: string])[] = [
  [/^WUDFRD_LowerFilter(\.|$)/i, "the reflector is below a kernel-mode driver"],
  [/^netcxrd_Filter(\.|$)/i, "the netcxrd filter, a kernel-mode driver, is above it"],
];

/** Setup classes whose class drivers or system filters send requests from kernel mode; two only with a class extension. */
const classes: Readonly<Record<string, RegExp | undefined>> = {
  hidclass: undefined,
  camera: undefined,
  smartcardreader: undefined,
  ports: undefined,
  modem: undefined,
  display: /^IddCx/i,
  net: /^NetAdapterCx/i,
};

/** The strongest evidence for a kernel-mode client other than that of a HID minidriver, if any. */
export function kernelModeClientOf(install: Install): KernelClient | undefined {
  return neededClient(install) ?? filterClient(install) ?? classClient(install);
}

/** True when the install section sets up a HID minidriver, which is below MsHidUmdf, a kernel-mode driver of the system. */
export const isHidMinidriver = (install: Install): boolean => hidMapperOf(install) !== undefined;

/** Where the INF puts MsHidUmdf above the UMDF driver. */
export const hidMapperOf = (install: Install): Span | undefined =>
  needsOf(install).find(({ name }) => /^MsHidUmdf(\.|$)/i.test(name))?.field.span ??
  scmServicesOf(install).find(
    ({ name, binary }) => sameName(name.text, "mshidumdf") || (binary && fileNameOf(binary.text) === "mshidumdf.sys"),
  )?.entry.span;

/** The class extensions of all UMDF drivers of an install section. */
export const extensionsOf = (install: Install): readonly string[] =>
  umdfServicesOf(install)
    .flatMap(({ section }) => entryNamed(section, "UmdfExtensions")?.values ?? [])
    .map((field) => valueText(install.inf, field).text);

function neededClient(install: Install): KernelClient | undefined {
  for (const { name, field } of needsOf(install)) {
    const reason = needed.find(([start]) => start.test(name))?.[1];
    if (reason) return { reason, span: field.span, certain: true };
  }
  return undefined;
}

/** Filters above the reflector. Where the reflector is an upper filter itself, another one may be below it. */
function filterClient(install: Install): KernelClient | undefined {
  const names = reflectorNames(install);
  const filters = filtersOf(install);
  const reflector = filters.find(({ name }) => names.has(nameKey(name.text)));
  if (reflector?.position === "Lower") return { reason: needed[0]![1], span: reflector.field.span, certain: true };
  if (reflector || needsOf(install).some(({ name }) => /^WUDFRD_UpperFilter(\.|$)/i.test(name))) return undefined;
  const upper = filters.find(({ name, position }) => position === "Upper" && name.known);
  if (!upper) return undefined;
  return {
    reason: `the upper filter ${shortened(upper.name.text, 27)} is above it`,
    span: upper.field.span,
    certain: true,
  };
}

function classClient(install: Install): KernelClient | undefined {
  const name = setupClassOf(install.inf);
  if (name === undefined || !Object.hasOwn(classes, nameKey(name))) return undefined;
  const extension = classes[nameKey(name)];
  if (extension && !extensionsOf(install).some((each) => extension.test(each))) return undefined;
  return { reason: `${name} drivers usually have kernel-mode clients`, certain: false };
}
