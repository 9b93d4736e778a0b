import { osName } from "../../data/versions.ts";
import { installsOf, oldestBuild, sectionsOfInstall } from "../../inf/installs.ts";
import type { Field } from "../../inf/model.ts";
import { includesIn } from "../../inf/needs.ts";
import type { Rule } from "../rule.ts";
import { reflectorBuild } from "./shared/reflector.ts";
import { requireBuild } from "./shared/require-build.ts";

const newInfs = /^(wudfrd|mshidumdf|mshidkmdf)\.inf$/i;

/** Windows Server 2022: no page says whether it has the INFs. */
const undecided = 20348;

export default {
  title: "Include WUDFRD.inf only where Windows 11 is the oldest system",
  severity: "warning",
  sources: [
    "windows-hardware/drivers/wdf/adding-the-reflector",
    "windows-hardware/drivers/install/inf-manufacturer-section",
  ],
  on: "inf",
  *check(inf) {
    const told = new Set<Field>();
    for (const install of installsOf(inf)) {
      const oldest = oldestBuild(install);
      if (install.kind !== "device" || oldest === undefined || oldest >= undecided) continue;
      const [include] = sectionsOfInstall(install)
        .flatMap((section) => includesIn(inf, section))
        .filter(({ name }) => newInfs.test(name));
      // Devices of one Models section have one decoration, and one finding.
      const decorations = install.models.map(({ models }) => models.field);
      if (!include || decorations.every((field) => told.has(field))) continue;
      for (const field of decorations) told.add(field);
      const since = oldest === 0 ? "on every Windows version" : `from ${osName(oldest)} on`;
      yield {
        span: include.field.span,
        message: `${include.name} is part of Windows 11 and later only. This section is used ${since}.`,
        fixes: () => requireBuild([install], reflectorBuild),
      };
    }
  },
} satisfies Rule;
