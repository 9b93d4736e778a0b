import { groupTable } from "./names.ts";
import { formatTable, parseTable, type Row } from "./tables.ts";

/** The text of a raw file. */
export type Read = (name: string) => string;

interface CRuleData {
  readonly win32Groups: Readonly<Record<string, readonly string[]>>;
  readonly impersonationTerminatesHost: readonly string[];
  readonly impersonationAllowed: readonly string[];
}

/** A function that two groups list belongs to the first of a pair: the rules look for it there. */
const preferredGroup: readonly (readonly [wins: string, loses: string])[] = [
  ["user-process", "shell-ui"],
  ["setupdi-unsafe", "setupapi-ui"],
];

/** Committed tables of function names, by file name. */
export function importNames(read: Read): Map<string, string> {
  const rules = JSON.parse(read("c-rule-data.json")) as CRuleData;
  const rows = (file: string) => parseTable(read(file));
  const win32 = win32Rows(rows("win32-functions.tsv"), rows("win32-apisets.tsv"));
  return new Map([
    ["win32.tsv", groupTable(["dll"], win32)],
    ["win32-groups.tsv", groupTable(["group"], groupRows(rules, win32))],
    ["session0.tsv", groupTable(["verdict", "class", "reason"], rows("session0-extra.tsv"))],
    ["setupdi.tsv", groupTable(["class", "safe", "reason"], rows("setupdi.tsv").map(setupDiRow))],
    ["named-objects.tsv", groupTable(["object", "verb", "name-arg", "session-scoped"], rows("named-objects.tsv"))],
    [
      "wdf.tsv",
      groupTable(
        ["header", "kind", "kmdf", "umdf", "irql", "impersonation"],
        wdfRows(rows("wdf-functions.tsv"), rules),
      ),
    ],
    ["kernel-only.tsv", groupTable(["header", "irql", "instead"], rows("kernel-only.tsv"))],
    [
      "umdf1.tsv",
      formatTable(["interface", "method", "umdf", "header", "replacement", "source"], rows("umdf1-interfaces.tsv")),
    ],
  ]);
}

/** Functions of an API set with a known host belong to the host. */
function win32Rows(functions: readonly Row[], apiSets: readonly Row[]): Row[] {
  const hosts = new Map(apiSets.map((set) => [set.apiset!, set.host!]));
  return functions.map((row) => ({ name: row.name!, dll: hosts.get(row.dll!) || row.dll! }));
}

/** The groups list neutral names; the A and W forms come from the Win32 table, or from the spelling where it has no such function. */
function groupRows(rules: CRuleData, win32: readonly Row[]): Row[] {
  const known = new Set(win32.map((row) => row.name!));
  const loses = (group: string, name: string) =>
    preferredGroup.some(([winner, loser]) => group === loser && rules.win32Groups[winner]!.includes(name));
  return Object.entries(rules.win32Groups).flatMap(([group, names]) =>
    names
      .filter((name) => !loses(group, name))
      .flatMap((name) => {
        const forms = [`${name}A`, `${name}W`];
        const windowsName = /^[A-Z]/.test(name);
        const both = forms.some((form) => known.has(form)) || (windowsName && !known.has(name));
        return [name, ...(both ? forms : [])].map((each) => ({ group, name: each }));
      }),
  );
}

function setupDiRow(row: Row): Row {
  return { ...row, safe: row["safe-in-driver"]!.replace("read-only", "read") };
}

/** Functions that the framework source lists but no public header declares are internal and have no versions. */
function wdfRows(functions: readonly Row[], rules: CRuleData): Row[] {
  const stops = new Set(rules.impersonationTerminatesHost);
  const allowed = new Set(rules.impersonationAllowed);
  const declared = new Set(functions.map((row) => row.name!));
  const internal = [...stops, ...allowed]
    .filter((name) => !declared.has(name))
    .map((name) => ({ name, header: "", kind: "internal", kmdf: "", umdf: "", irql: "" }));
  const effect = (name: string) => (stops.has(name) ? "stops" : allowed.has(name) ? "allowed" : "");
  return [...functions, ...internal].map((row) => ({ ...row, impersonation: effect(row.name!) }));
}
