import { readFileSync } from "node:fs";

export interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: string | readonly string[];
}

/** The snippets of a file of the folder, by title. */
export const readSnippets = (name: string): [string, Snippet][] =>
  Object.entries(JSON.parse(readFileSync(new URL(`../../snippets/${name}.json`, import.meta.url), "utf8")));

export const bodyOf = ({ body }: Snippet): string => (typeof body === "string" ? body : body.join("\n"));

/** The variables the snippets use, with what an editor might put there. */
const variables: Readonly<Record<string, string>> = {
  CURRENT_YEAR: "2025",
  CURRENT_MONTH: "01",
  CURRENT_DATE: "15",
  UUID: "8d3c5f2b-1d2e-4c3a-9b1f-6a7b8c9d0e1f",
};

export interface Expansion {
  text: string;
  /** Text of each tab stop where it is defined; empty for a bare `$0`. */
  readonly stops: Map<number, string>;
  readonly choices: string[][];
}

/** Reads a body the way editors do: `\$`, `$1`, `${1:text}`, `${1|a,b|}`, `$VARIABLE`. Throws on anything else. */
export function expand(body: string, into: Expansion = { text: "", stops: new Map(), choices: [] }): Expansion {
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
    const value = variables[plain[2]];
    if (value === undefined) throw new Error(`unknown variable ${plain[2]}`);
    into.text += value;
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
