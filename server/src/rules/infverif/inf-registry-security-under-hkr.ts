import { mergedSection } from "../../inf/sections.ts";
import { shortened } from "../inf/shared/quoting.ts";
import type { Rule } from "../rule.ts";
import { infVerif } from "./shared/infverif.ts";
import { judgedLists } from "./shared/judged-lists.ts";
import { placeOf, valueName } from "./shared/registry-lines.ts";

export default {
  ...infVerif(1226),
  title: "Set no security descriptor for values directly below HKR",
  sources: [
    "windows-hardware/drivers/devtest/inf-validation-errors-and-warnings",
    "windows-hardware/drivers/install/inf-addreg-directive",
  ],
  on: "inf",
  *check(inf, _driver, rules) {
    for (const { section, lines } of judgedLists(inf, rules)) {
      const security = mergedSection(inf, `${section.name}.security`);
      if (!security) continue;
      for (const line of lines) {
        if (line.root !== "HKR" || line.subkey.text !== "") continue;
        yield {
          span: placeOf(line).span,
          message: `${valueName(line, 24)} stands directly below HKR, but [${shortened(security.name, 32)}] is to protect it. Only subkeys can have a security descriptor of their own.`,
          related: [{ uri: inf.uri, span: security.parts[0]!.header, message: "The security descriptor." }],
        };
      }
    }
  },
} satisfies Rule;
