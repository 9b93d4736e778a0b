import { closingOf } from "./brackets.ts";
import type { Token } from "./lex.ts";

const numbers =
  `VOID CHAR UCHAR CCHAR SHORT USHORT INT UINT LONG ULONG LONGLONG ULONGLONG LONG32 ULONG32 LONG64 ULONG64 INT8
  INT16 INT32 INT64 UINT8 UINT16 UINT32 UINT64 BYTE WORD DWORD DWORD32 DWORD64 QWORD BOOL BOOLEAN WCHAR TCHAR INT_PTR
  UINT_PTR LONG_PTR ULONG_PTR DWORD_PTR SIZE_T SSIZE_T HANDLE NTSTATUS HRESULT LPARAM WPARAM LRESULT LCID LANGID
  ACCESS_MASK PHYSICAL_ADDRESS LARGE_INTEGER COLORREF ATOM FLOAT DOUBLE HWND HMODULE HINSTANCE HKEY`.split(/\s+/);

/** Types that stand before a sign more often than a constant does: `(LONG)-1`, `(PULONG)*p`. */
const types: ReadonlySet<string> = new Set(numbers.flatMap((name) => [name, `P${name}`, `LP${name}`]));

export interface CastPlace {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly words: readonly string[];
  /** The last token before that the grammar sees. */
  readonly previous: string;
  /** Index of the token that ended the last cast found. */
  readonly castEnd: number;
}

/**
 * True when the parenthesis at `i` starts a cast that the grammar would take for something else, because it does not know
 * type names: `(PVOID)&x` is no conjunction, `(LONG)-1` no difference, `(PVOID)(ULONG_PTR)(x)` no call.
 */
export function isAmbiguousCast(place: CastPlace, i: number, isValue: (word: string) => boolean): boolean {
  const { words, tokens, text } = place;
  const name = words[i + 1] ?? "";
  if (words[i + 2] !== ")" || !/^[A-Z][A-Z0-9_]{2,}$/.test(name) || isValue(name)) return false;
  if (!mayStartOperand(place, i)) return false;
  const operator = words[i + 3] ?? "";
  const follower = tokens[i + 4];
  if (operator === "(") return holdsOneValue(words, i + 3);
  if (!follower || /\s/.test(text[tokens[i + 3]!.end] ?? "")) return false;
  return operator === "&" || (/^[*+-]$/.test(operator) && types.has(name));
}

function mayStartOperand({ words, previous, castEnd }: CastPlace, i: number): boolean {
  if (/^\w/.test(previous)) return /^(?:return|case|else|do|throw|co_return|co_yield)$/.test(previous);
  if (words[i - 1] === ")") return castEnd === i - 1;
  return previous !== "]" && previous !== "" && previous !== ")";
}

/** True for `(a + b)`; false for the arguments of a call, `()` and `(a, b)`. */
function holdsOneValue(words: readonly string[], open: number): boolean {
  const close = closingOf(words, open);
  if (close === undefined || close === open + 1) return false;
  let depth = 0;
  for (let i = open; i < close; i++) {
    if (words[i] === "(" || words[i] === "[" || words[i] === "{") depth++;
    else if (words[i] === ")" || words[i] === "]" || words[i] === "}") depth--;
    else if (words[i] === "," && depth === 1) return false;
  }
  return true;
}
