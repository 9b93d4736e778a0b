import { addEntry, setValue } from "../../inf/edits.ts";
import type { InfFile } from "../../inf/model.ts";
import { entryNamed, mergedSection, sameName } from "../../inf/sections.ts";
import { knownText } from "../../inf/strings.ts";
import { newlineOf } from "../../text/lines.ts";
import { shortened } from "../inf/shared/quoting.ts";
import type { Finding, Fix, Rule } from "../rule.ts";
import { infVerif } from "./shared/infverif.ts";
import { hasEntryPoint } from "./shared/judged-kinds.ts";

const signatures = ["$Windows NT$", "$Chicago$"];
const line = `"${signatures[0]}"`;

const rule = infVerif(1001);

export default {
  ...rule,
  title: "Begin an INF with a [Version] section that has the signature",
  sources: [...rule.sources, "windows-hardware/drivers/install/inf-version-section"],
  on: "inf",
  *check(inf) {
    const version = mergedSection(inf, "Version");
    const entry = entryNamed(version, "Signature");
    const field = entry?.values[0];
    const text = knownText(inf, field);
    if (!version) yield* withoutVersion(inf);
    else if (!field)
      yield {
        span: version.parts[0]!.header,
        message: "There is no Signature here. Windows does not accept the file as an INF without one.",
        fixes: () => [
          { title: `Add Signature = ${line}`, edits: addEntry(inf, version, "Signature", line), safe: true },
        ],
      };
    else if (text !== undefined && !signatures.some((each) => sameName(each, text)))
      yield {
        span: text === "" ? entry!.key!.span : field.span,
        message: `${text === "" ? "This" : shortened(text)} is no signature of an INF. Windows accepts "$Windows NT$" and "$Chicago$" only.`,
        fixes: () => [{ title: `Change to ${line}`, edits: setValue(inf, field, line), safe: true }],
      };
  },
} satisfies Rule;

/** Only a file with more of a driver in it is an INF for sure. */
function* withoutVersion(inf: InfFile): Generator<Finding> {
  const [first] = inf.sections;
  if (!first || !hasEntryPoint(inf) || inf.problems.some(({ kind }) => kind === "header-unclosed")) return;
  const newline = newlineOf(inf.text);
  const text = ["[Version]", `Signature = ${line}`, "", ""].join(newline);
  const at = inf.text.lastIndexOf("\n", first.header.start) + 1;
  const add: Fix = {
    title: "Add the section [Version]",
    edits: [{ uri: inf.uri, span: { start: at, end: at }, text }],
    safe: false,
  };
  yield {
    span: first.header,
    message: "The file has no [Version] section. Windows does not accept it as an INF.",
    fixes: () => [add],
  };
}
