import { infDirectivesModule } from "./generate-inf.ts";
import { literal, union } from "./literals.ts";
import { packGroups } from "./names.ts";
import { type Row, readTable } from "./tables.ts";

const head = "// Generated from tools/data/tables by tools/data/generate.ts. Do not edit.\n";

/** The generated modules of server/src/data: text by path from the root of the project. Depends on tools/data/tables alone. */
export function dataFiles(): Map<string, string> {
  const modules: Record<string, string> = {
    "win32-functions": groupModule("win32.tsv", "win32Functions", ["dll"]),
    "win32-groups": groupModule("win32-groups.tsv", "win32Groups", ["group"], { group: "Win32Group" }),
    session0: groupModule("session0.tsv", "session0", ["verdict", "class", "reason"], {
      verdict: "Session0Verdict",
      class: "Session0Class",
    }),
    setupdi: groupModule("setupdi.tsv", "setupDiFunctions", ["class", "safe", "reason"], { class: "SetupDiClass" }),
    "named-objects": groupModule(
      "named-objects.tsv",
      "namedObjects",
      ["object", "verb", "name-arg", "session-scoped"],
      {
        object: "NamedObjectKind",
        verb: "NamedObjectVerb",
      },
    ),
    wdf: groupModule("wdf.tsv", "wdfNames", ["header", "kind", "kmdf", "umdf", "irql", "impersonation"], {
      kind: "WdfKind",
    }),
    kernel: groupModule("kernel-only.tsv", "kernelFunctions", ["header", "irql", "instead"]),
    umdf1: textModule("umdf1Interfaces", readTable("umdf1.tsv").map(umdf1Line)),
    versions: versionsModule(),
    infverif: textModule("infVerifTable", readTable("infverif.tsv").map(infVerifLine)),
    "inf-directives": infDirectivesModule(),
  };
  return new Map(Object.entries(modules).map(([name, text]) => [`server/src/data/${name}.gen.ts`, head + text]));
}

/** A packed table, and a union type for each of the columns in `types`. */
function groupModule(
  table: string,
  name: string,
  columns: readonly string[],
  types: Record<string, string> = {},
): string {
  const rows = readTable(table);
  const unions = Object.entries(types).map(([column, type]) =>
    union(
      type,
      rows.map((row) => row[column]!),
    ),
  );
  return `${unions.join("")}export const ${name} = \`\n${packGroups(columns, rows)}\n\`;\n`;
}

/** Lines of fields joined by `|`. */
function textModule(name: string, lines: readonly string[]): string {
  return `export const ${name} = \`\n${lines.join("\n").replace(/[\\`$]/g, "\\$&")}\n\`;\n`;
}

function fields(...values: readonly string[]): string {
  if (values.some((value) => /[|\n]/.test(value))) throw new Error(`not packable: ${values.join(", ")}`);
  return values.join("|");
}

function umdf1Line(row: Row): string {
  const name = row.method ? `.${row.method}` : row.interface!;
  return fields(name, row.umdf!, row.header!, row.replacement!, row.source!);
}

function infVerifLine(row: Row): string {
  const severities = ["k", "u", "w"].map((mode) => row[mode]![0]!).join("");
  return fields(row.code!, row.name!, row.offline!, severities, row.check!, row.fix!);
}

function versionsModule(): string {
  const builds = readTable("os-builds.tsv").map((row) => ({ name: row.name!, build: Number(row.build) }));
  const releases = readTable("framework-versions.tsv");
  const versions = (framework: string) =>
    releases
      .filter((row) => row.framework === framework)
      .map((row) => {
        const introducedIn = row["introduced-in"]!;
        const os = oldest(row["min-os"]!, builds);
        // Two releases that came together: either one may be meant.
        return {
          version: row.version,
          introducedIn,
          ...os,
          ...(introducedIn.includes(" / ") && { minOs: introducedIn }),
        };
      });
  return [
    'import type { FrameworkVersion, OsBuild } from "./versions.ts";\n',
    "/** Windows releases from Windows 10 on, oldest first. */",
    `export const osBuilds: readonly OsBuild[] = ${literal(builds)};\n`,
    "/** UMDF versions, oldest first. */",
    `export const umdfVersions: readonly FrameworkVersion[] = ${literal(versions("UMDF"))};\n`,
    "/** KMDF versions, oldest first. */",
    `export const kmdfVersions: readonly FrameworkVersion[] = ${literal(versions("KMDF"))};\n`,
  ].join("\n");
}

/** The table holds a build number from Windows 10 on and a name before. */
function oldest(minOs: string, builds: readonly { name: string; build: number }[]): object {
  const minBuild = Number(minOs);
  if (Number.isNaN(minBuild)) return { minOs };
  const os = builds.find((each) => each.build === minBuild);
  if (!os) throw new Error(`no release has the build ${minBuild}`);
  return { minOs: os.name, minBuild };
}
