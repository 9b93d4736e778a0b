import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Explanation, explain } from "../rules/explain.ts";
import { pageUrl } from "../rules/page-url.ts";
import type { NamedRule } from "../rules/rule.ts";

const relations: Readonly<Record<Explanation["relation"], string>> = {
  is: "",
  reports: "Rules that report it:",
  "may find the cause": "Rules that may find the cause:",
};

/**
 * What `umdf-lint explain` prints: the meaning, the rules, and the page where there is only one rule. `pages` is the folder with
 * the rule pages. Undefined for a topic nobody knows.
 */
export function explanationText(topic: string, pages: string): string | undefined {
  const found = explain(topic);
  if (!found) return undefined;
  const { title, text, rules, relation, url } = found;
  const [only, ...others] = rules;
  const page = only && others.length === 0 ? readPage(only, pages) : undefined;
  if (relation === "is" && page !== undefined) return page;
  const list = rules.map((rule) => `  ${rule.id}: ${rule.title}.\n    ${pageUrl(rule.id)}`);
  const parts = [
    [title, ...text],
    url ? [url] : [],
    rules.length > 0 ? [relations[relation], ...list] : [],
    page === undefined ? [] : [page.trimEnd()],
  ];
  const given = parts.filter((part) => part.length > 0).map((part) => part.filter((line) => line !== "").join("\n"));
  return `${given.join("\n\n")}\n`;
}

/** The page as written, without its comments for tools; undefined when it was not installed. */
function readPage({ id }: NamedRule, pages: string): string | undefined {
  try {
    return readFileSync(join(pages, `${id}.md`), "utf8").replace(/^<!--.*-->\n+/gm, "");
  } catch {
    return undefined;
  }
}
