/**
 * `npm run bench`: what the language server needs from an edit to the diagnostics, in a driver source of 1,500 lines inside its
 * package. All is processor time, so that other work on the machine counts little; the pause after typing is not in it. The
 * ratios to the bare syntax tree of the same text, measured in the same run, can be compared between machines.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Language, Parser } from "web-tree-sitter";
import { loadCParser } from "../../server/src/c/parse.ts";
import { clientAbilities } from "../../server/src/features/client-abilities.ts";
import { toDiagnostic } from "../../server/src/features/diagnostics.ts";
import { placesIn } from "../../server/src/features/places.ts";
import type { Host } from "../../server/src/host.ts";
import { nodeHost } from "../../server/src/node-host.ts";
import { linkPackage } from "../../server/src/package/link.ts";
import { memberOf } from "../../server/src/package/member.ts";
import { rules } from "../../server/src/rules/index.gen.ts";
import { runRules } from "../../server/src/rules/run.ts";
import { createWorkspace } from "../../server/src/workspace.ts";
import { percentile, processorTime } from "./figures.ts";

const rounds = 200;
const warmUp = 30;
const folder = "file:///bench/driver";
const uri = `${folder}/Device.c`;
const client = clientAbilities({ processId: null, rootUri: null, capabilities: {} });

/** The sources of both sample drivers, again and again under other names, cut after so many lines. */
function driverSource(lines: number): string {
  const once = ["bad", "good"].flatMap((sample) =>
    ["Device.c", "Queue.c", "Report.c", "Driver.c"].map((file) =>
      readFileSync(join("test/drivers", sample, file), "utf8"),
    ),
  );
  const copies = ["PressurePad", "SecondPad", "ThirdPad"].map((name) =>
    once.join("\n").replaceAll("PressurePad", name),
  );
  return `${copies.join("\n").split("\n").slice(0, lines).join("\n")}\n`;
}

/** The sample driver `bad` with one large source in place of `Device.c`. */
function sampleHost(source: string): Host {
  const names = ["Device.h", "Driver.h", "Public.h", "Queue.h", "Report.h", "Driver.c", "Queue.c", "Report.c"];
  const files = [...names, "Device.c", "PressurePad.inx", "PressurePad.vcxproj"];
  const grammars = nodeHost("dist");
  return {
    ...grammars,
    read: async (wanted) =>
      wanted === uri
        ? new TextEncoder().encode(source)
        : readFileSync(join("test/drivers/bad", wanted.slice(folder.length))),
    list: async () => files.map((name) => `${folder}/${name}`),
  };
}

/** The text as somebody types a name in the middle of it, one character after the other. */
function typed(text: string, round: number): string {
  const brace = text.indexOf("\n{\n", (text.length * ((round * 7) % 90)) / 100) + 3;
  return `${text.slice(0, brace)}    counter${round} += 1;\n${text.slice(brace)}`;
}

type Times = Map<string, number[]>;

async function time<T>(part: string, times: Times, work: () => T): Promise<Awaited<T>> {
  const start = processorTime();
  const result = await work();
  times.set(part, [...(times.get(part) ?? []), processorTime() - start]);
  return result;
}

async function plainParser(): Promise<(text: string) => void> {
  await Parser.init({ wasmBinary: readFileSync("dist/web-tree-sitter.wasm") });
  const parser = new Parser().setLanguage(await Language.load(readFileSync("dist/tree-sitter-c.wasm")));
  return (text) => parser.parse(text)?.delete();
}

async function measure(): Promise<{ times: Times; lines: number; first: number }> {
  const original = driverSource(1500);
  const host = sampleHost(original);
  const parseC = await loadCParser(host.grammar);
  const parsePlain = await plainParser();
  const workspace = createWorkspace({ host, parseC });
  workspace.setFolders([folder]);
  const times: Times = new Map();
  const start = processorTime();
  await workspace.reportsFor(uri);
  const first = processorTime() - start;
  for (let round = 0; round < rounds + warmUp; round++) {
    if (round === warmUp) times.clear();
    const source = { uri, version: round + 1, text: typed(original, round) };
    await time("whole", times, async () => {
      workspace.set(source);
      const reports = await workspace.reportsFor(uri);
      const places = placesIn(workspace);
      return reports.map((report) => toDiagnostic(report, places, client));
    });
    const [driver] = await workspace.packagesOf(uri);
    if (!driver) throw new Error("The source is in no package.");
    await time("plain", times, () => parsePlain(source.text));
    const file = await time("parse", times, () => parseC({ ...source }, driver.defines));
    const sources = driver.sources.map((one) => (one.uri === uri ? file : one));
    const linked = await time("link", times, () => linkPackage({ ...driver, sources }));
    await time("rules", times, () => runRules(rules, memberOf(linked, uri)!, linked));
  }
  return { times, lines: original.split("\n").length - 1, first };
}

const labels: readonly (readonly [part: string, label: string])[] = [
  ["plain", "bare syntax tree"],
  ["parse", "parse: text to facts"],
  ["link", "link: package"],
  ["rules", `rules: all ${rules.length}`],
  ["whole", "edit to diagnostics"],
];

const { times, lines, first } = await measure();
const unit = percentile(times.get("plain")!, 0.5);
console.log(
  `${lines} lines of C in a package of 11 files, ${rounds} edits, processor time, Node.js ${process.version}\n`,
);
console.log(`${"".padEnd(24)}${"median".padStart(12)}${"95 %".padStart(12)}${"ratio".padStart(9)}`);
for (const [part, label] of labels) {
  const [median, late] = [0.5, 0.95].map((share) => percentile(times.get(part)!, share)) as [number, number];
  const cell = (ms: number): string => `${ms.toFixed(1)} ms`.padStart(12);
  console.log(`${label.padEnd(24)}${cell(median)}${cell(late)}${(median / unit).toFixed(1).padStart(9)}`);
}
console.log(`\nFirst diagnostics, with the whole package to read: ${first.toFixed(0)} ms`);
