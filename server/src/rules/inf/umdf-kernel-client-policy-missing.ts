import { addEntry } from "../../inf/edits.ts";
import type { InfFile } from "../../inf/model.ts";
import { sectionOf } from "../../inf/sections.ts";
import type { Finding, Fix, Rule } from "../rule.ts";
import { isHidMinidriver, type KernelClient, kernelModeClientOf } from "./shared/kernel-clients.ts";
import {
  allowKernelClients,
  kernelClientPolicy,
  lacks,
  type UmdfInstall,
  umdfInstallsOf,
} from "./shared/umdf-installs.ts";
import { upperDriverOkOf } from "./shared/upper-driver-ok.ts";

const sinceUmdf = "1.9";

export default {
  title: "Set UmdfKernelModeClientPolicy where kernel-mode drivers send requests to the driver",
  severity: "warning",
  sources: [
    "windows-hardware/drivers/wdf/supporting-kernel-mode-clients-in-umdf-drivers",
    "windows-hardware/drivers/wdf/specifying-wdf-directives-in-inf-files",
  ],
  sinceUmdf,
  on: "inf",
  *check(inf) {
    const silent = umdfInstallsOf(inf).filter(
      (umdf) => lacks(umdf, kernelClientPolicy, sinceUmdf) && !hasOwnRule(umdf),
    );
    const clients = silent.map(({ install }) => kernelModeClientOf(install));
    const withClient = silent.filter((_, i) => clients[i]);
    const shared = once(() => [addPolicy(inf, withClient)]);
    for (const [i, umdf] of silent.entries()) {
      const client = clients[i];
      if (client) yield findingFor(inf, umdf, client, shared);
    }
  },
} satisfies Rule;

function findingFor(
  { uri }: InfFile,
  { wdf, service }: UmdfInstall,
  { reason, span, certain }: KernelClient,
  fixes: () => readonly Fix[],
): Finding {
  return {
    span: sectionOf(wdf, service).header,
    message: `${kernelClientPolicy} is missing, but ${reason}. Without it the framework rejects requests from kernel mode.`,
    ...(certain ? {} : { severity: "information" }),
    ...(span && { related: [{ uri, span, message: "The kernel-mode client comes from here." }] }),
    fixes,
  };
}

/** Of a HID minidriver, and of the registry value that let kernel-mode drivers in before UMDF 1.9, other rules speak. */
const hasOwnRule = ({ install }: UmdfInstall): boolean =>
  isHidMinidriver(install) || upperDriverOkOf(install).length > 0;

/** Made once, however many findings offer it. */
function once(make: () => readonly Fix[]): () => readonly Fix[] {
  let made: readonly Fix[] | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** One edit for all devices of the file: they share the driver. */
const addPolicy = (inf: InfFile, silent: readonly UmdfInstall[]): Fix => ({
  title: `Add ${kernelClientPolicy} = ${allowKernelClients}`,
  edits: silent.flatMap(({ wdf }) =>
    addEntry(inf, wdf, kernelClientPolicy, allowKernelClients, { after: "UmdfServiceOrder" }),
  ),
  safe: false,
});
