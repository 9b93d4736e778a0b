import { type Dirid, dirid } from "../../data/inf-directives.ts";
import { numberOf } from "../../inf/numbers.ts";
import { valueText } from "../../inf/strings.ts";
import { diridFolder } from "../dirid-folder.ts";
import { type Value, valueAt } from "./spot.ts";
import { type Block, code, type Line, paragraph, sentence, term, words } from "./text.ts";

/** A directory number on its own, with the subfolder that follows it. */
export function diridValue(value: Value): readonly Block[] {
  const { inf, entry, field } = value;
  const id = numberOf(valueText(inf, field).text);
  if (id === undefined) return [];
  const next = entry.values[entry.values.indexOf(field) + 1];
  const isFolder = next && valueAt({ ...value, field: next })?.argument.kind === "path";
  return diridBlocks(id, isFolder ? valueText(inf, next).text : "");
}

/** `rest` is what the path goes on with, without a leading backslash. */
export function diridBlocks(id: number, rest: string): readonly Block[] {
  const facts = dirid(id);
  if (!facts) return [paragraph`${term(`Directory ${id}`)}: no directory that Windows defines.`];
  const path = rest === "" ? [] : [paragraph`Here ${pathIn(facts, rest)}.`];
  return [paragraph`${term(`Directory ${id}`)}: ${sentence(facts.meaning)}`, ...path, { items: notesOn(facts) }];
}

/** What lies in a directory: as a path, or in words where Windows alone knows the path. */
export function pathIn(facts: Dirid, rest: string): Line {
  const folder = diridFolder(facts);
  if (/[%\\]|^Program/.test(folder)) return [code(`${folder}\\${rest}`)];
  return words`${code(rest)} in the ${folder.replace(/^[A-Z](?=[a-z]+ [a-z])/, (first) => first.toLowerCase())}`;
}

const notesOn = ({ isolated, deprecated24H2, universalCopyFiles, note }: Dirid): string[][] =>
  [
    isolated
      ? "Keeps the driver package isolated: its files run from the Driver Store."
      : "Outside of the Driver Store: a package that puts files here is not isolated.",
    deprecated24H2 ? "Deprecated from Windows 11 24H2 on." : "",
    universalCopyFiles ? "" : "A universal INF may not copy files here.",
    note ? sentence(capital(note)) : "",
  ]
    .filter((text) => text !== "")
    .map((text) => [text]);

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
