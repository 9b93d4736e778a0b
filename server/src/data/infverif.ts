import { infVerifTable } from "./infverif.gen.ts";

/** The rule sets of InfVerif with published severities: /k declarative, /u universal, /w Windows driver (isolated). */
export type InfVerifMode = "k" | "u" | "w";

/** `none`: the mode does not check it. */
export type InfVerifSeverity = "error" | "warning" | "none";

/**
 * One code of InfVerif.
 * https://learn.microsoft.com/windows-hardware/drivers/devtest/inf-validation-errors-and-warnings
 */
export interface InfVerifCode {
  readonly code: number;
  /** Our short name; `inf-` + name is the rule. */
  readonly name: string;
  /** What is wrong with the file, in a few words. */
  readonly check: string;
  /**
   * Whether the file and these tables are enough to decide it.
   * `partly`: some cases are; the rest needs unpublished lists, other files or the bytes on disk.
   */
  readonly offline: "yes" | "partly" | "no";
  readonly severity: Readonly<Record<InfVerifMode, InfVerifSeverity>>;
  /** What a quick fix does, in a few words. */
  readonly fix?: string;
}

const severities: Readonly<Record<string, InfVerifSeverity>> = { e: "error", w: "warning", n: "none" };

/** All documented codes in ascending order. */
export const infVerifCodes: readonly InfVerifCode[] = /* @__PURE__ */ readAll(infVerifTable);

let byCode: Map<number, InfVerifCode> | undefined;

/** One code by its number. */
export function infVerifCode(code: number): InfVerifCode | undefined {
  byCode ??= new Map(infVerifCodes.map((entry) => [entry.code, entry]));
  return byCode.get(code);
}

function readAll(table: string): InfVerifCode[] {
  return table.trim().split("\n").map(read);
}

/** `code|name|offline|severities for k, u and w by first letter|check|fix`. */
function read(line: string): InfVerifCode {
  const [code, name, offline, modes, check, fix] = line.split("|") as [
    string,
    string,
    InfVerifCode["offline"],
    string,
    string,
    string,
  ];
  const [k, u, w] = [...modes].map((letter) => severities[letter]!) as [
    InfVerifSeverity,
    InfVerifSeverity,
    InfVerifSeverity,
  ];
  return { code: Number(code), name, check, offline, severity: { k, u, w }, ...(fix && { fix }) };
}
