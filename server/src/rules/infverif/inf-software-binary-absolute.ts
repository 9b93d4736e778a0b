import { setValue } from "../../inf/edits.ts";
import { driverStore, filePath } from "../../inf/folders.ts";
import { entryNamed } from "../../inf/sections.ts";
import { knownText } from "../../inf/strings.ts";
import { shortened } from "../inf/shared/quoting.ts";
import { requoted } from "../inf/shared/service-binary.ts";
import type { Rule } from "../rule.ts";
import { infVerif } from "./shared/infverif.ts";
import { softwareOf } from "./shared/software.ts";

const rule = infVerif(1141);

export default {
  ...rule,
  title: "Install software from the driver package",
  sources: [...rule.sources, "windows-hardware/drivers/install/inf-addsoftware-directive"],
  on: "inf",
  *check(inf) {
    for (const { section } of softwareOf(inf)) {
      const field = entryNamed(section, "SoftwareBinary")?.values[0];
      const path = knownText(inf, field)?.replaceAll('"', "");
      if (!field || path === undefined || !isAbsolute(path)) continue;
      const file = path.slice(path.lastIndexOf("\\") + 1);
      const to = `%${driverStore}%\\${file}`;
      yield {
        span: field.span,
        message: `${shortened(path)} is outside of the driver package. Windows runs only software the package brings.`,
        fixes: () =>
          file === ""
            ? []
            : [{ title: `Change to ${to}`, edits: setValue(inf, field, requoted(field.text, to)), safe: false }],
      };
    }
  },
} satisfies Rule;

/** A path from the root of a drive or share, or below another directory than that of the package. */
const isAbsolute = (path: string): boolean =>
  /^([a-z]:|\\|%%)/i.test(path) || (filePath(path)?.dirid ?? driverStore) !== driverStore;
