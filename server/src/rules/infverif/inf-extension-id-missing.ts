import { addEntry, setValue } from "../../inf/edits.ts";
import { entryNamed, mergedSection } from "../../inf/sections.ts";
import { knownText } from "../../inf/strings.ts";
import { isMistyped } from "../inf/shared/directive-names.ts";
import type { Rule } from "../rule.ts";
import { isExtension } from "./shared/extension.ts";
import { infVerif } from "./shared/infverif.ts";
import { nameGuid } from "./shared/name-guid.ts";

const rule = infVerif(1381);
const directive = "ExtensionId";

export default {
  ...rule,
  title: "Give an extension INF an ExtensionId",
  sources: [...rule.sources, "windows-hardware/drivers/install/using-an-extension-inf-file"],
  on: "inf",
  *check(inf) {
    const version = mergedSection(inf, "Version");
    const entry = entryNamed(version, directive);
    if (!version || !isExtension(inf) || knownText(inf, entry?.values[0]) !== "" || isMistyped(version, directive))
      return;
    const guid = nameGuid(inf.uri + inf.text);
    yield {
      span: entry?.key?.span ?? version.parts[0]!.header,
      message: `${directive} is ${entry ? "empty" : "missing"}. By it Windows tells the extensions of a device apart, and newer versions of one.`,
      fixes: () => [
        {
          title: `Set ${directive} = ${guid}`,
          edits: entry
            ? setValue(inf, entry.values[0]!, guid)
            : addEntry(inf, version, directive, guid, { after: "ClassGuid" }),
          safe: false,
        },
      ],
    };
  },
} satisfies Rule;
