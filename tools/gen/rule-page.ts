import { existsSync, readFileSync } from "node:fs";
import type { NamedRule } from "../../server/src/rules/rule.ts";
import { readPage } from "../../test/page.ts";

const endOfHead = "<!-- The lines above are generated from the rule. -->\n";

export const pagePath = (rule: { readonly id: string }): string => `docs/rules/${rule.id}.md`;

/** A rule's page with its head renewed; what stands below the head is the author's. */
export const rulePage = (rule: NamedRule): string => head(rule) + bodyOf(rule);

/** Whether the rule's page shows a fix. */
export const isFixable = (rule: NamedRule): boolean => readPage(bodyOf(rule)).some(({ after }) => after.length > 0);

/** In which modes of InfVerif a rule is off or has another severity than the head says. */
function modes({ modes, severity }: NamedRule): string[] {
  const others = Object.entries(modes ?? {}).filter(([, own]) => own !== severity);
  const groups = [...new Set(others.map(([, own]) => own))];
  return groups.map((own) => {
    const names = others.filter(([, each]) => each === own).map(([mode]) => (mode === "w" ? "w and h" : mode));
    return `${own} in ${names.length === 1 && names[0] !== "w and h" ? "mode" : "modes"} ${names.join(" and ")}`;
  });
}

/** The head as Markdown, with the mark that ends it. */
function head(rule: NamedRule): string {
  const facts = [
    `\`${rule.id}\``,
    rule.severity,
    ...(rule.off ? ["off by default"] : []),
    ...modes(rule),
    isFixable(rule) ? "has a fix" : "no fix",
    ...(rule.sinceUmdf ? [`since UMDF ${rule.sinceUmdf}`] : []),
    ...(rule.infverif ? [`InfVerif ${rule.infverif.join(", ")}`] : []),
  ];
  const links = rule.sources.map((path) => `- [${path.split("/").at(-1)}](https://learn.microsoft.com/${path})\n`);
  const sources = links.length > 0 ? `Stated by:\n${links.join("")}\n` : "";
  return `# ${rule.title}\n\n${facts.join(" · ")}\n\n${sources}${endOfHead}`;
}

function bodyOf(rule: NamedRule): string {
  const path = pagePath(rule);
  const page = existsSync(path) ? readFileSync(path, "utf8").replaceAll("\r\n", "\n") : "";
  const end = page.indexOf(endOfHead);
  return end < 0 ? page || "\n## Avoid\n\n## Prefer\n" : page.slice(end + endOfHead.length);
}
