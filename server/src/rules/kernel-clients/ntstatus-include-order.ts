import { insertAt, removeStatement } from "../../c/edits.ts";
import type { CFile, Include } from "../../c/facts.ts";
import type { DriverPackage } from "../../package/driver-package.ts";
import { newlineOf } from "../../text/lines.ts";
import { contains } from "../../text/source.ts";
import type { Fix, Rule } from "../rule.ts";

const using = "UMDF_USING_NTSTATUS";

export default {
  title: `Define ${using} and include ntstatus.h before all other headers`,
  severity: "warning",
  sources: ["windows-hardware/drivers/wdf/supporting-kernel-mode-clients-in-umdf-1-x-drivers"],
  drivers: ["umdf1"],
  on: "c",
  *check(file, driver) {
    const include = file.includes.find(({ path }) => /(?:^|[\\/])ntstatus\.h$/i.test(path));
    if (!include || keepsHeadersApart(driver)) return;
    const isDefined = definesUsing(file, include, driver);
    const [first] = file.includes;
    if (isDefined && first === include) return;
    const why = isDefined
      ? "Other headers come before ntstatus.h, so that its status values are defined twice."
      : `${using} is not defined before ntstatus.h, so that its status values are defined twice.`;
    yield { span: include.span, message: `${why} Both must come first.`, fixes: () => moveToTop(file, include) };
  },
} satisfies Rule;

/** The older way: WIN32_NO_STATUS keeps the values of winnt.h out. */
const keepsHeadersApart = ({ sources, defines }: DriverPackage): boolean =>
  defines.has("WIN32_NO_STATUS") || sources.some(({ macros }) => macros.some(({ name }) => name === "WIN32_NO_STATUS"));

/** A header may leave the definition to the sources that include it. */
function definesUsing({ uri, macros }: CFile, { span }: Include, { sources, defines }: DriverPackage): boolean {
  if (defines.get(using) !== undefined) return true;
  if (macros.some((macro) => macro.name === using && macro.span.end <= span.start)) return true;
  const isHeader = /\.(?:h|hh|hpp|hxx|inl)$/i.test(uri);
  return isHeader && sources.some((source) => source.uri !== uri && source.macros.some(({ name }) => name === using));
}

/** Nothing is moved out of a conditional, nor before a precompiled header: the compiler skips what stands there. */
function moveToTop(file: CFile, include: Include): Fix[] {
  const definitions = file.macros.filter(({ name }) => name === using);
  const old = [...definitions, include].map(({ span }) => span);
  if (old.some((span) => file.undecided.some((part) => contains(part, span)))) return [];
  if (/(?:stdafx|pch|precomp)\.h$/i.test(file.includes[0]?.path ?? "")) return [];
  const written = old.map(({ start, end }) => file.text.slice(start, end));
  const lines = [...(definitions.length > 0 ? [] : [`#define ${using}`]), ...written, ""].join(newlineOf(file.text));
  const edits = [insertAt(file, topOf(file), lines), ...old.map((span) => removeStatement(file, span))];
  return [{ title: "Put both lines before all other headers", edits, safe: true }];
}

/** The line below the comments that open the file and `#pragma once`. */
function topOf({ text, comments }: CFile): number {
  const ends = new Map(comments.map(({ start, end }) => [start, end]));
  const skip = (pattern: RegExp, from: number): number => from + (pattern.exec(text.slice(from))?.[0].length ?? 0);
  let at = skip(/^\s*/, 0);
  for (let last = -1; last !== at; ) {
    last = at;
    at = skip(/^\s*/, skip(/^#[ \t]*pragma[ \t]+once\b.*/, ends.get(at) ?? at));
  }
  return text.lastIndexOf("\n", at - 1) + 1;
}
