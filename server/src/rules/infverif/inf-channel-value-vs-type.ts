import { setValue } from "../../inf/edits.ts";
import { shortened } from "../inf/shared/quoting.ts";
import type { Rule } from "../rule.ts";
import { channelsByProvider, channelTypeName } from "./shared/event-channels.ts";
import { infVerif } from "./shared/infverif.ts";

const admin = 1;
const operational = 2;

export default {
  ...infVerif(1181),
  title: "Back up the logs of Admin and Operational channels only",
  sources: [
    "windows-hardware/drivers/devtest/inf-validation-errors-and-warnings",
    "windows-hardware/drivers/install/inf-addeventprovider-directive",
  ],
  on: "inf",
  *check(inf, _driver, rules) {
    for (const { name, type, attribute } of channelsByProvider(inf, rules).flat()) {
      const backup = attribute("LoggingAutoBackup");
      const typeName = type === admin || type === operational ? undefined : channelTypeName(type ?? 0);
      if (backup?.value !== 1 || !typeName) continue;
      yield {
        span: backup.field.span,
        message: `${shortened(name, 36)} is of type ${typeName}, which has no automatic backup. Only Admin and Operational channels have.`,
        fixes: () => [{ title: "Change LoggingAutoBackup to 0", edits: setValue(inf, backup.field, "0"), safe: false }],
      };
    }
  },
} satisfies Rule;
