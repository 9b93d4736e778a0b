/** What a pair of braces holds; `arguments` for round and square brackets. */
export type Bracket = "code" | "class" | "scope" | "list" | "arguments";

const classWords = new Set(["class", "struct", "union", "interface", "__interface"]);
const scopeWords = new Set(["namespace", "extern"]);

/** How far back the head of a pair of braces is looked for. */
const headLength = 60;

/** What the bracket at `i` opens, seen from the tokens before it. */
function bracketAt(words: readonly string[], i: number, outer: Bracket | undefined): Bracket {
  if (words[i] !== "{") return "arguments";
  const before = words[i - 1] ?? "";
  if (before === ")") return "code";
  if (/^(?:=|,|\(|\[|\]|return)$/.test(before)) return "list";
  if (before === "{" && outer === "list") return "list";
  for (let j = i - 1; j >= 0 && j > i - headLength && !/^[;{}]$/.test(words[j]!); j--) {
    if (classWords.has(words[j]!)) return "class";
    if (words[j] === "enum") return "list";
    if (scopeWords.has(words[j]!)) return "scope";
  }
  return "code";
}

/** Keeps `open` up to date with the token at `i`. */
export function followBrackets(open: Bracket[], words: readonly string[], i: number): void {
  const word = words[i]!;
  if (word === "{" || word === "(" || word === "[") open.push(bracketAt(words, i, open.at(-1)));
  else if (word === "}" || word === ")" || word === "]") open.pop();
}

/** How many tokens the arguments of a macro may have; a bracket that never closes must not cost the whole file each time. */
const longest = 4000;

/** Index of the token that closes the parenthesis at `open`; undefined when a statement ends before it. */
export function closingOf(words: readonly string[], open: number): number | undefined {
  let depth = 0;
  for (let i = open; i < words.length && i < open + longest; i++) {
    if (words[i] === "(") depth++;
    else if (words[i] === ")" && --depth === 0) return i;
    else if (words[i] === ";" || words[i] === "{") return undefined;
  }
  return undefined;
}
