import { entryNamed } from "../../inf/sections.ts";
import { knownText } from "../../inf/strings.ts";
import type { Rule } from "../rule.ts";
import { enumValueCheck } from "./shared/enum-value.ts";
import { isHidMinidriver } from "./shared/kernel-clients.ts";
import { copyNeither, methodNeitherAction, umdfInstallsOf } from "./shared/umdf-installs.ts";

const findWrongValues = enumValueCheck(methodNeitherAction);

export default {
  title: "Copy the buffers of METHOD_NEITHER requests only where all of them follow the rules",
  severity: "error",
  sources: [
    "windows-hardware/drivers/wdf/specifying-wdf-directives-in-inf-files",
    "windows-hardware/drivers/wdf/managing-buffer-access-methods-in-umdf-drivers",
    "windows-hardware/drivers/wdf/supporting-kernel-mode-clients-in-umdf-drivers",
  ],
  infverif: [1081],
  on: "inf",
  *check(inf) {
    yield* findWrongValues(inf);
    for (const { install, wdf } of umdfInstallsOf(inf)) {
      const field = entryNamed(wdf, methodNeitherAction)?.values[0];
      if (!field || knownText(inf, field) !== copyNeither || isHidMinidriver(install)) continue;
      yield {
        span: field.span,
        severity: "hint",
        message:
          "All METHOD_NEITHER requests are copied, those of the system too. Each must keep its data where its two addresses and lengths say, and a kernel-mode client must send it in the process of the application.",
      };
    }
  },
} satisfies Rule;
