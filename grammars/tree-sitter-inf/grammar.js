/**
 * Windows INF and INX files. Every text without NUL has a tree without errors: an editor colours files that are being written.
 *
 * There is no external scanner: line feeds are tokens, blanks are extras, and so is a backslash that continues a line. Only a
 * continued line with a comment behind the backslash needs a rule of its own.
 */

/** Of a character class: space, tab, CR, VT, FF, no-break space, stray byte order mark. */
const blank = " \\t\\r\\x0b\\x0c\\u00a0\\ufeff";
/** Of a character class: what ends a line or, as Ctrl-Z, the file; and NUL, which a generated lexer takes for the end of the text. */
const stop = "\\n\\x1a\\x00";

const regex = (source) => new RegExp(source);

/** Matches the words in upper and lower case. */
const anyCase = (...words) =>
  `(${words.join("|").replace(/[a-z]/gi, (c) => `[${c.toUpperCase()}${c.toLowerCase()}]`)})`;

/** Everything but stops and `specials`; a CR is an extra. */
const run = (specials) => `[^\\r${stop}${specials}]+`;

/** The rest of a line, or of its part before one of `specials`, without the blanks at the end. */
const rest = (specials) => `([${blank}]*[^${stop}${blank}${specials}])*`;

/** A run without blanks; backslashes belong to it when more of it follows. */
const word = (specials) => regex(`(\\\\*[^${stop}${blank},;"%$\\\\${specials}])+`);

const architecture = anyCase("x86", "amd64", "arm64", "arm", "ia64");
const suffix = anyCase(
  "CoInstallers",
  "COM",
  "Components",
  "Events",
  "FactDef",
  "Filters",
  "HW",
  "Interfaces",
  "LogConfigOverride",
  "Remove",
  "Security",
  "Services",
  "Software",
  "Wdf",
  "WMI",
);
const stampToken = /\$(ARCH|UMDFVERSION|UMDFCOINSTALLERVERSION|KMDFVERSION|KMDFCOINSTALLERVERSION)\$/;

/** A piece of a string or of a section name, where blanks count. */
const inside = (rule) => token(prec(1, rule));

/** `%%`, `%13%`, `%name%`, a lone percent sign, `$ARCH$`, a lone dollar sign. */
const substitutions = ($, kind, specials) => [
  alias(kind("%%"), $.escape_sequence),
  alias(kind(/%-?[0-9]+%/), $.dirid),
  alias(kind(regex(`%[^%"${stop}${specials}]+%`)), $.string_token),
  alias(kind(stampToken), $.stampinf_token),
  kind("%"),
  kind("$"),
];

/** A key or value: outer blanks do not belong to it, inner ones do. */
const pieces = ($, piece) => seq(piece, repeat(continued($, piece)));
/** The last value of an entry whose last quote is not closed. */
const unterminated = ($, piece) => seq(optional(pieces($, piece)), $.unterminated_string);
const continued = ($, piece) => choice(piece, continuation($));
const continuation = ($) => alias($._commented_continuation, $.line_continuation);

/** What stands between two separators. */
const slot = ($, value) => seq(repeat(continuation($)), value);
const slots = ($) =>
  seq(
    repeat(seq(slot($, optional(field("value", $.value))), ",")),
    slot($, optional(field("value", choice($.value, alias($._last_value, $.value))))),
  );

module.exports = grammar({
  name: "inf",

  extras: ($) => [regex(`[${blank}]`), $.line_continuation],

  rules: {
    document: ($) =>
      seq(
        repeat($._stray_line),
        choice(optional($._stray), repeat1($.section), seq(repeat($.section), alias($._last_section, $.section))),
        optional($.end_of_file),
      ),

    // Before the first section Windows accepts only comments, yet some files begin with a C comment.
    _stray_line: ($) => seq(optional($._stray), $._newline),
    _stray: ($) => choice($.comment, seq(alias($._stray_text, $.ignored_text), optional($.comment))),
    _stray_text: () => regex(`[^${stop}${blank}\\[;]${rest(";")}`),

    section: ($) => seq($._header_line, $._newline, repeat($._line)),
    _line: ($) => choice($._newline, seq($.entry, optional($.comment), $._newline), seq($.comment, $._newline)),
    // The last line of a file may lack its line feed.
    _last_section: ($) =>
      seq(
        $._header_line,
        optional(seq($._newline, repeat($._line), choice(seq($.entry, optional($.comment)), $.comment))),
      ),

    _header_line: ($) =>
      choice(seq($.header, optional(choice($.comment, alias($._header_tail, $.ignored_text)))), $.unclosed_header),
    header: ($) => seq(alias($._open, "["), optional(field("name", $.section_name)), "]"),
    unclosed_header: ($) => seq(alias($._open, "["), optional(field("name", $.section_name))),
    _open: () => token(prec(1, "[")),
    _header_tail: () => regex(`[^${stop}${blank};]${rest("")}`),
    section_name: ($) =>
      repeat1(choice($.decoration, $.suffix, alias(inside(stampToken), $.stampinf_token), $._name_text)),
    decoration: ($) =>
      prec.right(
        choice(
          seq(
            inside(regex(`\\.${anyCase("NT")}${architecture}?`)),
            optional(alias(inside(stampToken), $.stampinf_token)),
            optional($._version_decoration),
          ),
          inside(regex(`\\.${architecture}`)),
          $._version_decoration,
        ),
      ),
    _version_decoration: () => inside(/(\.+[0-9]+)+/),
    suffix: () => inside(regex(`\\.${suffix}`)),
    _name_text: () => inside(regex(`${run("\\].$")}|\\.(${run("\\].$")})?|\\$`)),

    // Without an equals sign there is no key; an empty value has no node.
    entry: ($) =>
      choice(
        seq(optional(field("key", $.key)), "=", slots($)),
        seq(field("value", alias($._first_value, $.value)), optional(seq(",", slots($)))),
        field("value", alias($._only_value, $.value)),
        seq(",", slots($)),
      ),
    key: ($) => pieces($, $._key_piece),
    _first_value: ($) => pieces($, $._key_piece),
    _only_value: ($) => unterminated($, $._key_piece),
    value: ($) => pieces($, $._value_piece),
    _last_value: ($) => unterminated($, $._value_piece),

    _key_piece: ($) => choice($.string, ...substitutions($, token, ",;="), $._key_word, $._backslash),
    _value_piece: ($) => choice($.string, ...substitutions($, token, ",;="), $._literal, $._word, $._backslash),
    // A word that is as long as one of these is that: so these come first.
    _literal: ($) => choice($.number, $.version, $.date, $.guid),
    number: () => /-?[0-9]+|0[xX][0-9a-fA-F]+/,
    version: () => /[0-9]+(\.[0-9]+){1,3}/,
    date: () => /[0-9]{1,2}[/-][0-9]{1,2}[/-][0-9]{4}/,
    guid: () => /\{[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\}/,
    _word: () => word(""),
    _key_word: () => word("="),
    _backslash: () => regex(`\\\\([\\\\${blank}]*\\\\)?`),

    string: ($) => seq('"', repeat($._string_piece), '"'),
    unterminated_string: ($) => seq('"', repeat($._string_piece)),
    _string_piece: ($) =>
      choice(...substitutions($, inside, ""), alias(inside('""'), $.escape_sequence), $._string_text),
    _string_text: () => inside(regex(run('"%$'))),

    line_continuation: () => regex(`\\\\[\\\\${blank}]*\\n`),
    _commented_continuation: ($) => prec.right(1, seq($._backslash, $.comment, optional($._newline))),
    comment: () => regex(`;${rest("")}`),
    end_of_file: () => /\x1a[^\x00]*/,
    _newline: () => "\n",
  },
});
