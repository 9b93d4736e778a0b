import type { Span } from "../text/source.ts";
import { childOf, lastName, type Syntax } from "./syntax.ts";

/** What a declarator such as `*(Name)[4]` says. */
export interface Declarator {
  /** The simple name; empty for a parameter without one. */
  readonly name: Syntax | undefined;
  /** The name with its qualifiers. */
  readonly qualified: Syntax | undefined;
  /** `*` and `&` for every level, then `[]` for every dimension, then `()` for a function behind a pointer. */
  readonly shape: string;
  /** The function's own declarator, when the declared thing is a function. */
  readonly signature: Syntax | undefined;
  readonly value: Syntax | undefined;
}

const wrappers = /declarator$/;

/** Takes a declarator apart, from the outside to the name. */
export function takeApart(node: Syntax): Declarator {
  const chain: Syntax[] = [];
  let inner: Syntax | undefined = node;
  while (inner && wrappers.test(inner.type)) {
    chain.push(inner);
    inner = childOf(inner, "declarator") ?? inner.children.find((c) => wrappers.test(c.type) || isName(c));
  }
  const types = chain.map((c) => c.type.replace(/^abstract_/, "")).filter((t) => !passive.test(t));
  const innermost = types.at(-1) === "function_declarator";
  const count = (type: RegExp, sign: string): string => sign.repeat(types.filter((t) => type.test(t)).length);
  const name = inner && isName(inner) ? inner : undefined;
  return {
    name: name && lastName(name),
    qualified: name,
    shape:
      count(/^pointer/, "*") +
      count(/^reference/, "&") +
      count(/^array/, "[]") +
      (!innermost && types.includes("function_declarator") ? "()" : ""),
    signature: innermost ? chain.findLast((c) => c.type === "function_declarator") : undefined,
    value: chain[0] && childOf(chain[0], "value"),
  };
}

const passive = /^(?:init|parenthesized|attributed)_declarator$/;

const isName = (node: Syntax): boolean =>
  /^(?:identifier|field_identifier|type_identifier|qualified_identifier|destructor_name|operator_name|template_function|operator_cast|primitive_type)$/.test(
    node.type,
  );

/** The words in front of a declarator: storage class and the like, and the stretch of the type with its qualifiers. */
export function specifiersOf(node: Syntax, text: (span: Span) => string) {
  const declarator = node.children.find((c) => c.field === "declarator")?.start ?? node.end;
  const isQualifier = (c: Syntax): boolean => c.type === "type_qualifier" && text(c).search(storageWords) < 0;
  const type = node.children.filter((c) => c.start < declarator && (c.field === "type" || isQualifier(c)));
  const [first] = type;
  const typeSpan = first ? { start: first.start, end: type.at(-1)!.end } : { start: node.start, end: node.start };
  const defined = type.find((c) => childOf(c, "body"));
  const written = text(typeSpan);
  const before = text({ start: node.start, end: typeSpan.start });
  const after = text({ start: typeSpan.end, end: declarator });
  return {
    storage: `${before} ${defined ? "" : written} ${after}`.match(storageWords) ?? [],
    type: defined ? written : written.replace(storageWords, "").replace(/\s+/g, " "),
    typeSpan,
    /** A type that is defined on the spot. */
    defined,
  };
}

const storageWords =
  /\b(?:static|extern|register|inline|virtual|constexpr|constinit|consteval|mutable|thread_local|explicit|friend)\b/g;
