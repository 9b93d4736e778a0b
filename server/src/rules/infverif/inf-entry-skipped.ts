import { kindsOf } from "../../inf/kinds.ts";
import { registryEntriesIn } from "../../inf/registry.ts";
import { entriesNamed, mergedSections } from "../../inf/sections.ts";
import { namedSection } from "../../inf/services.ts";
import type { Rule } from "../rule.ts";
import { infVerif } from "./shared/infverif.ts";

const rule = infVerif(1078, { lowered: true });

export default {
  ...rule,
  title: "Use no HKR in what DefaultInstall adds to the registry",
  sources: [...rule.sources, "windows-hardware/drivers/install/inf-addreg-directive"],
  on: "inf",
  *check(inf) {
    const installs = mergedSections(inf).filter((section) => kindsOf(inf, section).includes("defaultinstall"));
    const named = installs.flatMap((section) =>
      entriesNamed(section, "AddReg").flatMap((entry) =>
        entry.values.map((field) => ({ field, section: namedSection(inf, field) })),
      ),
    );
    for (const [section, field] of new Map(named.map((each) => [each.section, each.field])))
      for (const { entry, root } of section ? registryEntriesIn(inf, section) : []) {
        if (root !== "HKR") continue;
        yield {
          span: entry.values[0]!.span,
          message:
            "HKR leads nowhere here. DefaultInstall has no device whose key it could be, so the line is skipped.",
          related: [{ uri: inf.uri, span: field.span, message: "DefaultInstall adds the section here." }],
        };
      }
  },
} satisfies Rule;
