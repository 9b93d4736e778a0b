import { removeSection } from "../../inf/remove-section.ts";
import { mergedSection } from "../../inf/sections.ts";
import { shortened } from "../inf/shared/quoting.ts";
import type { Rule } from "../rule.ts";
import { storedLists } from "./shared/copy-lists.ts";
import { infVerif } from "./shared/infverif.ts";

const rule = infVerif(1101, { lowered: true });

export default {
  ...rule,
  title: "Set no security on files of the Driver Store",
  sources: [...rule.sources, "windows-hardware/drivers/install/inf-copyfiles-directive"],
  on: "inf",
  *check(inf, _driver, rules) {
    for (const { section, destination } of storedLists(inf, rules)) {
      const security = section && mergedSection(inf, `${section.name}.security`);
      if (!security) continue;
      yield {
        span: security.parts[0]!.header,
        message: `The files of [${shortened(section.name, 30)}] stay in the Driver Store, which has security of its own.`,
        related: [{ uri: inf.uri, span: destination.entry.span, message: "This line says where the files go." }],
        fixes: () => [{ title: "Remove this section", edits: removeSection(inf, security), safe: false }],
      };
    }
  },
} satisfies Rule;
