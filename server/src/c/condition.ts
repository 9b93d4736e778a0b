import { lex, type Token } from "./lex.ts";

/** A symbol as the preprocessor sees it at one place of a file. Nothing is known of a symbol without a definition. */
export type Definition =
  | { readonly defined: false }
  /** Without a value when the symbol has parameters. */
  | { readonly defined: true; readonly value?: string };

export type Lookup = (name: string) => Definition | undefined;

interface Reader {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly lookup: Lookup;
  readonly depth: number;
  at: number;
  nesting: number;
}

/** Macros that name macros, and parentheses, are followed this far. */
const deepest = 64;

/**
 * The value of a constant expression; undefined when it depends on something unknown or cannot be read.
 * Numbers are as wide as they need to be.
 */
export function evaluate(text: string, tokens: readonly Token[], lookup: Lookup, depth = 0): bigint | undefined {
  if (tokens.length === 0 || depth > deepest) return undefined;
  const reader: Reader = { text, tokens, lookup, depth, at: 0, nesting: 0 };
  const value = conditional(reader);
  return reader.at === tokens.length ? value : undefined;
}

/** The value of a text such as `0x801`, `(METHOD + 1)`; undefined when it is no constant expression. */
export function evaluateText(text: string, lookup: Lookup, depth = 0): bigint | undefined {
  return evaluate(text, lex(text, "c").tokens, lookup, depth);
}

function peek(reader: Reader): string {
  const token = reader.tokens[reader.at];
  return token ? reader.text.slice(token.start, token.end) : "";
}

function accept(reader: Reader, text: string): boolean {
  if (peek(reader) !== text) return false;
  reader.at++;
  return true;
}

function conditional(reader: Reader): bigint | undefined {
  if (++reader.nesting > deepest) return giveUp(reader);
  const condition = binary(reader, 0);
  let value = condition;
  if (accept(reader, "?")) {
    const then = conditional(reader);
    accept(reader, ":");
    const otherwise = conditional(reader);
    value = condition === undefined ? undefined : condition ? then : otherwise;
  }
  reader.nesting--;
  return value;
}

/** Leaves the rest unread, so that the whole expression counts as unreadable. */
function giveUp(reader: Reader): undefined {
  reader.at = reader.tokens.length + 1;
  return undefined;
}

type Operation = (a: bigint, b: bigint) => bigint | boolean | undefined;

const operations: readonly Readonly<Record<string, Operation>>[] = [
  { "||": (a, b) => a !== 0n || b !== 0n },
  { "&&": (a, b) => a !== 0n && b !== 0n },
  { "|": (a, b) => a | b },
  { "^": (a, b) => a ^ b },
  { "&": (a, b) => a & b },
  { "==": (a, b) => a === b, "!=": (a, b) => a !== b },
  { "<": (a, b) => a < b, ">": (a, b) => a > b, "<=": (a, b) => a <= b, ">=": (a, b) => a >= b },
  {
    "<<": (a, b) => (b >= 0n && b < 64n ? a << b : undefined),
    ">>": (a, b) => (b >= 0n && b < 64n ? a >> b : undefined),
  },
  { "+": (a, b) => a + b, "-": (a, b) => a - b },
  {
    "*": (a, b) => a * b,
    "/": (a, b) => (b === 0n ? undefined : a / b),
    "%": (a, b) => (b === 0n ? undefined : a % b),
  },
];

const binaryOperations = new Map(operations.flatMap((table) => Object.entries(table)));

function binary(reader: Reader, level: number): bigint | undefined {
  const table = operations[level];
  if (!table) return unary(reader);
  let left = binary(reader, level + 1);
  for (let operator = peek(reader); Object.hasOwn(table, operator); operator = peek(reader)) {
    reader.at++;
    left = operate(operator, left, binary(reader, level + 1));
  }
  return left;
}

/** The value of an operator's application; undefined when an operand that matters is. One operand makes the operator a sign. */
export function operate(operator: string, ...operands: readonly (bigint | undefined)[]): bigint | undefined {
  const [a, b] = operands;
  if (operands.length === 1) return a === undefined ? undefined : applySign(a, operator);
  if (operator === "&&" && (a === 0n || b === 0n)) return 0n;
  if (operator === "||" && (a || b)) return 1n;
  const value = a === undefined || b === undefined ? undefined : binaryOperations.get(operator)?.(a, b);
  return typeof value === "boolean" ? BigInt(value) : value;
}

function unary(reader: Reader): bigint | undefined {
  const signs: string[] = [];
  while (/^[!~+-]$/.test(peek(reader))) signs.push(reader.text[reader.tokens[reader.at++]!.start]!);
  const operand = primary(reader);
  return signs.reduceRight<bigint | undefined>((value, sign) => operate(sign, value), operand);
}

function applySign(value: bigint, sign: string): bigint | undefined {
  if (sign === "!") return value === 0n ? 1n : 0n;
  if (sign === "~") return ~value;
  if (sign === "-") return -value;
  return sign === "+" ? value : undefined;
}

function primary(reader: Reader): bigint | undefined {
  const token = reader.tokens[reader.at];
  if (!token) return giveUp(reader);
  const text = peek(reader);
  reader.at++;
  if (token.kind === "number") return integer(text);
  if (token.kind === "char") return character(text);
  if (token.kind === "word") return text === "defined" ? definedness(reader) : symbol(reader, text);
  if (text !== "(") return giveUp(reader);
  const inner = conditional(reader);
  return accept(reader, ")") ? inner : giveUp(reader);
}

function definedness(reader: Reader): bigint | undefined {
  const parenthesised = accept(reader, "(");
  const name = peek(reader);
  reader.at++;
  if (parenthesised && !accept(reader, ")")) return giveUp(reader);
  const definition = reader.lookup(name);
  return definition && BigInt(definition.defined);
}

function symbol(reader: Reader, name: string): bigint | undefined {
  if (peek(reader) === "(") {
    skipArguments(reader);
    return undefined;
  }
  if (name === "true") return 1n;
  if (name === "false") return 0n;
  const definition = reader.lookup(name);
  if (!definition) return undefined;
  if (!definition.defined) return 0n;
  return definition.value === undefined ? undefined : evaluateText(definition.value, reader.lookup, reader.depth + 1);
}

function skipArguments(reader: Reader): void {
  let open = 0;
  do {
    const text = peek(reader);
    if (text === "(") open++;
    if (text === ")") open--;
    reader.at++;
  } while (open > 0 && reader.at < reader.tokens.length);
}

/** The value of an integer constant with its suffix; undefined for anything else. */
export function integer(text: string): bigint | undefined {
  const match = /^(0[xX][0-9a-fA-F]+|0[bB][01]+|\d+)(?:[uUlLzZ]*|[uU]?i(?:8|16|32|64))$/.exec(text.replaceAll("'", ""));
  if (!match) return undefined;
  const digits = match[1]!;
  if (!/^0\d+$/.test(digits)) return BigInt(digits);
  return /[89]/.test(digits) ? undefined : BigInt(`0o${digits}`);
}

function character(text: string): bigint | undefined {
  const match = /'([^\\'])'$/.exec(text);
  return match ? BigInt(match[1]!.charCodeAt(0)) : undefined;
}
