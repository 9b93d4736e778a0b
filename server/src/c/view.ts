import type { Span } from "../text/source.ts";
import type { Annotation, Defines } from "./facts.ts";
import type { Token } from "./lex.ts";
import { mask } from "./mask.ts";
import { type Preprocessed, preprocess } from "./preprocess.ts";
import { outermost, outside, patched } from "./spans.ts";
import { arrange } from "./undecided.ts";

/** A file as the grammar is shown it: live code without comments, directives and the Windows dialect, at unchanged offsets. */
export interface View {
  readonly text: string;
  readonly preprocessed: Preprocessed;
  /** The tokens the grammar sees, annotations among them. */
  readonly tokens: readonly Token[];
  readonly annotations: readonly Annotation[];
  readonly semicolons: ReadonlySet<number>;
  readonly casts: ReadonlySet<number>;
  readonly pieces: ReadonlySet<number>;
  /** Undecided conditionals in the middle of a statement or list, whose directives are hidden. */
  readonly flattened: readonly Span[];
}

export function view(text: string, language: "c" | "cpp", defines: Defines): View {
  const preprocessed = preprocess(text, language, defines);
  const { directives, dropped, flattened } = arrange(text, preprocessed.tokens, preprocessed.undecided);
  const unseen = outermost([...preprocessed.dead, ...dropped]);
  const tokens = outside(preprocessed.tokens, dropped);
  const { patches, annotations, semicolons, casts, pieces } = mask(text, tokens, language, preprocessed.macros);
  const blank = [...unseen, ...preprocessed.comments, ...preprocessed.directives.map((d) => d.span)];
  const shown = new Set(directives.map((d) => d.start));
  const hidden = blank.filter((span) => !shown.has(span.start)).map((span) => ({ ...span, text: "" }));
  const all = patched(text, [...outside(directives, unseen), ...hidden, ...patches]);
  return { text: all, preprocessed, tokens, annotations, semicolons, casts, pieces, flattened };
}
