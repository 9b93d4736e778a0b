import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { directives, sectionKinds } from "../../server/src/data/inf-directives.ts";

interface Pattern {
  readonly begin?: string;
  readonly match?: string;
  readonly patterns?: readonly Pattern[];
}

const { repository } = JSON.parse(
  readFileSync(new URL("../../grammars/windows-inf.tmLanguage.json", import.meta.url), "utf8"),
) as { repository: Readonly<Record<string, Pattern>> };

/** The expressions of a rule of the grammar; its inline `(?i)` becomes the flag. */
function expressions(rule: Pattern | undefined): RegExp[] {
  const source = rule?.begin ?? rule?.match;
  const own = source?.startsWith("(?i)") ? [new RegExp(source.slice(4), "i")] : [];
  return [...own, ...(rule?.patterns ?? []).flatMap(expressions)];
}

const matched = (rule: string, text: string): boolean => expressions(repository[rule]).some((each) => each.test(text));

const isWdf = (name: string): boolean => /^(Umdf|Kmdf|DriverCLSID)/.test(name);

test("every directive is a keyword", () => {
  const rule = (name: string) => (isWdf(name) ? "wdf-directive-entry" : "directive-entry");
  const unknown = directives.map(({ name }) => name).filter((name) => !matched(rule(name), `${name} = x`));
  expect(unknown).toEqual([]);
  expect(matched("directive-entry", "NoDirective = x")).toBe(false);
  expect(matched("wdf-directive-entry", "UmdfNoDirective = x")).toBe(false);
});

test("every value of a WDF directive is a constant", () => {
  const values = directives
    .filter(({ name }) => isWdf(name))
    .flatMap(({ args }) => args)
    .flatMap((argument) => [...(argument.values ?? []), ...(argument.undocumentedValues ?? [])]);
  expect(values).toContain("AllowKernelModeClients");
  expect(values.filter((value) => !matched("wdf-value", `=${value}`))).toEqual([]);
  expect(matched("wdf-value", "=AllowKernelClients")).toBe(false);
});

test("every suffix of a section stands out", () => {
  const suffixes = Object.values(sectionKinds).flatMap(({ suffix }) => (suffix ? [suffix] : []));
  expect(suffixes.length).toBeGreaterThan(10);
  expect(suffixes.filter((suffix) => !matched("section-name", `Dev.${suffix.replace(/^\./, "")}`))).toEqual([]);
  expect(matched("section-name", "Dev.Other")).toBe(false);
});
