import { addEntry, setValue } from "../../inf/edits.ts";
import { numberOf } from "../../inf/numbers.ts";
import { entryNamed, mergedSection } from "../../inf/sections.ts";
import { knownText } from "../../inf/strings.ts";
import { isMistyped } from "../inf/shared/directive-names.ts";
import type { Rule } from "../rule.ts";
import { installsDrivers } from "./shared/driver-inf.ts";
import { infVerif } from "./shared/infverif.ts";

const rule = infVerif(1324);
const directive = "PnpLockdown";

export default {
  ...rule,
  title: "Protect the installed files with PnpLockdown = 1",
  sources: [...rule.sources, "windows-hardware/drivers/install/inf-version-section"],
  on: "inf",
  *check(inf) {
    const version = mergedSection(inf, "Version");
    if (!version || !installsDrivers(inf) || isMistyped(version, directive)) return;
    const entry = entryNamed(version, directive);
    const field = entry?.values[0];
    const text = knownText(inf, field);
    if (field && (text === undefined || numberOf(text) === 1)) return;
    yield {
      span: !field ? version.parts[0]!.header : text === "" ? entry!.key!.span : field.span,
      message: `${directive} is ${field ? "not 1" : "missing"}. Any program with administrator rights may change the installed files.`,
      fixes: () => [
        {
          title: `${field ? "Change" : "Add"} ${directive} ${field ? "to" : "="} 1`,
          edits: field ? setValue(inf, field, "1") : addEntry(inf, version, directive, "1"),
          safe: !field,
        },
      ],
    };
  },
} satisfies Rule;
