import { addEntry, setValue } from "../../inf/edits.ts";
import { sectionOf } from "../../inf/sections.ts";
import type { Rule } from "../rule.ts";
import { type Lack, lacksOfHidMinidriver } from "./shared/hid-minidriver.ts";
import { hidMapperOf } from "./shared/kernel-clients.ts";
import { umdfInstallsOf } from "./shared/umdf-installs.ts";

export default {
  title: "Set the directives that a HID minidriver needs",
  severity: "warning",
  sources: [
    "windows-hardware/drivers/wdf/creating-umdf-hid-minidrivers",
    "windows-hardware/drivers/wdf/supporting-kernel-mode-clients-in-umdf-drivers",
  ],
  on: "inf",
  *check(inf) {
    for (const umdf of umdfInstallsOf(inf)) {
      const mapper = hidMapperOf(umdf.install);
      const lacks = mapper ? lacksOfHidMinidriver(umdf) : [];
      if (!mapper || lacks.length === 0) continue;
      const { wdf, service } = umdf;
      const changed = lacks.flatMap(({ field }) => field ?? []);
      yield {
        span: changed.length === lacks.length ? changed[0]!.span : sectionOf(wdf, service).header,
        message: `A HID minidriver needs other directives than it has here. Set ${sentence(lacks)}.`,
        ...(lacks.every(({ works }) => works) && { severity: "hint" as const }),
        related: [{ uri: inf.uri, span: mapper, message: "MsHidUmdf, a kernel-mode driver, is above this one." }],
        fixes: () => [
          {
            title: `Set ${lacks.length === 1 ? lacks[0]!.name : `${lacks.length} directives`}`,
            edits: lacks.flatMap(({ name, value, field }) =>
              field ? setValue(inf, field, value) : addEntry(inf, wdf, name, value, { after: "UmdfServiceOrder" }),
            ),
            safe: false,
          },
        ],
      };
    }
  },
} satisfies Rule;

const sentence = (lacks: readonly Lack[]): string =>
  lacks
    .map(({ name, value }) => `${name} = ${value}`)
    .join(", ")
    .replace(/, ([^,]*)$/, " and $1");
