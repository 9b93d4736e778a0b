import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { AnyFile } from "../server/src/package/driver-package.ts";
import type { Span } from "../server/src/text/source.ts";
import { readFeaturePage } from "./feature-page.ts";
import { parseC } from "./support/c-parser.ts";
import { type OpenPackage, openPackage, pathOf } from "./support/open-package.ts";

/** Writes down what a feature answers at a place, for people to read. */
type Render = (file: AnyFile, selection: Span, open: OpenPackage) => string;

const names = (ending: string): string[] =>
  readdirSync("test/features")
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length));

test("every page has a renderer, and every renderer a page", () => expect(names(".md")).toEqual(names(".ts")));

for (const feature of names(".md")) {
  describe(feature, async () => {
    const { render } = (await import(`./features/${feature}.ts`)) as { readonly render: Render };
    const cases = readFeaturePage(readFileSync(`test/features/${feature}.md`, "utf8"));
    test.each(cases.map((one) => [one.title, one] as const))("%s", (_, { files, path, selection, answer }) => {
      const open = openPackage(files, parseC);
      const file = open.files.find(({ uri }) => pathOf(uri) === path)!;
      expect(render(file, selection, open)).toBe(answer);
    });
  });
}
