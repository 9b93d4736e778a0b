import { setValue } from "../../inf/edits.ts";
import type { InfFile } from "../../inf/model.ts";
import type { RegistryEntry } from "../../inf/registry.ts";
import type { Fix, Rule } from "../rule.ts";
import { infVerif } from "./shared/infverif.ts";
import { addRegCheck } from "./shared/judged-lists.ts";
import { keyName } from "./shared/registry-lines.ts";
import { isAbsolute, isOtherSystemKey } from "./shared/registry-roots.ts";

export default {
  ...infVerif(1222),
  title: "Write in HKLM\\SYSTEM to CurrentControlSet only",
  on: "inf",
  check: addRegCheck((inf, line) =>
    isAbsolute(line) && isOtherSystemKey(line)
      ? {
          span: line.entry.values[1]!.span,
          message: `${keyName(line, 40)} is not below HKLM\\SYSTEM\\CurrentControlSet. Other keys of the system hive are for Windows alone.`,
          fixes: () => currentSet(inf, line),
        }
      : undefined,
  ),
} satisfies Rule;

/** ControlSet001 is what CurrentControlSet stands for on most machines. */
function currentSet(inf: InfFile, { entry }: RegistryEntry): readonly Fix[] {
  const key = entry.values[1]!;
  const written = inf.text.slice(key.span.start, key.span.end);
  const to = written.replace(/^("?SYSTEM\\+)ControlSet\d+/i, "$1CurrentControlSet");
  return to === written ? [] : [{ title: "Write CurrentControlSet", edits: setValue(inf, key, to), safe: false }];
}
