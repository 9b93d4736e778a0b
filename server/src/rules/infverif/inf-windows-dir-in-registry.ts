import { shortened } from "../inf/shared/quoting.ts";
import type { Rule } from "../rule.ts";
import { infVerif } from "./shared/infverif.ts";
import { registryPathsOf, useVariable } from "./shared/registry-paths.ts";

const rule = infVerif(1257, { lowered: true });

export default {
  ...rule,
  title: "Write the Windows directory into the registry as an environment variable",
  sources: [...rule.sources, "windows-hardware/drivers/install/inf-addreg-directive"],
  on: "inf",
  *check(inf) {
    for (const path of registryPathsOf(inf)) {
      if (path.dirid > 12) continue;
      yield {
        span: path.field.span,
        message: `${shortened(path.field.text)} becomes a fixed path in the registry. It is wrong where Windows moves; ${path.variable} is not.`,
        fixes: () => useVariable(inf, path),
      };
    }
  },
} satisfies Rule;
