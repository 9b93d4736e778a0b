/**
 * `npm run bench:inf -- [FOLDER]`: INF files as an editor handles them. Of every INF below the folder (the sample drivers without
 * one): whether formatting keeps what Windows reads and is done after one run. Of the largest: processor time of one answer, each
 * asked of a text that was just edited. The ratios to reading the text, from the same run, can be compared between machines.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { clientAbilities } from "../../server/src/features/client-abilities.ts";
import { completionList } from "../../server/src/features/completion/items.ts";
import { hoverAt } from "../../server/src/features/hover.ts";
import { sameMeaning } from "../../server/src/inf/format/same-meaning.ts";
import { formatInf } from "../../server/src/inf/format.ts";
import type { InfFile } from "../../server/src/inf/model.ts";
import { parseInf } from "../../server/src/inf/parse.ts";
import { nodeHost } from "../../server/src/node-host.ts";
import { linkPackage } from "../../server/src/package/link.ts";
import { rules } from "../../server/src/rules/index.gen.ts";
import { runRules } from "../../server/src/rules/run.ts";
import { decode } from "../../server/src/text/decode.ts";
import { lineIndex } from "../../server/src/text/lines.ts";
import { applyEdits } from "../../server/src/text/source.ts";
import { percentile, processorTime } from "./figures.ts";

const rounds = 300;
const warmUp = 30;
const layout = { tabSize: 4, insertSpaces: true };
const client = clientAbilities({
  processId: null,
  rootUri: null,
  capabilities: { textDocument: { completion: { completionItem: { snippetSupport: true } } } },
});

const folder = pathToFileURL(process.argv[2] ?? "test/drivers").href;
const uris = (await nodeHost("dist").list(folder)).filter((uri) => /\.in[fx](\.in)?$/i.test(uri));
const infs = uris.map((uri) => parse(uri, decode(readFileSync(fileURLToPath(uri))).text)).filter((inf) => !inf.foreign);

function parse(uri: string, text: string): InfFile {
  return parseInf({ uri, version: 0, text });
}

const formatted = (inf: InfFile): InfFile => parse(inf.uri, applyEdits(inf.text, formatInf(inf, layout)));

function showFormatting(): void {
  const lines = (inf: InfFile): string[] => inf.text.split("\n");
  const pairs = infs.map((before) => ({ before, after: formatted(before) }));
  const kept = pairs.filter(({ before, after }) => sameMeaning(before, after)).length;
  const settled = pairs.filter(({ after }) => formatInf(after, layout).length === 0).length;
  const all = infs.reduce((sum, inf) => sum + lines(inf).length, 0);
  const changed = pairs.reduce((sum, { before, after }) => {
    const known = new Set(lines(before));
    return sum + lines(after).filter((line) => !known.has(line)).length;
  }, 0);
  console.log(`${infs.length} INF files with ${all} lines`);
  console.log(`formatting keeps the meaning of ${kept}, changes nothing in a second run in ${settled}`);
  console.log(`formatting changes ${((100 * changed) / all).toFixed(1)} % of the lines\n`);
}

/** The places of one file, spread evenly, as somebody works in it. */
const placeIn = (inf: InfFile, round: number): number => Math.floor((inf.text.length * ((round * 37) % 100)) / 100);

const parts: Readonly<Record<string, (inf: InfFile, offset: number) => unknown>> = {
  parse: (inf) => parse(inf.uri, inf.text),
  completion: (inf, offset) => {
    const index = lineIndex(inf.text);
    const range = (span: { start: number; end: number }) => ({
      start: index.positionAt(span.start),
      end: index.positionAt(span.end),
    });
    return completionList(inf, offset, undefined, range, client.completion);
  },
  hover: hoverAt,
  formatting: (inf) => formatInf(inf, layout),
  rules: (inf) => runRules(rules, inf, alone(inf)),
};

const alone = (inf: InfFile) =>
  linkPackage({ id: inf.uri, driverKind: "umdf2", sources: [], infs: [inf], defines: new Map() });

function showTimes(largest: InfFile): void {
  console.log(
    `${largest.uri.split("/").at(-1)}: ${largest.text.split("\n").length} lines, ${rounds} edits, processor time\n`,
  );
  console.log(`${"".padEnd(12)}${"median".padStart(12)}${"95 %".padStart(12)}${"ratio".padStart(9)}`);
  let unit = 0;
  for (const [name, work] of Object.entries(parts)) {
    const times: number[] = [];
    for (let round = 0; round < rounds + warmUp; round++) {
      const inf = parse(largest.uri, largest.text);
      const start = processorTime();
      work(inf, placeIn(inf, round));
      if (round >= warmUp) times.push(processorTime() - start);
    }
    const [median, late] = [0.5, 0.95].map((share) => percentile(times, share)) as [number, number];
    unit ||= median;
    const cell = (ms: number): string => `${ms.toFixed(2)} ms`.padStart(12);
    console.log(`${name.padEnd(12)}${cell(median)}${cell(late)}${(median / unit).toFixed(1).padStart(9)}`);
  }
}

const [first] = [...infs].sort((a, b) => b.text.length - a.text.length);
if (!first) throw new Error(`There is no INF file below ${fileURLToPath(folder)}.`);
showFormatting();
showTimes(first);
