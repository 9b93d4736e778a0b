import type { Rule } from "../rule.ts";
import { infVerif } from "./shared/infverif.ts";
import { addRegCheck } from "./shared/judged-lists.ts";
import { keyName } from "./shared/registry-lines.ts";
import { isAbsolute, isInHive } from "./shared/registry-roots.ts";

export default {
  ...infVerif(1223),
  title: "Keep out of the registry hives of Windows",
  on: "inf",
  check: addRegCheck((_inf, line) =>
    isAbsolute(line) && isInHive(line)
      ? {
          span: line.entry.values[1]!.span,
          message: `${keyName(line, 50)} is in a hive that belongs to Windows. An INF writes below HKR.`,
        }
      : undefined,
  ),
} satisfies Rule;
