import type { Span } from "../text/source.ts";

/**
 * The part of C and C++ that rules look at, as plain data. What a rule never asks about is `other`, with its children,
 * so that a call in an unusual place is still found.
 */
export type Expr =
  | Name
  | Literal
  | CallExpr
  | {
      readonly kind: "member";
      readonly span: Span;
      readonly object: Expr;
      readonly arrow: boolean;
      readonly name: string;
      readonly nameSpan: Span;
    }
  | { readonly kind: "index"; readonly span: Span; readonly object: Expr; readonly index: Expr }
  | { readonly kind: "unary"; readonly span: Span; readonly operator: string; readonly operand: Expr }
  | {
      readonly kind: "binary";
      readonly span: Span;
      readonly operator: string;
      readonly left: Expr;
      readonly right: Expr;
    }
  | {
      readonly kind: "assign";
      readonly span: Span;
      readonly operator: string;
      readonly left: Expr;
      readonly right: Expr;
    }
  | { readonly kind: "cast"; readonly span: Span; readonly type: string; readonly operand: Expr }
  | {
      readonly kind: "conditional";
      readonly span: Span;
      readonly condition: Expr;
      readonly then: Expr;
      readonly else: Expr;
    }
  | { readonly kind: "paren"; readonly span: Span; readonly inner: Expr }
  | { readonly kind: "sizeof"; readonly span: Span; readonly type: string; readonly children: readonly Expr[] }
  | { readonly kind: "list"; readonly span: Span; readonly items: readonly Expr[] }
  | { readonly kind: "lambda"; readonly span: Span; readonly body: Stmt }
  | { readonly kind: "other"; readonly span: Span; readonly children: readonly Expr[] };

/** An identifier or a qualified name such as `std::cin`. */
export interface Name {
  readonly kind: "name";
  readonly span: Span;
  readonly name: string;
}

export interface Literal {
  readonly kind: "literal";
  readonly span: Span;
  /** `NULL` and `nullptr` are "null", `TRUE`, `true`, `FALSE` and `false` are "bool". Adjacent strings are one. */
  readonly type: "number" | "string" | "char" | "null" | "bool";
  /** The source text. */
  readonly text: string;
  /** The value of a string literal with escapes resolved. */
  readonly value?: string;
}

export interface CallExpr {
  readonly kind: "call";
  readonly span: Span;
  readonly callee: Expr;
  readonly args: readonly Expr[];
}

export type Stmt =
  | { readonly kind: "expression"; readonly span: Span; readonly expr: Expr }
  | { readonly kind: "declaration"; readonly span: Span; readonly variables: readonly Variable[] }
  | { readonly kind: "return"; readonly span: Span; readonly value?: Expr }
  | { readonly kind: "if"; readonly span: Span; readonly condition: Expr; readonly then: Stmt; readonly else?: Stmt }
  | { readonly kind: "block"; readonly span: Span; readonly body: readonly Stmt[] }
  | {
      readonly kind: "loop";
      readonly span: Span;
      /** Everything in the head that is evaluated. */
      readonly exprs: readonly Expr[];
      /** The one of `exprs` that is tested before each round; absent for `do`. */
      readonly condition?: Expr;
      /** What the head of a `for` declares. */
      readonly variables?: readonly Variable[];
      readonly body: Stmt;
    }
  | { readonly kind: "switch"; readonly span: Span; readonly value: Expr; readonly body: Stmt }
  | { readonly kind: "case"; readonly span: Span; readonly value?: Expr; readonly body: readonly Stmt[] }
  | {
      readonly kind: "jump";
      readonly span: Span;
      /** `leave` is the one of structured exception handling. */
      readonly jump: "break" | "continue" | "goto" | "throw" | "leave";
      readonly label?: string;
      /** What is thrown. */
      readonly value?: Expr;
    }
  | { readonly kind: "label"; readonly span: Span; readonly name: string; readonly body?: Stmt }
  | { readonly kind: "try"; readonly span: Span; readonly parts: readonly Stmt[] }
  /** A conditional whose value nobody knows: every branch may be the one that is compiled. An empty one stands for none. */
  | { readonly kind: "preprocessor"; readonly span: Span; readonly branches: readonly (readonly Stmt[])[] }
  /** Text the grammar could not read; calls inside are still listed. */
  | { readonly kind: "error"; readonly span: Span; readonly children: readonly Expr[] };

/** A variable, parameter or field. */
export interface Variable {
  readonly name: string;
  readonly nameSpan: Span;
  /** The whole declaration it stands in, up to and with its semicolon; for a parameter the parameter alone. */
  readonly span: Span;
  /** Type without storage class and annotations, as written, one blank between words: `PDEVICE_CONTEXT`, `const WCHAR`. */
  readonly type: string;
  readonly typeSpan: Span;
  /** `*` for every level of pointer, then `[]` for every array dimension: `**`, `*[]`, empty for a plain value. */
  readonly declarator: string;
  readonly storage: readonly string[];
  readonly value?: Expr;
  /** False when one declaration declares several names, because then the type cannot be replaced for one alone. */
  readonly alone: boolean;
}
