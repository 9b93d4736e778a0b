import type { ParseC } from "../../server/src/c/facts.ts";
import type { NamedRule } from "../../server/src/rules/rule.ts";
import { defaultSettings, type Settings } from "../../server/src/rules/settings.ts";
import { createWorkspace, type Workspace } from "../../server/src/workspace.ts";
import { parseC } from "../support/c-parser.ts";
import { type MemoryHost, memoryHost } from "./memory-host.ts";

export const root = "file:///w";
export const at = (path: string) => `${root}/${path}`;
export const pathOf = (uri: string) => uri.slice(root.length + 1);

export interface Opened {
  readonly workspace: Workspace;
  readonly host: MemoryHost;
  readonly log: string[];
  readonly parsed: string[];
  /** Replaces the text of an open document. */
  edit(path: string, text: string): void;
  findings(path: string): Promise<string[]>;
  packages(path: string): Promise<string[]>;
  members(path: string): Promise<string[]>;
}

export const fake = { area: "test", title: "", severity: "warning", sources: [] } as const;

/** Reports every call of `Bad`, with the package's kind and whether it declares `Known`. */
export const badCall: NamedRule = {
  ...fake,
  id: "bad-call",
  on: "c",
  *check({ calls }, { driverKind, symbols }) {
    for (const { name, nameSpan } of calls)
      if (name === "Bad")
        yield { span: nameSpan, message: `${driverKind}${symbols.declares("Known") ? " known" : ""}` };
  },
};

const everyInf: NamedRule = {
  ...fake,
  id: "every-inf",
  on: "inf",
  check: (file) => [{ span: { start: 0, end: 0 }, message: String(file.sections.length) }],
};

export function open(
  texts: Readonly<Record<string, string | Uint8Array>>,
  settings: Settings = defaultSettings,
  rules = [badCall, everyInf],
): Opened {
  const host = memoryHost(Object.entries(texts).map(([path, text]) => [at(path), text] as const));
  const log: string[] = [];
  const parsed: string[] = [];
  const counting: ParseC = (source, defines) => {
    parsed.push(pathOf(source.uri));
    return parseC(source, defines);
  };
  const workspace = createWorkspace({ host, parseC: counting, rules, settings, log: (line) => log.push(line) });
  workspace.setFolders([root]);
  let version = 1;
  return {
    workspace,
    host,
    log,
    parsed,
    edit: (path, text) => workspace.set({ uri: at(path), version: version++, text }),
    findings: async (path) => (await workspace.reportsFor(at(path))).map(({ message }) => message),
    packages: async (path) => (await workspace.packagesOf(at(path))).map(({ id }) => pathOf(id)),
    members: async (path) =>
      (await workspace.packagesOf(at(path))).flatMap(({ sources }) => sources.map(({ uri }) => pathOf(uri))),
  };
}

export const project = (type: string, items: string) =>
  `<Project><PropertyGroup><DriverType>${type}</DriverType></PropertyGroup><ItemDefinitionGroup><ClCompile><AdditionalIncludeDirectories>..\\inc</AdditionalIncludeDirectories></ClCompile></ItemDefinitionGroup><ItemGroup>${items}</ItemGroup></Project>`;
export const program = (items: string) =>
  `<Project><PropertyGroup><ConfigurationType>Application</ConfigurationType></PropertyGroup><ItemGroup>${items}</ItemGroup></Project>`;
export const compile = (...names: string[]) => names.map((name) => `<ClCompile Include="${name}"/>`).join("");
export const bad = "void f(void) { Bad(); }\n";
export const driver = {
  "driver/driver.vcxproj": project("UMDF", `${compile("a.c", "b.c")}<Inf Include="driver.inf"/>`),
  "driver/driver.inf": "[Version]\n",
  "driver/a.c": `#include "p.h"\n${bad}`,
  "driver/b.c": "int b;",
  "inc/p.h": '#include "q.h"\n',
  "inc/q.h": "static void g(void) { Bad(); }\n",
};
