import { type SectionKind, wdfRegistryValues } from "../../data/inf-directives.ts";
import type { RegistryEntry } from "../../inf/registry.ts";
import { sameName } from "../../inf/sections.ts";
import type { Rule } from "../rule.ts";
import { infVerif } from "./shared/infverif.ts";
import { judgedLists } from "./shared/judged-lists.ts";
import { wrongType } from "./shared/known-types.ts";

/** A value that Windows or a framework reads, and the sections whose HKR has its key. */
interface KnownValue {
  readonly key: string;
  readonly value: string;
  readonly flags: number;
  readonly kinds: readonly SectionKind[];
}

const dword = 0x00010001;

const knownValues: readonly KnownValue[] = [
  ...wdfRegistryValues
    .filter(({ where, value }) => !where.includes("written by the framework") && value !== "UpperDriverOk")
    .map(({ key, value, type, where }): KnownValue => {
      const kinds: readonly SectionKind[] =
        where === "DDInstall.HW" ? ["ddinstall.hw"] : ["wdfserviceinstall", "serviceinstall"];
      return { key, value, flags: type === "REG_DWORD" ? dword : 0, kinds };
    }),
  { key: "", value: "TypesSupported", flags: dword, kinds: ["eventloginstall"] },
];

export default {
  ...infVerif(1431, { lowered: true }),
  title: "Give well-known registry values their types",
  sources: [
    "windows-hardware/drivers/devtest/inf-validation-errors-and-warnings",
    "windows-hardware/drivers/devtest/using-wpp-recorder",
    "windows-hardware/drivers/install/inf-addreg-directive",
  ],
  on: "inf",
  *check(inf, _driver, rules) {
    for (const { lines, kinds } of judgedLists(inf, rules))
      for (const line of lines) {
        const known = knownValues.find((each) => isOf(line, each) && kinds.some((kind) => each.kinds.includes(kind)));
        const finding = known && wrongType(inf, line, known.flags);
        if (finding) yield finding;
      }
  },
} satisfies Rule;

const isOf = ({ root, subkey, name }: RegistryEntry, { key, value }: KnownValue): boolean =>
  root === "HKR" && sameName(subkey.text, key) && sameName(name.text, value);
