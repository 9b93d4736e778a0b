import type { Source, Span } from "../text/source.ts";
import type { CFile } from "./facts.ts";
import { readItems } from "./items.ts";
import type { Reader } from "./reader.ts";
import { recoverCalls } from "./recover.ts";
import type { SyntaxTree } from "./syntax.ts";
import type { View } from "./view.ts";

/** Gathers the facts of a file from its syntax tree. */
export function readFile(source: Source, language: "c" | "cpp", view: View, { root, errors }: SyntaxTree): CFile {
  const reader: Reader = {
    text: source.text,
    language,
    view,
    calls: [],
    assignments: [],
    functions: [],
    prototypes: [],
    globals: [],
    structs: [],
    enumerators: [],
    errors,
    within: undefined,
    members: undefined,
    inside: [],
    unevaluated: false,
  };
  readItems(reader, [root]);
  recoverCalls(reader);
  const { macros, includes, comments, dead, undecided, tests } = view.preprocessed;
  const { functions, prototypes, globals, enumerators } = reader;
  return {
    kind: "c",
    ...source,
    language,
    calls: reader.calls.sort((a, b) => a.nameSpan.start - b.nameSpan.start),
    assignments: reader.assignments.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end),
    functions,
    prototypes,
    globals,
    enumerators,
    structs: reader.structs.sort((a, b) => a.span.start - b.span.start),
    macros,
    includes,
    comments,
    annotations: view.annotations,
    undecided: undecided.flatMap((c) => c.branches.filter((b) => b.liveness === "undecided").map((b): Span => b.span)),
    dead,
    errors,
    tests,
  };
}
