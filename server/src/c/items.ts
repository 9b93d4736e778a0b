import type { Stmt } from "./ast.ts";
import { readDeclaration, readParameters } from "./declarations.ts";
import { specifiersOf, takeApart } from "./declarators.ts";
import { readExprs } from "./expressions.ts";
import type { FunctionDefinition } from "./facts.ts";
import { type Reader, shownText, spanOf, withAnnotations, within } from "./reader.ts";
import { readBlock, readStmt } from "./statements.ts";
import { readType } from "./structs.ts";
import { childOf, childOfType, childrenOf, type Syntax } from "./syntax.ts";

type Read = (reader: Reader, node: Syntax) => void;

/** Reads what may stand at file scope, in a namespace or in a class body. */
export function readItems(reader: Reader, nodes: readonly Syntax[]): void {
  for (const node of nodes) (Object.hasOwn(readers, node.type) ? readers[node.type]! : anything)(reader, node);
}

const anything: Read = (reader, node) => void readStmt(reader, node);

const inner: Read = (reader, node) => readItems(reader, node.children);

/** The branches of a directive, without its condition. */
const branches: Read = (reader, node) =>
  readItems(
    reader,
    node.children.filter((c) => c.field !== "condition" && c.field !== "name"),
  );

const body: Read = (reader, node) => {
  const content = childOf(node, "body");
  if (content) readItems(reader, [content]);
};

const nothing: Read = () => {};

const declaration: Read = (reader, node) => {
  const variables = readDeclaration(reader, node, false);
  reader.members?.fields.push(...variables);
  reader.globals.push(...variables.filter((v) => !reader.members || v.storage.includes("static")));
};

const typedef: Read = (reader, node) => {
  const type = childOf(node, "type");
  if (type) readType(reader, type, childrenOf(node, "declarator"));
};

const type: Read = (reader, node) => readType(reader, node, []);

const definition: Read = (reader, node) => {
  const outer = childOf(node, "declarator");
  const declarator = outer && takeApart(outer);
  const block = childOf(node, "body") ?? childOfType(node, "try_statement");
  if (!declarator?.name || !declarator.signature || !block) {
    if (outer && !block) readDeclaration(reader, node, false);
    else inner(reader, node);
    return;
  }
  const { name, qualified, signature, shape } = declarator;
  const { storage, type } = specifiersOf(node, (span) => shownText(reader, span));
  const index = reader.functions.length;
  const simple = shownText(reader, name);
  const span = withAnnotations(reader, spanOf(node));
  reader.members?.methods.push(simple);
  const head: Omit<FunctionDefinition, "parameters" | "body"> = {
    name: simple,
    qualified: shownText(reader, qualified ?? name).replaceAll(" ", ""),
    nameSpan: spanOf(name),
    span,
    head: { start: span.start, end: block.start },
    returns: type + shape,
    storage,
    parametersSpan: spanOf(childOf(signature, "parameters") ?? signature),
    ...(reader.members && { within: reader.members.className }),
  };
  readFunction(reader, node, { index, head, signature, block });
};

interface Parts {
  readonly index: number;
  readonly head: Omit<FunctionDefinition, "parameters" | "body">;
  readonly signature: Syntax;
  readonly block: Syntax;
}

function readFunction(reader: Reader, node: Syntax, { index, head, signature, block }: Parts): void {
  const empty: Stmt & { kind: "block" } = { kind: "block", span: spanOf(block), body: [] };
  // Its place is taken before its body is read, so that functions are in text order and calls know where they are.
  reader.functions.push({ ...head, parameters: [], body: empty });
  const read = within(reader, { within: index, members: undefined, inside: [] }, () => {
    const initializers = childOfType(node, "field_initializer_list");
    if (initializers) readExprs(reader, initializers.children);
    const parameters = readParameters(reader, signature);
    if (block.type === "compound_statement") return { parameters, body: readBlock(reader, block) };
    return { parameters, body: { ...empty, body: [readStmt(reader, block)] } };
  });
  reader.functions[index] = { ...head, ...read };
}

const readers: Readonly<Record<string, Read>> = {
  translation_unit: inner,
  declaration,
  field_declaration: declaration,
  function_definition: definition,
  inline_method_definition: definition,
  type_definition: typedef,
  struct_specifier: type,
  class_specifier: type,
  union_specifier: type,
  enum_specifier: type,
  namespace_definition: body,
  linkage_specification: body,
  declaration_list: inner,
  field_declaration_list: inner,
  template_declaration: inner,
  friend_declaration: inner,
  preproc_if: branches,
  preproc_ifdef: branches,
  preproc_elif: branches,
  preproc_elifdef: branches,
  preproc_else: branches,
  template_parameter_list: nothing,
  requires_clause: nothing,
  using_declaration: nothing,
  alias_declaration: nothing,
  namespace_alias_definition: nothing,
  access_specifier: nothing,
  static_assert_declaration: (reader, node) => void readExprs(reader, node.children),
  ERROR: inner,
};
