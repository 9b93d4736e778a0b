import type { InfFile, Section } from "../../inf/model.ts";
import { extentOf } from "../../inf/remove-section.ts";
import { mergedSections } from "../../inf/sections.ts";
import { newlineOf, nextLine } from "../../text/lines.ts";
import { shortened } from "../inf/shared/quoting.ts";
import type { Fix, Rule } from "../rule.ts";
import { infVerif } from "./shared/infverif.ts";

export default {
  ...infVerif(1209),
  title: "Write each section once",
  on: "inf",
  *check(inf) {
    for (const { parts } of mergedSections(inf)) {
      const [first, ...others] = parts;
      for (const other of others)
        yield {
          span: other.header,
          message: `The section [${shortened(other.name)}] stands in this file already. Windows reads both as one.`,
          related: [{ uri: inf.uri, span: first!.header, message: "The first section of this name." }],
          fixes: () => [merge(inf, first!, other)],
        };
    }
  },
} satisfies Rule;

/** Moves the lines of a section, comments between them included, behind those of the first section of its name. */
function merge(inf: InfFile, first: Section, other: Section): Fix {
  const { text, uri } = inf;
  const from = nextLine(text, other.header.end);
  const moved = text.slice(from, other.entries.at(-1)?.lines.end ?? from).replace(/^([^\S\n]*\r?\n)+/, "");
  const at = first.entries.at(-1)?.lines.end ?? nextLine(text, first.header.end);
  const isWhole = moved === "" || moved.endsWith("\n");
  return {
    title: `Merge into the first [${first.name}]`,
    edits: [
      { uri, span: { start: at, end: at }, text: isWhole ? moved : `${moved}${newlineOf(text)}` },
      { uri, span: extentOf(inf, other), text: "" },
    ],
    safe: true,
  };
}
