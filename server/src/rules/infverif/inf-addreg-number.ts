import { setValue } from "../../inf/edits.ts";
import type { RegistryEntry } from "../../inf/registry.ts";
import { registryType, setsValue } from "../../inf/registry-type.ts";
import { knownText } from "../../inf/strings.ts";
import { shortened } from "../inf/shared/quoting.ts";
import type { Rule } from "../rule.ts";
import { infVerif } from "./shared/infverif.ts";
import { addRegCheck } from "./shared/judged-lists.ts";
import { dataOf } from "./shared/registry-lines.ts";

export default {
  ...infVerif(1268),
  title: "Write registry numbers as decimal or 0x numbers that fit",
  sources: [
    "windows-hardware/drivers/devtest/inf-validation-errors-and-warnings",
    "windows-hardware/drivers/install/inf-addreg-directive",
  ],
  on: "inf",
  check: addRegCheck((inf, line) => {
    const bits = bitsOf(line);
    const [field, ...others] = dataOf(line);
    const text = knownText(inf, field);
    if (!bits || !field || !text || others.length > 0 || fits(text, bits)) return undefined;
    const to = field.text === text ? meant(text, bits) : undefined;
    return {
      span: field.span,
      message: `${shortened(text)} is no ${bits}-bit number. Numbers are decimal from 0 up, or hexadecimal with 0x.`,
      fixes: () => (to ? [{ title: `Change to ${to}`, edits: setValue(inf, field, to), safe: false }] : []),
    };
  }),
} satisfies Rule;

function bitsOf({ flags }: RegistryEntry): 32 | 64 | undefined {
  const type = flags && setsValue(flags) ? registryType(flags) : undefined;
  if (type === "REG_DWORD") return 32;
  return type === "REG_QWORD" ? 64 : undefined;
}

const fits = (text: string, bits: number): boolean =>
  /^(\d+|0x[\da-f]+)$/i.test(text) && BigInt(text) < 1n << BigInt(bits);

/** Hexadecimal digits without 0x, with h behind them, or a negative number. */
function meant(text: string, bits: number): string | undefined {
  const digits = /^([\da-f]+)h?$/i.exec(text)?.[1];
  const number = /^-\d+$/.test(text) ? `0x${BigInt.asUintN(bits, BigInt(text)).toString(16)}` : `0x${digits}`;
  return fits(number, bits) ? number : undefined;
}
