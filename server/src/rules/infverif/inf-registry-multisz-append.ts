import type { InfFile } from "../../inf/model.ts";
import type { RegistryEntry } from "../../inf/registry.ts";
import { addRegLists, delRegLists } from "../../inf/registry-lists.ts";
import { appendsValue, deletesString, registryType } from "../../inf/registry-type.ts";
import type { Fix, Rule } from "../rule.ts";
import { infVerif } from "./shared/infverif.ts";
import { installerLines } from "./shared/installer-lines.ts";
import { type JudgedList, judgedLists } from "./shared/judged-lists.ts";
import { changeFlags, flagsField, keyName, valueName } from "./shared/registry-lines.ts";
import { isAbsolute } from "./shared/registry-roots.ts";

/** FLG_ADDREG_APPEND */
const append = 0x8;

export default {
  ...infVerif(1305),
  title: "Set REG_MULTI_SZ values whole",
  sources: [
    "windows-hardware/drivers/devtest/inf-validation-errors-and-warnings",
    "windows-hardware/drivers/install/inf-addreg-directive",
  ],
  on: "inf",
  *check(inf, _driver, rules) {
    const lists = judgedLists(inf, rules, addRegLists(inf));
    const installers = new Set(installerLines(lists).map(({ line }) => line));
    // Absolute keys and co-installers are not to be written at all, which other rules say.
    const added = linesOf(lists).filter((line) => !isAbsolute(line) && !installers.has(line));
    for (const line of [...added, ...linesOf(judgedLists(inf, rules, delRegLists(inf)))]) {
      if (!changesStrings(line) || isFilter(line)) continue;
      const verb = deletesString(line.flags ?? 0) ? "Strings are deleted from" : "A string is appended to";
      yield {
        span: flagsField(line).span,
        message: `${verb} ${valueName(line, 20)} in ${keyName(line, 36)}. What comes out depends on what others did before.`,
        fixes: () => whole(inf, line),
      };
    }
  },
} satisfies Rule;

const linesOf = (lists: readonly JudgedList[]): readonly RegistryEntry[] => lists.flatMap(({ lines }) => lines);

const changesStrings = ({ flags = 0 }: RegistryEntry): boolean =>
  deletesString(flags) || (appendsValue(flags) && registryType(flags) === "REG_MULTI_SZ");

/** Filters are shared with other packages: they must be appended, until they are added in the .Filters section. */
const isFilter = ({ name }: RegistryEntry): boolean => /^(upper|lower)filters$/i.test(name.text);

const whole = (inf: InfFile, line: RegistryEntry): readonly Fix[] =>
  appendsValue(line.flags ?? 0) ? [changeFlags(inf, line, (line.flags ?? 0) & ~append)] : [];
