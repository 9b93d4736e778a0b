import { osName } from "../../data/versions.ts";
import { oldestBuild } from "../../inf/installs.ts";
import { requireBuild } from "../inf/shared/require-build.ts";
import type { Rule, Severity } from "../rule.ts";
import { judgedInstalls } from "../rule-set.ts";
import { infVerif } from "./shared/infverif.ts";
import { storeCopy, type TooNew, tooNewSyntax } from "./shared/new-syntax.ts";

const rule = infVerif(1199);

export default {
  ...rule,
  title: "Install devices only on Windows releases that can read what their sections say",
  sources: [
    ...rule.sources,
    "windows-hardware/drivers/install/inf-manufacturer-section",
    "windows-hardware/drivers/develop/run-from-driver-store",
  ],
  on: "inf",
  *check(inf, _driver, rules) {
    for (const syntax of tooNewSyntax(inf, judgedInstalls(inf, rules))) {
      const { name, build, span, installs } = syntax;
      const [first] = installs;
      yield {
        span,
        ...lessSevere(syntax),
        message: `${name} is new in ${osName(build)}; the INF installs on older systems too. Those do not read it, and the driver does not work there.`,
        related: [
          { uri: inf.uri, span: first!.models[0]!.models.field.span, message: "No newer build is asked for here." },
        ],
        fixes: () => requireBuild([...installs], build),
      };
    }
  },
} satisfies Rule;

/** InfVerif names the Driver Store; of the directives Microsoft says since when they are, not that InfVerif looks at them. */
function lessSevere({ name, installs }: TooNew): { readonly severity?: Severity } {
  if (name === storeCopy) return {};
  const saysNothing = [...installs].every((install) => oldestBuild(install) === 0);
  return { severity: saysNothing ? "information" : "warning" };
}
