import type { Rule } from "../rule.ts";
import { setDirective, wdfDirective } from "../wdf-directives.ts";
import { comparedWithKernelMode } from "./requestor-mode.ts";

const directive = "UmdfKernelModeClientPolicy";

export default {
  title: "Allow kernel-mode clients in the INF of a driver that serves them",
  severity: "warning",
  sources: [
    "windows-hardware/drivers/wdf/supporting-kernel-mode-clients-in-umdf-drivers",
    "windows-hardware/drivers/wdf/specifying-wdf-directives-in-inf-files",
  ],
  sinceUmdf: "1.9",
  on: "c",
  *check(file, driver) {
    const calls = comparedWithKernelMode(file);
    if (calls.length === 0) return;
    const closed = wdfDirective(driver, directive).filter(({ value }) => value === undefined || /^reject/i.test(value));
    if (closed.length === 0) return;
    const edits = () => setDirective(closed, directive, "AllowKernelModeClients");
    for (const call of calls)
      yield {
        span: call.nameSpan,
        message: `No request comes from kernel mode, since the INF does not set ${directive}. Windows loads no kernel-mode driver above the driver and rejects its requests.`,
        related: closed.map(({ inf, section }) => ({
          uri: inf.uri,
          span: section.parts[0]!.header,
          message: `[${section.name}] does not allow kernel-mode clients.`,
        })),
        fixes: () => [{ title: `Set ${directive} in the INF`, edits: edits(), safe: false }],
      };
  },
} satisfies Rule;
