import { copiedFilesOf } from "../../inf/copies.ts";
import { setValue } from "../../inf/edits.ts";
import { sameName } from "../../inf/sections.ts";
import type { Rule } from "../rule.ts";
import { shortened } from "./shared/quoting.ts";
import { driverBinariesOf, requoted } from "./shared/service-binary.ts";

export default {
  title: "Name a DLL as the binary of a UMDF driver",
  severity: "warning",
  sources: [
    "windows-hardware/drivers/wdf/specifying-wdf-directives-in-inf-files",
    "windows-hardware/drivers/wdf/restricting-the-loading-location-of-umdf-drivers",
  ],
  on: "inf",
  *check(inf) {
    for (const { driver, field, file, path } of driverBinariesOf(inf)) {
      if (file === "" || /\.dll$/i.test(file)) continue;
      const library = `${file.replace(/\.[^.]*$/, "")}.dll`;
      const copied = driver.installs.flatMap((install) => copiedFilesOf(install) ?? []);
      const to = path.slice(0, path.length - file.length) + library;
      yield {
        span: field.span,
        message: `${shortened(file)} is no DLL. The host process loads a UMDF driver as a DLL.`,
        fixes: () =>
          copied.some(({ name }) => sameName(name, library))
            ? [{ title: `Change to ${library}`, edits: setValue(inf, field, requoted(field.text, to)), safe: false }]
            : [],
      };
    }
  },
} satisfies Rule;
