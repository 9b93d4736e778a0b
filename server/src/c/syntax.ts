import type { Span } from "../text/source.ts";

/** A node of the grammar's tree as plain data. Only named nodes; the tree itself is gone by the time this is read. */
export interface Syntax extends Span {
  readonly type: string;
  readonly field: string | undefined;
  /** True for what the grammar expected and did not find; its span is empty. */
  readonly missing: boolean;
  readonly children: readonly Syntax[];
}

export const childOf = (node: Syntax, field: string): Syntax | undefined =>
  node.children.find((child) => child.field === field);

export const childrenOf = (node: Syntax, field: string): readonly Syntax[] =>
  node.children.filter((child) => child.field === field);

export const childOfType = (node: Syntax, type: string): Syntax | undefined =>
  node.children.find((child) => child.type === type);

/** The simple name in a qualified or template name. */
export function lastName(node: Syntax): Syntax {
  const inner = compoundNames.has(node.type) ? (childOf(node, "name") ?? node.children.at(-1)) : undefined;
  return inner ? lastName(inner) : node;
}

const compoundNames = new Set([
  "qualified_identifier",
  "template_function",
  "template_method",
  "template_type",
  "dependent_name",
]);

/** Nodes below this depth are left out and count as unreadable: no driver nests this far, and every reader of the tree may recurse. */
export const deepest = 500;

export interface SyntaxTree {
  readonly root: Syntax;
  /** What the grammar could not read or did not find, in text order. */
  readonly errors: readonly Span[];
}
