import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import type { InfFile } from "../../server/src/inf/model.ts";
import { parseInf } from "../../server/src/inf/parse.ts";
import { decode } from "../../server/src/text/decode.ts";
import { readPage } from "../page.ts";

export interface InfFixture {
  readonly name: string;
  readonly text: string;
}

export const parseText = (text: string): InfFile => parseInf({ uri: "file:///driver/driver.inx", version: 0, text });

/** Every INF of the rule pages and of the test drivers, each text once; foreign files are not among them. */
export function infFixtures(): InfFixture[] {
  const byText = new Map([...fromPages(), ...fromDrivers()].map((fixture) => [fixture.text, fixture]));
  return [...byText.values()].filter(({ text }) => !parseText(text).foreign);
}

const fromPages = (): InfFixture[] =>
  ["docs/rules", "test/rules"].flatMap((folder) =>
    readdirSync(folder)
      .filter((page) => page.endsWith(".md") && page !== "README.md")
      .flatMap((page) =>
        readPage(readFileSync(`${folder}/${page}`, "utf8")).flatMap(({ title, files }) =>
          [...files].flatMap(([path, text]) => (isInf(path) ? [{ name: `${page}: ${title}`, text }] : [])),
        ),
      ),
  );

const fromDrivers = (): InfFixture[] =>
  readdirSync("test/drivers", { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && isInf(entry.name))
    .map((entry) => posix.join(entry.parentPath.replaceAll("\\", "/"), entry.name))
    .map((path) => ({ name: path, text: decode(readFileSync(path)).text }));

const isInf = (path: string): boolean => /\.in[fx]$/i.test(path);
