import type { Variable } from "../../c/ast.ts";
import { insertAt, replaceSpan } from "../../c/edits.ts";
import type { Call, CFile } from "../../c/facts.ts";
import { statementsOf } from "../../c/values.ts";
import type { DriverPackage } from "../../package/driver-package.ts";
import { addInclude } from "../add-include.ts";
import type { Fix } from "../rule.ts";

/** What does the work of a string function of user32.dll, by name without suffix. */
const twins: ReadonlyMap<string, string> = new Map([
  ["wsprintf", "StringCchPrintf"],
  ["wvsprintf", "StringCchVPrintf"],
  ["CharUpper", "_wcsupr_s"],
  ["CharUpperBuff", "towupper"],
  ["CharLower", "_wcslwr_s"],
  ["CharLowerBuff", "towlower"],
  ["CharToOem", "WideCharToMultiByte"],
  ["CharToOemBuff", "WideCharToMultiByte"],
  ["OemToChar", "MultiByteToWideChar"],
  ["OemToCharBuff", "MultiByteToWideChar"],
  ["IsCharAlpha", "iswalpha"],
  ["IsCharAlphaNumeric", "iswalnum"],
  ["IsCharLower", "iswlower"],
  ["IsCharUpper", "iswupper"],
]);

/** A function without user32.dll for the same purpose. */
export function twinOf(name: string): string | undefined {
  const [, base, form] = /^(\w+?)([AW]?)$/.exec(name)!;
  const twin = twins.get(base!);
  if (twin?.startsWith("StringCch")) return twin + form;
  return form === "A" ? twin?.replace(/^_wcs/, "_str").replace(/^(is|to)w/, "$1") : twin;
}

/** Only for a local array, whose size is known, and a result that nobody uses, since the twins return something else. */
export function helperFixes(call: Call, file: CFile, driver: DriverPackage): Fix[] {
  const [buffer] = call.args;
  const array = buffer?.kind === "name" ? localArray(call, file, buffer.name) : undefined;
  const twin = array && sizedTwin(call.name, array);
  if (!twin || !buffer || !call.statement || call.broken) return [];
  const edits = [
    replaceSpan(file, call.nameSpan, twin.name),
    insertAt(file, buffer.span.end, `, ARRAYSIZE(${array.name})`),
    ...addInclude(file, driver, twin.header),
  ];
  return [{ title: `Use ${twin.name}`, edits, safe: false }];
}

/** The function that takes the size of the buffer as its second argument. */
function sizedTwin(name: string, { type }: Variable): { readonly name: string; readonly header: string } | undefined {
  const twin = twinOf(name);
  if (twin?.startsWith("StringCch")) return { name: twin, header: "strsafe.h" };
  if (!twin?.endsWith("_s")) return undefined;
  const wide = /^(WCHAR|wchar_t)$/.test(type);
  if (!wide && !/^(CHAR|char)$/.test(type)) return undefined;
  return { name: twin.replace(/^_(wcs|str)/, wide ? "_wcs" : "_str"), header: "string.h" };
}

/** The array a name certainly means: all that the function declares by this name are arrays. */
function localArray({ within }: Call, file: CFile, name: string): Variable | undefined {
  const definition = within === undefined ? undefined : file.functions[within];
  if (!definition || definition.parameters.some((parameter) => parameter.name === name)) return undefined;
  const found = [...statementsOf(definition)]
    .flatMap((statement) => (statement.kind === "declaration" ? statement.variables : []))
    .filter((variable) => variable.name === name);
  return found.every(({ declarator }) => declarator === "[]") ? found[0] : undefined;
}
