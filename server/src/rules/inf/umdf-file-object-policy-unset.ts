import { addEntry } from "../../inf/edits.ts";
import { needsOf } from "../../inf/needs.ts";
import { entryNamed, sameName } from "../../inf/sections.ts";
import { valueText } from "../../inf/strings.ts";
import type { Rule } from "../rule.ts";
import { extensionsOf, isHidMinidriver } from "./shared/kernel-clients.ts";
import {
  allowKernelClients,
  allowUnknownFileObjects,
  fileObjectPolicy,
  kernelClientPolicy,
  lacks,
  umdfInstallsOf,
} from "./shared/umdf-installs.ts";

const sinceUmdf = "1.11";

export default {
  title: "Say what happens to requests of kernel-mode clients that have no known file object",
  severity: "hint",
  sources: [
    "windows-hardware/drivers/wdf/supporting-kernel-mode-clients-in-umdf-drivers",
    "windows-hardware/drivers/wdf/specifying-wdf-directives-in-inf-files",
  ],
  sinceUmdf,
  on: "inf",
  *check(inf) {
    for (const umdf of umdfInstallsOf(inf)) {
      const { install, wdf } = umdf;
      const policy = entryNamed(wdf, kernelClientPolicy);
      if (!policy || !sameName(valueText(inf, policy.values[0]).text, allowKernelClients)) continue;
      if (!lacks(umdf, fileObjectPolicy, sinceUmdf)) continue;
      // The stacks of class extensions do without it; a HID minidriver has a rule of its own.
      const isExtended =
        extensionsOf(install).length > 0 || needsOf(install).some(({ name }) => /^netcxrd_/i.test(name));
      if (isExtended || isHidMinidriver(install)) continue;
      yield {
        span: policy.span,
        message: `${fileObjectPolicy} is not set. A kernel-mode request without a file object the driver has seen is rejected.`,
        fixes: () => [
          {
            title: `Add ${fileObjectPolicy} = ${allowUnknownFileObjects}`,
            edits: addEntry(inf, wdf, fileObjectPolicy, allowUnknownFileObjects, { after: kernelClientPolicy }),
            safe: false,
          },
        ],
      };
    }
  },
} satisfies Rule;
