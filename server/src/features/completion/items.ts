import {
  type CompletionItem,
  CompletionItemTag,
  type CompletionList,
  InsertTextFormat,
  type MarkupContent,
  MarkupKind,
  type Range,
} from "vscode-languageserver";
import type { InfFile } from "../../inf/model.ts";
import type { DriverPackage } from "../../package/driver-package.ts";
import type { Span } from "../../text/source.ts";
import type { CompletionAbilities } from "../client-abilities.ts";
import { asMarkdown, asPlainText, type Block } from "../hover/text.ts";
import { completionsAt, type Placed } from "./complete.ts";

/** The most completions an editor gets at once. */
const most = 1000;

/**
 * The completions at an offset as the editor takes them. `character` is the one that was typed, when that is why it asks. Of more
 * than an editor can show, those that begin as what was typed; it asks again as soon as more is typed.
 */
export function completionList(
  inf: InfFile,
  offset: number,
  character: string | undefined,
  range: (span: Span) => Range,
  client: CompletionAbilities,
  driver?: DriverPackage,
): CompletionList {
  const all = completionsAt(inf, offset, character, driver);
  const isIncomplete = all.length > most;
  const shown = isIncomplete ? all.filter((proposal) => isBegun(inf, offset, proposal)).slice(0, most) : all;
  return { isIncomplete, items: shown.map((proposal, i) => toItem(proposal, i, range, client)) };
}

function isBegun(inf: InfFile, offset: number, { label, filter = label, span }: Placed): boolean {
  const typed = inf.text.slice(span.start, offset);
  return filter.slice(0, typed.length).toLowerCase() === typed.toLowerCase();
}

function toItem(
  proposal: Placed,
  i: number,
  range: (span: Span) => Range,
  client: CompletionAbilities,
): CompletionItem {
  const { label, kind, detail, text = label, filter = label, also = [] } = proposal;
  const blocks = proposal.documentation?.() ?? [];
  const snippet = client.snippets ? proposal.snippet : undefined;
  return {
    label,
    kind,
    ...(detail && (client.labelDetails ? { labelDetails: { description: detail } } : { detail })),
    ...(blocks.length > 0 && { documentation: markup(blocks, client.markdown) }),
    ...(proposal.deprecated && client.deprecatedTag && { tags: [CompletionItemTag.Deprecated] }),
    sortText: String(i).padStart(4, "0"),
    ...(filter !== label && { filterText: filter }),
    ...(snippet !== undefined && { insertTextFormat: InsertTextFormat.Snippet }),
    textEdit: { range: range(proposal.span), newText: snippet ?? text },
    ...(also.length > 0 && {
      additionalTextEdits: also.map((edit) => ({ range: range(edit.span), newText: edit.text })),
    }),
  };
}

/** Text for an editor that shows Markdown or does not. */
export const markup = (blocks: readonly Block[], markdown: boolean): MarkupContent | string =>
  markdown ? { kind: MarkupKind.Markdown, value: asMarkdown(blocks) } : asPlainText(blocks);
