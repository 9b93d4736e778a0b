import { addEntry, removeEntry } from "../../inf/edits.ts";
import type { Entry, InfFile } from "../../inf/model.ts";
import { numberOf } from "../../inf/numbers.ts";
import type { RegistryEntry } from "../../inf/registry.ts";
import { valueText } from "../../inf/strings.ts";
import type { Fix, Rule } from "../rule.ts";
import {
  allowKernelClients,
  kernelClientPolicy,
  knowsSince,
  lacks,
  type UmdfInstall,
  umdfInstallsOf,
} from "./shared/umdf-installs.ts";
import { upperDriverOkOf } from "./shared/upper-driver-ok.ts";

const sinceUmdf = "1.9";

export default {
  title: "Replace UpperDriverOk by UmdfKernelModeClientPolicy",
  severity: "warning",
  sources: [
    "windows-hardware/drivers/wdf/supporting-kernel-mode-clients-in-umdf-1-x-drivers",
    "windows-hardware/drivers/wdf/specifying-wdf-directives-in-inf-files",
  ],
  sinceUmdf,
  tag: "deprecated",
  on: "inf",
  *check(inf) {
    const users = new Map<Entry, { readonly value: RegistryEntry; readonly devices: UmdfInstall[] }>();
    for (const device of umdfInstallsOf(inf).filter(({ install }) => knowsSince(install, sinceUmdf)))
      for (const value of upperDriverOkOf(device.install)) {
        const same = users.get(value.entry);
        if (same) same.devices.push(device);
        else users.set(value.entry, { value, devices: [device] });
      }
    for (const { value, devices } of users.values())
      yield {
        span: value.entry.values[2]!.span,
        message: `UpperDriverOk is obsolete since UMDF ${sinceUmdf}. ${kernelClientPolicy} in the .Wdf section says which kernel-mode drivers may send requests.`,
        fixes: () => [replacement(inf, value, devices)],
      };
  },
} satisfies Rule;

/** What let kernel-mode drivers load goes on doing so; a zero, and a device that has a policy, need nothing in its place. */
function replacement(inf: InfFile, { entry, data }: RegistryEntry, devices: readonly UmdfInstall[]): Fix {
  const isSet = numberOf(valueText(inf, data[0]).text) !== 0;
  const silent = isSet ? devices.filter((device) => lacks(device, kernelClientPolicy, sinceUmdf)) : [];
  const added = silent.flatMap(({ wdf }) =>
    addEntry(inf, wdf, kernelClientPolicy, allowKernelClients, { after: "UmdfServiceOrder" }),
  );
  const title = added.length > 0 ? `Replace by ${kernelClientPolicy} = ${allowKernelClients}` : "Remove UpperDriverOk";
  return { title, edits: [...removeEntry(inf, entry), ...added], safe: false };
}
