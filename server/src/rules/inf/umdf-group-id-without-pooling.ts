import { removeEntry } from "../../inf/edits.ts";
import { subSection } from "../../inf/installs.ts";
import { registryEntriesOf } from "../../inf/registry.ts";
import { entryNamed, sameName } from "../../inf/sections.ts";
import { knownText } from "../../inf/strings.ts";
import type { Rule } from "../rule.ts";
import { umdfInstallsOf } from "./shared/umdf-installs.ts";

const sharing = "UmdfHostProcessSharing";

export default {
  title: "Set DeviceGroupId only where devices share a host process",
  severity: "information",
  sources: [
    "windows-hardware/drivers/wdf/using-device-pooling-in-umdf-drivers",
    "windows-hardware/drivers/display/iddcx1.4-updates-for-remote-idds",
  ],
  on: "inf",
  *check(inf) {
    for (const { install, wdf } of umdfInstallsOf(inf)) {
      const entry = entryNamed(wdf, sharing);
      if (!entry || !sameName(knownText(inf, entry.values[0]) ?? "", "ProcessSharingDisabled")) continue;
      const group = registryEntriesOf(inf, subSection(install, "HW")).find(
        ({ root, subkey, name }) =>
          root === "HKR" && sameName(subkey.text, "WUDF") && sameName(name.text, "DeviceGroupId"),
      );
      if (!group) continue;
      yield {
        span: group.entry.values[2]!.span,
        message: "DeviceGroupId has no effect here. The device has a host process of its own.",
        related: [{ uri: inf.uri, span: entry.span, message: "This line switches shared host processes off." }],
        fixes: () => [
          { title: "Remove DeviceGroupId", edits: removeEntry(inf, group.entry), safe: false },
          { title: `Remove ${sharing}`, edits: removeEntry(inf, entry), safe: false },
        ],
      };
    }
  },
} satisfies Rule;
