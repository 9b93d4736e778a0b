import type { Source, Span } from "../../text/source.ts";
import type { Finding, Fix, NamedRule, Rule } from "../rule.ts";
import type { SuppressedRule, Suppressor } from "../suppress.ts";

export default {
  title: "Remove suppression comments that suppress nothing",
  severity: "hint",
  sources: [],
  tag: "unnecessary",
  on: "c",
  // Only the runner sees what a comment suppressed, in files of every kind; it calls `unusedSuppressions`.
  check: () => [],
} satisfies Rule;

/**
 * Suppressors that hid nothing, as findings: those of unknown rules, and those of rules that looked at this file.
 * A rule that is off, or silent for this driver, may yet need its comment.
 */
export function* unusedSuppressions(
  file: Source,
  idle: readonly Suppressor[],
  known: readonly NamedRule[],
  active: readonly NamedRule[],
): Iterable<Finding> {
  const isKnown = (id: string): boolean => known.some((rule) => rule.id === id);
  const looked = (id: string | undefined): boolean => active.some((rule) => rule.id === (id ?? rule.id));
  const unused = idle.filter(({ name }) => looked(name?.id) || (name !== undefined && !isKnown(name.id)));
  for (const one of unused) {
    const { name, suppression } = one;
    const whole = unused.filter((other) => other.suppression === suppression).length >= suppression.names.length;
    const fix =
      name && !whole ? () => removeName(file, name, suppression.names) : () => removeComment(file, suppression.comment);
    yield {
      span: name && suppression.names.length > 1 ? name.span : suppression.comment,
      message: message(one, name === undefined || isKnown(name.id)),
      fixes: () => [fix()],
    };
  }
}

function message({ name, suppression }: Suppressor, known: boolean): string {
  if (name && !known) return `There is no rule "${name.id}", so the comment has no effect.`;
  if (suppression.verb === "enable") return "The comment ends nothing, because no umdf-disable stands above it.";
  return name ? `The comment hides nothing, because ${name.id} is silent here.` : "The comment hides nothing.";
}

function removeName({ uri }: Source, name: SuppressedRule, names: readonly SuppressedRule[]): Fix {
  const at = names.indexOf(name);
  const span =
    at === 0
      ? { start: name.span.start, end: names[1]!.span.start }
      : { start: names[at - 1]!.span.end, end: name.span.end };
  return { title: `Remove "${name.id}" from the comment`, edits: [{ uri, span, text: "" }], safe: true };
}

/** Takes the line too when nothing else stands on it. */
function removeComment({ uri, text }: Source, comment: Span): Fix {
  const before = /[ \t]*$/.exec(text.slice(0, comment.start))![0];
  const after = /^[ \t]*(\r?\n)?/.exec(text.slice(comment.end))!;
  const start = comment.start - before.length;
  const startsLine = start === 0 || text[start - 1] === "\n";
  const endsLine = after[1] !== undefined || comment.end + after[0].length === text.length;
  const end = startsLine ? comment.end + after[0].length : endsLine ? comment.end : comment.end + after[0].length;
  const span = { start: startsLine && !endsLine ? comment.start : start, end };
  return { title: "Remove the comment", edits: [{ uri, span, text: startsLine || endsLine ? "" : " " }], safe: true };
}
