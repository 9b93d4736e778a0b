import { type Install, installsOf, oldestBuild, reachesBuild } from "../../inf/installs.ts";
import type { Fix, Rule } from "../rule.ts";
import { reflectorBuild, reflectorNeedsOf, reflectorServicesOf } from "./shared/reflector.ts";
import { replaceByNeeds } from "./shared/reflector-family.ts";
import { splitByBuild } from "./shared/split-by-build.ts";

export default {
  title: "Add the reflector with WUDFRD.inf on Windows 11",
  severity: "information",
  sources: ["windows-hardware/drivers/wdf/adding-the-reflector"],
  infverif: [2650],
  on: "inf",
  *check(inf) {
    for (const install of installsOf(inf)) {
      // With Needs beside AddService another rule speaks.
      if (install.kind !== "device" || !reachesBuild(install, reflectorBuild) || reflectorNeedsOf(install).length > 0)
        continue;
      for (const { entry } of reflectorServicesOf(install))
        yield {
          span: entry.values[0]!.span,
          message:
            "On Windows 11 and later WUDFRD.inf adds the reflector. AddService works there, too, but Include and Needs are recommended.",
          fixes: () => fixesFor(install),
        };
    }
  },
} satisfies Rule;

/** Older systems have no WUDFRD.inf: a section that is used there keeps its AddService, and Windows 11 gets one of its own. */
function fixesFor(install: Install): readonly Fix[] {
  if ((oldestBuild(install) ?? 0) < reflectorBuild) return splitByBuild(install);
  const edits = replaceByNeeds(install);
  return edits ? [{ title: "Replace by Include and Needs of WUDFRD.inf", edits, safe: false }] : [];
}
