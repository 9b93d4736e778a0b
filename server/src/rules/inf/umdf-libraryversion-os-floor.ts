import { compareVersions, osName, umdfVersions } from "../../data/versions.ts";
import { type Install, oldestBuild } from "../../inf/installs.ts";
import type { Rule } from "../rule.ts";
import { literalVersionsOf } from "./shared/library-version.ts";
import { requireBuild } from "./shared/require-build.ts";

/** From this version and build on a driver can say itself that it runs on an older framework. */
const canBeLower = { version: "2.25", build: 17134 };

export default {
  title: "Install a UMDF driver only on Windows builds that have its framework",
  severity: "information",
  sources: [
    "windows-hardware/drivers/wdf/umdf-version-history",
    "windows-hardware/drivers/wdf/building-a-wdf-driver-for-multiple-versions-of-windows",
    "windows-hardware/drivers/install/inf-manufacturer-section",
  ],
  on: "inf",
  *check(inf) {
    for (const { driver, field, version } of literalVersionsOf(inf)) {
      const minBuild = umdfVersions.find((released) => released.version === version)?.minBuild;
      if (minBuild === undefined) continue;
      const older = driver.installs.filter((install) => isOlder(install, minBuild, version));
      const [first] = older;
      if (!first) continue;
      const { uri } = inf;
      const [model] = first.models.filter(({ models }) => models.builds?.from === oldestBuild(first));
      yield {
        span: field.span,
        message: `UMDF ${version} comes with ${osName(minBuild)}, but the INF installs on ${osName(oldestBuild(first)!)} too. The driver does not load there.`,
        ...(model && {
          related: [{ uri, span: model.models.field.span, message: "The oldest Windows build stands here." }],
        }),
        fixes: () => requireBuild(older, minBuild),
      };
    }
  },
} satisfies Rule;

/** Without a version in the decoration nobody knows which Windows is meant. */
function isOlder(install: Install, minBuild: number, version: string): boolean {
  const oldest = oldestBuild(install);
  if (!oldest || oldest >= minBuild) return false;
  return compareVersions(version, canBeLower.version) < 0 || oldest < canBeLower.build;
}
