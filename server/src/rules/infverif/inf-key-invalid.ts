import { setValue } from "../../inf/edits.ts";
import type { InfFile } from "../../inf/model.ts";
import { numberOf } from "../../inf/numbers.ts";
import { knownText } from "../../inf/strings.ts";
import { shortened } from "../inf/shared/quoting.ts";
import type { Fix, Rule } from "../rule.ts";
import { type DirectiveLine, directiveLines, isBlank } from "./shared/directive-lines.ts";
import { infVerif } from "./shared/infverif.ts";
import { describesReflector } from "./shared/reflector-sections.ts";

const rule = infVerif(1014, { lowered: true });

/** The service control manager knows more types than those of drivers. */
const numbers: Readonly<Record<string, readonly number[]>> = {
  ServiceType: [0x1, 0x2, 0x4, 0x8, 0x10, 0x20, 0x50, 0x60, 0xd0, 0xe0, 0x110, 0x120],
  StartType: [0, 1, 2, 3, 4],
  ErrorControl: [0, 1, 2, 3],
};

export default {
  ...rule,
  title: "Give the keys of a service values that Windows knows",
  sources: [...rule.sources, "windows-hardware/drivers/install/inf-addservice-directive"],
  on: "inf",
  *check(inf) {
    for (const line of directiveLines(inf)) {
      const { kind, directive, entry, section } = line;
      const valid = numbers[directive.name];
      if (kind !== "serviceinstall" || !valid || isBlank(inf, entry.values[0]!) || describesReflector(inf, section))
        continue;
      const text = knownText(inf, entry.values[0]);
      const number = text === undefined ? undefined : numberOf(text);
      if (text === undefined || (number !== undefined && valid.includes(number))) continue;
      yield {
        span: entry.values[0]!.span,
        message: `${shortened(text)} is no ${directive.name}. Windows cannot add a service with it.`,
        fixes: () => fixesFor(inf, line),
      };
    }
  },
} satisfies Rule;

const fixesFor = (inf: InfFile, { directive, entry }: DirectiveLine): Fix[] =>
  (directive.args[0]?.numbers ?? []).map(({ value, meaning }) => ({
    title: `Change to ${value}, ${meaning.replace(/ \(.*/, "")}`,
    edits: setValue(inf, entry.values[0]!, `${value}`),
    safe: false,
  }));
