import type { Span } from "../text/source.ts";
import type { Expr } from "./ast.ts";
import { evaluateText } from "./condition.ts";
import type { CFile, Macro } from "./facts.ts";
import { lex, type Token } from "./lex.ts";
import { constantInteger, type Meaning, strip } from "./values.ts";

/** A control code defined with `CTL_CODE`. */
export interface Ioctl {
  readonly name: string;
  readonly nameSpan: Span;
  readonly device: IoctlPart;
  readonly function: IoctlPart;
  readonly method: IoctlPart;
  readonly access: IoctlPart;
}

/** One argument of `CTL_CODE`: where it is written, how, and its number when that can be told. */
export interface IoctlPart {
  readonly text: string;
  readonly span: Span;
  readonly value?: number;
}

/** How a driver gets at the buffers of a request, as the last two bits of the control code say. */
const methods: ReadonlyMap<string, string> = new Map([
  ["METHOD_BUFFERED", "0"],
  ["METHOD_IN_DIRECT", "1"],
  ["METHOD_OUT_DIRECT", "2"],
  ["METHOD_NEITHER", "3"],
  ["METHOD_DIRECT_TO_HARDWARE", "1"],
  ["METHOD_DIRECT_FROM_HARDWARE", "2"],
  ["FILE_ANY_ACCESS", "0"],
  ["FILE_SPECIAL_ACCESS", "0"],
  ["FILE_READ_ACCESS", "1"],
  ["FILE_READ_DATA", "1"],
  ["FILE_WRITE_ACCESS", "2"],
  ["FILE_WRITE_DATA", "2"],
  ["FILE_DEVICE_UNKNOWN", "0x22"],
]);

/** What the names in some files stand for: macros without parameters, enumerators and constants. The first definition counts. */
export function meaningIn(files: readonly CFile[]): Meaning {
  const values = new Map<string, string | Expr>();
  const add = (name: string, value: string | Expr | undefined): void => {
    if (value !== undefined && !values.has(name)) values.set(name, value);
  };
  for (const { macros, enumerators, globals } of files) {
    for (const macro of macros) if (!macro.parameters && macro.body !== "") add(macro.name, macro.body);
    for (const { name, value } of enumerators) add(name, value);
    for (const { name, type, storage, value } of globals)
      if (/\bconst\b/.test(type) || storage.includes("constexpr")) add(name, value);
  }
  return (name) => values.get(name);
}

/** The control codes a file defines, as macros, enumerators or constants. `meaning` tells the numbers of their parts. */
export function ioctlsOf(file: CFile, meaning: Meaning = meaningIn([file])): Ioctl[] {
  const known: Meaning = (name) => meaning(name) ?? methods.get(name);
  const macros = new Map(file.macros.map((macro) => [macro.name, macro]));
  const fromMacros = file.macros.flatMap((macro) => {
    const parts = macro.parameters ? undefined : partsOf(macro, macros, 0);
    return parts ? (ioctl(macro.name, macro.nameSpan, parts, known) ?? []) : [];
  });
  const constants = [...file.enumerators, ...file.globals].flatMap(({ name, nameSpan, value }) => {
    const call = value && strip(value);
    if (call?.kind !== "call" || call.callee.kind !== "name" || call.callee.name !== "CTL_CODE") return [];
    const parts = call.args.map(({ span }) => ({ span, text: file.text.slice(span.start, span.end) }));
    return ioctl(name, nameSpan, parts, known) ?? [];
  });
  return [...fromMacros, ...constants].sort((a, b) => a.nameSpan.start - b.nameSpan.start);
}

function ioctl(name: string, nameSpan: Span, parts: readonly IoctlPart[], known: Meaning): Ioctl | undefined {
  const [device, code, method, access] = parts.map((part) => withValue(part, known));
  if (parts.length !== 4 || !device || !code || !method || !access) return undefined;
  return { name, nameSpan, device, function: code, method, access };
}

function withValue(part: IoctlPart, known: Meaning): IoctlPart {
  const value = evaluateText(part.text, (name) => {
    const number = constantInteger({ kind: "name", span: part.span, name }, known);
    return number === undefined ? undefined : { defined: true, value: String(number) };
  });
  return value === undefined ? part : { ...part, value: Number(value) };
}

/** The arguments of `CTL_CODE` in a macro's body, also through the file's own macros around it. */
function partsOf(macro: Macro, macros: ReadonlyMap<string, Macro>, depth: number): IoctlPart[] | undefined {
  const call = callIn(macro);
  if (!call || depth > 4) return undefined;
  if (call.name === "CTL_CODE") return call.args;
  const wrapper = macros.get(call.name);
  const inner = wrapper?.parameters && partsOf(wrapper, macros, depth + 1);
  return inner?.map((part) => call.args[wrapper!.parameters!.indexOf(part.text)] ?? part);
}

/** Parentheses and casts before an expression. */
const opening = /^(?:\s*(?:\([\w\s]+\)|static_cast\s*<[\w\s]+>|\())*/;

/** The call that is all of a macro's body, but for parentheses and casts. */
function callIn({ body, bodySpan }: Macro): { readonly name: string; readonly args: IoctlPart[] } | undefined {
  const start = opening.exec(body)![0].length;
  const tokens = lex(body, "c").tokens.filter((token) => token.start >= start);
  const textOf = (token: Token | undefined): string => (token ? body.slice(token.start, token.end) : "");
  if (tokens[0]?.kind !== "word" || textOf(tokens[1]) !== "(") return undefined;
  const args: Token[][] = [[]];
  let depth = 1;
  for (const token of tokens.slice(2)) {
    const text = textOf(token);
    depth += text === "(" ? 1 : text === ")" ? -1 : 0;
    if (depth === 0) break;
    if (depth === 1 && text === ",") args.push([]);
    else args.at(-1)!.push(token);
  }
  const parts = args.map((arg): IoctlPart => {
    const start = arg[0]?.start ?? 0;
    const end = arg.at(-1)?.end ?? start;
    return { text: body.slice(start, end), span: { start: bodySpan.start + start, end: bodySpan.start + end } };
  });
  return { name: textOf(tokens[0]), args: parts };
}
