import { sectionAt } from "../../server/src/inf/graph.ts";
import { kindsOf } from "../../server/src/inf/kinds.ts";
import type { InfFile } from "../../server/src/inf/model.ts";
import { mergedSection } from "../../server/src/inf/sections.ts";

/** Where an answer may change: at both ends of each word, blank and run of marks, and inside of words. */
function tellingOffsets(line: string): number[] {
  const runs = [...line.matchAll(/\w+|\s+|[^\w\s]+/g)];
  return [
    0,
    ...runs.flatMap(({ 0: run, index }) => {
      const end = index + run.length;
      return /^\w\w\w/.test(run) ? [index + (run.length >> 1), end] : [end];
    }),
  ];
}

/**
 * The places of a file that differ from all seen before. Fixtures have many lines in common: what counts is the kind of the
 * section, the first word of the line, the form of what stands between it and the place, and what comes next.
 */
export function newPlaces(inf: InfFile, seen: Set<string>): number[] {
  let start = 0;
  return inf.text.split("\n").flatMap((line) => {
    const part = sectionAt(inf, start);
    const kinds = part ? kindsOf(inf, mergedSection(inf, part.name)!).join(" ") : "";
    const places = tellingOffsets(line).flatMap((offset) => {
      const key = `${kinds}: ${formOf(line.slice(0, offset))}|${formOf(line[offset] ?? "")}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return [start + offset];
    });
    start += line.length + 1;
    return places;
  });
}

const formOf = (text: string): string =>
  text.replace(/(?<=\W)\w+|^\w$/g, (word) => (/^\d/.test(word) ? "0" : word.length < 4 ? "a" : "aa"));

/** A text broken at so many places, and where: with an odd character, without a line, cut off, without its beginning, in turn. */
export function* mutilated(
  text: string,
  places: number,
  first: number,
): Iterable<readonly [broken: string, at: number]> {
  for (let i = 0; i < places; i++) {
    const at = Math.floor(((i + (first % 7) / 7) * text.length) / places);
    const line = text.lastIndexOf("\n", at) + 1;
    const next = text.indexOf("\n", at) + 1 || text.length;
    const odd = ['"', "[", "]", "%", "\\", "=", ",", ";", "\x1a", "\0", "İ"][(first + i) % 11]!;
    const ways: (readonly [string, number])[] = [
      [text.slice(0, at) + odd + text.slice(at), at + 1],
      [text.slice(0, line) + text.slice(next), line],
      [text.slice(0, at), at],
      [text.slice(at), 0],
    ];
    yield ways[(first + i) % ways.length]!;
  }
}

/** Texts that end, break off or begin in odd places. */
export const oddTexts: readonly (readonly [name: string, text: string])[] = [
  ["nothing", ""],
  ["an open header", "[Version"],
  ["an empty header", "[]\n= = =\n,,,"],
  ["brackets", "[a[b]c]\n[\n]\n[]]"],
  ["percent signs", "[Version]\nProvider = %\nClass = %%\nClassGuid = %a%b%%\n%13%=%1"],
  ["quotes", '[Version]\nProvider = "\nClass = """\n"a" "b" = "c\nClass = a"b c"d"e'],
  ["backslashes", "[Version]\nCatalogFile = \\\n\\\\\n  a\\\n"],
  ["broken names", '[DefaultInstall.NT]\nCopy\\\nFiles = a, \\ ; c\n "b \\\n  @c\\\n'],
  ["continued tokens", '[Version]\nProvider = %Pro\\\nvider%, "a \\\n b" \\ ; c\n c\n[Strings]\nProvider = "x"'],
  ["separators", "[Version]\n===\n,,,\n = , = ,\n[Strings]\n,=,\n="],
  ["white space", "\t[Version]\t\n\u00a0Class\v=\f HIDClass\r\n\r\n \t "],
  ["the end of a file that goes on", "[Version]\nClass = HID\x1aClass\n[Manufacturer]\n%a% = b"],
  [
    "names of objects",
    "[__proto__]\nconstructor = toString\n[Manufacturer]\n%a% = __proto__, constructor, NT.9.9.9.9.99999999999\n[constructor]\n",
  ],
  ["numbers", "[DestinationDirs]\na = 0x7FFFFFFFFFFF, x\nb = -1\nc = 65535\nd = 99999999999999999999"],
  ["a section that names itself", "[DefaultInstall.NT]\nCopyFiles = DefaultInstall.NT\nAddReg = DefaultInstall.NT\n"],
];
