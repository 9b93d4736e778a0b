import { setValue } from "../../inf/edits.ts";
import type { Field, InfFile } from "../../inf/model.ts";
import type { RegistryEntry } from "../../inf/registry.ts";
import { registryType, setsValue } from "../../inf/registry-type.ts";
import { knownText } from "../../inf/strings.ts";
import { shortened } from "../inf/shared/quoting.ts";
import type { Fix, Rule } from "../rule.ts";
import { infVerif } from "./shared/infverif.ts";
import { addRegCheck } from "./shared/judged-lists.ts";
import { dataOf } from "./shared/registry-lines.ts";

export default {
  ...infVerif(1267),
  title: "Write binary registry data as bytes",
  sources: [
    "windows-hardware/drivers/devtest/inf-validation-errors-and-warnings",
    "windows-hardware/drivers/install/inf-addreg-directive",
  ],
  on: "inf",
  check: addRegCheck((inf, line) => {
    if (!isBinary(line)) return undefined;
    const bad = dataOf(line).find((field) => !isByte(inf, field));
    return (
      bad && {
        span: bad.span,
        message: `${shortened(bad.text)} is no byte. Binary data is a list of hexadecimal bytes from 00 to FF, divided by commas.`,
        fixes: () => asBytes(inf, bad),
      }
    );
  }),
} satisfies Rule;

/** A number of one value is a number; of several, and everything that is no text, bytes. */
function isBinary(line: RegistryEntry): boolean {
  const { flags } = line;
  if (!flags || !setsValue(flags)) return false;
  const type = registryType(flags);
  if (type === "REG_DWORD" || type === "REG_QWORD") return dataOf(line).length > 1;
  return type === "REG_BINARY" || type === "REG_NONE" || type === "custom";
}

function isByte(inf: InfFile, field: Field): boolean {
  const text = knownText(inf, field);
  return !text || (/^(0x)?[\da-f]+$/i.test(text) && Number.parseInt(text, 16) <= 0xff);
}

/** Digits without commas, as a registry editor shows them. */
function asBytes(inf: InfFile, field: Field): readonly Fix[] {
  const digits = field.text.replace(/^0x/i, "").replaceAll(/[\s-]/g, "");
  if (!/^([\da-f]{2}){2,}$/i.test(digits)) return [];
  const bytes = digits.match(/../g)!.join(",");
  return [{ title: `Divide into the bytes ${shortened(bytes, 20)}`, edits: setValue(inf, field, bytes), safe: false }];
}
