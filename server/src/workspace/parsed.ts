import type { CFile, Defines, ParseC } from "../c/facts.ts";
import type { InfFile } from "../inf/model.ts";
import { parseInf } from "../inf/parse.ts";
import type { ProjectFile } from "../project/model.ts";
import { parseProject } from "../project/parse.ts";
import type { Source } from "../text/source.ts";

/** The files made from texts, one for each text; of a C file one for each set of symbols that matters to it. */
export interface Parsed {
  inf(source: Source): InfFile;
  project(source: Source): ProjectFile;
  c(source: Source, defines: Defines): CFile;
  /** The C file, if it is there without parsing. */
  cIfParsed(source: Source, defines: Defines): CFile | undefined;
}

export function createParsed(parseC: ParseC): Parsed {
  const cFiles = new WeakMap<Source, { readonly file: CFile; readonly defines: Defines }[]>();
  const cIfParsed = (source: Source, defines: Defines): CFile | undefined =>
    cFiles.get(source)?.find(({ file, defines: used }) => file.tests.every((name) => isSame(name, used, defines)))
      ?.file;
  const parseAndKeep = (source: Source, defines: Defines): CFile => {
    const file = parseC(source, defines);
    cFiles.set(source, [...(cFiles.get(source) ?? []), { file, defines }]);
    return file;
  };
  return {
    inf: onePerText(parseInf),
    project: onePerText(parseProject),
    c: (source, defines) => cIfParsed(source, defines) ?? parseAndKeep(source, defines),
    cIfParsed,
  };
}

function onePerText<T extends object>(parse: (source: Source) => T): (source: Source) => T {
  const files = new WeakMap<Source, T>();
  return (source) => {
    const file = files.get(source) ?? parse(source);
    files.set(source, file);
    return file;
  };
}

/** Unknown, certainly not defined and defined are three different things. */
const isSame = (name: string, a: Defines, b: Defines): boolean =>
  a.has(name) === b.has(name) && a.get(name) === b.get(name);
