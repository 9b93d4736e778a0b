const simple: Readonly<Record<string, string>> = {
  n: "\n",
  t: "\t",
  r: "\r",
  a: "\x07",
  b: "\b",
  f: "\f",
  v: "\v",
};

const escapes = /\\(?:\r\n|\n|\r|x([0-9a-fA-F]+)|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{1,3})|([\s\S]))/g;

/** The characters of one string or character literal as written, with prefix and quotes; escapes are resolved. */
export function literalValue(text: string): string {
  const raw = /^(?:u8|[LuU])?R"([^(]*)\(([\s\S]*)$/.exec(text);
  if (raw) return raw[2]!.replace(new RegExp(`\\)${raw[1]!.replace(/[^\w]/g, "\\$&")}"$`), "");
  const quoted = /^(?:u8|[LuU])?(["'])([\s\S]*)$/.exec(text);
  if (!quoted) return text;
  const inner = quoted[2]!.endsWith(quoted[1]!) ? quoted[2]!.slice(0, -1) : quoted[2]!;
  return inner.includes("\\") ? inner.replace(escapes, unescaped) : inner;
}

function unescaped(all: string, hex?: string, short?: string, long?: string, octal?: string, other?: string): string {
  const digits = hex ?? short ?? long;
  if (digits !== undefined) return codePoint(Number.parseInt(digits, 16));
  if (octal !== undefined) return codePoint(Number.parseInt(octal, 8));
  return other === undefined ? "" : (simple[other] ?? other) || all;
}

const codePoint = (value: number): string => (value <= 0x10ffff ? String.fromCodePoint(value) : "\uFFFD");
