import { addEntry, setValue } from "../../inf/edits.ts";
import type { InfFile } from "../../inf/model.ts";
import { entryNamed, type MergedSection } from "../../inf/sections.ts";
import { shortened } from "../inf/shared/quoting.ts";
import type { Rule } from "../rule.ts";
import { channelsByProvider, type EventChannel } from "./shared/event-channels.ts";
import { infVerif } from "./shared/infverif.ts";

const sequential = 2;
/** Channels of these types have a circular log when nothing is said. */
const circularByDefault = [1, 2];

export default {
  ...infVerif(1182),
  title: "Back up only logs that are sequential",
  sources: [
    "windows-hardware/drivers/devtest/inf-validation-errors-and-warnings",
    "windows-hardware/drivers/install/inf-addeventprovider-directive",
  ],
  on: "inf",
  *check(inf, _driver, rules) {
    for (const channel of channelsByProvider(inf, rules).flat()) {
      const { name, section } = channel;
      const backup = channel.attribute("LoggingAutoBackup");
      if (!section || backup?.value !== 1 || !isCircular(channel)) continue;
      yield {
        span: backup.field.span,
        message: `${shortened(name, 36)} asks for backups of a circular log. LoggingAutoBackup = 1 needs LoggingRetention = 2.`,
        fixes: () => [
          { title: "Set LoggingRetention to 2", edits: makeSequential(inf, section), safe: false },
          { title: "Change LoggingAutoBackup to 0", edits: setValue(inf, backup.field, "0"), safe: false },
        ],
      };
    }
  },
} satisfies Rule;

function isCircular({ section, type, attribute }: EventChannel): boolean {
  if (!circularByDefault.includes(type ?? 0)) return false;
  const retention = attribute("LoggingRetention");
  return retention ? retention.value !== sequential : !entryNamed(section, "LoggingRetention");
}

function makeSequential(inf: InfFile, section: MergedSection) {
  const field = entryNamed(section, "LoggingRetention")?.values[0];
  return field
    ? setValue(inf, field, "2")
    : addEntry(inf, section, "LoggingRetention", "2", { after: "LoggingAutoBackup" });
}
