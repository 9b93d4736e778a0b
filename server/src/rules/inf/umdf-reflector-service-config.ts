import { setValue } from "../../inf/edits.ts";
import { installsOf } from "../../inf/installs.ts";
import { numberOf } from "../../inf/numbers.ts";
import { entryNamed } from "../../inf/sections.ts";
import { knownText } from "../../inf/strings.ts";
import type { Rule } from "../rule.ts";
import { shortened } from "./shared/quoting.ts";
import { reflectorServicesOf } from "./shared/reflector.ts";

interface Expected {
  readonly key: string;
  readonly value: string;
  readonly fits: (text: string) => boolean;
  readonly severity?: "hint";
}

const number = (value: number) => (text: string) => numberOf(text) === value;

/** The driver folder by its number, and other ways to write the same place. */
const binary = /^("?)(%12%|%11%\\drivers|(\\systemroot\\)?system32\\drivers)\\wudfrd\.sys\1$/i;

const expected: readonly Expected[] = [
  { key: "ServiceBinary", value: "%12%\\WUDFRd.sys", fits: (text) => binary.test(text) },
  { key: "ServiceType", value: "1", fits: number(1) },
  { key: "StartType", value: "3", fits: number(3) },
  { key: "ErrorControl", value: "1", fits: number(1), severity: "hint" },
];

export default {
  title: "Describe the service of the reflector as Windows does",
  severity: "warning",
  sources: ["windows-hardware/drivers/wdf/adding-the-reflector"],
  on: "inf",
  *check(inf) {
    const sections = installsOf(inf).flatMap((install) => reflectorServicesOf(install).flatMap((s) => s.section ?? []));
    for (const section of new Set(sections))
      for (const { key, value, fits, severity } of expected) {
        const field = entryNamed(section, key)?.values[0];
        const text = knownText(inf, field);
        if (!field || !text || fits(text)) continue;
        yield {
          span: field.span,
          ...(severity && { severity }),
          message: `${key} of the reflector is ${value}, not ${shortened(text)}. It is a driver of Windows.`,
          fixes: () => [{ title: `Change to ${value}`, edits: setValue(inf, field, value), safe: true }],
        };
      }
  },
} satisfies Rule;
