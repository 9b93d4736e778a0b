import { Language, Parser, type Tree, type TreeCursor } from "web-tree-sitter";
import type { Source, Span } from "../text/source.ts";
import { extensionOf } from "../text/uri.ts";
import type { CFile, Defines, ParseC } from "./facts.ts";
import { readFile } from "./read.ts";
import { deepest, type Syntax, type SyntaxTree } from "./syntax.ts";
import { view } from "./view.ts";

interface Grammar {
  readonly parser: Parser;
  readonly language: Language;
  /** By the grammar's number of a node type: false for punctuation and keywords. */
  readonly named: readonly boolean[];
}

/**
 * Loads the runtime and both grammars once. `read` gives the bytes of `web-tree-sitter.wasm`, `tree-sitter-c.wasm` and
 * `tree-sitter-cpp.wasm`. A file that ends with `.c` is C unless `__cplusplus` is defined for it; everything else is
 * C++, headers too.
 */
export async function loadCParser(read: (name: string) => Promise<Uint8Array>): Promise<ParseC> {
  await Parser.init({ wasmBinary: await read("web-tree-sitter.wasm"), locateFile: (name: string) => name });
  const c = await loadGrammar(await read("tree-sitter-c.wasm"));
  const cpp = await loadGrammar(await read("tree-sitter-cpp.wasm"));
  return (source, defines) => {
    if (extensionOf(source.uri) !== ".c") return parse(source, "cpp", defines, cpp);
    const asCpp = defines.get("__cplusplus") !== undefined;
    const file = asCpp ? parse(source, "cpp", defines, cpp) : parse(source, "c", defines, c);
    return { ...file, tests: [...new Set([...file.tests, "__cplusplus"])] };
  };
}

async function loadGrammar(wasm: Uint8Array): Promise<Grammar> {
  const language = await Language.load(wasm);
  const named = Array.from({ length: language.nodeTypeCount }, (_, id) => language.nodeTypeIsNamed(id));
  return { parser: new Parser().setLanguage(language), language, named };
}

function parse(source: Source, language: "c" | "cpp", defines: Defines, grammar: Grammar): CFile {
  const shown = view(source.text, language, defines);
  return readFile(source, language, shown, syntaxOf(shown.text, grammar));
}

/** The syntax tree of a text as plain data; one unreadable node when the runtime fails. */
function syntaxOf(text: string, grammar: Grammar): SyntaxTree {
  let tree: Tree | null = null;
  try {
    tree = grammar.parser.parse(text);
    if (tree) return plain(tree, grammar);
  } catch {
    grammar.parser.reset();
  } finally {
    tree?.delete();
  }
  const root = { type: "ERROR", field: undefined, missing: false, start: 0, end: text.length, children: [] };
  return { root, errors: [{ start: 0, end: text.length }] };
}

type Growing = Syntax & { readonly children: Syntax[] };

interface Walk {
  readonly cursor: TreeCursor;
  readonly grammar: Grammar;
  readonly open: Growing[];
  readonly errors: Span[];
  /** False spares the question whether a node is missing. */
  readonly faulty: boolean;
}

function plain(tree: Tree, grammar: Grammar): SyntaxTree {
  const cursor = tree.walk();
  const root = nodeAt(cursor, grammar.language, cursor.nodeTypeId);
  const walk: Walk = { cursor, grammar, open: [root], errors: [], faulty: tree.rootNode.hasError };
  try {
    if (root.type === "ERROR") walk.errors.push({ start: root.start, end: root.end });
    let moved = cursor.gotoFirstChild();
    while (walk.open.length > 0) {
      if (moved) {
        const node = visit(walk);
        if (node && cursor.gotoFirstChild()) walk.open.push(node);
        else moved = cursor.gotoNextSibling();
      } else {
        walk.open.pop();
        moved = walk.open.length > 0 && cursor.gotoParent() && cursor.gotoNextSibling();
      }
    }
    return { root, errors: walk.errors };
  } finally {
    cursor.delete();
  }
}

/** Node types whose inside says nothing. */
const leaves = new Set(
  `identifier type_identifier field_identifier namespace_identifier statement_identifier primitive_type number_literal
  string_literal char_literal raw_string_literal true false null this auto storage_class_specifier type_qualifier
  access_specifier break_statement continue_statement`.split(/\s+/),
);

/** Adds the cursor's node to the innermost open one, and returns it when it may have children worth a visit. */
function visit({ cursor, grammar, open, errors, faulty }: Walk): Growing | undefined {
  const type = cursor.nodeTypeId;
  if (grammar.named[type] === false) {
    if (faulty && cursor.nodeIsMissing) errors.push({ start: cursor.startIndex, end: cursor.endIndex });
    return undefined;
  }
  const read = nodeAt(cursor, grammar.language, type);
  const node = open.length < deepest ? read : { ...read, type: "ERROR" };
  open.at(-1)!.children.push(node);
  if (node.type === "ERROR" || node.missing) errors.push({ start: node.start, end: node.end });
  return open.length < deepest && !leaves.has(node.type) ? node : undefined;
}

function nodeAt(cursor: TreeCursor, language: Language, type: number): Growing {
  const start = cursor.startIndex;
  const end = cursor.endIndex;
  return {
    // The grammar's own types do not list the one of what it could not read.
    type: language.types[type] ?? "ERROR",
    field: language.fields[cursor.currentFieldId] ?? undefined,
    missing: start === end && cursor.nodeIsMissing,
    start,
    end,
    children: [],
  };
}
