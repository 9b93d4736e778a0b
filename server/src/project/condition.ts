import { unknownValue, withoutUnknown } from "./scope.ts";

/** What a condition needs to know. */
export interface ConditionFacts {
  /** The text with properties, metadata and item lists replaced. */
  expand(text: string): string;
  /** Asked only for paths that are wholly known. */
  exists(path: string): boolean;
}

type Truth = boolean | undefined;

/**
 * The value of an MSBuild condition; undefined when it cannot be told: syntax we do not know, or an order of things that are
 * no numbers. An empty condition is true.
 */
export function evaluateCondition(condition: string | undefined, facts: ConditionFacts): Truth {
  if (condition === undefined || condition.trim() === "") return true;
  const tokens = tokenize(condition);
  if (!tokens || tokens.length > mostTokens) return undefined;
  const reader: Reader = { tokens, next: 0, facts };
  const value = either(reader);
  return reader.next === tokens.length ? value : undefined;
}

/** Longer conditions are nobody's; they could exhaust the stack. */
const mostTokens = 500;

interface Token {
  readonly kind: "operator" | "text";
  readonly text: string;
}

interface Reader {
  readonly tokens: readonly Token[];
  next: number;
  readonly facts: ConditionFacts;
}

const tokenPattern =
  /\s*(?:'([^']*)'|(==|!=|<=|>=|<|>|!|\(|\))|((?:[$%@]\([^()]*(?:\([^()]*\)[^()]*)*\)|[^\s'=!<>()])+))/y;

function tokenize(condition: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  const text = condition.trimEnd();
  tokenPattern.lastIndex = 0;
  while (tokenPattern.lastIndex < text.length) {
    const match = tokenPattern.exec(text);
    if (!match) return undefined;
    const [, quoted, operator, bare] = match;
    tokens.push(operator ? { kind: "operator", text: operator } : wordToken(quoted, bare));
  }
  return tokens;
}

const wordToken = (quoted: string | undefined, bare: string | undefined): Token =>
  quoted === undefined && /^(and|or)$/i.test(bare!)
    ? { kind: "operator", text: bare!.toLowerCase() }
    : { kind: "text", text: quoted ?? bare! };

function accept(reader: Reader, ...operators: readonly string[]): string | undefined {
  const token = reader.tokens[reader.next];
  if (token?.kind !== "operator" || !operators.includes(token.text)) return undefined;
  reader.next++;
  return token.text;
}

function either(reader: Reader): Truth {
  let value = both(reader);
  while (accept(reader, "or")) {
    const right = both(reader);
    value = value === true || right === true ? true : value === undefined || right === undefined ? undefined : false;
  }
  return value;
}

function both(reader: Reader): Truth {
  let value = single(reader);
  while (accept(reader, "and")) {
    const right = single(reader);
    value = value === false || right === false ? false : value === undefined || right === undefined ? undefined : true;
  }
  return value;
}

function single(reader: Reader): Truth {
  if (accept(reader, "!")) {
    const value = single(reader);
    return value === undefined ? undefined : !value;
  }
  if (accept(reader, "(")) {
    const value = either(reader);
    return accept(reader, ")") ? value : undefined;
  }
  const left = operand(reader);
  if (left === undefined) return undefined;
  if (accept(reader, "(")) return call(reader, left);
  const operator = accept(reader, "==", "!=", "<", "<=", ">", ">=");
  if (!operator) return /^(true|false)$/i.test(left) ? left.toLowerCase() === "true" : undefined;
  const right = operand(reader);
  return right === undefined ? undefined : compare(withoutUnknown(left), operator, withoutUnknown(right));
}

function operand(reader: Reader): string | undefined {
  const token = reader.tokens[reader.next];
  if (token?.kind !== "text") return undefined;
  reader.next++;
  return reader.facts.expand(token.text);
}

function call(reader: Reader, name: string): Truth {
  const argument = operand(reader);
  if (argument === undefined || !accept(reader, ")")) return undefined;
  if (name.toLowerCase() === "exists") return !argument.includes(unknownValue) && reader.facts.exists(argument);
  return name.toLowerCase() === "hastrailingslash" ? /[\\/]$/.test(argument) : undefined;
}

function compare(left: string, operator: string, right: string): Truth {
  const same = left.toLowerCase() === right.toLowerCase() || orderOf(left, right) === 0;
  if (operator === "==") return same;
  if (operator === "!=") return !same;
  const order = orderOf(left, right);
  if (order === undefined) return undefined;
  return (
    (order < 0 && operator.startsWith("<")) ||
    (order > 0 && operator.startsWith(">")) ||
    (order === 0 && operator.endsWith("="))
  );
}

/** Negative, zero or positive for two numbers or versions such as `0x0A00`, `12` and `10.0.16299.0`. */
function orderOf(left: string, right: string): number | undefined {
  const a = partsOf(left);
  const b = partsOf(right);
  if (!a || !b) return undefined;
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

const partsOf = (text: string): readonly number[] | undefined =>
  /^(0x[\da-f]+|\d+(\.\d+)*)$/i.test(text)
    ? /^0x/i.test(text)
      ? [Number(text)]
      : text.split(".").map(Number)
    : undefined;
