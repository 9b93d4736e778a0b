import { umdfVersions } from "../../data/versions.ts";
import { setValue } from "../../inf/edits.ts";
import { extensionOf } from "../../text/uri.ts";
import type { Rule } from "../rule.ts";
import { literalVersionsOf, versionToken } from "./shared/library-version.ts";

export default {
  title: "Let Stampinf fill in the framework version of an INX file",
  severity: "hint",
  sources: [
    "windows-hardware/drivers/wdf/using-inx-files-to-create-inf-files",
    "windows-hardware/drivers/wdf/specifying-wdf-directives-in-inf-files",
  ],
  on: "inf",
  *check(inf) {
    if (extensionOf(inf.uri) !== ".inx") return;
    for (const { field, version, major, text } of literalVersionsOf(inf)) {
      // Versions that cannot be right have rules of their own.
      if (major < 2 || !umdfVersions.some((released) => released.version === version)) continue;
      if (text.split(".").length !== 3) continue;
      yield {
        span: field.span,
        message: `The framework version ${text} is written by hand. ${versionToken} always agrees with the project.`,
        fixes: () => [{ title: `Change to ${versionToken}`, edits: setValue(inf, field, versionToken), safe: false }],
      };
    }
  },
} satisfies Rule;
