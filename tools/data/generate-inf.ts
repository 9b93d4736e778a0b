import { readFileSync } from "node:fs";
import { literal, union } from "./literals.ts";
import { tablesFolder } from "./tables.ts";

type Json = Record<string, unknown>;

/** The exported tables of inf-directives.gen.ts: name, type, docstring. */
const tables: readonly (readonly [name: string, type: string, meaning: string])[] = [
  ["sectionKinds", "Readonly<Record<SectionKind, SectionFacts>>", "Every kind of section."],
  ["directives", "readonly Directive[]", "Every directive, by area."],
  ["flagSets", "Readonly<Record<FlagSetName, readonly Flag[]>>", "The flags of the directives that take some."],
  ["dirids", "readonly Dirid[]", "Directory identifiers."],
  ["setupClasses", "readonly SetupClass[]", "Device setup classes that Windows defines."],
  ["inboxInfs", "readonly InboxInf[]", "System INFs that driver packages include."],
  ["classExtensions", "readonly ClassExtension[]", "Class extensions seen in UmdfExtensions; others exist."],
  ["stampTokens", "readonly StampToken[]", "What Stampinf fills in."],
  ["hardwareKeyValues", "readonly HardwareKeyValue[]", "Values of the hardware key that Windows knows."],
  ["wdfRegistryValues", "readonly WdfRegistryValue[]", "Registry values that the frameworks read."],
  ["classSpecificKeys", "readonly ClassSpecificKeys[]", "Keys that setup classes add to sections."],
  ["platformExtensions", "PlatformExtensions", "Extensions of section names."],
  ["targetOs", "TargetOs", "TargetOSVersion decorations."],
  ["universal", "UniversalLimits", "What a universal INF must not contain."],
  [
    "infVerifHRegistryRoots",
    "readonly (readonly [root: string, subkey: string])[]",
    "Registry keys outside HKR that InfVerif /h accepts; an empty subkey is the whole root.",
  ],
];

/** The text of inf-directives.gen.ts without its head: object literals, checked against the types of inf-facts.ts by the compiler. */
export function infDirectivesModule(): string {
  const facts = readFacts();
  const used = tables.flatMap(([, type]) => type.match(/[A-Z]\w+/g) ?? []);
  const imported = [...new Set(used)].filter((type) => !["Readonly", "Record", "SectionKind"].includes(type)).sort();
  return [
    `import type { ${imported.join(", ")} } from "./inf-facts.ts";\n\n`,
    union("SectionKind", Object.keys(facts.sectionKinds!)),
    ...tables.map(
      ([name, type, meaning]) => `\n/** ${meaning} */\nexport const ${name}: ${type} = ${literal(facts[name])};\n`,
    ),
  ].join("");
}

/** The tables of inf-directives.jsonl by name: arrays, or objects where the rows have keys. */
function readFacts(): Record<string, unknown[] | Json> {
  const facts: Record<string, unknown[] | Json> = {};
  for (const line of readFileSync(new URL("inf-directives.jsonl", tablesFolder), "utf8").trim().split("\n")) {
    const { table, key, row } = JSON.parse(line, numbers) as { table: string; key?: string; row: unknown };
    facts[table] ??= key === undefined ? [] : {};
    const rows = facts[table];
    if (Array.isArray(rows)) rows.push(row);
    else rows[key!] = row;
  }
  return facts;
}

/** The table keeps numbers as the documentation writes them, often hexadecimal; the modules hold their values. */
function numbers(key: string, value: unknown): unknown {
  if (key === "value" && typeof value === "string" && /^\d/.test(value)) return Number(value);
  if (key === "flags" && Array.isArray(value)) return value.map(Number);
  return value;
}
