import { addEntry, setValue } from "../../inf/edits.ts";
import type { InfFile } from "../../inf/model.ts";
import { entryNamed, sameName } from "../../inf/sections.ts";
import { valueText } from "../../inf/strings.ts";
import {
  allowKernelClients,
  kernelClientPolicy,
  lacks,
  type UmdfInstall,
  umdfInstallsOf,
} from "../../rules/inf/shared/umdf-installs.ts";
import { type Edit, touches } from "../../text/source.ts";
import { offer, type Refactoring } from "./refactoring.ts";

/** In the `.Wdf` section of a UMDF driver whose INF keeps kernel-mode drivers away. */
export const allowClients: Refactoring = (inf, at) => {
  const here = umdfInstallsOf(inf).find(({ wdf }) => wdf.parts.some((part) => touches(part.span, at)));
  return here ? offer("Allow kernel-mode clients", policyEdits(inf, here)) : [];
};

function policyEdits(inf: InfFile, umdf: UmdfInstall): readonly Edit[] {
  if (lacks(umdf, kernelClientPolicy, "1.9"))
    return addEntry(inf, umdf.wdf, kernelClientPolicy, allowKernelClients, { after: "UmdfServiceOrder" });
  const value = entryNamed(umdf.wdf, kernelClientPolicy)?.values[0];
  const rejects = value && sameName(valueText(inf, value).text, "RejectKernelModeClients");
  return rejects ? setValue(inf, value, allowKernelClients) : [];
}
