import { addEntry, setValue } from "../inf/edits.ts";
import type { InfFile } from "../inf/model.ts";
import { entryNamed, sameName } from "../inf/sections.ts";
import { valueText } from "../inf/strings.ts";
import type { AnyFile } from "../package/driver-package.ts";
import {
  allowKernelClients,
  kernelClientPolicy,
  lacks,
  type UmdfInstall,
  umdfInstallsOf,
} from "../rules/inf/shared/umdf-installs.ts";
import type { Fix } from "../rules/rule.ts";
import { type Edit, type Span, touches } from "../text/source.ts";

/** Changes that are offered at a place where nothing is wrong. */
export const refactoringsAt = (file: AnyFile, at: Span): readonly Fix[] =>
  file.kind === "inf" && !file.foreign ? allowClients(file, at) : [];

/** In the `.Wdf` section of a UMDF driver whose INF keeps kernel-mode drivers away. */
function allowClients(inf: InfFile, at: Span): Fix[] {
  const here = umdfInstallsOf(inf).find(({ wdf }) => wdf.parts.some((part) => touches(part.span, at)));
  const edits = here ? policyEdits(inf, here) : [];
  return edits.length === 0 ? [] : [{ title: "Allow kernel-mode clients", edits, safe: false }];
}

function policyEdits(inf: InfFile, umdf: UmdfInstall): readonly Edit[] {
  if (lacks(umdf, kernelClientPolicy, "1.9"))
    return addEntry(inf, umdf.wdf, kernelClientPolicy, allowKernelClients, { after: "UmdfServiceOrder" });
  const value = entryNamed(umdf.wdf, kernelClientPolicy)?.values[0];
  const rejects = value && sameName(valueText(inf, value).text, "RejectKernelModeClients");
  return rejects ? setValue(inf, value, allowKernelClients) : [];
}
