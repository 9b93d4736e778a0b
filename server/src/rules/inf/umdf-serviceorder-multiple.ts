import { removeEntry } from "../../inf/edits.ts";
import type { InfFile } from "../../inf/model.ts";
import { nameKey } from "../../inf/sections.ts";
import { memo } from "../../text/memo.ts";
import type { Fix, Rule } from "../rule.ts";
import { appendValues } from "./shared/lists.ts";
import { type Listed, type ServiceOrder, serviceOrdersOf } from "./shared/service-order.ts";

export default {
  title: "Write one UmdfServiceOrder for a device",
  severity: "error",
  sources: ["windows-hardware/drivers/wdf/specifying-wdf-directives-in-inf-files"],
  infverif: [1088],
  on: "inf",
  *check(inf) {
    for (const order of serviceOrdersOf(inf)) {
      const [first, ...others] = order.lines;
      for (const line of others)
        yield {
          span: line.span,
          message: "UmdfServiceOrder stands here again. One line must list all UMDF drivers of the device.",
          related: [{ uri: inf.uri, span: first!.span, message: "The first line." }],
          fixes: () => [joined(inf)(order)],
        };
    }
  },
} satisfies Rule;

const joined = memo((inf: InfFile) => memo((order: ServiceOrder): Fix => join(inf, order)));

/** What the later lines say already can go unseen; new names go above the others, as the lines stand. */
function join(inf: InfFile, { lines, listed }: ServiceOrder): Fix {
  const [first, ...others] = lines;
  const key = ({ name }: Listed): string => nameKey(name);
  const before = new Set(listed.filter(({ entry }) => entry === first).map(key));
  const added = new Map(listed.filter((one) => !before.has(key(one))).map((one) => [key(one), one.field.text]));
  const removals = others.flatMap((entry) => removeEntry(inf, entry));
  if (added.size === 0) return { title: "Remove the repeated UmdfServiceOrder", edits: removals, safe: true };
  const edits = [...appendValues(inf, first!, [...added.values()]), ...removals];
  return { title: "Join the UmdfServiceOrder lines", edits, safe: false };
}
