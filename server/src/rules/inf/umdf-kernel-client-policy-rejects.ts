import { setValue } from "../../inf/edits.ts";
import { entryNamed, sameName } from "../../inf/sections.ts";
import { valueText } from "../../inf/strings.ts";
import type { Rule } from "../rule.ts";
import { isHidMinidriver, kernelModeClientOf } from "./shared/kernel-clients.ts";
import { allowKernelClients, kernelClientPolicy, umdfInstallsOf } from "./shared/umdf-installs.ts";

const reject = "RejectKernelModeClients";

export default {
  title: "Do not reject kernel-mode clients where the INF installs one",
  severity: "warning",
  sources: [
    "windows-hardware/drivers/wdf/supporting-kernel-mode-clients-in-umdf-drivers",
    "windows-hardware/drivers/wdf/specifying-wdf-directives-in-inf-files",
  ],
  sinceUmdf: "1.9",
  on: "inf",
  *check(inf) {
    for (const { install, wdf } of umdfInstallsOf(inf)) {
      // A HID minidriver has a rule of its own.
      if (isHidMinidriver(install)) continue;
      const value = entryNamed(wdf, kernelClientPolicy)?.values[0];
      const client = kernelModeClientOf(install);
      if (!value || !client?.certain || !sameName(valueText(inf, value).text, reject)) continue;
      yield {
        span: value.span,
        message: `${reject} stands here, but ${client.reason}. The framework does not deliver its requests to the driver.`,
        ...(client.span && {
          related: [{ uri: inf.uri, span: client.span, message: "The kernel-mode client comes from here." }],
        }),
        fixes: () => [
          { title: `Change to ${allowKernelClients}`, edits: setValue(inf, value, allowKernelClients), safe: false },
        ],
      };
    }
  },
} satisfies Rule;
