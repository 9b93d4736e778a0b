import type { Source, Span } from "../text/source.ts";
import type { Expr, Stmt, Variable } from "./ast.ts";

/** What the rules may know about a C or C++ file, under one set of preprocessor definitions. No tree escapes this layer. */
export interface CFile extends Source {
  readonly kind: "c";
  readonly language: "c" | "cpp";
  /** Every call in live code, in text order, also those inside lambdas and initialisers; not those in macro bodies. */
  readonly calls: readonly Call[];
  readonly functions: readonly FunctionDefinition[];
  /** Function declarations (prototypes), also `EVT_WDF_TIMER OnTick;`. */
  readonly prototypes: readonly Prototype[];
  /** Variables at file scope, namespace scope, and static members. */
  readonly globals: readonly Variable[];
  readonly structs: readonly Struct[];
  /** Constants of enumerations. */
  readonly enumerators: readonly Enumerator[];
  readonly macros: readonly Macro[];
  readonly includes: readonly Include[];
  /** Assignments in live code, `cfg.EvtIoRead = OnRead` among them. */
  readonly assignments: readonly Assignment[];
  /** Comments, for suppressions and settings written in the source. */
  readonly comments: readonly Span[];
  /** Annotations taken out before parsing: `_In_`, `_IRQL_requires_max_(PASSIVE_LEVEL)`. */
  readonly annotations: readonly Annotation[];
  /** Stretches under a condition that can be neither proved nor disproved. */
  readonly undecided: readonly Span[];
  /** Stretches under a false condition; nothing in them is a fact. */
  readonly dead: readonly Span[];
  /** What the grammar could not read. */
  readonly errors: readonly Span[];
  /** Words `#if` tests in this file, so that a file is parsed again only for definitions that matter to it. */
  readonly tests: readonly string[];
}

export interface Call {
  /** `free` for `f()` and `::f()`, `member` for `p->f()` and `o.f()`, `qualified` for `N::f()`, `other` for a computed callee. */
  readonly form: "free" | "member" | "qualified" | "other";
  /** The simple name: `f` for all of `f()`, `::f()`, `p->f()`, `N::f()`; empty for `other`. */
  readonly name: string;
  /** The name as written with its qualifiers: `std::abort`. */
  readonly qualified: string;
  readonly nameSpan: Span;
  readonly span: Span;
  readonly args: readonly Expr[];
  /** The object of a member call. */
  readonly object?: Expr;
  /** True for `p->f()`. */
  readonly arrow?: boolean;
  /** Index into `functions` of the innermost function it stands in. */
  readonly within?: number;
  /** True when the call is a whole statement, so that its result is unused. `statement` is then that statement with its semicolon. */
  readonly statement?: Span;
  /** Names of the calls and macros it is an argument of, innermost first: `["ASSERT"]`. */
  readonly inside: readonly string[];
  /** True when something inside its argument list could not be read; argument rules leave such a call alone. */
  readonly broken: boolean;
}

export interface FunctionDefinition {
  /** The simple name. */
  readonly name: string;
  /** With its qualifiers: `CQueue::OnRead`. */
  readonly qualified: string;
  readonly nameSpan: Span;
  readonly span: Span;
  /** From the first character of the definition to the opening brace. */
  readonly head: Span;
  readonly returns: string;
  readonly storage: readonly string[];
  readonly parameters: readonly Variable[];
  /** The list with its parentheses. */
  readonly parametersSpan: Span;
  readonly body: Stmt & { readonly kind: "block" };
  /** Class the function stands in, for a function defined inside a class body. */
  readonly within?: string;
}

export interface Prototype {
  readonly name: string;
  readonly nameSpan: Span;
  readonly span: Span;
  /** The role type of `EVT_WDF_TIMER OnTick;`, else the return type. */
  readonly type: string;
  /** True for `EVT_WDF_TIMER OnTick;`: the declared thing is a function through its type alone. */
  readonly role: boolean;
  readonly parameters: readonly Variable[];
  readonly storage: readonly string[];
}

export interface Struct {
  /** Typedef name or tag; every name it goes by. */
  readonly names: readonly string[];
  /** Typedef names of pointers to it: `PDEVICE_CONTEXT`. */
  readonly pointerNames: readonly string[];
  readonly keyword: "struct" | "class" | "union";
  readonly span: Span;
  readonly fields: readonly Variable[];
  /** Names of member functions declared or defined inside. */
  readonly methods: readonly string[];
  readonly bases: readonly string[];
}

export interface Enumerator {
  readonly name: string;
  readonly nameSpan: Span;
  readonly value?: Expr;
}

export interface Macro {
  readonly name: string;
  readonly nameSpan: Span;
  /** The whole directive, continuation lines included, without the final line ending. */
  readonly span: Span;
  /** Absent for an object-like macro. */
  readonly parameters?: readonly string[];
  /** Comments and line continuations are blanks, so that an offset in it is one from `bodySpan.start`. */
  readonly body: string;
  readonly bodySpan: Span;
}

export interface Include {
  readonly path: string;
  readonly system: boolean;
  readonly span: Span;
}

export interface Assignment {
  readonly span: Span;
  readonly left: Expr;
  readonly operator: string;
  readonly right: Expr;
  /** Index into `functions`. */
  readonly within?: number;
  /** The whole statement with its semicolon, when the assignment is one. */
  readonly statement?: Span;
}

export interface Annotation {
  readonly name: string;
  readonly span: Span;
  /** The text between its parentheses. */
  readonly argument?: string;
}

/**
 * Preprocessor symbols: a string is the value, `undefined` means certainly not defined, a missing name means unknown.
 * Values are texts as on a compiler's command line; a symbol defined without a value has "1".
 */
export type Defines = ReadonlyMap<string, string | undefined>;

/** Turns a source into facts. Synchronous, never throws, keeps nothing. */
export type ParseC = (source: Source, defines: Defines) => CFile;
