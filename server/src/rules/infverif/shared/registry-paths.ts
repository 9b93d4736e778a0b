import { setValue } from "../../../inf/edits.ts";
import type { Field, InfFile } from "../../../inf/model.ts";
import { flagsText } from "../../../inf/numbers.ts";
import { inQuotes } from "../../../inf/quotes.ts";
import type { RegistryEntry } from "../../../inf/registry.ts";
import { addRegLists } from "../../../inf/registry-lists.ts";
import { registryType, setsValue, withType } from "../../../inf/registry-type.ts";
import { definitionsOfString, tokensIn } from "../../../inf/strings.ts";
import { memo } from "../../../text/memo.ts";
import type { Fix } from "../../rule.ts";
import { displayDriverLines } from "./display-drivers.ts";

/** The folders that environment variables lead to, as AddReg spells them. */
const variables: Readonly<Record<string, string>> = {
  10: "%%SystemRoot%%",
  11: "%%SystemRoot%%\\System32",
  12: "%%SystemRoot%%\\System32\\drivers",
  17: "%%SystemRoot%%\\INF",
  18: "%%SystemRoot%%\\Help",
  20: "%%SystemRoot%%\\Fonts",
  24: "%%SystemDrive%%",
  50: "%%SystemRoot%%\\System",
  16419: "%%ProgramData%%",
  16422: "%%ProgramFiles%%",
  16425: "%%SystemRoot%%\\SysWOW64",
  16426: "%%ProgramFiles(x86)%%",
  16427: "%%CommonProgramFiles%%",
  16428: "%%CommonProgramFiles(x86)%%",
};

/** A directory number in the data of a string value. */
export interface RegistryPath {
  readonly line: RegistryEntry;
  readonly field: Field;
  readonly dirid: number;
  /** What leads there on every Windows: `%%SystemRoot%%\System32`. */
  readonly variable: string;
}

/**
 * The paths that AddReg lines write into the registry, when an environment variable can say them better. Left out are those of
 * display drivers, of which inf-display-path-dirid speaks.
 */
export const registryPathsOf = memo((inf: InfFile): readonly RegistryPath[] => {
  const others = new Set(displayDriverLines(inf));
  return addRegLists(inf)
    .flatMap(({ lines }) => lines)
    .filter((line) => !others.has(line))
    .filter(({ flags }) => flags !== undefined && setsValue(flags) && isString(flags))
    .flatMap((line) =>
      line.data.flatMap((field): RegistryPath[] => {
        const token = tokensIn(field).find(
          ({ name }) => variables[name] && definitionsOfString(inf, name).length === 0,
        );
        return token ? [{ line, field, dirid: Number(token.name), variable: variables[token.name]! }] : [];
      }),
    );
});

const isString = (flags: number): boolean =>
  ["REG_SZ", "REG_EXPAND_SZ", "REG_MULTI_SZ"].includes(registryType(flags) ?? "");

/** Writes the variable; a value that is one string becomes one that Windows expands. */
export function useVariable(inf: InfFile, { line, field, dirid, variable }: RegistryPath): Fix[] {
  const { flags = 0, entry } = line;
  const type = registryType(flags);
  const [, , , flagsField] = entry.values;
  // Windows does not expand lists of strings.
  if (type === "REG_MULTI_SZ" || !flagsField) return [];
  const to = inQuotes(field.text.replaceAll(`%${dirid}%`, variable));
  const expand = type === "REG_SZ" ? setValue(inf, flagsField, flagsText(withType(flags, "REG_EXPAND_SZ"))) : [];
  return [{ title: `Use ${variable}`, edits: [...expand, ...setValue(inf, field, to)], safe: false }];
}
