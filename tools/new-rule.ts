/** `npm run new-rule area/id`: makes the file and the page of a new rule. The page's test fails until both are filled in. */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { pathToFileURL } from "node:url";
import { writeGenerated } from "./gen.ts";

/** The two files a rule begins with, by path; undefined when the name is not `area/rule-id` in lower case. */
export function skeleton(name: string): Map<string, string> | undefined {
  const [, area, id] = /^([a-z][a-z0-9-]*)\/([a-z][a-z0-9-]*)$/.exec(name) ?? [];
  if (!area || !id) return undefined;
  const inf = area === "inf";
  return new Map([
    [`server/src/rules/${area}/${id}.ts`, inf ? infRule : cRule],
    [`docs/rules/${id}.md`, inf ? infPage(id) : cPage(id)],
  ]);
}

const cRule = `import type { Rule } from "../rule.ts";

export default {
  title: "Say as a command what to do",
  severity: "warning",
  sources: ["windows-hardware/drivers/wdf/page-that-states-it"],
  on: "c",
  *check(file) {
    for (const call of file.calls) {
      if (call.name !== "NameOfTheFunction") continue;
      yield { span: call.nameSpan, message: \`\${call.name} does what it must not do.\` };
    }
  },
} satisfies Rule;
`;

const infRule = `import type { Rule } from "../rule.ts";

export default {
  title: "Say as a command what to do",
  severity: "warning",
  sources: ["windows-hardware/drivers/install/page-that-states-it"],
  on: "inf",
  *check(file) {
    for (const section of file.sections) {
      if (section.name !== "NameOfTheSection") continue;
      yield { span: section.nameSpan, message: \`[\${section.name}] holds what it must not hold.\` };
    }
  },
} satisfies Rule;
`;

const cPage = (id: string): string => `
Say why: what happens on the machine when a driver does this, and what the guideline asks for.

## Avoid

\`\`\`c
VOID Bad(_In_ WDFDEVICE Device)
{
    FunctionToAvoid(Device);
    ^^^^^^^^^^^^^^^ ${id}: part of the message
}
\`\`\`

## Prefer

\`\`\`c
VOID Good(_In_ WDFDEVICE Device)
{
    FunctionToPrefer(Device);
}
\`\`\`
`;

const infPage = (id: string): string => `
Say why: what happens on the machine when an INF does this, and what the guideline asks for.

## Avoid

\`\`\`inf
[SectionToAvoid]
 ^^^^^^^^^^^^^^ ${id}: part of the message
\`\`\`

## Prefer

\`\`\`inf
[SectionToPrefer]
\`\`\`
`;

/** Writes the files; answers why not when it cannot. */
async function create(name: string): Promise<string | undefined> {
  const files = skeleton(name);
  if (!files) return "Name the rule as area/rule-id, for example session0/ui-call.";
  const taken = [...files.keys()].find((path) => existsSync(path));
  if (taken) return `${taken} exists.`;
  for (const [path, text] of files) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    console.log(path);
  }
  await writeGenerated();
  return undefined;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const problem = await create(process.argv[2] ?? "");
  if (problem !== undefined) {
    console.error(problem);
    process.exitCode = 1;
  }
}
