import { removeEntry } from "../../inf/edits.ts";
import type { InfFile } from "../../inf/model.ts";
import { numberOf } from "../../inf/numbers.ts";
import { entryNamed, sameName } from "../../inf/sections.ts";
import { associatedService, fileNameOf, namedSection } from "../../inf/services.ts";
import { knownText, valueText } from "../../inf/strings.ts";
import type { Fix, Rule } from "../rule.ts";
import { type DirectiveLine, directiveLines, isBlank } from "./shared/directive-lines.ts";
import { giveValue } from "./shared/give-value.ts";
import { infVerif } from "./shared/infverif.ts";
import { isServiceDirective } from "./shared/service-names.ts";

const rule = infVerif(1253);

export default {
  ...rule,
  title: "Name the service of AddService and DelService",
  sources: [...rule.sources, "windows-hardware/drivers/install/inf-addservice-directive"],
  on: "inf",
  *check(inf) {
    for (const line of directiveLines(inf)) {
      const { directive, entry } = line;
      if (!isServiceDirective(directive) || !isBlank(inf, entry.values[0]!) || isNullDriver(inf, line)) continue;
      const isAdded = sameName(directive.name, "AddService");
      yield {
        span: entry.key!.span,
        message: `${directive.name} names no service. ${isAdded ? "Only with the flag 0x2 it may, for a device that needs no driver." : "Windows skips the line."}`,
        fixes: () => fixesFor(inf, line),
      };
    }
  },
} satisfies Rule;

/** `AddService = ,2`: the device has no function driver. What cannot be read counts as that. */
function isNullDriver(inf: InfFile, { directive, entry: { values } }: DirectiveLine): boolean {
  if (!sameName(directive.name, "AddService")) return false;
  const text = knownText(inf, values[1]);
  const flags = text === undefined ? undefined : numberOf(text);
  return flags === undefined || (flags & associatedService) !== 0;
}

/** The name of the binary is the best guess at the name of the service. */
function fixesFor(inf: InfFile, { entry }: DirectiveLine): Fix[] {
  const binary = valueText(inf, entryNamed(namedSection(inf, entry.values[2]), "ServiceBinary")?.values[0]).text;
  const name = /^([\w-]+)\.\w+$/.exec(fileNameOf(binary))?.[1];
  const give: Fix[] = name ? [{ title: `Name it ${name}`, edits: giveValue(inf, entry, 0, name), safe: false }] : [];
  return [...give, { title: "Remove this line", edits: removeEntry(inf, entry), safe: false }];
}
