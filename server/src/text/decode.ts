/** How a file's bytes spell its text. `bom` is written back exactly when it was there. */
export interface Encoding {
  readonly name: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
  readonly bom: boolean;
}

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  /** True when the bytes are no text at all: a NUL byte in an 8-bit encoding. */
  readonly binary: boolean;
}

/** UTF-16 and UTF-8 by their byte order marks, else UTF-8 when the bytes are valid UTF-8, else Windows-1252. Never throws. */
export function decode(bytes: Uint8Array): Decoded {
  const [a, b, c] = bytes;
  if (a === 0xff && b === 0xfe)
    return { text: fromUtf16(bytes, 2, true), encoding: { name: "utf-16le", bom: true }, binary: false };
  if (a === 0xfe && b === 0xff)
    return { text: fromUtf16(bytes, 2, false), encoding: { name: "utf-16be", bom: true }, binary: false };
  const bom = a === 0xef && b === 0xbb && c === 0xbf;
  const body = bom ? bytes.subarray(3) : bytes;
  const utf8 = fromUtf8(body);
  const text = utf8 ?? from1252(bytes);
  return {
    text,
    encoding: { name: utf8 === undefined ? "windows-1252" : "utf-8", bom: bom && utf8 !== undefined },
    binary: text.includes("\0"),
  };
}

/**
 * The bytes of a text in the encoding it was read in. `encode(decode(b).text, decode(b).encoding)` gives `b` again, except
 * for an odd last byte of UTF-16. Undefined when a character has no place in Windows-1252.
 */
export function encode(text: string, encoding: Encoding): Uint8Array | undefined {
  switch (encoding.name) {
    case "utf-8":
      return new TextEncoder().encode(encoding.bom ? `\uFEFF${text}` : text);
    case "windows-1252":
      return to1252(text);
    default:
      return toUtf16(encoding.bom ? `\uFEFF${text}` : text, encoding.name === "utf-16le");
  }
}

function fromUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

// TextDecoder would replace lone surrogates, and the file could not be written back unchanged.
function fromUtf16(bytes: Uint8Array, from: number, little: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const units: number[] = [];
  const parts: string[] = [];
  for (let i = from; i + 1 < bytes.length; i += 2) {
    units.push(view.getUint16(i, little));
    if (units.length === 4096) parts.push(String.fromCharCode(...units.splice(0)));
  }
  return parts.join("") + String.fromCharCode(...units);
}

function toUtf16(text: string, little: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), little);
  return bytes;
}

/** What 0x80 to 0x9F mean in Windows-1252; the five unassigned bytes stand for themselves. */
const high =
  "\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178";

function from1252(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += byte >= 0x80 && byte < 0xa0 ? high[byte - 0x80] : String.fromCharCode(byte);
  return text;
}

function to1252(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const index = high.indexOf(text[i]!);
    if (index >= 0) bytes[i] = 0x80 + index;
    else if (code < 0x80 || (code >= 0xa0 && code <= 0xff)) bytes[i] = code;
    else return undefined;
  }
  return bytes;
}
