import { shortened } from "../inf/shared/quoting.ts";
import type { Rule } from "../rule.ts";
import { infVerif } from "./shared/infverif.ts";
import { registryPathsOf, useVariable } from "./shared/registry-paths.ts";

const rule = infVerif(1258, { lowered: true });

export default {
  ...rule,
  title: "Write folders into the registry as environment variables",
  sources: [...rule.sources, "windows-hardware/drivers/install/inf-addreg-directive"],
  on: "inf",
  *check(inf) {
    for (const path of registryPathsOf(inf)) {
      // Of the Windows directory another rule speaks.
      if (path.dirid <= 12) continue;
      yield {
        span: path.field.span,
        message: `${shortened(path.field.text, 30)} is resolved when the driver is added, maybe on another system. Use ${path.variable}.`,
        fixes: () => useVariable(inf, path),
      };
    }
  },
} satisfies Rule;
