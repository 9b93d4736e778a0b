import { type CompletionItem, CompletionItemTag } from "vscode-languageserver";
import { completionList } from "../../server/src/features/completion/items.ts";
import type { InfFile } from "../../server/src/inf/model.ts";
import type { AnyFile } from "../../server/src/package/driver-package.ts";
import { lineIndex } from "../../server/src/text/lines.ts";
import { applyEdits, type Edit, type Span } from "../../server/src/text/source.ts";
import { everything } from "../support/editor-abilities.ts";
import type { OpenPackage } from "../support/open-package.ts";

/** The most lines of a list that are written down. */
const shown = 12;

/**
 * The list as an editor shows it, with what was typed before the cursor as filter: labels and what stands beside them, `-` before
 * those that are struck out. Then the lines that change when the first of the list is taken.
 */
export function render(file: AnyFile, { start }: Span, { driver }: OpenPackage): string {
  const inf = file as InfFile;
  const index = lineIndex(inf.text);
  const range = (span: Span) => ({ start: index.positionAt(span.start), end: index.positionAt(span.end) });
  const spanOf = (item: CompletionItem): Span => {
    const edit = item.textEdit!;
    if (!("range" in edit)) throw new Error("An insertion without a replacement.");
    return { start: index.offsetAt(edit.range.start), end: index.offsetAt(edit.range.end) };
  };
  const items = completionList(inf, start, undefined, range, everything.completion, driver)
    .items.filter((item) => fits(inf.text.slice(spanOf(item).start, start), item.filterText ?? item.label))
    .sort((a, b) => (a.sortText! < b.sortText! ? -1 : 1));
  const lines = items.slice(0, shown).map(lineOf);
  const more = items.length > shown ? [`... ${items.length - shown} more`] : [];
  const [first] = items;
  if (!first) return "nothing";
  const also = (first.additionalTextEdits ?? []).map((edit) => ({
    span: { start: index.offsetAt(edit.range.start), end: index.offsetAt(edit.range.end) },
    text: edit.newText,
  }));
  const edits = [{ span: spanOf(first), text: first.textEdit!.newText }, ...also].map(
    (edit): Edit => ({ uri: inf.uri, ...edit }),
  );
  return [...lines, ...more, "", ...changedLines(inf.text, applyEdits(inf.text, edits))].join("\n");
}

function lineOf({ label, labelDetails, tags }: CompletionItem): string {
  const struck = tags?.includes(CompletionItemTag.Deprecated) ? "- " : "";
  return struck + label + (labelDetails?.description ? `  ${labelDetails.description}` : "");
}

/** As editors do: the typed characters occur in their order, the first one where a word begins. */
function fits(typed: string, filter: string): boolean {
  const letters = [...typed.trim().toLowerCase()];
  let at = 0;
  const text = filter.toLowerCase();
  return letters.every((letter) => {
    at = text.indexOf(letter, at) + 1;
    return at > 0;
  });
}

function changedLines(before: string, after: string): string[] {
  const old = before.split("\n");
  return after.split("\n").filter((line) => !old.includes(line));
}
