import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { directives } from "../server/src/data/inf-directives.ts";
import { parseInf } from "../server/src/inf/parse.ts";

interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: string | readonly string[];
}

const read = (name: string): [string, Snippet][] =>
  Object.entries(JSON.parse(readFileSync(new URL(`../snippets/${name}.json`, import.meta.url), "utf8")));

const bodyOf = ({ body }: Snippet): string => (typeof body === "string" ? body : body.join("\n"));

const variables = ["CURRENT_YEAR", "CURRENT_MONTH", "CURRENT_DATE", "UUID"];

interface Expansion {
  text: string;
  /** Text of each tab stop where it is defined; empty for a bare `$0`. */
  readonly stops: Map<number, string>;
  readonly choices: string[][];
}

/** Reads a body the way editors do: `\$`, `$1`, `${1:text}`, `${1|a,b|}`, `$VARIABLE`. Throws on anything else. */
function expand(body: string, into: Expansion = { text: "", stops: new Map(), choices: [] }): Expansion {
  let at = 0;
  while (at < body.length) {
    if (body[at] === "\\" && /[$}\\]/.test(body[at + 1] ?? "")) {
      into.text += body[at + 1];
      at += 2;
    } else if (body[at] === "$") {
      at += placeholder(body.slice(at), into);
    } else {
      into.text += body[at++];
    }
  }
  return into;
}

function placeholder(rest: string, into: Expansion): number {
  const plain = /^\$(?:(\d+)|([A-Z_]+))/.exec(rest) ?? /^\$\{(\d+)\}/.exec(rest);
  if (plain?.[2] !== undefined) {
    if (!variables.includes(plain[2])) throw new Error(`unknown variable ${plain[2]}`);
    into.text += plain[2];
    return plain[0].length;
  }
  if (plain) return stop(Number(plain[1]), into, plain[0].length);
  const choice = /^\$\{(\d+)\|((?:[^|$}\\]|\\[,|\\])+)\|\}/.exec(rest);
  if (choice?.[2] !== undefined) {
    const values = choice[2].split(",");
    into.choices.push(values);
    return stop(Number(choice[1]), into, choice[0].length, values[0]);
  }
  const opened = /^\$\{(\d+):/.exec(rest);
  if (!opened) throw new Error(`malformed placeholder at ${rest.slice(0, 20)}`);
  const end = closing(rest, opened[0].length);
  const inner = expand(rest.slice(opened[0].length, end), { text: "", stops: into.stops, choices: into.choices });
  return stop(Number(opened[1]), into, end + 1, inner.text);
}

/** Where the brace that closes a placeholder stands. */
function closing(rest: string, from: number): number {
  let depth = 1;
  for (let i = from; i < rest.length; i++) {
    if (rest[i] === "\\") i++;
    else if (rest.startsWith("${", i)) depth++;
    else if (rest[i] === "}" && --depth === 0) return i;
  }
  throw new Error(`unclosed placeholder at ${rest.slice(0, 20)}`);
}

function stop(number: number, into: Expansion, length: number, text?: string): number {
  if (text !== undefined && into.stops.has(number)) throw new Error(`tab stop ${number} is defined twice`);
  if (text === undefined && number !== 0 && !into.stops.has(number)) throw new Error(`tab stop ${number} has no text`);
  if (text !== undefined || number === 0) into.stops.set(number, text ?? "");
  into.text += into.stops.get(number);
  return length;
}

const inf = read("windows-inf");
const c = read("c");

describe.each([
  ["windows-inf", inf],
  ["c", c],
])("snippets for %s", (_, snippets) => {
  test("prefixes are unique", () => {
    const prefixes = snippets.map(([, { prefix }]) => prefix);
    expect(prefixes.length).toBeGreaterThan(5);
    expect(new Set(prefixes).size).toBe(prefixes.length);
  });

  test.each(snippets)("%s is complete", (_name, snippet) => {
    expect(snippet.prefix).toMatch(/^[A-Za-z][\w-]+$/);
    expect(snippet.description).toMatch(/^[A-Z[].+[^.]$/);
    expect(Object.keys(snippet).sort()).toEqual(["body", "description", "prefix"]);
  });

  test.each(snippets)("%s expands", (_name, snippet) => {
    const { text, stops, choices } = expand(bodyOf(snippet));
    expect(text.trim()).not.toBe("");
    const numbers = [...stops.keys()].filter((number) => number > 0).sort((a, b) => a - b);
    expect(numbers).toEqual(numbers.map((_number, i) => i + 1));
    for (const [number, defaultText] of stops) expect(defaultText !== "" || number === 0).toBe(true);
    for (const values of choices) {
      expect(values.length).toBeGreaterThan(1);
      expect(new Set(values).size).toBe(values.length);
    }
  });
});

test.each([
  ["\x24{1:a", /unclosed/],
  ["\x24{a}", /malformed/],
  ["$NO_VARIABLE", /unknown/],
  ["$1", /no text/],
  ["\x24{1:a} \x24{1:b}", /twice/],
])("%s is refused", (body, message) => {
  expect(() => expand(body)).toThrow(message);
});

test.each(inf)("%s gives an INF without lexical problems", (_name, snippet) => {
  const { text } = expand(bodyOf(snippet));
  const whole = text.startsWith("[") ? text : `[Dev.NT.Wdf]\n${text}`;
  const file = parseInf({ uri: "file:///a.inx", version: 1, text: whole });
  expect(file.problems).toEqual([]);
  expect(file.sections.every(({ entries }) => entries.length > 0)).toBe(true);
});

test("every UMDF directive has a snippet with all its values", () => {
  for (const { name, args } of directives.filter((directive) => directive.name.startsWith("Umdf"))) {
    const snippet = inf.find(([, { prefix }]) => prefix === name)?.[1];
    expect(snippet, name).toBeDefined();
    const { text, choices } = expand(bodyOf(snippet!));
    expect(text.startsWith(`${name} = `), name).toBe(true);
    const values = args[0]?.kind === "enum" ? [...(args[0].values ?? [])] : [];
    if (values.length > 1) expect([...(choices[0] ?? [])].sort(), name).toEqual(values.sort());
    else for (const value of values) expect(text).toContain(value);
  }
});
