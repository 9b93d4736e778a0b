#include "tree_sitter/parser.h"

#if defined(__GNUC__) || defined(__clang__)
#pragma GCC diagnostic ignored "-Wmissing-field-initializers"
#endif

#ifdef _MSC_VER
#pragma optimize("", off)
#elif defined(__clang__)
#pragma clang optimize off
#elif defined(__GNUC__)
#pragma GCC optimize ("O0")
#endif

#define LANGUAGE_VERSION 14
#define STATE_COUNT 205
#define LARGE_STATE_COUNT 2
#define SYMBOL_COUNT 71
#define ALIAS_COUNT 0
#define TOKEN_COUNT 38
#define EXTERNAL_TOKEN_COUNT 0
#define FIELD_COUNT 3
#define MAX_ALIAS_SEQUENCE_LENGTH 5
#define PRODUCTION_ID_COUNT 20

enum ts_symbol_identifiers {
  sym__stray_text = 1,
  anon_sym_RBRACK = 2,
  sym__open = 3,
  sym__header_tail = 4,
  aux_sym_section_name_token1 = 5,
  aux_sym_decoration_token1 = 6,
  aux_sym_decoration_token2 = 7,
  sym__version_decoration = 8,
  sym_suffix = 9,
  sym__name_text = 10,
  anon_sym_EQ = 11,
  anon_sym_COMMA = 12,
  anon_sym_PERCENT_PERCENT = 13,
  aux_sym__key_piece_token1 = 14,
  aux_sym__key_piece_token2 = 15,
  aux_sym__key_piece_token3 = 16,
  anon_sym_PERCENT = 17,
  anon_sym_DOLLAR = 18,
  sym_number = 19,
  sym_version = 20,
  sym_date = 21,
  sym_guid = 22,
  sym__word = 23,
  sym__key_word = 24,
  sym__backslash = 25,
  anon_sym_DQUOTE = 26,
  anon_sym_PERCENT_PERCENT2 = 27,
  aux_sym__string_piece_token1 = 28,
  aux_sym__string_piece_token2 = 29,
  anon_sym_PERCENT2 = 30,
  anon_sym_DOLLAR2 = 31,
  anon_sym_DQUOTE_DQUOTE = 32,
  sym__string_text = 33,
  sym_line_continuation = 34,
  sym_comment = 35,
  sym_end_of_file = 36,
  sym__newline = 37,
  sym_document = 38,
  sym__stray_line = 39,
  sym__stray = 40,
  sym_section = 41,
  sym__line = 42,
  sym__last_section = 43,
  sym__header_line = 44,
  sym_header = 45,
  sym_unclosed_header = 46,
  sym_section_name = 47,
  sym_decoration = 48,
  sym_entry = 49,
  sym_key = 50,
  sym__first_value = 51,
  sym__only_value = 52,
  sym_value = 53,
  sym__last_value = 54,
  sym__key_piece = 55,
  sym__value_piece = 56,
  sym__literal = 57,
  sym_string = 58,
  sym_unterminated_string = 59,
  sym__string_piece = 60,
  sym__commented_continuation = 61,
  aux_sym_document_repeat1 = 62,
  aux_sym_document_repeat2 = 63,
  aux_sym_section_repeat1 = 64,
  aux_sym_section_name_repeat1 = 65,
  aux_sym_entry_repeat1 = 66,
  aux_sym_entry_repeat2 = 67,
  aux_sym_key_repeat1 = 68,
  aux_sym_value_repeat1 = 69,
  aux_sym_string_repeat1 = 70,
};

static const char * const ts_symbol_names[] = {
  [ts_builtin_sym_end] = "end",
  [sym__stray_text] = "ignored_text",
  [anon_sym_RBRACK] = "]",
  [sym__open] = "[",
  [sym__header_tail] = "ignored_text",
  [aux_sym_section_name_token1] = "stampinf_token",
  [aux_sym_decoration_token1] = "decoration_token1",
  [aux_sym_decoration_token2] = "decoration_token2",
  [sym__version_decoration] = "_version_decoration",
  [sym_suffix] = "suffix",
  [sym__name_text] = "_name_text",
  [anon_sym_EQ] = "=",
  [anon_sym_COMMA] = ",",
  [anon_sym_PERCENT_PERCENT] = "escape_sequence",
  [aux_sym__key_piece_token1] = "dirid",
  [aux_sym__key_piece_token2] = "string_token",
  [aux_sym__key_piece_token3] = "stampinf_token",
  [anon_sym_PERCENT] = "%",
  [anon_sym_DOLLAR] = "$",
  [sym_number] = "number",
  [sym_version] = "version",
  [sym_date] = "date",
  [sym_guid] = "guid",
  [sym__word] = "_word",
  [sym__key_word] = "_key_word",
  [sym__backslash] = "_backslash",
  [anon_sym_DQUOTE] = "\"",
  [anon_sym_PERCENT_PERCENT2] = "escape_sequence",
  [aux_sym__string_piece_token1] = "dirid",
  [aux_sym__string_piece_token2] = "string_token",
  [anon_sym_PERCENT2] = "%",
  [anon_sym_DOLLAR2] = "$",
  [anon_sym_DQUOTE_DQUOTE] = "escape_sequence",
  [sym__string_text] = "_string_text",
  [sym_line_continuation] = "line_continuation",
  [sym_comment] = "comment",
  [sym_end_of_file] = "end_of_file",
  [sym__newline] = "_newline",
  [sym_document] = "document",
  [sym__stray_line] = "_stray_line",
  [sym__stray] = "_stray",
  [sym_section] = "section",
  [sym__line] = "_line",
  [sym__last_section] = "section",
  [sym__header_line] = "_header_line",
  [sym_header] = "header",
  [sym_unclosed_header] = "unclosed_header",
  [sym_section_name] = "section_name",
  [sym_decoration] = "decoration",
  [sym_entry] = "entry",
  [sym_key] = "key",
  [sym__first_value] = "value",
  [sym__only_value] = "value",
  [sym_value] = "value",
  [sym__last_value] = "value",
  [sym__key_piece] = "_key_piece",
  [sym__value_piece] = "_value_piece",
  [sym__literal] = "_literal",
  [sym_string] = "string",
  [sym_unterminated_string] = "unterminated_string",
  [sym__string_piece] = "_string_piece",
  [sym__commented_continuation] = "line_continuation",
  [aux_sym_document_repeat1] = "document_repeat1",
  [aux_sym_document_repeat2] = "document_repeat2",
  [aux_sym_section_repeat1] = "section_repeat1",
  [aux_sym_section_name_repeat1] = "section_name_repeat1",
  [aux_sym_entry_repeat1] = "entry_repeat1",
  [aux_sym_entry_repeat2] = "entry_repeat2",
  [aux_sym_key_repeat1] = "key_repeat1",
  [aux_sym_value_repeat1] = "value_repeat1",
  [aux_sym_string_repeat1] = "string_repeat1",
};

static const TSSymbol ts_symbol_map[] = {
  [ts_builtin_sym_end] = ts_builtin_sym_end,
  [sym__stray_text] = sym__stray_text,
  [anon_sym_RBRACK] = anon_sym_RBRACK,
  [sym__open] = sym__open,
  [sym__header_tail] = sym__stray_text,
  [aux_sym_section_name_token1] = aux_sym_section_name_token1,
  [aux_sym_decoration_token1] = aux_sym_decoration_token1,
  [aux_sym_decoration_token2] = aux_sym_decoration_token2,
  [sym__version_decoration] = sym__version_decoration,
  [sym_suffix] = sym_suffix,
  [sym__name_text] = sym__name_text,
  [anon_sym_EQ] = anon_sym_EQ,
  [anon_sym_COMMA] = anon_sym_COMMA,
  [anon_sym_PERCENT_PERCENT] = anon_sym_PERCENT_PERCENT,
  [aux_sym__key_piece_token1] = aux_sym__key_piece_token1,
  [aux_sym__key_piece_token2] = aux_sym__key_piece_token2,
  [aux_sym__key_piece_token3] = aux_sym_section_name_token1,
  [anon_sym_PERCENT] = anon_sym_PERCENT,
  [anon_sym_DOLLAR] = anon_sym_DOLLAR,
  [sym_number] = sym_number,
  [sym_version] = sym_version,
  [sym_date] = sym_date,
  [sym_guid] = sym_guid,
  [sym__word] = sym__word,
  [sym__key_word] = sym__key_word,
  [sym__backslash] = sym__backslash,
  [anon_sym_DQUOTE] = anon_sym_DQUOTE,
  [anon_sym_PERCENT_PERCENT2] = anon_sym_PERCENT_PERCENT,
  [aux_sym__string_piece_token1] = aux_sym__key_piece_token1,
  [aux_sym__string_piece_token2] = aux_sym__key_piece_token2,
  [anon_sym_PERCENT2] = anon_sym_PERCENT,
  [anon_sym_DOLLAR2] = anon_sym_DOLLAR,
  [anon_sym_DQUOTE_DQUOTE] = anon_sym_PERCENT_PERCENT,
  [sym__string_text] = sym__string_text,
  [sym_line_continuation] = sym_line_continuation,
  [sym_comment] = sym_comment,
  [sym_end_of_file] = sym_end_of_file,
  [sym__newline] = sym__newline,
  [sym_document] = sym_document,
  [sym__stray_line] = sym__stray_line,
  [sym__stray] = sym__stray,
  [sym_section] = sym_section,
  [sym__line] = sym__line,
  [sym__last_section] = sym_section,
  [sym__header_line] = sym__header_line,
  [sym_header] = sym_header,
  [sym_unclosed_header] = sym_unclosed_header,
  [sym_section_name] = sym_section_name,
  [sym_decoration] = sym_decoration,
  [sym_entry] = sym_entry,
  [sym_key] = sym_key,
  [sym__first_value] = sym_value,
  [sym__only_value] = sym_value,
  [sym_value] = sym_value,
  [sym__last_value] = sym_value,
  [sym__key_piece] = sym__key_piece,
  [sym__value_piece] = sym__value_piece,
  [sym__literal] = sym__literal,
  [sym_string] = sym_string,
  [sym_unterminated_string] = sym_unterminated_string,
  [sym__string_piece] = sym__string_piece,
  [sym__commented_continuation] = sym_line_continuation,
  [aux_sym_document_repeat1] = aux_sym_document_repeat1,
  [aux_sym_document_repeat2] = aux_sym_document_repeat2,
  [aux_sym_section_repeat1] = aux_sym_section_repeat1,
  [aux_sym_section_name_repeat1] = aux_sym_section_name_repeat1,
  [aux_sym_entry_repeat1] = aux_sym_entry_repeat1,
  [aux_sym_entry_repeat2] = aux_sym_entry_repeat2,
  [aux_sym_key_repeat1] = aux_sym_key_repeat1,
  [aux_sym_value_repeat1] = aux_sym_value_repeat1,
  [aux_sym_string_repeat1] = aux_sym_string_repeat1,
};

static const TSSymbolMetadata ts_symbol_metadata[] = {
  [ts_builtin_sym_end] = {
    .visible = false,
    .named = true,
  },
  [sym__stray_text] = {
    .visible = true,
    .named = true,
  },
  [anon_sym_RBRACK] = {
    .visible = true,
    .named = false,
  },
  [sym__open] = {
    .visible = true,
    .named = false,
  },
  [sym__header_tail] = {
    .visible = true,
    .named = true,
  },
  [aux_sym_section_name_token1] = {
    .visible = true,
    .named = true,
  },
  [aux_sym_decoration_token1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym_decoration_token2] = {
    .visible = false,
    .named = false,
  },
  [sym__version_decoration] = {
    .visible = false,
    .named = true,
  },
  [sym_suffix] = {
    .visible = true,
    .named = true,
  },
  [sym__name_text] = {
    .visible = false,
    .named = true,
  },
  [anon_sym_EQ] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_COMMA] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_PERCENT_PERCENT] = {
    .visible = true,
    .named = true,
  },
  [aux_sym__key_piece_token1] = {
    .visible = true,
    .named = true,
  },
  [aux_sym__key_piece_token2] = {
    .visible = true,
    .named = true,
  },
  [aux_sym__key_piece_token3] = {
    .visible = true,
    .named = true,
  },
  [anon_sym_PERCENT] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_DOLLAR] = {
    .visible = true,
    .named = false,
  },
  [sym_number] = {
    .visible = true,
    .named = true,
  },
  [sym_version] = {
    .visible = true,
    .named = true,
  },
  [sym_date] = {
    .visible = true,
    .named = true,
  },
  [sym_guid] = {
    .visible = true,
    .named = true,
  },
  [sym__word] = {
    .visible = false,
    .named = true,
  },
  [sym__key_word] = {
    .visible = false,
    .named = true,
  },
  [sym__backslash] = {
    .visible = false,
    .named = true,
  },
  [anon_sym_DQUOTE] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_PERCENT_PERCENT2] = {
    .visible = true,
    .named = true,
  },
  [aux_sym__string_piece_token1] = {
    .visible = true,
    .named = true,
  },
  [aux_sym__string_piece_token2] = {
    .visible = true,
    .named = true,
  },
  [anon_sym_PERCENT2] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_DOLLAR2] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_DQUOTE_DQUOTE] = {
    .visible = true,
    .named = true,
  },
  [sym__string_text] = {
    .visible = false,
    .named = true,
  },
  [sym_line_continuation] = {
    .visible = true,
    .named = true,
  },
  [sym_comment] = {
    .visible = true,
    .named = true,
  },
  [sym_end_of_file] = {
    .visible = true,
    .named = true,
  },
  [sym__newline] = {
    .visible = false,
    .named = true,
  },
  [sym_document] = {
    .visible = true,
    .named = true,
  },
  [sym__stray_line] = {
    .visible = false,
    .named = true,
  },
  [sym__stray] = {
    .visible = false,
    .named = true,
  },
  [sym_section] = {
    .visible = true,
    .named = true,
  },
  [sym__line] = {
    .visible = false,
    .named = true,
  },
  [sym__last_section] = {
    .visible = true,
    .named = true,
  },
  [sym__header_line] = {
    .visible = false,
    .named = true,
  },
  [sym_header] = {
    .visible = true,
    .named = true,
  },
  [sym_unclosed_header] = {
    .visible = true,
    .named = true,
  },
  [sym_section_name] = {
    .visible = true,
    .named = true,
  },
  [sym_decoration] = {
    .visible = true,
    .named = true,
  },
  [sym_entry] = {
    .visible = true,
    .named = true,
  },
  [sym_key] = {
    .visible = true,
    .named = true,
  },
  [sym__first_value] = {
    .visible = true,
    .named = true,
  },
  [sym__only_value] = {
    .visible = true,
    .named = true,
  },
  [sym_value] = {
    .visible = true,
    .named = true,
  },
  [sym__last_value] = {
    .visible = true,
    .named = true,
  },
  [sym__key_piece] = {
    .visible = false,
    .named = true,
  },
  [sym__value_piece] = {
    .visible = false,
    .named = true,
  },
  [sym__literal] = {
    .visible = false,
    .named = true,
  },
  [sym_string] = {
    .visible = true,
    .named = true,
  },
  [sym_unterminated_string] = {
    .visible = true,
    .named = true,
  },
  [sym__string_piece] = {
    .visible = false,
    .named = true,
  },
  [sym__commented_continuation] = {
    .visible = true,
    .named = true,
  },
  [aux_sym_document_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym_document_repeat2] = {
    .visible = false,
    .named = false,
  },
  [aux_sym_section_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym_section_name_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym_entry_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym_entry_repeat2] = {
    .visible = false,
    .named = false,
  },
  [aux_sym_key_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym_value_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym_string_repeat1] = {
    .visible = false,
    .named = false,
  },
};

enum ts_field_identifiers {
  field_key = 1,
  field_name = 2,
  field_value = 3,
};

static const char * const ts_field_names[] = {
  [0] = NULL,
  [field_key] = "key",
  [field_name] = "name",
  [field_value] = "value",
};

static const TSFieldMapSlice ts_field_map_slices[PRODUCTION_ID_COUNT] = {
  [1] = {.index = 0, .length = 1},
  [2] = {.index = 1, .length = 1},
  [3] = {.index = 2, .length = 1},
  [4] = {.index = 3, .length = 1},
  [5] = {.index = 4, .length = 1},
  [6] = {.index = 5, .length = 1},
  [7] = {.index = 6, .length = 2},
  [8] = {.index = 8, .length = 2},
  [9] = {.index = 10, .length = 2},
  [10] = {.index = 12, .length = 2},
  [11] = {.index = 14, .length = 2},
  [12] = {.index = 16, .length = 2},
  [13] = {.index = 18, .length = 2},
  [14] = {.index = 20, .length = 2},
  [15] = {.index = 22, .length = 3},
  [16] = {.index = 25, .length = 2},
  [17] = {.index = 27, .length = 3},
  [18] = {.index = 30, .length = 3},
  [19] = {.index = 33, .length = 3},
};

static const TSFieldMapEntry ts_field_map_entries[] = {
  [0] =
    {field_name, 1},
  [1] =
    {field_value, 0},
  [2] =
    {field_value, 1},
  [3] =
    {field_value, 1, .inherited = true},
  [4] =
    {field_key, 0},
  [5] =
    {field_value, 2},
  [6] =
    {field_value, 1, .inherited = true},
    {field_value, 2},
  [8] =
    {field_value, 0, .inherited = true},
    {field_value, 1, .inherited = true},
  [10] =
    {field_key, 0},
    {field_value, 2},
  [12] =
    {field_key, 0},
    {field_value, 2, .inherited = true},
  [14] =
    {field_value, 0},
    {field_value, 2},
  [16] =
    {field_value, 0},
    {field_value, 2, .inherited = true},
  [18] =
    {field_value, 1, .inherited = true},
    {field_value, 3},
  [20] =
    {field_key, 0},
    {field_value, 3},
  [22] =
    {field_key, 0},
    {field_value, 2, .inherited = true},
    {field_value, 3},
  [25] =
    {field_value, 0},
    {field_value, 3},
  [27] =
    {field_value, 0},
    {field_value, 2, .inherited = true},
    {field_value, 3},
  [30] =
    {field_key, 0},
    {field_value, 2, .inherited = true},
    {field_value, 4},
  [33] =
    {field_value, 0},
    {field_value, 2, .inherited = true},
    {field_value, 4},
};

static const TSSymbol ts_alias_sequences[PRODUCTION_ID_COUNT][MAX_ALIAS_SEQUENCE_LENGTH] = {
  [0] = {0},
};

static const uint16_t ts_non_terminal_alias_map[] = {
  0,
};

static const TSStateId ts_primary_state_ids[STATE_COUNT] = {
  [0] = 0,
  [1] = 1,
  [2] = 2,
  [3] = 3,
  [4] = 4,
  [5] = 5,
  [6] = 6,
  [7] = 7,
  [8] = 8,
  [9] = 9,
  [10] = 10,
  [11] = 11,
  [12] = 12,
  [13] = 13,
  [14] = 14,
  [15] = 15,
  [16] = 3,
  [17] = 17,
  [18] = 18,
  [19] = 19,
  [20] = 20,
  [21] = 2,
  [22] = 4,
  [23] = 5,
  [24] = 7,
  [25] = 6,
  [26] = 26,
  [27] = 27,
  [28] = 8,
  [29] = 12,
  [30] = 10,
  [31] = 9,
  [32] = 13,
  [33] = 11,
  [34] = 19,
  [35] = 35,
  [36] = 26,
  [37] = 27,
  [38] = 35,
  [39] = 39,
  [40] = 40,
  [41] = 41,
  [42] = 42,
  [43] = 42,
  [44] = 44,
  [45] = 45,
  [46] = 46,
  [47] = 47,
  [48] = 48,
  [49] = 49,
  [50] = 41,
  [51] = 51,
  [52] = 40,
  [53] = 53,
  [54] = 54,
  [55] = 55,
  [56] = 39,
  [57] = 57,
  [58] = 44,
  [59] = 54,
  [60] = 48,
  [61] = 47,
  [62] = 62,
  [63] = 55,
  [64] = 64,
  [65] = 57,
  [66] = 51,
  [67] = 49,
  [68] = 53,
  [69] = 57,
  [70] = 49,
  [71] = 53,
  [72] = 72,
  [73] = 73,
  [74] = 74,
  [75] = 51,
  [76] = 76,
  [77] = 77,
  [78] = 76,
  [79] = 73,
  [80] = 51,
  [81] = 49,
  [82] = 73,
  [83] = 53,
  [84] = 72,
  [85] = 74,
  [86] = 57,
  [87] = 87,
  [88] = 76,
  [89] = 76,
  [90] = 73,
  [91] = 91,
  [92] = 92,
  [93] = 87,
  [94] = 94,
  [95] = 94,
  [96] = 96,
  [97] = 94,
  [98] = 94,
  [99] = 96,
  [100] = 96,
  [101] = 96,
  [102] = 102,
  [103] = 91,
  [104] = 104,
  [105] = 105,
  [106] = 106,
  [107] = 92,
  [108] = 108,
  [109] = 109,
  [110] = 110,
  [111] = 111,
  [112] = 108,
  [113] = 102,
  [114] = 106,
  [115] = 104,
  [116] = 116,
  [117] = 105,
  [118] = 118,
  [119] = 119,
  [120] = 120,
  [121] = 121,
  [122] = 122,
  [123] = 123,
  [124] = 124,
  [125] = 125,
  [126] = 126,
  [127] = 127,
  [128] = 128,
  [129] = 129,
  [130] = 130,
  [131] = 131,
  [132] = 132,
  [133] = 133,
  [134] = 134,
  [135] = 135,
  [136] = 136,
  [137] = 137,
  [138] = 138,
  [139] = 139,
  [140] = 140,
  [141] = 141,
  [142] = 142,
  [143] = 143,
  [144] = 144,
  [145] = 145,
  [146] = 146,
  [147] = 147,
  [148] = 148,
  [149] = 149,
  [150] = 150,
  [151] = 151,
  [152] = 152,
  [153] = 153,
  [154] = 154,
  [155] = 155,
  [156] = 156,
  [157] = 157,
  [158] = 158,
  [159] = 124,
  [160] = 128,
  [161] = 125,
  [162] = 162,
  [163] = 127,
  [164] = 164,
  [165] = 165,
  [166] = 129,
  [167] = 120,
  [168] = 131,
  [169] = 130,
  [170] = 119,
  [171] = 133,
  [172] = 172,
  [173] = 134,
  [174] = 121,
  [175] = 175,
  [176] = 176,
  [177] = 177,
  [178] = 122,
  [179] = 123,
  [180] = 126,
  [181] = 181,
  [182] = 132,
  [183] = 183,
  [184] = 184,
  [185] = 146,
  [186] = 186,
  [187] = 187,
  [188] = 188,
  [189] = 189,
  [190] = 190,
  [191] = 189,
  [192] = 192,
  [193] = 192,
  [194] = 194,
  [195] = 195,
  [196] = 196,
  [197] = 197,
  [198] = 196,
  [199] = 199,
  [200] = 200,
  [201] = 201,
  [202] = 202,
  [203] = 203,
  [204] = 197,
};

static TSCharacterRange sym__word_character_set_1[] = {
  {0x01, 0x08}, {0x0e, 0x19}, {0x1b, 0x1f}, {'!', '!'}, {'#', '#'}, {'&', '+'}, {'-', ':'}, {'<', 0x9f},
  {0xa1, 0xfefe}, {0xff00, 0x10ffff},
};

static TSCharacterRange sym__key_word_character_set_1[] = {
  {0x01, 0x08}, {0x0e, 0x19}, {0x1b, 0x1f}, {'!', '!'}, {'#', '#'}, {'&', '+'}, {'-', ':'}, {'<', '<'},
  {'>', 0x9f}, {0xa1, 0xfefe}, {0xff00, 0x10ffff},
};

static bool ts_lex(TSLexer *lexer, TSStateId state) {
  START_LEXER();
  eof = lexer->eof(lexer);
  switch (state) {
    case 0:
      if (eof) ADVANCE(209);
      ADVANCE_MAP(
        '\n', 425,
        0x1a, 424,
        '"', 409,
        '$', 415,
        '%', 413,
        ',', 325,
        '-', 160,
        '.', 16,
        '0', 332,
        ';', 423,
        '=', 324,
        '[', 213,
        '\\', 405,
        ']', 212,
        '{', 196,
      );
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0xfeff) SKIP(0);
      if (('1' <= lookahead && lookahead <= '9')) ADVANCE(334);
      END_STATE();
    case 1:
      if (lookahead == '\n') ADVANCE(422);
      if (lookahead == '\\') ADVANCE(405);
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0xfeff) ADVANCE(1);
      END_STATE();
    case 2:
      if (lookahead == '\n') ADVANCE(422);
      if (lookahead == '\\') ADVANCE(210);
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0xfeff) ADVANCE(2);
      if (lookahead != 0 &&
          lookahead != 0x1a &&
          lookahead != ';') ADVANCE(211);
      END_STATE();
    case 3:
      if (lookahead == '\n') ADVANCE(422);
      if (lookahead == '\\') ADVANCE(214);
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0xfeff) ADVANCE(3);
      if (lookahead != 0 &&
          lookahead != 0x1a) ADVANCE(215);
      END_STATE();
    case 4:
      if (lookahead == '$') ADVANCE(329);
      END_STATE();
    case 5:
      if (lookahead == '$') ADVANCE(216);
      END_STATE();
    case 6:
      if (lookahead == '%') ADVANCE(328);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(8);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != 0x1a &&
          lookahead != '"' &&
          lookahead != ',' &&
          lookahead != ';' &&
          lookahead != '=') ADVANCE(7);
      END_STATE();
    case 7:
      if (lookahead == '%') ADVANCE(328);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != 0x1a &&
          lookahead != '"' &&
          lookahead != ',' &&
          lookahead != ';' &&
          lookahead != '=') ADVANCE(7);
      END_STATE();
    case 8:
      if (lookahead == '%') ADVANCE(327);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(8);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != 0x1a &&
          lookahead != '"' &&
          lookahead != ',' &&
          lookahead != ';' &&
          lookahead != '=') ADVANCE(7);
      END_STATE();
    case 9:
      if (lookahead == '%') ADVANCE(412);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(11);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != 0x1a &&
          lookahead != '"') ADVANCE(10);
      END_STATE();
    case 10:
      if (lookahead == '%') ADVANCE(412);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != 0x1a &&
          lookahead != '"') ADVANCE(10);
      END_STATE();
    case 11:
      if (lookahead == '%') ADVANCE(411);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(11);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != 0x1a &&
          lookahead != '"') ADVANCE(10);
      END_STATE();
    case 12:
      if (lookahead == '-') ADVANCE(182);
      END_STATE();
    case 13:
      if (lookahead == '-') ADVANCE(188);
      END_STATE();
    case 14:
      if (lookahead == '-') ADVANCE(194);
      END_STATE();
    case 15:
      if (lookahead == '-') ADVANCE(201);
      END_STATE();
    case 16:
      ADVANCE_MAP(
        '.', 17,
        'A', 118,
        'a', 118,
        'C', 127,
        'c', 127,
        'E', 150,
        'e', 150,
        'F', 79,
        'f', 79,
        'H', 154,
        'h', 154,
        'I', 80,
        'i', 80,
        'L', 128,
        'l', 128,
        'N', 141,
        'n', 141,
        'R', 97,
        'r', 97,
        'S', 95,
        's', 95,
        'W', 90,
        'w', 90,
        'X', 24,
        'x', 24,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(227);
      END_STATE();
    case 17:
      if (lookahead == '.') ADVANCE(17);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(227);
      END_STATE();
    case 18:
      if (lookahead == '4') ADVANCE(223);
      END_STATE();
    case 19:
      if (lookahead == '4') ADVANCE(217);
      END_STATE();
    case 20:
      if (lookahead == '6') ADVANCE(18);
      END_STATE();
    case 21:
      if (lookahead == '6') ADVANCE(223);
      END_STATE();
    case 22:
      if (lookahead == '6') ADVANCE(217);
      END_STATE();
    case 23:
      if (lookahead == '6') ADVANCE(19);
      END_STATE();
    case 24:
      if (lookahead == '8') ADVANCE(21);
      END_STATE();
    case 25:
      if (lookahead == '8') ADVANCE(22);
      END_STATE();
    case 26:
      if (lookahead == 'A') ADVANCE(46);
      END_STATE();
    case 27:
      if (lookahead == 'A') ADVANCE(49);
      END_STATE();
    case 28:
      if (lookahead == 'C') ADVANCE(40);
      END_STATE();
    case 29:
      if (lookahead == 'C') ADVANCE(56);
      if (lookahead == 'V') ADVANCE(34);
      END_STATE();
    case 30:
      if (lookahead == 'C') ADVANCE(41);
      END_STATE();
    case 31:
      if (lookahead == 'C') ADVANCE(59);
      if (lookahead == 'V') ADVANCE(36);
      END_STATE();
    case 32:
      if (lookahead == 'D') ADVANCE(38);
      END_STATE();
    case 33:
      if (lookahead == 'D') ADVANCE(39);
      END_STATE();
    case 34:
      if (lookahead == 'E') ADVANCE(61);
      END_STATE();
    case 35:
      if (lookahead == 'E') ADVANCE(62);
      END_STATE();
    case 36:
      if (lookahead == 'E') ADVANCE(64);
      END_STATE();
    case 37:
      if (lookahead == 'E') ADVANCE(65);
      END_STATE();
    case 38:
      if (lookahead == 'F') ADVANCE(29);
      END_STATE();
    case 39:
      if (lookahead == 'F') ADVANCE(31);
      END_STATE();
    case 40:
      if (lookahead == 'H') ADVANCE(4);
      END_STATE();
    case 41:
      if (lookahead == 'H') ADVANCE(5);
      END_STATE();
    case 42:
      if (lookahead == 'I') ADVANCE(54);
      END_STATE();
    case 43:
      if (lookahead == 'I') ADVANCE(57);
      END_STATE();
    case 44:
      if (lookahead == 'I') ADVANCE(58);
      END_STATE();
    case 45:
      if (lookahead == 'I') ADVANCE(55);
      END_STATE();
    case 46:
      if (lookahead == 'L') ADVANCE(47);
      END_STATE();
    case 47:
      if (lookahead == 'L') ADVANCE(35);
      END_STATE();
    case 48:
      if (lookahead == 'L') ADVANCE(37);
      END_STATE();
    case 49:
      if (lookahead == 'L') ADVANCE(48);
      END_STATE();
    case 50:
      if (lookahead == 'M') ADVANCE(32);
      END_STATE();
    case 51:
      if (lookahead == 'M') ADVANCE(33);
      END_STATE();
    case 52:
      if (lookahead == 'N') ADVANCE(4);
      END_STATE();
    case 53:
      if (lookahead == 'N') ADVANCE(5);
      END_STATE();
    case 54:
      if (lookahead == 'N') ADVANCE(66);
      END_STATE();
    case 55:
      if (lookahead == 'N') ADVANCE(69);
      END_STATE();
    case 56:
      if (lookahead == 'O') ADVANCE(42);
      END_STATE();
    case 57:
      if (lookahead == 'O') ADVANCE(52);
      END_STATE();
    case 58:
      if (lookahead == 'O') ADVANCE(53);
      END_STATE();
    case 59:
      if (lookahead == 'O') ADVANCE(45);
      END_STATE();
    case 60:
      if (lookahead == 'R') ADVANCE(28);
      END_STATE();
    case 61:
      if (lookahead == 'R') ADVANCE(67);
      END_STATE();
    case 62:
      if (lookahead == 'R') ADVANCE(72);
      END_STATE();
    case 63:
      if (lookahead == 'R') ADVANCE(30);
      END_STATE();
    case 64:
      if (lookahead == 'R') ADVANCE(68);
      END_STATE();
    case 65:
      if (lookahead == 'R') ADVANCE(73);
      END_STATE();
    case 66:
      if (lookahead == 'S') ADVANCE(70);
      END_STATE();
    case 67:
      if (lookahead == 'S') ADVANCE(43);
      END_STATE();
    case 68:
      if (lookahead == 'S') ADVANCE(44);
      END_STATE();
    case 69:
      if (lookahead == 'S') ADVANCE(71);
      END_STATE();
    case 70:
      if (lookahead == 'T') ADVANCE(26);
      END_STATE();
    case 71:
      if (lookahead == 'T') ADVANCE(27);
      END_STATE();
    case 72:
      if (lookahead == 'V') ADVANCE(34);
      END_STATE();
    case 73:
      if (lookahead == 'V') ADVANCE(36);
      END_STATE();
    case 74:
      if (lookahead == '\\') ADVANCE(74);
      if (set_contains(sym__word_character_set_1, 10, lookahead)) ADVANCE(403);
      END_STATE();
    case 75:
      if (lookahead == '\\') ADVANCE(75);
      if (set_contains(sym__key_word_character_set_1, 11, lookahead)) ADVANCE(404);
      END_STATE();
    case 76:
      if (lookahead == '}') ADVANCE(352);
      END_STATE();
    case 77:
      if (lookahead == '-' ||
          lookahead == '/') ADVANCE(168);
      END_STATE();
    case 78:
      if (lookahead == '-' ||
          lookahead == '/') ADVANCE(168);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(77);
      END_STATE();
    case 79:
      if (lookahead == 'A' ||
          lookahead == 'a') ADVANCE(86);
      if (lookahead == 'I' ||
          lookahead == 'i') ADVANCE(117);
      END_STATE();
    case 80:
      if (lookahead == 'A' ||
          lookahead == 'a') ADVANCE(20);
      if (lookahead == 'N' ||
          lookahead == 'n') ADVANCE(146);
      END_STATE();
    case 81:
      if (lookahead == 'A' ||
          lookahead == 'a') ADVANCE(115);
      END_STATE();
    case 82:
      if (lookahead == 'A' ||
          lookahead == 'a') ADVANCE(88);
      END_STATE();
    case 83:
      if (lookahead == 'A' ||
          lookahead == 'a') ADVANCE(137);
      END_STATE();
    case 84:
      if (lookahead == 'A' ||
          lookahead == 'a') ADVANCE(23);
      END_STATE();
    case 85:
      if (lookahead == 'C' ||
          lookahead == 'c') ADVANCE(149);
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(151);
      END_STATE();
    case 86:
      if (lookahead == 'C' ||
          lookahead == 'c') ADVANCE(144);
      END_STATE();
    case 87:
      if (lookahead == 'C' ||
          lookahead == 'c') ADVANCE(130);
      END_STATE();
    case 88:
      if (lookahead == 'C' ||
          lookahead == 'c') ADVANCE(100);
      END_STATE();
    case 89:
      if (lookahead == 'D' ||
          lookahead == 'd') ADVANCE(20);
      END_STATE();
    case 90:
      if (lookahead == 'D' ||
          lookahead == 'd') ADVANCE(103);
      if (lookahead == 'M' ||
          lookahead == 'm') ADVANCE(109);
      END_STATE();
    case 91:
      if (lookahead == 'D' ||
          lookahead == 'd') ADVANCE(98);
      END_STATE();
    case 92:
      if (lookahead == 'D' ||
          lookahead == 'd') ADVANCE(94);
      END_STATE();
    case 93:
      if (lookahead == 'D' ||
          lookahead == 'd') ADVANCE(23);
      END_STATE();
    case 94:
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(229);
      END_STATE();
    case 95:
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(85);
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(104);
      END_STATE();
    case 96:
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(134);
      END_STATE();
    case 97:
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(121);
      END_STATE();
    case 98:
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(103);
      END_STATE();
    case 99:
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(126);
      END_STATE();
    case 100:
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(139);
      END_STATE();
    case 101:
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(133);
      END_STATE();
    case 102:
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(138);
      END_STATE();
    case 103:
      if (lookahead == 'F' ||
          lookahead == 'f') ADVANCE(229);
      END_STATE();
    case 104:
      if (lookahead == 'F' ||
          lookahead == 'f') ADVANCE(143);
      END_STATE();
    case 105:
      if (lookahead == 'F' ||
          lookahead == 'f') ADVANCE(111);
      END_STATE();
    case 106:
      if (lookahead == 'F' ||
          lookahead == 'f') ADVANCE(82);
      END_STATE();
    case 107:
      if (lookahead == 'G' ||
          lookahead == 'g') ADVANCE(87);
      END_STATE();
    case 108:
      if (lookahead == 'G' ||
          lookahead == 'g') ADVANCE(132);
      END_STATE();
    case 109:
      if (lookahead == 'I' ||
          lookahead == 'i') ADVANCE(229);
      END_STATE();
    case 110:
      if (lookahead == 'I' ||
          lookahead == 'i') ADVANCE(123);
      if (lookahead == 'M' ||
          lookahead == 'm') ADVANCE(230);
      END_STATE();
    case 111:
      if (lookahead == 'I' ||
          lookahead == 'i') ADVANCE(108);
      END_STATE();
    case 112:
      if (lookahead == 'I' ||
          lookahead == 'i') ADVANCE(88);
      END_STATE();
    case 113:
      if (lookahead == 'I' ||
          lookahead == 'i') ADVANCE(142);
      END_STATE();
    case 114:
      if (lookahead == 'I' ||
          lookahead == 'i') ADVANCE(92);
      END_STATE();
    case 115:
      if (lookahead == 'L' ||
          lookahead == 'l') ADVANCE(116);
      END_STATE();
    case 116:
      if (lookahead == 'L' ||
          lookahead == 'l') ADVANCE(101);
      END_STATE();
    case 117:
      if (lookahead == 'L' ||
          lookahead == 'l') ADVANCE(148);
      END_STATE();
    case 118:
      if (lookahead == 'M' ||
          lookahead == 'm') ADVANCE(89);
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(119);
      END_STATE();
    case 119:
      if (lookahead == 'M' ||
          lookahead == 'm') ADVANCE(224);
      END_STATE();
    case 120:
      if (lookahead == 'M' ||
          lookahead == 'm') ADVANCE(218);
      END_STATE();
    case 121:
      if (lookahead == 'M' ||
          lookahead == 'm') ADVANCE(131);
      END_STATE();
    case 122:
      if (lookahead == 'M' ||
          lookahead == 'm') ADVANCE(93);
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(120);
      END_STATE();
    case 123:
      if (lookahead == 'N' ||
          lookahead == 'n') ADVANCE(140);
      END_STATE();
    case 124:
      if (lookahead == 'N' ||
          lookahead == 'n') ADVANCE(99);
      END_STATE();
    case 125:
      if (lookahead == 'N' ||
          lookahead == 'n') ADVANCE(105);
      END_STATE();
    case 126:
      if (lookahead == 'N' ||
          lookahead == 'n') ADVANCE(145);
      END_STATE();
    case 127:
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(110);
      END_STATE();
    case 128:
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(107);
      END_STATE();
    case 129:
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(124);
      END_STATE();
    case 130:
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(125);
      END_STATE();
    case 131:
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(152);
      END_STATE();
    case 132:
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(153);
      END_STATE();
    case 133:
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(139);
      END_STATE();
    case 134:
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(106);
      END_STATE();
    case 135:
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(113);
      END_STATE();
    case 136:
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(114);
      END_STATE();
    case 137:
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(94);
      END_STATE();
    case 138:
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(136);
      END_STATE();
    case 139:
      if (lookahead == 'S' ||
          lookahead == 's') ADVANCE(229);
      END_STATE();
    case 140:
      if (lookahead == 'S' ||
          lookahead == 's') ADVANCE(147);
      END_STATE();
    case 141:
      if (lookahead == 'T' ||
          lookahead == 't') ADVANCE(220);
      END_STATE();
    case 142:
      if (lookahead == 'T' ||
          lookahead == 't') ADVANCE(156);
      END_STATE();
    case 143:
      if (lookahead == 'T' ||
          lookahead == 't') ADVANCE(155);
      END_STATE();
    case 144:
      if (lookahead == 'T' ||
          lookahead == 't') ADVANCE(91);
      END_STATE();
    case 145:
      if (lookahead == 'T' ||
          lookahead == 't') ADVANCE(139);
      END_STATE();
    case 146:
      if (lookahead == 'T' ||
          lookahead == 't') ADVANCE(96);
      END_STATE();
    case 147:
      if (lookahead == 'T' ||
          lookahead == 't') ADVANCE(81);
      END_STATE();
    case 148:
      if (lookahead == 'T' ||
          lookahead == 't') ADVANCE(101);
      END_STATE();
    case 149:
      if (lookahead == 'U' ||
          lookahead == 'u') ADVANCE(135);
      END_STATE();
    case 150:
      if (lookahead == 'V' ||
          lookahead == 'v') ADVANCE(99);
      END_STATE();
    case 151:
      if (lookahead == 'V' ||
          lookahead == 'v') ADVANCE(112);
      END_STATE();
    case 152:
      if (lookahead == 'V' ||
          lookahead == 'v') ADVANCE(94);
      END_STATE();
    case 153:
      if (lookahead == 'V' ||
          lookahead == 'v') ADVANCE(102);
      END_STATE();
    case 154:
      if (lookahead == 'W' ||
          lookahead == 'w') ADVANCE(229);
      END_STATE();
    case 155:
      if (lookahead == 'W' ||
          lookahead == 'w') ADVANCE(83);
      END_STATE();
    case 156:
      if (lookahead == 'Y' ||
          lookahead == 'y') ADVANCE(229);
      END_STATE();
    case 157:
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0xfeff) ADVANCE(157);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != 0x1a) ADVANCE(423);
      END_STATE();
    case 158:
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0xfeff) ADVANCE(158);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != 0x1a &&
          lookahead != ';') ADVANCE(211);
      END_STATE();
    case 159:
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0xfeff) ADVANCE(159);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != 0x1a) ADVANCE(215);
      END_STATE();
    case 160:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(342);
      END_STATE();
    case 161:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(346);
      END_STATE();
    case 162:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(78);
      END_STATE();
    case 163:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(349);
      END_STATE();
    case 164:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(350);
      END_STATE();
    case 165:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(164);
      END_STATE();
    case 166:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(344);
      END_STATE();
    case 167:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(165);
      END_STATE();
    case 168:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(167);
      END_STATE();
    case 169:
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F') ||
          ('a' <= lookahead && lookahead <= 'f')) ADVANCE(343);
      END_STATE();
    case 170:
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F') ||
          ('a' <= lookahead && lookahead <= 'f')) ADVANCE(14);
      END_STATE();
    case 171:
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F') ||
          ('a' <= lookahead && lookahead <= 'f')) ADVANCE(76);
      END_STATE();
    case 172:
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F') ||
          ('a' <= lookahead && lookahead <= 'f')) ADVANCE(170);
      END_STATE();
    case 173:
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F') ||
          ('a' <= lookahead && lookahead <= 'f')) ADVANCE(171);
      END_STATE();
    case 174:
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F') ||
          ('a' <= lookahead && lookahead <= 'f')) ADVANCE(172);
      END_STATE();
    case 175:
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F') ||
          ('a' <= lookahead && lookahead <= 'f')) ADVANCE(173);
      END_STATE();
    case 176:
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F') ||
          ('a' <= lookahead && lookahead <= 'f')) ADVANCE(174);
      END_STATE();
    case 177:
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F') ||
          ('a' <= lookahead && lookahead <= 'f')) ADVANCE(175);
      END_STATE();
    case 178:
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F') ||
          ('a' <= lookahead && lookahead <= 'f')) ADVANCE(176);
      END_STATE();
    case 179:
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F') ||
          ('a' <= lookahead && lookahead <= 'f')) ADVANCE(15);
      END_STATE();
    case 180:
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F') ||
          ('a' <= lookahead && lookahead <= 'f')) ADVANCE(179);
      END_STATE();
    case 181:
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F') ||
          ('a' <= lookahead && lookahead <= 'f')) ADVANCE(180);
      END_STATE();
    case 182:
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F') ||
          ('a' <= lookahead && lookahead <= 'f')) ADVANCE(181);
      END_STATE();
    case 183:
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F') ||
          ('a' <= lookahead && lookahead <= 'f')) ADVANCE(177);
      END_STATE();
    case 184:
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F') ||
          ('a' <= lookahead && lookahead <= 'f')) ADVANCE(178);
      END_STATE();
    case 185:
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F') ||
          ('a' <= lookahead && lookahead <= 'f')) ADVANCE(12);
      END_STATE();
    case 186:
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F') ||
          ('a' <= lookahead && lookahead <= 'f')) ADVANCE(185);
      END_STATE();
    case 187:
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F') ||
          ('a' <= lookahead && lookahead <= 'f')) ADVANCE(186);
      END_STATE();
    case 188:
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F') ||
          ('a' <= lookahead && lookahead <= 'f')) ADVANCE(187);
      END_STATE();
    case 189:
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F') ||
          ('a' <= lookahead && lookahead <= 'f')) ADVANCE(183);
      END_STATE();
    case 190:
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F') ||
          ('a' <= lookahead && lookahead <= 'f')) ADVANCE(184);
      END_STATE();
    case 191:
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F') ||
          ('a' <= lookahead && lookahead <= 'f')) ADVANCE(13);
      END_STATE();
    case 192:
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F') ||
          ('a' <= lookahead && lookahead <= 'f')) ADVANCE(191);
      END_STATE();
    case 193:
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F') ||
          ('a' <= lookahead && lookahead <= 'f')) ADVANCE(192);
      END_STATE();
    case 194:
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F') ||
          ('a' <= lookahead && lookahead <= 'f')) ADVANCE(193);
      END_STATE();
    case 195:
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F') ||
          ('a' <= lookahead && lookahead <= 'f')) ADVANCE(189);
      END_STATE();
    case 196:
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F') ||
          ('a' <= lookahead && lookahead <= 'f')) ADVANCE(190);
      END_STATE();
    case 197:
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F') ||
          ('a' <= lookahead && lookahead <= 'f')) ADVANCE(195);
      END_STATE();
    case 198:
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F') ||
          ('a' <= lookahead && lookahead <= 'f')) ADVANCE(197);
      END_STATE();
    case 199:
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F') ||
          ('a' <= lookahead && lookahead <= 'f')) ADVANCE(198);
      END_STATE();
    case 200:
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F') ||
          ('a' <= lookahead && lookahead <= 'f')) ADVANCE(199);
      END_STATE();
    case 201:
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F') ||
          ('a' <= lookahead && lookahead <= 'f')) ADVANCE(200);
      END_STATE();
    case 202:
      if (eof) ADVANCE(209);
      if (lookahead == '\n') ADVANCE(425);
      if (lookahead == '\r') SKIP(202);
      if (lookahead == 0x1a) ADVANCE(424);
      if (lookahead == '"') ADVANCE(409);
      if (lookahead == '$') ADVANCE(416);
      if (lookahead == '%') ADVANCE(414);
      if (lookahead == ';') ADVANCE(419);
      if (lookahead == '\\') ADVANCE(420);
      if (('\t' <= lookahead && lookahead <= '\f') ||
          lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0xfeff) ADVANCE(418);
      if (lookahead != 0) ADVANCE(421);
      END_STATE();
    case 203:
      if (eof) ADVANCE(209);
      if (lookahead == '\n') ADVANCE(425);
      if (lookahead == '\r') SKIP(203);
      if (lookahead == 0x1a) ADVANCE(424);
      if (lookahead == '$') ADVANCE(243);
      if (lookahead == '.') ADVANCE(234);
      if (lookahead == '\\') ADVANCE(322);
      if (lookahead == ']') ADVANCE(212);
      if (('\t' <= lookahead && lookahead <= '\f') ||
          lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0xfeff) ADVANCE(233);
      if (lookahead != 0) ADVANCE(323);
      END_STATE();
    case 204:
      if (eof) ADVANCE(209);
      ADVANCE_MAP(
        '\n', 425,
        0x1a, 424,
        '"', 408,
        '$', 331,
        '%', 330,
        ',', 325,
        '-', 361,
        '0', 336,
        ';', 423,
        '\\', 406,
        '{', 397,
      );
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0xfeff) SKIP(204);
      if (('1' <= lookahead && lookahead <= '9')) ADVANCE(338);
      if (lookahead != 0) ADVANCE(403);
      END_STATE();
    case 205:
      if (eof) ADVANCE(209);
      ADVANCE_MAP(
        '\n', 425,
        0x1a, 424,
        '"', 408,
        '$', 331,
        '%', 330,
        ',', 325,
        ';', 423,
        '=', 324,
        '[', 213,
        '\\', 407,
      );
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0xfeff) SKIP(205);
      if (lookahead != 0) ADVANCE(404);
      END_STATE();
    case 206:
      if (eof) ADVANCE(209);
      ADVANCE_MAP(
        '\n', 425,
        0x1a, 424,
        '"', 408,
        '$', 331,
        '%', 330,
        ',', 325,
        ';', 423,
        '=', 324,
        '\\', 407,
      );
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0xfeff) SKIP(206);
      if (lookahead != 0) ADVANCE(404);
      END_STATE();
    case 207:
      if (eof) ADVANCE(209);
      if (lookahead == '\n') ADVANCE(425);
      if (lookahead == 0x1a) ADVANCE(424);
      if (lookahead == ';') ADVANCE(423);
      if (lookahead == '[') ADVANCE(213);
      if (lookahead == '\\') ADVANCE(210);
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0xfeff) SKIP(207);
      if (lookahead != 0) ADVANCE(211);
      END_STATE();
    case 208:
      if (eof) ADVANCE(209);
      if (lookahead == '\n') ADVANCE(425);
      if (lookahead == 0x1a) ADVANCE(424);
      if (lookahead == ';') ADVANCE(423);
      if (lookahead == '\\') ADVANCE(214);
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0xfeff) SKIP(208);
      if (lookahead != 0) ADVANCE(215);
      END_STATE();
    case 209:
      ACCEPT_TOKEN(ts_builtin_sym_end);
      END_STATE();
    case 210:
      ACCEPT_TOKEN(sym__stray_text);
      if (lookahead == '\n') ADVANCE(422);
      if (lookahead == '\\') ADVANCE(210);
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0xfeff) ADVANCE(2);
      if (lookahead != 0 &&
          lookahead != 0x1a &&
          lookahead != ';') ADVANCE(211);
      END_STATE();
    case 211:
      ACCEPT_TOKEN(sym__stray_text);
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0xfeff) ADVANCE(158);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != 0x1a &&
          lookahead != ';') ADVANCE(211);
      END_STATE();
    case 212:
      ACCEPT_TOKEN(anon_sym_RBRACK);
      END_STATE();
    case 213:
      ACCEPT_TOKEN(sym__open);
      END_STATE();
    case 214:
      ACCEPT_TOKEN(sym__header_tail);
      if (lookahead == '\n') ADVANCE(422);
      if (lookahead == '\\') ADVANCE(214);
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0xfeff) ADVANCE(3);
      if (lookahead != 0 &&
          lookahead != 0x1a) ADVANCE(215);
      END_STATE();
    case 215:
      ACCEPT_TOKEN(sym__header_tail);
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0xfeff) ADVANCE(159);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != 0x1a) ADVANCE(215);
      END_STATE();
    case 216:
      ACCEPT_TOKEN(aux_sym_section_name_token1);
      END_STATE();
    case 217:
      ACCEPT_TOKEN(aux_sym_decoration_token1);
      END_STATE();
    case 218:
      ACCEPT_TOKEN(aux_sym_decoration_token1);
      if (lookahead == '6') ADVANCE(19);
      END_STATE();
    case 219:
      ACCEPT_TOKEN(aux_sym_decoration_token1);
      if (lookahead == '6') ADVANCE(236);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != 0x1a &&
          lookahead != '$' &&
          lookahead != '.' &&
          lookahead != ']') ADVANCE(323);
      END_STATE();
    case 220:
      ACCEPT_TOKEN(aux_sym_decoration_token1);
      if (lookahead == 'A' ||
          lookahead == 'a') ADVANCE(122);
      if (lookahead == 'I' ||
          lookahead == 'i') ADVANCE(84);
      if (lookahead == 'X' ||
          lookahead == 'x') ADVANCE(25);
      END_STATE();
    case 221:
      ACCEPT_TOKEN(aux_sym_decoration_token1);
      if (lookahead == 'A' ||
          lookahead == 'a') ADVANCE(287);
      if (lookahead == 'I' ||
          lookahead == 'i') ADVANCE(249);
      if (lookahead == 'X' ||
          lookahead == 'x') ADVANCE(242);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != 0x1a &&
          lookahead != '$' &&
          lookahead != '.' &&
          lookahead != ']') ADVANCE(323);
      END_STATE();
    case 222:
      ACCEPT_TOKEN(aux_sym_decoration_token1);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != 0x1a &&
          lookahead != '$' &&
          lookahead != '.' &&
          lookahead != ']') ADVANCE(323);
      END_STATE();
    case 223:
      ACCEPT_TOKEN(aux_sym_decoration_token2);
      END_STATE();
    case 224:
      ACCEPT_TOKEN(aux_sym_decoration_token2);
      if (lookahead == '6') ADVANCE(18);
      END_STATE();
    case 225:
      ACCEPT_TOKEN(aux_sym_decoration_token2);
      if (lookahead == '6') ADVANCE(235);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != 0x1a &&
          lookahead != '$' &&
          lookahead != '.' &&
          lookahead != ']') ADVANCE(323);
      END_STATE();
    case 226:
      ACCEPT_TOKEN(aux_sym_decoration_token2);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != 0x1a &&
          lookahead != '$' &&
          lookahead != '.' &&
          lookahead != ']') ADVANCE(323);
      END_STATE();
    case 227:
      ACCEPT_TOKEN(sym__version_decoration);
      if (lookahead == '.') ADVANCE(17);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(227);
      END_STATE();
    case 228:
      ACCEPT_TOKEN(sym__version_decoration);
      if (lookahead == '.') ADVANCE(17);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(228);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != 0x1a &&
          lookahead != '$' &&
          lookahead != ']') ADVANCE(323);
      END_STATE();
    case 229:
      ACCEPT_TOKEN(sym_suffix);
      END_STATE();
    case 230:
      ACCEPT_TOKEN(sym_suffix);
      if (lookahead == 'P' ||
          lookahead == 'p') ADVANCE(129);
      END_STATE();
    case 231:
      ACCEPT_TOKEN(sym_suffix);
      if (lookahead == 'P' ||
          lookahead == 'p') ADVANCE(294);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != 0x1a &&
          lookahead != '$' &&
          lookahead != '.' &&
          lookahead != ']') ADVANCE(323);
      END_STATE();
    case 232:
      ACCEPT_TOKEN(sym_suffix);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != 0x1a &&
          lookahead != '$' &&
          lookahead != '.' &&
          lookahead != ']') ADVANCE(323);
      END_STATE();
    case 233:
      ACCEPT_TOKEN(sym__name_text);
      ADVANCE_MAP(
        '$', 243,
        '.', 234,
        '\\', 322,
        '\t', 233,
        0x0b, 233,
        '\f', 233,
        ' ', 233,
        0xa0, 233,
        0xfeff, 233,
      );
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != 0x1a &&
          lookahead != '\\' &&
          lookahead != ']') ADVANCE(323);
      END_STATE();
    case 234:
      ACCEPT_TOKEN(sym__name_text);
      ADVANCE_MAP(
        '.', 17,
        'A', 283,
        'a', 283,
        'C', 292,
        'c', 292,
        'E', 315,
        'e', 315,
        'F', 244,
        'f', 244,
        'H', 319,
        'h', 319,
        'I', 245,
        'i', 245,
        'L', 293,
        'l', 293,
        'N', 306,
        'n', 306,
        'R', 262,
        'r', 262,
        'S', 260,
        's', 260,
        'W', 255,
        'w', 255,
        'X', 241,
        'x', 241,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(228);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != 0x1a &&
          lookahead != '$' &&
          lookahead != ']') ADVANCE(323);
      END_STATE();
    case 235:
      ACCEPT_TOKEN(sym__name_text);
      if (lookahead == '4') ADVANCE(226);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != 0x1a &&
          lookahead != '$' &&
          lookahead != '.' &&
          lookahead != ']') ADVANCE(323);
      END_STATE();
    case 236:
      ACCEPT_TOKEN(sym__name_text);
      if (lookahead == '4') ADVANCE(222);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != 0x1a &&
          lookahead != '$' &&
          lookahead != '.' &&
          lookahead != ']') ADVANCE(323);
      END_STATE();
    case 237:
      ACCEPT_TOKEN(sym__name_text);
      if (lookahead == '6') ADVANCE(235);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != 0x1a &&
          lookahead != '$' &&
          lookahead != '.' &&
          lookahead != ']') ADVANCE(323);
      END_STATE();
    case 238:
      ACCEPT_TOKEN(sym__name_text);
      if (lookahead == '6') ADVANCE(226);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != 0x1a &&
          lookahead != '$' &&
          lookahead != '.' &&
          lookahead != ']') ADVANCE(323);
      END_STATE();
    case 239:
      ACCEPT_TOKEN(sym__name_text);
      if (lookahead == '6') ADVANCE(222);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != 0x1a &&
          lookahead != '$' &&
          lookahead != '.' &&
          lookahead != ']') ADVANCE(323);
      END_STATE();
    case 240:
      ACCEPT_TOKEN(sym__name_text);
      if (lookahead == '6') ADVANCE(236);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != 0x1a &&
          lookahead != '$' &&
          lookahead != '.' &&
          lookahead != ']') ADVANCE(323);
      END_STATE();
    case 241:
      ACCEPT_TOKEN(sym__name_text);
      if (lookahead == '8') ADVANCE(238);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != 0x1a &&
          lookahead != '$' &&
          lookahead != '.' &&
          lookahead != ']') ADVANCE(323);
      END_STATE();
    case 242:
      ACCEPT_TOKEN(sym__name_text);
      if (lookahead == '8') ADVANCE(239);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != 0x1a &&
          lookahead != '$' &&
          lookahead != '.' &&
          lookahead != ']') ADVANCE(323);
      END_STATE();
    case 243:
      ACCEPT_TOKEN(sym__name_text);
      if (lookahead == 'A') ADVANCE(63);
      if (lookahead == 'K') ADVANCE(51);
      if (lookahead == 'U') ADVANCE(51);
      END_STATE();
    case 244:
      ACCEPT_TOKEN(sym__name_text);
      if (lookahead == 'A' ||
          lookahead == 'a') ADVANCE(251);
      if (lookahead == 'I' ||
          lookahead == 'i') ADVANCE(282);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != 0x1a &&
          lookahead != '$' &&
          lookahead != '.' &&
          lookahead != ']') ADVANCE(323);
      END_STATE();
    case 245:
      ACCEPT_TOKEN(sym__name_text);
      if (lookahead == 'A' ||
          lookahead == 'a') ADVANCE(237);
      if (lookahead == 'N' ||
          lookahead == 'n') ADVANCE(311);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != 0x1a &&
          lookahead != '$' &&
          lookahead != '.' &&
          lookahead != ']') ADVANCE(323);
      END_STATE();
    case 246:
      ACCEPT_TOKEN(sym__name_text);
      if (lookahead == 'A' ||
          lookahead == 'a') ADVANCE(280);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != 0x1a &&
          lookahead != '$' &&
          lookahead != '.' &&
          lookahead != ']') ADVANCE(323);
      END_STATE();
    case 247:
      ACCEPT_TOKEN(sym__name_text);
      if (lookahead == 'A' ||
          lookahead == 'a') ADVANCE(253);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != 0x1a &&
          lookahead != '$' &&
          lookahead != '.' &&
          lookahead != ']') ADVANCE(323);
      END_STATE();
    case 248:
      ACCEPT_TOKEN(sym__name_text);
      if (lookahead == 'A' ||
          lookahead == 'a') ADVANCE(302);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != 0x1a &&
          lookahead != '$' &&
          lookahead != '.' &&
          lookahead != ']') ADVANCE(323);
      END_STATE();
    case 249:
      ACCEPT_TOKEN(sym__name_text);
      if (lookahead == 'A' ||
          lookahead == 'a') ADVANCE(240);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != 0x1a &&
          lookahead != '$' &&
          lookahead != '.' &&
          lookahead != ']') ADVANCE(323);
      END_STATE();
    case 250:
      ACCEPT_TOKEN(sym__name_text);
      if (lookahead == 'C' ||
          lookahead == 'c') ADVANCE(314);
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(316);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != 0x1a &&
          lookahead != '$' &&
          lookahead != '.' &&
          lookahead != ']') ADVANCE(323);
      END_STATE();
    case 251:
      ACCEPT_TOKEN(sym__name_text);
      if (lookahead == 'C' ||
          lookahead == 'c') ADVANCE(309);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != 0x1a &&
          lookahead != '$' &&
          lookahead != '.' &&
          lookahead != ']') ADVANCE(323);
      END_STATE();
    case 252:
      ACCEPT_TOKEN(sym__name_text);
      if (lookahead == 'C' ||
          lookahead == 'c') ADVANCE(295);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != 0x1a &&
          lookahead != '$' &&
          lookahead != '.' &&
          lookahead != ']') ADVANCE(323);
      END_STATE();
    case 253:
      ACCEPT_TOKEN(sym__name_text);
      if (lookahead == 'C' ||
          lookahead == 'c') ADVANCE(265);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != 0x1a &&
          lookahead != '$' &&
          lookahead != '.' &&
          lookahead != ']') ADVANCE(323);
      END_STATE();
    case 254:
      ACCEPT_TOKEN(sym__name_text);
      if (lookahead == 'D' ||
          lookahead == 'd') ADVANCE(237);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != 0x1a &&
          lookahead != '$' &&
          lookahead != '.' &&
          lookahead != ']') ADVANCE(323);
      END_STATE();
    case 255:
      ACCEPT_TOKEN(sym__name_text);
      if (lookahead == 'D' ||
          lookahead == 'd') ADVANCE(268);
      if (lookahead == 'M' ||
          lookahead == 'm') ADVANCE(274);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != 0x1a &&
          lookahead != '$' &&
          lookahead != '.' &&
          lookahead != ']') ADVANCE(323);
      END_STATE();
    case 256:
      ACCEPT_TOKEN(sym__name_text);
      if (lookahead == 'D' ||
          lookahead == 'd') ADVANCE(263);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != 0x1a &&
          lookahead != '$' &&
          lookahead != '.' &&
          lookahead != ']') ADVANCE(323);
      END_STATE();
    case 257:
      ACCEPT_TOKEN(sym__name_text);
      if (lookahead == 'D' ||
          lookahead == 'd') ADVANCE(259);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != 0x1a &&
          lookahead != '$' &&
          lookahead != '.' &&
          lookahead != ']') ADVANCE(323);
      END_STATE();
    case 258:
      ACCEPT_TOKEN(sym__name_text);
      if (lookahead == 'D' ||
          lookahead == 'd') ADVANCE(240);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != 0x1a &&
          lookahead != '$' &&
          lookahead != '.' &&
          lookahead != ']') ADVANCE(323);
      END_STATE();
    case 259:
      ACCEPT_TOKEN(sym__name_text);
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(232);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != 0x1a &&
          lookahead != '$' &&
          lookahead != '.' &&
          lookahead != ']') ADVANCE(323);
      END_STATE();
    case 260:
      ACCEPT_TOKEN(sym__name_text);
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(250);
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(269);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != 0x1a &&
          lookahead != '$' &&
          lookahead != '.' &&
          lookahead != ']') ADVANCE(323);
      END_STATE();
    case 261:
      ACCEPT_TOKEN(sym__name_text);
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(299);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != 0x1a &&
          lookahead != '$' &&
          lookahead != '.' &&
          lookahead != ']') ADVANCE(323);
      END_STATE();
    case 262:
      ACCEPT_TOKEN(sym__name_text);
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(286);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != 0x1a &&
          lookahead != '$' &&
          lookahead != '.' &&
          lookahead != ']') ADVANCE(323);
      END_STATE();
    case 263:
      ACCEPT_TOKEN(sym__name_text);
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(268);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != 0x1a &&
          lookahead != '$' &&
          lookahead != '.' &&
          lookahead != ']') ADVANCE(323);
      END_STATE();
    case 264:
      ACCEPT_TOKEN(sym__name_text);
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(291);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != 0x1a &&
          lookahead != '$' &&
          lookahead != '.' &&
          lookahead != ']') ADVANCE(323);
      END_STATE();
    case 265:
      ACCEPT_TOKEN(sym__name_text);
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(304);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != 0x1a &&
          lookahead != '$' &&
          lookahead != '.' &&
          lookahead != ']') ADVANCE(323);
      END_STATE();
    case 266:
      ACCEPT_TOKEN(sym__name_text);
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(298);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != 0x1a &&
          lookahead != '$' &&
          lookahead != '.' &&
          lookahead != ']') ADVANCE(323);
      END_STATE();
    case 267:
      ACCEPT_TOKEN(sym__name_text);
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(303);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != 0x1a &&
          lookahead != '$' &&
          lookahead != '.' &&
          lookahead != ']') ADVANCE(323);
      END_STATE();
    case 268:
      ACCEPT_TOKEN(sym__name_text);
      if (lookahead == 'F' ||
          lookahead == 'f') ADVANCE(232);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != 0x1a &&
          lookahead != '$' &&
          lookahead != '.' &&
          lookahead != ']') ADVANCE(323);
      END_STATE();
    case 269:
      ACCEPT_TOKEN(sym__name_text);
      if (lookahead == 'F' ||
          lookahead == 'f') ADVANCE(308);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != 0x1a &&
          lookahead != '$' &&
          lookahead != '.' &&
          lookahead != ']') ADVANCE(323);
      END_STATE();
    case 270:
      ACCEPT_TOKEN(sym__name_text);
      if (lookahead == 'F' ||
          lookahead == 'f') ADVANCE(276);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != 0x1a &&
          lookahead != '$' &&
          lookahead != '.' &&
          lookahead != ']') ADVANCE(323);
      END_STATE();
    case 271:
      ACCEPT_TOKEN(sym__name_text);
      if (lookahead == 'F' ||
          lookahead == 'f') ADVANCE(247);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != 0x1a &&
          lookahead != '$' &&
          lookahead != '.' &&
          lookahead != ']') ADVANCE(323);
      END_STATE();
    case 272:
      ACCEPT_TOKEN(sym__name_text);
      if (lookahead == 'G' ||
          lookahead == 'g') ADVANCE(252);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != 0x1a &&
          lookahead != '$' &&
          lookahead != '.' &&
          lookahead != ']') ADVANCE(323);
      END_STATE();
    case 273:
      ACCEPT_TOKEN(sym__name_text);
      if (lookahead == 'G' ||
          lookahead == 'g') ADVANCE(297);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != 0x1a &&
          lookahead != '$' &&
          lookahead != '.' &&
          lookahead != ']') ADVANCE(323);
      END_STATE();
    case 274:
      ACCEPT_TOKEN(sym__name_text);
      if (lookahead == 'I' ||
          lookahead == 'i') ADVANCE(232);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != 0x1a &&
          lookahead != '$' &&
          lookahead != '.' &&
          lookahead != ']') ADVANCE(323);
      END_STATE();
    case 275:
      ACCEPT_TOKEN(sym__name_text);
      if (lookahead == 'I' ||
          lookahead == 'i') ADVANCE(288);
      if (lookahead == 'M' ||
          lookahead == 'm') ADVANCE(231);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != 0x1a &&
          lookahead != '$' &&
          lookahead != '.' &&
          lookahead != ']') ADVANCE(323);
      END_STATE();
    case 276:
      ACCEPT_TOKEN(sym__name_text);
      if (lookahead == 'I' ||
          lookahead == 'i') ADVANCE(273);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != 0x1a &&
          lookahead != '$' &&
          lookahead != '.' &&
          lookahead != ']') ADVANCE(323);
      END_STATE();
    case 277:
      ACCEPT_TOKEN(sym__name_text);
      if (lookahead == 'I' ||
          lookahead == 'i') ADVANCE(253);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != 0x1a &&
          lookahead != '$' &&
          lookahead != '.' &&
          lookahead != ']') ADVANCE(323);
      END_STATE();
    case 278:
      ACCEPT_TOKEN(sym__name_text);
      if (lookahead == 'I' ||
          lookahead == 'i') ADVANCE(307);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != 0x1a &&
          lookahead != '$' &&
          lookahead != '.' &&
          lookahead != ']') ADVANCE(323);
      END_STATE();
    case 279:
      ACCEPT_TOKEN(sym__name_text);
      if (lookahead == 'I' ||
          lookahead == 'i') ADVANCE(257);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != 0x1a &&
          lookahead != '$' &&
          lookahead != '.' &&
          lookahead != ']') ADVANCE(323);
      END_STATE();
    case 280:
      ACCEPT_TOKEN(sym__name_text);
      if (lookahead == 'L' ||
          lookahead == 'l') ADVANCE(281);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != 0x1a &&
          lookahead != '$' &&
          lookahead != '.' &&
          lookahead != ']') ADVANCE(323);
      END_STATE();
    case 281:
      ACCEPT_TOKEN(sym__name_text);
      if (lookahead == 'L' ||
          lookahead == 'l') ADVANCE(266);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != 0x1a &&
          lookahead != '$' &&
          lookahead != '.' &&
          lookahead != ']') ADVANCE(323);
      END_STATE();
    case 282:
      ACCEPT_TOKEN(sym__name_text);
      if (lookahead == 'L' ||
          lookahead == 'l') ADVANCE(313);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != 0x1a &&
          lookahead != '$' &&
          lookahead != '.' &&
          lookahead != ']') ADVANCE(323);
      END_STATE();
    case 283:
      ACCEPT_TOKEN(sym__name_text);
      if (lookahead == 'M' ||
          lookahead == 'm') ADVANCE(254);
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(284);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != 0x1a &&
          lookahead != '$' &&
          lookahead != '.' &&
          lookahead != ']') ADVANCE(323);
      END_STATE();
    case 284:
      ACCEPT_TOKEN(sym__name_text);
      if (lookahead == 'M' ||
          lookahead == 'm') ADVANCE(225);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != 0x1a &&
          lookahead != '$' &&
          lookahead != '.' &&
          lookahead != ']') ADVANCE(323);
      END_STATE();
    case 285:
      ACCEPT_TOKEN(sym__name_text);
      if (lookahead == 'M' ||
          lookahead == 'm') ADVANCE(219);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != 0x1a &&
          lookahead != '$' &&
          lookahead != '.' &&
          lookahead != ']') ADVANCE(323);
      END_STATE();
    case 286:
      ACCEPT_TOKEN(sym__name_text);
      if (lookahead == 'M' ||
          lookahead == 'm') ADVANCE(296);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != 0x1a &&
          lookahead != '$' &&
          lookahead != '.' &&
          lookahead != ']') ADVANCE(323);
      END_STATE();
    case 287:
      ACCEPT_TOKEN(sym__name_text);
      if (lookahead == 'M' ||
          lookahead == 'm') ADVANCE(258);
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(285);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != 0x1a &&
          lookahead != '$' &&
          lookahead != '.' &&
          lookahead != ']') ADVANCE(323);
      END_STATE();
    case 288:
      ACCEPT_TOKEN(sym__name_text);
      if (lookahead == 'N' ||
          lookahead == 'n') ADVANCE(305);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != 0x1a &&
          lookahead != '$' &&
          lookahead != '.' &&
          lookahead != ']') ADVANCE(323);
      END_STATE();
    case 289:
      ACCEPT_TOKEN(sym__name_text);
      if (lookahead == 'N' ||
          lookahead == 'n') ADVANCE(264);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != 0x1a &&
          lookahead != '$' &&
          lookahead != '.' &&
          lookahead != ']') ADVANCE(323);
      END_STATE();
    case 290:
      ACCEPT_TOKEN(sym__name_text);
      if (lookahead == 'N' ||
          lookahead == 'n') ADVANCE(270);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != 0x1a &&
          lookahead != '$' &&
          lookahead != '.' &&
          lookahead != ']') ADVANCE(323);
      END_STATE();
    case 291:
      ACCEPT_TOKEN(sym__name_text);
      if (lookahead == 'N' ||
          lookahead == 'n') ADVANCE(310);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != 0x1a &&
          lookahead != '$' &&
          lookahead != '.' &&
          lookahead != ']') ADVANCE(323);
      END_STATE();
    case 292:
      ACCEPT_TOKEN(sym__name_text);
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(275);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != 0x1a &&
          lookahead != '$' &&
          lookahead != '.' &&
          lookahead != ']') ADVANCE(323);
      END_STATE();
    case 293:
      ACCEPT_TOKEN(sym__name_text);
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(272);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != 0x1a &&
          lookahead != '$' &&
          lookahead != '.' &&
          lookahead != ']') ADVANCE(323);
      END_STATE();
    case 294:
      ACCEPT_TOKEN(sym__name_text);
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(289);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != 0x1a &&
          lookahead != '$' &&
          lookahead != '.' &&
          lookahead != ']') ADVANCE(323);
      END_STATE();
    case 295:
      ACCEPT_TOKEN(sym__name_text);
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(290);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != 0x1a &&
          lookahead != '$' &&
          lookahead != '.' &&
          lookahead != ']') ADVANCE(323);
      END_STATE();
    case 296:
      ACCEPT_TOKEN(sym__name_text);
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(317);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != 0x1a &&
          lookahead != '$' &&
          lookahead != '.' &&
          lookahead != ']') ADVANCE(323);
      END_STATE();
    case 297:
      ACCEPT_TOKEN(sym__name_text);
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(318);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != 0x1a &&
          lookahead != '$' &&
          lookahead != '.' &&
          lookahead != ']') ADVANCE(323);
      END_STATE();
    case 298:
      ACCEPT_TOKEN(sym__name_text);
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(304);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != 0x1a &&
          lookahead != '$' &&
          lookahead != '.' &&
          lookahead != ']') ADVANCE(323);
      END_STATE();
    case 299:
      ACCEPT_TOKEN(sym__name_text);
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(271);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != 0x1a &&
          lookahead != '$' &&
          lookahead != '.' &&
          lookahead != ']') ADVANCE(323);
      END_STATE();
    case 300:
      ACCEPT_TOKEN(sym__name_text);
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(278);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != 0x1a &&
          lookahead != '$' &&
          lookahead != '.' &&
          lookahead != ']') ADVANCE(323);
      END_STATE();
    case 301:
      ACCEPT_TOKEN(sym__name_text);
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(279);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != 0x1a &&
          lookahead != '$' &&
          lookahead != '.' &&
          lookahead != ']') ADVANCE(323);
      END_STATE();
    case 302:
      ACCEPT_TOKEN(sym__name_text);
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(259);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != 0x1a &&
          lookahead != '$' &&
          lookahead != '.' &&
          lookahead != ']') ADVANCE(323);
      END_STATE();
    case 303:
      ACCEPT_TOKEN(sym__name_text);
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(301);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != 0x1a &&
          lookahead != '$' &&
          lookahead != '.' &&
          lookahead != ']') ADVANCE(323);
      END_STATE();
    case 304:
      ACCEPT_TOKEN(sym__name_text);
      if (lookahead == 'S' ||
          lookahead == 's') ADVANCE(232);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != 0x1a &&
          lookahead != '$' &&
          lookahead != '.' &&
          lookahead != ']') ADVANCE(323);
      END_STATE();
    case 305:
      ACCEPT_TOKEN(sym__name_text);
      if (lookahead == 'S' ||
          lookahead == 's') ADVANCE(312);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != 0x1a &&
          lookahead != '$' &&
          lookahead != '.' &&
          lookahead != ']') ADVANCE(323);
      END_STATE();
    case 306:
      ACCEPT_TOKEN(sym__name_text);
      if (lookahead == 'T' ||
          lookahead == 't') ADVANCE(221);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != 0x1a &&
          lookahead != '$' &&
          lookahead != '.' &&
          lookahead != ']') ADVANCE(323);
      END_STATE();
    case 307:
      ACCEPT_TOKEN(sym__name_text);
      if (lookahead == 'T' ||
          lookahead == 't') ADVANCE(321);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != 0x1a &&
          lookahead != '$' &&
          lookahead != '.' &&
          lookahead != ']') ADVANCE(323);
      END_STATE();
    case 308:
      ACCEPT_TOKEN(sym__name_text);
      if (lookahead == 'T' ||
          lookahead == 't') ADVANCE(320);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != 0x1a &&
          lookahead != '$' &&
          lookahead != '.' &&
          lookahead != ']') ADVANCE(323);
      END_STATE();
    case 309:
      ACCEPT_TOKEN(sym__name_text);
      if (lookahead == 'T' ||
          lookahead == 't') ADVANCE(256);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != 0x1a &&
          lookahead != '$' &&
          lookahead != '.' &&
          lookahead != ']') ADVANCE(323);
      END_STATE();
    case 310:
      ACCEPT_TOKEN(sym__name_text);
      if (lookahead == 'T' ||
          lookahead == 't') ADVANCE(304);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != 0x1a &&
          lookahead != '$' &&
          lookahead != '.' &&
          lookahead != ']') ADVANCE(323);
      END_STATE();
    case 311:
      ACCEPT_TOKEN(sym__name_text);
      if (lookahead == 'T' ||
          lookahead == 't') ADVANCE(261);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != 0x1a &&
          lookahead != '$' &&
          lookahead != '.' &&
          lookahead != ']') ADVANCE(323);
      END_STATE();
    case 312:
      ACCEPT_TOKEN(sym__name_text);
      if (lookahead == 'T' ||
          lookahead == 't') ADVANCE(246);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != 0x1a &&
          lookahead != '$' &&
          lookahead != '.' &&
          lookahead != ']') ADVANCE(323);
      END_STATE();
    case 313:
      ACCEPT_TOKEN(sym__name_text);
      if (lookahead == 'T' ||
          lookahead == 't') ADVANCE(266);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != 0x1a &&
          lookahead != '$' &&
          lookahead != '.' &&
          lookahead != ']') ADVANCE(323);
      END_STATE();
    case 314:
      ACCEPT_TOKEN(sym__name_text);
      if (lookahead == 'U' ||
          lookahead == 'u') ADVANCE(300);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != 0x1a &&
          lookahead != '$' &&
          lookahead != '.' &&
          lookahead != ']') ADVANCE(323);
      END_STATE();
    case 315:
      ACCEPT_TOKEN(sym__name_text);
      if (lookahead == 'V' ||
          lookahead == 'v') ADVANCE(264);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != 0x1a &&
          lookahead != '$' &&
          lookahead != '.' &&
          lookahead != ']') ADVANCE(323);
      END_STATE();
    case 316:
      ACCEPT_TOKEN(sym__name_text);
      if (lookahead == 'V' ||
          lookahead == 'v') ADVANCE(277);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != 0x1a &&
          lookahead != '$' &&
          lookahead != '.' &&
          lookahead != ']') ADVANCE(323);
      END_STATE();
    case 317:
      ACCEPT_TOKEN(sym__name_text);
      if (lookahead == 'V' ||
          lookahead == 'v') ADVANCE(259);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != 0x1a &&
          lookahead != '$' &&
          lookahead != '.' &&
          lookahead != ']') ADVANCE(323);
      END_STATE();
    case 318:
      ACCEPT_TOKEN(sym__name_text);
      if (lookahead == 'V' ||
          lookahead == 'v') ADVANCE(267);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != 0x1a &&
          lookahead != '$' &&
          lookahead != '.' &&
          lookahead != ']') ADVANCE(323);
      END_STATE();
    case 319:
      ACCEPT_TOKEN(sym__name_text);
      if (lookahead == 'W' ||
          lookahead == 'w') ADVANCE(232);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != 0x1a &&
          lookahead != '$' &&
          lookahead != '.' &&
          lookahead != ']') ADVANCE(323);
      END_STATE();
    case 320:
      ACCEPT_TOKEN(sym__name_text);
      if (lookahead == 'W' ||
          lookahead == 'w') ADVANCE(248);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != 0x1a &&
          lookahead != '$' &&
          lookahead != '.' &&
          lookahead != ']') ADVANCE(323);
      END_STATE();
    case 321:
      ACCEPT_TOKEN(sym__name_text);
      if (lookahead == 'Y' ||
          lookahead == 'y') ADVANCE(232);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != 0x1a &&
          lookahead != '$' &&
          lookahead != '.' &&
          lookahead != ']') ADVANCE(323);
      END_STATE();
    case 322:
      ACCEPT_TOKEN(sym__name_text);
      if (lookahead == '\t' ||
          lookahead == 0x0b ||
          lookahead == '\f' ||
          lookahead == ' ' ||
          lookahead == '\\' ||
          lookahead == 0xa0 ||
          lookahead == 0xfeff) ADVANCE(322);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != 0x1a &&
          lookahead != '$' &&
          lookahead != '.' &&
          lookahead != '\\' &&
          lookahead != ']') ADVANCE(323);
      END_STATE();
    case 323:
      ACCEPT_TOKEN(sym__name_text);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != 0x1a &&
          lookahead != '$' &&
          lookahead != '.' &&
          lookahead != ']') ADVANCE(323);
      END_STATE();
    case 324:
      ACCEPT_TOKEN(anon_sym_EQ);
      END_STATE();
    case 325:
      ACCEPT_TOKEN(anon_sym_COMMA);
      END_STATE();
    case 326:
      ACCEPT_TOKEN(anon_sym_PERCENT_PERCENT);
      END_STATE();
    case 327:
      ACCEPT_TOKEN(aux_sym__key_piece_token1);
      END_STATE();
    case 328:
      ACCEPT_TOKEN(aux_sym__key_piece_token2);
      END_STATE();
    case 329:
      ACCEPT_TOKEN(aux_sym__key_piece_token3);
      END_STATE();
    case 330:
      ACCEPT_TOKEN(anon_sym_PERCENT);
      if (lookahead == '%') ADVANCE(326);
      if (lookahead == '-') ADVANCE(6);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(8);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != 0x1a &&
          lookahead != '"' &&
          lookahead != ',' &&
          lookahead != '-' &&
          lookahead != ';' &&
          lookahead != '=') ADVANCE(7);
      END_STATE();
    case 331:
      ACCEPT_TOKEN(anon_sym_DOLLAR);
      if (lookahead == 'A') ADVANCE(60);
      if (lookahead == 'K') ADVANCE(50);
      if (lookahead == 'U') ADVANCE(50);
      END_STATE();
    case 332:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == '.') ADVANCE(161);
      if (('-' <= lookahead && lookahead <= '/')) ADVANCE(162);
      if (lookahead == 'X' ||
          lookahead == 'x') ADVANCE(169);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(333);
      END_STATE();
    case 333:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == '.') ADVANCE(161);
      if (('-' <= lookahead && lookahead <= '/')) ADVANCE(162);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(335);
      END_STATE();
    case 334:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == '.') ADVANCE(161);
      if (('-' <= lookahead && lookahead <= '/')) ADVANCE(162);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(333);
      END_STATE();
    case 335:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == '.') ADVANCE(161);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(335);
      END_STATE();
    case 336:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == '.') ADVANCE(362);
      if (lookahead == '\\') ADVANCE(74);
      if (('-' <= lookahead && lookahead <= '/')) ADVANCE(363);
      if (lookahead == 'X' ||
          lookahead == 'x') ADVANCE(370);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(337);
      if (set_contains(sym__word_character_set_1, 10, lookahead)) ADVANCE(403);
      END_STATE();
    case 337:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == '.') ADVANCE(362);
      if (lookahead == '\\') ADVANCE(74);
      if (('-' <= lookahead && lookahead <= '/')) ADVANCE(363);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(339);
      if (set_contains(sym__word_character_set_1, 10, lookahead)) ADVANCE(403);
      END_STATE();
    case 338:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == '.') ADVANCE(362);
      if (lookahead == '\\') ADVANCE(74);
      if (('-' <= lookahead && lookahead <= '/')) ADVANCE(363);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(337);
      if (set_contains(sym__word_character_set_1, 10, lookahead)) ADVANCE(403);
      END_STATE();
    case 339:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == '.') ADVANCE(362);
      if (lookahead == '\\') ADVANCE(74);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(339);
      if (set_contains(sym__word_character_set_1, 10, lookahead)) ADVANCE(403);
      END_STATE();
    case 340:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == '\\') ADVANCE(74);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(340);
      if (set_contains(sym__word_character_set_1, 10, lookahead)) ADVANCE(403);
      END_STATE();
    case 341:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == '\\') ADVANCE(74);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F') ||
          ('a' <= lookahead && lookahead <= 'f')) ADVANCE(341);
      if (set_contains(sym__word_character_set_1, 10, lookahead)) ADVANCE(403);
      END_STATE();
    case 342:
      ACCEPT_TOKEN(sym_number);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(342);
      END_STATE();
    case 343:
      ACCEPT_TOKEN(sym_number);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F') ||
          ('a' <= lookahead && lookahead <= 'f')) ADVANCE(343);
      END_STATE();
    case 344:
      ACCEPT_TOKEN(sym_version);
      if (lookahead == '.') ADVANCE(163);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(344);
      END_STATE();
    case 345:
      ACCEPT_TOKEN(sym_version);
      if (lookahead == '.') ADVANCE(364);
      if (lookahead == '\\') ADVANCE(74);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(345);
      if (set_contains(sym__word_character_set_1, 10, lookahead)) ADVANCE(403);
      END_STATE();
    case 346:
      ACCEPT_TOKEN(sym_version);
      if (lookahead == '.') ADVANCE(166);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(346);
      END_STATE();
    case 347:
      ACCEPT_TOKEN(sym_version);
      if (lookahead == '.') ADVANCE(367);
      if (lookahead == '\\') ADVANCE(74);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(347);
      if (set_contains(sym__word_character_set_1, 10, lookahead)) ADVANCE(403);
      END_STATE();
    case 348:
      ACCEPT_TOKEN(sym_version);
      if (lookahead == '\\') ADVANCE(74);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(348);
      if (set_contains(sym__word_character_set_1, 10, lookahead)) ADVANCE(403);
      END_STATE();
    case 349:
      ACCEPT_TOKEN(sym_version);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(349);
      END_STATE();
    case 350:
      ACCEPT_TOKEN(sym_date);
      END_STATE();
    case 351:
      ACCEPT_TOKEN(sym_date);
      if (lookahead == '\\') ADVANCE(74);
      if (set_contains(sym__word_character_set_1, 10, lookahead)) ADVANCE(403);
      END_STATE();
    case 352:
      ACCEPT_TOKEN(sym_guid);
      END_STATE();
    case 353:
      ACCEPT_TOKEN(sym_guid);
      if (lookahead == '\\') ADVANCE(74);
      if (set_contains(sym__word_character_set_1, 10, lookahead)) ADVANCE(403);
      END_STATE();
    case 354:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(383);
      if (lookahead == '\\') ADVANCE(74);
      if (set_contains(sym__word_character_set_1, 10, lookahead)) ADVANCE(403);
      END_STATE();
    case 355:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(389);
      if (lookahead == '\\') ADVANCE(74);
      if (set_contains(sym__word_character_set_1, 10, lookahead)) ADVANCE(403);
      END_STATE();
    case 356:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(395);
      if (lookahead == '\\') ADVANCE(74);
      if (set_contains(sym__word_character_set_1, 10, lookahead)) ADVANCE(403);
      END_STATE();
    case 357:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '-') ADVANCE(402);
      if (lookahead == '\\') ADVANCE(74);
      if (set_contains(sym__word_character_set_1, 10, lookahead)) ADVANCE(403);
      END_STATE();
    case 358:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '\\') ADVANCE(74);
      if (lookahead == '}') ADVANCE(353);
      if (set_contains(sym__word_character_set_1, 10, lookahead)) ADVANCE(403);
      END_STATE();
    case 359:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '\\') ADVANCE(74);
      if (lookahead == '-' ||
          lookahead == '/') ADVANCE(369);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(360);
      if (set_contains(sym__word_character_set_1, 10, lookahead)) ADVANCE(403);
      END_STATE();
    case 360:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '\\') ADVANCE(74);
      if (lookahead == '-' ||
          lookahead == '/') ADVANCE(369);
      if (set_contains(sym__word_character_set_1, 10, lookahead)) ADVANCE(403);
      END_STATE();
    case 361:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '\\') ADVANCE(74);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(340);
      if (set_contains(sym__word_character_set_1, 10, lookahead)) ADVANCE(403);
      END_STATE();
    case 362:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '\\') ADVANCE(74);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(347);
      if (set_contains(sym__word_character_set_1, 10, lookahead)) ADVANCE(403);
      END_STATE();
    case 363:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '\\') ADVANCE(74);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(359);
      if (set_contains(sym__word_character_set_1, 10, lookahead)) ADVANCE(403);
      END_STATE();
    case 364:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '\\') ADVANCE(74);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(348);
      if (set_contains(sym__word_character_set_1, 10, lookahead)) ADVANCE(403);
      END_STATE();
    case 365:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '\\') ADVANCE(74);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(351);
      if (set_contains(sym__word_character_set_1, 10, lookahead)) ADVANCE(403);
      END_STATE();
    case 366:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '\\') ADVANCE(74);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(365);
      if (set_contains(sym__word_character_set_1, 10, lookahead)) ADVANCE(403);
      END_STATE();
    case 367:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '\\') ADVANCE(74);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(345);
      if (set_contains(sym__word_character_set_1, 10, lookahead)) ADVANCE(403);
      END_STATE();
    case 368:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '\\') ADVANCE(74);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(366);
      if (set_contains(sym__word_character_set_1, 10, lookahead)) ADVANCE(403);
      END_STATE();
    case 369:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '\\') ADVANCE(74);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(368);
      if (set_contains(sym__word_character_set_1, 10, lookahead)) ADVANCE(403);
      END_STATE();
    case 370:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '\\') ADVANCE(74);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F') ||
          ('a' <= lookahead && lookahead <= 'f')) ADVANCE(341);
      if (set_contains(sym__word_character_set_1, 10, lookahead)) ADVANCE(403);
      END_STATE();
    case 371:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '\\') ADVANCE(74);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F') ||
          ('a' <= lookahead && lookahead <= 'f')) ADVANCE(356);
      if (set_contains(sym__word_character_set_1, 10, lookahead)) ADVANCE(403);
      END_STATE();
    case 372:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '\\') ADVANCE(74);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F') ||
          ('a' <= lookahead && lookahead <= 'f')) ADVANCE(358);
      if (set_contains(sym__word_character_set_1, 10, lookahead)) ADVANCE(403);
      END_STATE();
    case 373:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '\\') ADVANCE(74);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F') ||
          ('a' <= lookahead && lookahead <= 'f')) ADVANCE(371);
      if (set_contains(sym__word_character_set_1, 10, lookahead)) ADVANCE(403);
      END_STATE();
    case 374:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '\\') ADVANCE(74);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F') ||
          ('a' <= lookahead && lookahead <= 'f')) ADVANCE(372);
      if (set_contains(sym__word_character_set_1, 10, lookahead)) ADVANCE(403);
      END_STATE();
    case 375:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '\\') ADVANCE(74);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F') ||
          ('a' <= lookahead && lookahead <= 'f')) ADVANCE(373);
      if (set_contains(sym__word_character_set_1, 10, lookahead)) ADVANCE(403);
      END_STATE();
    case 376:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '\\') ADVANCE(74);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F') ||
          ('a' <= lookahead && lookahead <= 'f')) ADVANCE(374);
      if (set_contains(sym__word_character_set_1, 10, lookahead)) ADVANCE(403);
      END_STATE();
    case 377:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '\\') ADVANCE(74);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F') ||
          ('a' <= lookahead && lookahead <= 'f')) ADVANCE(375);
      if (set_contains(sym__word_character_set_1, 10, lookahead)) ADVANCE(403);
      END_STATE();
    case 378:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '\\') ADVANCE(74);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F') ||
          ('a' <= lookahead && lookahead <= 'f')) ADVANCE(376);
      if (set_contains(sym__word_character_set_1, 10, lookahead)) ADVANCE(403);
      END_STATE();
    case 379:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '\\') ADVANCE(74);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F') ||
          ('a' <= lookahead && lookahead <= 'f')) ADVANCE(377);
      if (set_contains(sym__word_character_set_1, 10, lookahead)) ADVANCE(403);
      END_STATE();
    case 380:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '\\') ADVANCE(74);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F') ||
          ('a' <= lookahead && lookahead <= 'f')) ADVANCE(357);
      if (set_contains(sym__word_character_set_1, 10, lookahead)) ADVANCE(403);
      END_STATE();
    case 381:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '\\') ADVANCE(74);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F') ||
          ('a' <= lookahead && lookahead <= 'f')) ADVANCE(380);
      if (set_contains(sym__word_character_set_1, 10, lookahead)) ADVANCE(403);
      END_STATE();
    case 382:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '\\') ADVANCE(74);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F') ||
          ('a' <= lookahead && lookahead <= 'f')) ADVANCE(381);
      if (set_contains(sym__word_character_set_1, 10, lookahead)) ADVANCE(403);
      END_STATE();
    case 383:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '\\') ADVANCE(74);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F') ||
          ('a' <= lookahead && lookahead <= 'f')) ADVANCE(382);
      if (set_contains(sym__word_character_set_1, 10, lookahead)) ADVANCE(403);
      END_STATE();
    case 384:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '\\') ADVANCE(74);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F') ||
          ('a' <= lookahead && lookahead <= 'f')) ADVANCE(378);
      if (set_contains(sym__word_character_set_1, 10, lookahead)) ADVANCE(403);
      END_STATE();
    case 385:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '\\') ADVANCE(74);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F') ||
          ('a' <= lookahead && lookahead <= 'f')) ADVANCE(379);
      if (set_contains(sym__word_character_set_1, 10, lookahead)) ADVANCE(403);
      END_STATE();
    case 386:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '\\') ADVANCE(74);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F') ||
          ('a' <= lookahead && lookahead <= 'f')) ADVANCE(354);
      if (set_contains(sym__word_character_set_1, 10, lookahead)) ADVANCE(403);
      END_STATE();
    case 387:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '\\') ADVANCE(74);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F') ||
          ('a' <= lookahead && lookahead <= 'f')) ADVANCE(386);
      if (set_contains(sym__word_character_set_1, 10, lookahead)) ADVANCE(403);
      END_STATE();
    case 388:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '\\') ADVANCE(74);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F') ||
          ('a' <= lookahead && lookahead <= 'f')) ADVANCE(387);
      if (set_contains(sym__word_character_set_1, 10, lookahead)) ADVANCE(403);
      END_STATE();
    case 389:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '\\') ADVANCE(74);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F') ||
          ('a' <= lookahead && lookahead <= 'f')) ADVANCE(388);
      if (set_contains(sym__word_character_set_1, 10, lookahead)) ADVANCE(403);
      END_STATE();
    case 390:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '\\') ADVANCE(74);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F') ||
          ('a' <= lookahead && lookahead <= 'f')) ADVANCE(384);
      if (set_contains(sym__word_character_set_1, 10, lookahead)) ADVANCE(403);
      END_STATE();
    case 391:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '\\') ADVANCE(74);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F') ||
          ('a' <= lookahead && lookahead <= 'f')) ADVANCE(385);
      if (set_contains(sym__word_character_set_1, 10, lookahead)) ADVANCE(403);
      END_STATE();
    case 392:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '\\') ADVANCE(74);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F') ||
          ('a' <= lookahead && lookahead <= 'f')) ADVANCE(355);
      if (set_contains(sym__word_character_set_1, 10, lookahead)) ADVANCE(403);
      END_STATE();
    case 393:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '\\') ADVANCE(74);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F') ||
          ('a' <= lookahead && lookahead <= 'f')) ADVANCE(392);
      if (set_contains(sym__word_character_set_1, 10, lookahead)) ADVANCE(403);
      END_STATE();
    case 394:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '\\') ADVANCE(74);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F') ||
          ('a' <= lookahead && lookahead <= 'f')) ADVANCE(393);
      if (set_contains(sym__word_character_set_1, 10, lookahead)) ADVANCE(403);
      END_STATE();
    case 395:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '\\') ADVANCE(74);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F') ||
          ('a' <= lookahead && lookahead <= 'f')) ADVANCE(394);
      if (set_contains(sym__word_character_set_1, 10, lookahead)) ADVANCE(403);
      END_STATE();
    case 396:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '\\') ADVANCE(74);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F') ||
          ('a' <= lookahead && lookahead <= 'f')) ADVANCE(390);
      if (set_contains(sym__word_character_set_1, 10, lookahead)) ADVANCE(403);
      END_STATE();
    case 397:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '\\') ADVANCE(74);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F') ||
          ('a' <= lookahead && lookahead <= 'f')) ADVANCE(391);
      if (set_contains(sym__word_character_set_1, 10, lookahead)) ADVANCE(403);
      END_STATE();
    case 398:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '\\') ADVANCE(74);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F') ||
          ('a' <= lookahead && lookahead <= 'f')) ADVANCE(396);
      if (set_contains(sym__word_character_set_1, 10, lookahead)) ADVANCE(403);
      END_STATE();
    case 399:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '\\') ADVANCE(74);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F') ||
          ('a' <= lookahead && lookahead <= 'f')) ADVANCE(398);
      if (set_contains(sym__word_character_set_1, 10, lookahead)) ADVANCE(403);
      END_STATE();
    case 400:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '\\') ADVANCE(74);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F') ||
          ('a' <= lookahead && lookahead <= 'f')) ADVANCE(399);
      if (set_contains(sym__word_character_set_1, 10, lookahead)) ADVANCE(403);
      END_STATE();
    case 401:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '\\') ADVANCE(74);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F') ||
          ('a' <= lookahead && lookahead <= 'f')) ADVANCE(400);
      if (set_contains(sym__word_character_set_1, 10, lookahead)) ADVANCE(403);
      END_STATE();
    case 402:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '\\') ADVANCE(74);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F') ||
          ('a' <= lookahead && lookahead <= 'f')) ADVANCE(401);
      if (set_contains(sym__word_character_set_1, 10, lookahead)) ADVANCE(403);
      END_STATE();
    case 403:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '\\') ADVANCE(74);
      if (set_contains(sym__word_character_set_1, 10, lookahead)) ADVANCE(403);
      END_STATE();
    case 404:
      ACCEPT_TOKEN(sym__key_word);
      if (lookahead == '\\') ADVANCE(75);
      if (set_contains(sym__key_word_character_set_1, 11, lookahead)) ADVANCE(404);
      END_STATE();
    case 405:
      ACCEPT_TOKEN(sym__backslash);
      if (lookahead == '\n') ADVANCE(422);
      if (lookahead == '\\') ADVANCE(405);
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0xfeff) ADVANCE(1);
      END_STATE();
    case 406:
      ACCEPT_TOKEN(sym__backslash);
      if (lookahead == '\n') ADVANCE(422);
      if (lookahead == '\\') ADVANCE(406);
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0xfeff) ADVANCE(1);
      if (lookahead != 0 &&
          lookahead != 0x1a &&
          lookahead != '"' &&
          lookahead != '$' &&
          lookahead != '%' &&
          lookahead != ',' &&
          lookahead != ';') ADVANCE(403);
      END_STATE();
    case 407:
      ACCEPT_TOKEN(sym__backslash);
      if (lookahead == '\n') ADVANCE(422);
      if (lookahead == '\\') ADVANCE(407);
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0xfeff) ADVANCE(1);
      if (lookahead != 0 &&
          lookahead != 0x1a &&
          lookahead != '"' &&
          lookahead != '$' &&
          lookahead != '%' &&
          lookahead != ',' &&
          lookahead != ';' &&
          lookahead != '=') ADVANCE(404);
      END_STATE();
    case 408:
      ACCEPT_TOKEN(anon_sym_DQUOTE);
      END_STATE();
    case 409:
      ACCEPT_TOKEN(anon_sym_DQUOTE);
      if (lookahead == '"') ADVANCE(417);
      END_STATE();
    case 410:
      ACCEPT_TOKEN(anon_sym_PERCENT_PERCENT2);
      END_STATE();
    case 411:
      ACCEPT_TOKEN(aux_sym__string_piece_token1);
      END_STATE();
    case 412:
      ACCEPT_TOKEN(aux_sym__string_piece_token2);
      END_STATE();
    case 413:
      ACCEPT_TOKEN(anon_sym_PERCENT2);
      END_STATE();
    case 414:
      ACCEPT_TOKEN(anon_sym_PERCENT2);
      if (lookahead == '%') ADVANCE(410);
      if (lookahead == '-') ADVANCE(9);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(11);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != 0x1a &&
          lookahead != '"') ADVANCE(10);
      END_STATE();
    case 415:
      ACCEPT_TOKEN(anon_sym_DOLLAR2);
      END_STATE();
    case 416:
      ACCEPT_TOKEN(anon_sym_DOLLAR2);
      if (lookahead == 'A') ADVANCE(63);
      if (lookahead == 'K') ADVANCE(51);
      if (lookahead == 'U') ADVANCE(51);
      END_STATE();
    case 417:
      ACCEPT_TOKEN(anon_sym_DQUOTE_DQUOTE);
      END_STATE();
    case 418:
      ACCEPT_TOKEN(sym__string_text);
      if (lookahead == ';') ADVANCE(419);
      if (lookahead == '\\') ADVANCE(420);
      if (lookahead == '\t' ||
          lookahead == 0x0b ||
          lookahead == '\f' ||
          lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0xfeff) ADVANCE(418);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != 0x1a &&
          lookahead != '"' &&
          lookahead != '$' &&
          lookahead != '%') ADVANCE(421);
      END_STATE();
    case 419:
      ACCEPT_TOKEN(sym__string_text);
      if (lookahead == '\t' ||
          lookahead == 0x0b ||
          lookahead == '\f' ||
          lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0xfeff) ADVANCE(419);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != 0x1a &&
          lookahead != '"' &&
          lookahead != '$' &&
          lookahead != '%') ADVANCE(419);
      END_STATE();
    case 420:
      ACCEPT_TOKEN(sym__string_text);
      if (lookahead == '\t' ||
          lookahead == 0x0b ||
          lookahead == '\f' ||
          lookahead == ' ' ||
          lookahead == '\\' ||
          lookahead == 0xa0 ||
          lookahead == 0xfeff) ADVANCE(420);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != 0x1a &&
          lookahead != '"' &&
          lookahead != '$' &&
          lookahead != '%') ADVANCE(421);
      END_STATE();
    case 421:
      ACCEPT_TOKEN(sym__string_text);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != 0x1a &&
          lookahead != '"' &&
          lookahead != '$' &&
          lookahead != '%') ADVANCE(421);
      END_STATE();
    case 422:
      ACCEPT_TOKEN(sym_line_continuation);
      END_STATE();
    case 423:
      ACCEPT_TOKEN(sym_comment);
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0xfeff) ADVANCE(157);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != 0x1a) ADVANCE(423);
      END_STATE();
    case 424:
      ACCEPT_TOKEN(sym_end_of_file);
      if (lookahead != 0) ADVANCE(424);
      END_STATE();
    case 425:
      ACCEPT_TOKEN(sym__newline);
      END_STATE();
    default:
      return false;
  }
}

static const TSLexMode ts_lex_modes[STATE_COUNT] = {
  [0] = {.lex_state = 0},
  [1] = {.lex_state = 207},
  [2] = {.lex_state = 204},
  [3] = {.lex_state = 204},
  [4] = {.lex_state = 204},
  [5] = {.lex_state = 204},
  [6] = {.lex_state = 204},
  [7] = {.lex_state = 204},
  [8] = {.lex_state = 204},
  [9] = {.lex_state = 204},
  [10] = {.lex_state = 204},
  [11] = {.lex_state = 204},
  [12] = {.lex_state = 204},
  [13] = {.lex_state = 204},
  [14] = {.lex_state = 205},
  [15] = {.lex_state = 205},
  [16] = {.lex_state = 204},
  [17] = {.lex_state = 205},
  [18] = {.lex_state = 205},
  [19] = {.lex_state = 204},
  [20] = {.lex_state = 205},
  [21] = {.lex_state = 204},
  [22] = {.lex_state = 204},
  [23] = {.lex_state = 204},
  [24] = {.lex_state = 204},
  [25] = {.lex_state = 204},
  [26] = {.lex_state = 204},
  [27] = {.lex_state = 204},
  [28] = {.lex_state = 204},
  [29] = {.lex_state = 204},
  [30] = {.lex_state = 204},
  [31] = {.lex_state = 204},
  [32] = {.lex_state = 204},
  [33] = {.lex_state = 204},
  [34] = {.lex_state = 204},
  [35] = {.lex_state = 204},
  [36] = {.lex_state = 204},
  [37] = {.lex_state = 204},
  [38] = {.lex_state = 204},
  [39] = {.lex_state = 204},
  [40] = {.lex_state = 206},
  [41] = {.lex_state = 206},
  [42] = {.lex_state = 204},
  [43] = {.lex_state = 204},
  [44] = {.lex_state = 206},
  [45] = {.lex_state = 204},
  [46] = {.lex_state = 204},
  [47] = {.lex_state = 204},
  [48] = {.lex_state = 204},
  [49] = {.lex_state = 204},
  [50] = {.lex_state = 206},
  [51] = {.lex_state = 204},
  [52] = {.lex_state = 206},
  [53] = {.lex_state = 204},
  [54] = {.lex_state = 204},
  [55] = {.lex_state = 204},
  [56] = {.lex_state = 204},
  [57] = {.lex_state = 204},
  [58] = {.lex_state = 206},
  [59] = {.lex_state = 204},
  [60] = {.lex_state = 204},
  [61] = {.lex_state = 204},
  [62] = {.lex_state = 205},
  [63] = {.lex_state = 204},
  [64] = {.lex_state = 205},
  [65] = {.lex_state = 204},
  [66] = {.lex_state = 204},
  [67] = {.lex_state = 204},
  [68] = {.lex_state = 204},
  [69] = {.lex_state = 206},
  [70] = {.lex_state = 206},
  [71] = {.lex_state = 206},
  [72] = {.lex_state = 202},
  [73] = {.lex_state = 202},
  [74] = {.lex_state = 206},
  [75] = {.lex_state = 206},
  [76] = {.lex_state = 202},
  [77] = {.lex_state = 207},
  [78] = {.lex_state = 202},
  [79] = {.lex_state = 202},
  [80] = {.lex_state = 206},
  [81] = {.lex_state = 206},
  [82] = {.lex_state = 202},
  [83] = {.lex_state = 206},
  [84] = {.lex_state = 202},
  [85] = {.lex_state = 206},
  [86] = {.lex_state = 206},
  [87] = {.lex_state = 203},
  [88] = {.lex_state = 202},
  [89] = {.lex_state = 202},
  [90] = {.lex_state = 202},
  [91] = {.lex_state = 203},
  [92] = {.lex_state = 203},
  [93] = {.lex_state = 203},
  [94] = {.lex_state = 202},
  [95] = {.lex_state = 202},
  [96] = {.lex_state = 202},
  [97] = {.lex_state = 202},
  [98] = {.lex_state = 202},
  [99] = {.lex_state = 202},
  [100] = {.lex_state = 202},
  [101] = {.lex_state = 202},
  [102] = {.lex_state = 203},
  [103] = {.lex_state = 203},
  [104] = {.lex_state = 203},
  [105] = {.lex_state = 203},
  [106] = {.lex_state = 203},
  [107] = {.lex_state = 203},
  [108] = {.lex_state = 203},
  [109] = {.lex_state = 207},
  [110] = {.lex_state = 0},
  [111] = {.lex_state = 0},
  [112] = {.lex_state = 203},
  [113] = {.lex_state = 203},
  [114] = {.lex_state = 203},
  [115] = {.lex_state = 203},
  [116] = {.lex_state = 0},
  [117] = {.lex_state = 203},
  [118] = {.lex_state = 207},
  [119] = {.lex_state = 0},
  [120] = {.lex_state = 208},
  [121] = {.lex_state = 0},
  [122] = {.lex_state = 0},
  [123] = {.lex_state = 0},
  [124] = {.lex_state = 0},
  [125] = {.lex_state = 0},
  [126] = {.lex_state = 208},
  [127] = {.lex_state = 0},
  [128] = {.lex_state = 0},
  [129] = {.lex_state = 0},
  [130] = {.lex_state = 208},
  [131] = {.lex_state = 0},
  [132] = {.lex_state = 0},
  [133] = {.lex_state = 0},
  [134] = {.lex_state = 0},
  [135] = {.lex_state = 0},
  [136] = {.lex_state = 0},
  [137] = {.lex_state = 0},
  [138] = {.lex_state = 0},
  [139] = {.lex_state = 0},
  [140] = {.lex_state = 0},
  [141] = {.lex_state = 0},
  [142] = {.lex_state = 0},
  [143] = {.lex_state = 0},
  [144] = {.lex_state = 0},
  [145] = {.lex_state = 0},
  [146] = {.lex_state = 0},
  [147] = {.lex_state = 0},
  [148] = {.lex_state = 0},
  [149] = {.lex_state = 0},
  [150] = {.lex_state = 0},
  [151] = {.lex_state = 0},
  [152] = {.lex_state = 0},
  [153] = {.lex_state = 0},
  [154] = {.lex_state = 0},
  [155] = {.lex_state = 0},
  [156] = {.lex_state = 0},
  [157] = {.lex_state = 0},
  [158] = {.lex_state = 0},
  [159] = {.lex_state = 0},
  [160] = {.lex_state = 0},
  [161] = {.lex_state = 0},
  [162] = {.lex_state = 0},
  [163] = {.lex_state = 0},
  [164] = {.lex_state = 0},
  [165] = {.lex_state = 0},
  [166] = {.lex_state = 0},
  [167] = {.lex_state = 208},
  [168] = {.lex_state = 0},
  [169] = {.lex_state = 208},
  [170] = {.lex_state = 0},
  [171] = {.lex_state = 0},
  [172] = {.lex_state = 0},
  [173] = {.lex_state = 0},
  [174] = {.lex_state = 0},
  [175] = {.lex_state = 0},
  [176] = {.lex_state = 0},
  [177] = {.lex_state = 0},
  [178] = {.lex_state = 0},
  [179] = {.lex_state = 0},
  [180] = {.lex_state = 208},
  [181] = {.lex_state = 0},
  [182] = {.lex_state = 0},
  [183] = {.lex_state = 0},
  [184] = {.lex_state = 0},
  [185] = {.lex_state = 0},
  [186] = {.lex_state = 0},
  [187] = {.lex_state = 0},
  [188] = {.lex_state = 0},
  [189] = {.lex_state = 0},
  [190] = {.lex_state = 0},
  [191] = {.lex_state = 0},
  [192] = {.lex_state = 0},
  [193] = {.lex_state = 0},
  [194] = {.lex_state = 0},
  [195] = {.lex_state = 0},
  [196] = {.lex_state = 0},
  [197] = {.lex_state = 0},
  [198] = {.lex_state = 0},
  [199] = {.lex_state = 0},
  [200] = {.lex_state = 0},
  [201] = {.lex_state = 0},
  [202] = {.lex_state = 0},
  [203] = {.lex_state = 0},
  [204] = {.lex_state = 0},
};

static const uint16_t ts_parse_table[LARGE_STATE_COUNT][SYMBOL_COUNT] = {
  [0] = {
    [ts_builtin_sym_end] = ACTIONS(1),
    [anon_sym_RBRACK] = ACTIONS(1),
    [sym__open] = ACTIONS(1),
    [aux_sym_decoration_token1] = ACTIONS(1),
    [aux_sym_decoration_token2] = ACTIONS(1),
    [sym__version_decoration] = ACTIONS(1),
    [sym_suffix] = ACTIONS(1),
    [anon_sym_EQ] = ACTIONS(1),
    [anon_sym_COMMA] = ACTIONS(1),
    [anon_sym_PERCENT_PERCENT] = ACTIONS(1),
    [aux_sym__key_piece_token1] = ACTIONS(1),
    [aux_sym__key_piece_token2] = ACTIONS(1),
    [aux_sym__key_piece_token3] = ACTIONS(1),
    [anon_sym_PERCENT] = ACTIONS(1),
    [anon_sym_DOLLAR] = ACTIONS(1),
    [sym_number] = ACTIONS(1),
    [sym_version] = ACTIONS(1),
    [sym_date] = ACTIONS(1),
    [sym_guid] = ACTIONS(1),
    [sym__backslash] = ACTIONS(1),
    [anon_sym_DQUOTE] = ACTIONS(1),
    [anon_sym_PERCENT2] = ACTIONS(1),
    [anon_sym_DOLLAR2] = ACTIONS(1),
    [anon_sym_DQUOTE_DQUOTE] = ACTIONS(1),
    [sym_line_continuation] = ACTIONS(3),
    [sym_comment] = ACTIONS(1),
    [sym_end_of_file] = ACTIONS(1),
    [sym__newline] = ACTIONS(1),
  },
  [1] = {
    [sym_document] = STATE(200),
    [sym__stray_line] = STATE(77),
    [sym__stray] = STATE(181),
    [sym_section] = STATE(110),
    [sym__last_section] = STATE(186),
    [sym__header_line] = STATE(172),
    [sym_header] = STATE(126),
    [sym_unclosed_header] = STATE(172),
    [aux_sym_document_repeat1] = STATE(77),
    [aux_sym_document_repeat2] = STATE(110),
    [ts_builtin_sym_end] = ACTIONS(5),
    [sym__stray_text] = ACTIONS(7),
    [sym__open] = ACTIONS(9),
    [sym_line_continuation] = ACTIONS(3),
    [sym_comment] = ACTIONS(11),
    [sym_end_of_file] = ACTIONS(13),
    [sym__newline] = ACTIONS(15),
  },
};

static const uint16_t ts_small_parse_table[] = {
  [0] = 13,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(19), 1,
      anon_sym_COMMA,
    ACTIONS(25), 1,
      sym__backslash,
    ACTIONS(27), 1,
      anon_sym_DQUOTE,
    STATE(19), 1,
      aux_sym_entry_repeat2,
    STATE(124), 1,
      sym_value,
    STATE(143), 1,
      sym_unterminated_string,
    STATE(151), 1,
      sym__last_value,
    STATE(12), 2,
      sym__commented_continuation,
      aux_sym_entry_repeat1,
    ACTIONS(21), 3,
      anon_sym_PERCENT_PERCENT,
      aux_sym__key_piece_token1,
      aux_sym__key_piece_token3,
    STATE(26), 3,
      sym__value_piece,
      sym__literal,
      sym_string,
    ACTIONS(17), 4,
      ts_builtin_sym_end,
      sym_comment,
      sym_end_of_file,
      sym__newline,
    ACTIONS(23), 8,
      aux_sym__key_piece_token2,
      anon_sym_PERCENT,
      anon_sym_DOLLAR,
      sym_number,
      sym_version,
      sym_date,
      sym_guid,
      sym__word,
  [55] = 13,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(25), 1,
      sym__backslash,
    ACTIONS(27), 1,
      anon_sym_DQUOTE,
    ACTIONS(31), 1,
      anon_sym_COMMA,
    STATE(2), 1,
      aux_sym_entry_repeat2,
    STATE(128), 1,
      sym_value,
    STATE(142), 1,
      sym__last_value,
    STATE(143), 1,
      sym_unterminated_string,
    STATE(8), 2,
      sym__commented_continuation,
      aux_sym_entry_repeat1,
    ACTIONS(21), 3,
      anon_sym_PERCENT_PERCENT,
      aux_sym__key_piece_token1,
      aux_sym__key_piece_token3,
    STATE(26), 3,
      sym__value_piece,
      sym__literal,
      sym_string,
    ACTIONS(29), 4,
      ts_builtin_sym_end,
      sym_comment,
      sym_end_of_file,
      sym__newline,
    ACTIONS(23), 8,
      aux_sym__key_piece_token2,
      anon_sym_PERCENT,
      anon_sym_DOLLAR,
      sym_number,
      sym_version,
      sym_date,
      sym_guid,
      sym__word,
  [110] = 13,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(25), 1,
      sym__backslash,
    ACTIONS(27), 1,
      anon_sym_DQUOTE,
    ACTIONS(35), 1,
      anon_sym_COMMA,
    STATE(7), 1,
      aux_sym_entry_repeat2,
    STATE(125), 1,
      sym_value,
    STATE(136), 1,
      sym__last_value,
    STATE(143), 1,
      sym_unterminated_string,
    STATE(10), 2,
      sym__commented_continuation,
      aux_sym_entry_repeat1,
    ACTIONS(21), 3,
      anon_sym_PERCENT_PERCENT,
      aux_sym__key_piece_token1,
      aux_sym__key_piece_token3,
    STATE(26), 3,
      sym__value_piece,
      sym__literal,
      sym_string,
    ACTIONS(33), 4,
      ts_builtin_sym_end,
      sym_comment,
      sym_end_of_file,
      sym__newline,
    ACTIONS(23), 8,
      aux_sym__key_piece_token2,
      anon_sym_PERCENT,
      anon_sym_DOLLAR,
      sym_number,
      sym_version,
      sym_date,
      sym_guid,
      sym__word,
  [165] = 13,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(25), 1,
      sym__backslash,
    ACTIONS(27), 1,
      anon_sym_DQUOTE,
    ACTIONS(39), 1,
      anon_sym_COMMA,
    STATE(6), 1,
      aux_sym_entry_repeat2,
    STATE(127), 1,
      sym_value,
    STATE(139), 1,
      sym__last_value,
    STATE(143), 1,
      sym_unterminated_string,
    STATE(9), 2,
      sym__commented_continuation,
      aux_sym_entry_repeat1,
    ACTIONS(21), 3,
      anon_sym_PERCENT_PERCENT,
      aux_sym__key_piece_token1,
      aux_sym__key_piece_token3,
    STATE(26), 3,
      sym__value_piece,
      sym__literal,
      sym_string,
    ACTIONS(37), 4,
      ts_builtin_sym_end,
      sym_comment,
      sym_end_of_file,
      sym__newline,
    ACTIONS(23), 8,
      aux_sym__key_piece_token2,
      anon_sym_PERCENT,
      anon_sym_DOLLAR,
      sym_number,
      sym_version,
      sym_date,
      sym_guid,
      sym__word,
  [220] = 13,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(19), 1,
      anon_sym_COMMA,
    ACTIONS(25), 1,
      sym__backslash,
    ACTIONS(27), 1,
      anon_sym_DQUOTE,
    STATE(19), 1,
      aux_sym_entry_repeat2,
    STATE(133), 1,
      sym_value,
    STATE(143), 1,
      sym_unterminated_string,
    STATE(155), 1,
      sym__last_value,
    STATE(13), 2,
      sym__commented_continuation,
      aux_sym_entry_repeat1,
    ACTIONS(21), 3,
      anon_sym_PERCENT_PERCENT,
      aux_sym__key_piece_token1,
      aux_sym__key_piece_token3,
    STATE(26), 3,
      sym__value_piece,
      sym__literal,
      sym_string,
    ACTIONS(41), 4,
      ts_builtin_sym_end,
      sym_comment,
      sym_end_of_file,
      sym__newline,
    ACTIONS(23), 8,
      aux_sym__key_piece_token2,
      anon_sym_PERCENT,
      anon_sym_DOLLAR,
      sym_number,
      sym_version,
      sym_date,
      sym_guid,
      sym__word,
  [275] = 13,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(19), 1,
      anon_sym_COMMA,
    ACTIONS(25), 1,
      sym__backslash,
    ACTIONS(27), 1,
      anon_sym_DQUOTE,
    STATE(19), 1,
      aux_sym_entry_repeat2,
    STATE(132), 1,
      sym_value,
    STATE(143), 1,
      sym_unterminated_string,
    STATE(152), 1,
      sym__last_value,
    STATE(11), 2,
      sym__commented_continuation,
      aux_sym_entry_repeat1,
    ACTIONS(21), 3,
      anon_sym_PERCENT_PERCENT,
      aux_sym__key_piece_token1,
      aux_sym__key_piece_token3,
    STATE(26), 3,
      sym__value_piece,
      sym__literal,
      sym_string,
    ACTIONS(43), 4,
      ts_builtin_sym_end,
      sym_comment,
      sym_end_of_file,
      sym__newline,
    ACTIONS(23), 8,
      aux_sym__key_piece_token2,
      anon_sym_PERCENT,
      anon_sym_DOLLAR,
      sym_number,
      sym_version,
      sym_date,
      sym_guid,
      sym__word,
  [330] = 12,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(25), 1,
      sym__backslash,
    ACTIONS(27), 1,
      anon_sym_DQUOTE,
    ACTIONS(47), 1,
      anon_sym_COMMA,
    STATE(123), 1,
      sym_value,
    STATE(143), 1,
      sym_unterminated_string,
    STATE(148), 1,
      sym__last_value,
    STATE(39), 2,
      sym__commented_continuation,
      aux_sym_entry_repeat1,
    ACTIONS(21), 3,
      anon_sym_PERCENT_PERCENT,
      aux_sym__key_piece_token1,
      aux_sym__key_piece_token3,
    STATE(26), 3,
      sym__value_piece,
      sym__literal,
      sym_string,
    ACTIONS(45), 4,
      ts_builtin_sym_end,
      sym_comment,
      sym_end_of_file,
      sym__newline,
    ACTIONS(23), 8,
      aux_sym__key_piece_token2,
      anon_sym_PERCENT,
      anon_sym_DOLLAR,
      sym_number,
      sym_version,
      sym_date,
      sym_guid,
      sym__word,
  [382] = 12,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(25), 1,
      sym__backslash,
    ACTIONS(27), 1,
      anon_sym_DQUOTE,
    ACTIONS(47), 1,
      anon_sym_COMMA,
    STATE(119), 1,
      sym_value,
    STATE(143), 1,
      sym_unterminated_string,
    STATE(153), 1,
      sym__last_value,
    STATE(39), 2,
      sym__commented_continuation,
      aux_sym_entry_repeat1,
    ACTIONS(21), 3,
      anon_sym_PERCENT_PERCENT,
      aux_sym__key_piece_token1,
      aux_sym__key_piece_token3,
    STATE(26), 3,
      sym__value_piece,
      sym__literal,
      sym_string,
    ACTIONS(49), 4,
      ts_builtin_sym_end,
      sym_comment,
      sym_end_of_file,
      sym__newline,
    ACTIONS(23), 8,
      aux_sym__key_piece_token2,
      anon_sym_PERCENT,
      anon_sym_DOLLAR,
      sym_number,
      sym_version,
      sym_date,
      sym_guid,
      sym__word,
  [434] = 12,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(25), 1,
      sym__backslash,
    ACTIONS(27), 1,
      anon_sym_DQUOTE,
    ACTIONS(47), 1,
      anon_sym_COMMA,
    STATE(131), 1,
      sym_value,
    STATE(143), 1,
      sym_unterminated_string,
    STATE(150), 1,
      sym__last_value,
    STATE(39), 2,
      sym__commented_continuation,
      aux_sym_entry_repeat1,
    ACTIONS(21), 3,
      anon_sym_PERCENT_PERCENT,
      aux_sym__key_piece_token1,
      aux_sym__key_piece_token3,
    STATE(26), 3,
      sym__value_piece,
      sym__literal,
      sym_string,
    ACTIONS(51), 4,
      ts_builtin_sym_end,
      sym_comment,
      sym_end_of_file,
      sym__newline,
    ACTIONS(23), 8,
      aux_sym__key_piece_token2,
      anon_sym_PERCENT,
      anon_sym_DOLLAR,
      sym_number,
      sym_version,
      sym_date,
      sym_guid,
      sym__word,
  [486] = 12,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(25), 1,
      sym__backslash,
    ACTIONS(27), 1,
      anon_sym_DQUOTE,
    ACTIONS(47), 1,
      anon_sym_COMMA,
    STATE(134), 1,
      sym_value,
    STATE(135), 1,
      sym__last_value,
    STATE(143), 1,
      sym_unterminated_string,
    STATE(39), 2,
      sym__commented_continuation,
      aux_sym_entry_repeat1,
    ACTIONS(21), 3,
      anon_sym_PERCENT_PERCENT,
      aux_sym__key_piece_token1,
      aux_sym__key_piece_token3,
    STATE(26), 3,
      sym__value_piece,
      sym__literal,
      sym_string,
    ACTIONS(53), 4,
      ts_builtin_sym_end,
      sym_comment,
      sym_end_of_file,
      sym__newline,
    ACTIONS(23), 8,
      aux_sym__key_piece_token2,
      anon_sym_PERCENT,
      anon_sym_DOLLAR,
      sym_number,
      sym_version,
      sym_date,
      sym_guid,
      sym__word,
  [538] = 12,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(25), 1,
      sym__backslash,
    ACTIONS(27), 1,
      anon_sym_DQUOTE,
    ACTIONS(47), 1,
      anon_sym_COMMA,
    STATE(129), 1,
      sym_value,
    STATE(143), 1,
      sym_unterminated_string,
    STATE(147), 1,
      sym__last_value,
    STATE(39), 2,
      sym__commented_continuation,
      aux_sym_entry_repeat1,
    ACTIONS(21), 3,
      anon_sym_PERCENT_PERCENT,
      aux_sym__key_piece_token1,
      aux_sym__key_piece_token3,
    STATE(26), 3,
      sym__value_piece,
      sym__literal,
      sym_string,
    ACTIONS(55), 4,
      ts_builtin_sym_end,
      sym_comment,
      sym_end_of_file,
      sym__newline,
    ACTIONS(23), 8,
      aux_sym__key_piece_token2,
      anon_sym_PERCENT,
      anon_sym_DOLLAR,
      sym_number,
      sym_version,
      sym_date,
      sym_guid,
      sym__word,
  [590] = 12,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(25), 1,
      sym__backslash,
    ACTIONS(27), 1,
      anon_sym_DQUOTE,
    ACTIONS(47), 1,
      anon_sym_COMMA,
    STATE(121), 1,
      sym_value,
    STATE(138), 1,
      sym__last_value,
    STATE(143), 1,
      sym_unterminated_string,
    STATE(39), 2,
      sym__commented_continuation,
      aux_sym_entry_repeat1,
    ACTIONS(21), 3,
      anon_sym_PERCENT_PERCENT,
      aux_sym__key_piece_token1,
      aux_sym__key_piece_token3,
    STATE(26), 3,
      sym__value_piece,
      sym__literal,
      sym_string,
    ACTIONS(57), 4,
      ts_builtin_sym_end,
      sym_comment,
      sym_end_of_file,
      sym__newline,
    ACTIONS(23), 8,
      aux_sym__key_piece_token2,
      anon_sym_PERCENT,
      anon_sym_DOLLAR,
      sym_number,
      sym_version,
      sym_date,
      sym_guid,
      sym__word,
  [642] = 15,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(67), 1,
      anon_sym_DQUOTE,
    ACTIONS(69), 1,
      sym_comment,
    ACTIONS(71), 1,
      sym__newline,
    STATE(122), 1,
      sym__first_value,
    STATE(140), 1,
      sym__only_value,
    STATE(154), 1,
      sym_unterminated_string,
    STATE(156), 1,
      sym_entry,
    STATE(196), 1,
      sym_key,
    ACTIONS(61), 2,
      anon_sym_EQ,
      anon_sym_COMMA,
    STATE(18), 2,
      sym__line,
      aux_sym_section_repeat1,
    STATE(41), 2,
      sym__key_piece,
      sym_string,
    ACTIONS(59), 3,
      ts_builtin_sym_end,
      sym__open,
      sym_end_of_file,
    ACTIONS(63), 3,
      anon_sym_PERCENT_PERCENT,
      aux_sym__key_piece_token1,
      aux_sym__key_piece_token3,
    ACTIONS(65), 5,
      aux_sym__key_piece_token2,
      anon_sym_PERCENT,
      anon_sym_DOLLAR,
      sym__key_word,
      sym__backslash,
  [699] = 15,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(79), 1,
      anon_sym_DQUOTE,
    ACTIONS(81), 1,
      sym_comment,
    ACTIONS(83), 1,
      sym__newline,
    STATE(140), 1,
      sym__only_value,
    STATE(154), 1,
      sym_unterminated_string,
    STATE(178), 1,
      sym__first_value,
    STATE(183), 1,
      sym_entry,
    STATE(198), 1,
      sym_key,
    ACTIONS(73), 2,
      anon_sym_EQ,
      anon_sym_COMMA,
    STATE(17), 2,
      sym__line,
      aux_sym_section_repeat1,
    STATE(50), 2,
      sym__key_piece,
      sym_string,
    ACTIONS(59), 3,
      ts_builtin_sym_end,
      sym__open,
      sym_end_of_file,
    ACTIONS(75), 3,
      anon_sym_PERCENT_PERCENT,
      aux_sym__key_piece_token1,
      aux_sym__key_piece_token3,
    ACTIONS(77), 5,
      aux_sym__key_piece_token2,
      anon_sym_PERCENT,
      anon_sym_DOLLAR,
      sym__key_word,
      sym__backslash,
  [756] = 13,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(85), 1,
      anon_sym_COMMA,
    ACTIONS(91), 1,
      sym__backslash,
    ACTIONS(93), 1,
      anon_sym_DQUOTE,
    STATE(21), 1,
      aux_sym_entry_repeat2,
    STATE(142), 1,
      sym__last_value,
    STATE(143), 1,
      sym_unterminated_string,
    STATE(160), 1,
      sym_value,
    ACTIONS(29), 2,
      sym_comment,
      sym__newline,
    STATE(28), 2,
      sym__commented_continuation,
      aux_sym_entry_repeat1,
    ACTIONS(87), 3,
      anon_sym_PERCENT_PERCENT,
      aux_sym__key_piece_token1,
      aux_sym__key_piece_token3,
    STATE(36), 3,
      sym__value_piece,
      sym__literal,
      sym_string,
    ACTIONS(89), 8,
      aux_sym__key_piece_token2,
      anon_sym_PERCENT,
      anon_sym_DOLLAR,
      sym_number,
      sym_version,
      sym_date,
      sym_guid,
      sym__word,
  [809] = 15,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(79), 1,
      anon_sym_DQUOTE,
    ACTIONS(81), 1,
      sym_comment,
    ACTIONS(97), 1,
      sym__newline,
    STATE(140), 1,
      sym__only_value,
    STATE(154), 1,
      sym_unterminated_string,
    STATE(178), 1,
      sym__first_value,
    STATE(183), 1,
      sym_entry,
    STATE(198), 1,
      sym_key,
    ACTIONS(73), 2,
      anon_sym_EQ,
      anon_sym_COMMA,
    STATE(20), 2,
      sym__line,
      aux_sym_section_repeat1,
    STATE(50), 2,
      sym__key_piece,
      sym_string,
    ACTIONS(75), 3,
      anon_sym_PERCENT_PERCENT,
      aux_sym__key_piece_token1,
      aux_sym__key_piece_token3,
    ACTIONS(95), 3,
      ts_builtin_sym_end,
      sym__open,
      sym_end_of_file,
    ACTIONS(77), 5,
      aux_sym__key_piece_token2,
      anon_sym_PERCENT,
      anon_sym_DOLLAR,
      sym__key_word,
      sym__backslash,
  [866] = 15,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(67), 1,
      anon_sym_DQUOTE,
    ACTIONS(97), 1,
      sym__newline,
    ACTIONS(99), 1,
      sym_comment,
    STATE(122), 1,
      sym__first_value,
    STATE(140), 1,
      sym__only_value,
    STATE(149), 1,
      sym_entry,
    STATE(154), 1,
      sym_unterminated_string,
    STATE(196), 1,
      sym_key,
    ACTIONS(61), 2,
      anon_sym_EQ,
      anon_sym_COMMA,
    STATE(20), 2,
      sym__line,
      aux_sym_section_repeat1,
    STATE(41), 2,
      sym__key_piece,
      sym_string,
    ACTIONS(63), 3,
      anon_sym_PERCENT_PERCENT,
      aux_sym__key_piece_token1,
      aux_sym__key_piece_token3,
    ACTIONS(95), 3,
      ts_builtin_sym_end,
      sym__open,
      sym_end_of_file,
    ACTIONS(65), 5,
      aux_sym__key_piece_token2,
      anon_sym_PERCENT,
      anon_sym_DOLLAR,
      sym__key_word,
      sym__backslash,
  [923] = 11,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(103), 1,
      anon_sym_COMMA,
    ACTIONS(112), 1,
      sym__backslash,
    ACTIONS(115), 1,
      anon_sym_DQUOTE,
    STATE(19), 1,
      aux_sym_entry_repeat2,
    STATE(192), 1,
      sym_value,
    STATE(42), 2,
      sym__commented_continuation,
      aux_sym_entry_repeat1,
    ACTIONS(106), 3,
      anon_sym_PERCENT_PERCENT,
      aux_sym__key_piece_token1,
      aux_sym__key_piece_token3,
    STATE(46), 3,
      sym__value_piece,
      sym__literal,
      sym_string,
    ACTIONS(101), 4,
      ts_builtin_sym_end,
      sym_comment,
      sym_end_of_file,
      sym__newline,
    ACTIONS(109), 8,
      aux_sym__key_piece_token2,
      anon_sym_PERCENT,
      anon_sym_DOLLAR,
      sym_number,
      sym_version,
      sym_date,
      sym_guid,
      sym__word,
  [972] = 15,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(129), 1,
      anon_sym_DQUOTE,
    ACTIONS(132), 1,
      sym_comment,
    ACTIONS(135), 1,
      sym__newline,
    STATE(140), 1,
      sym__only_value,
    STATE(154), 1,
      sym_unterminated_string,
    STATE(178), 1,
      sym__first_value,
    STATE(183), 1,
      sym_entry,
    STATE(198), 1,
      sym_key,
    ACTIONS(120), 2,
      anon_sym_EQ,
      anon_sym_COMMA,
    STATE(20), 2,
      sym__line,
      aux_sym_section_repeat1,
    STATE(50), 2,
      sym__key_piece,
      sym_string,
    ACTIONS(118), 3,
      ts_builtin_sym_end,
      sym__open,
      sym_end_of_file,
    ACTIONS(123), 3,
      anon_sym_PERCENT_PERCENT,
      aux_sym__key_piece_token1,
      aux_sym__key_piece_token3,
    ACTIONS(126), 5,
      aux_sym__key_piece_token2,
      anon_sym_PERCENT,
      anon_sym_DOLLAR,
      sym__key_word,
      sym__backslash,
  [1029] = 13,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(91), 1,
      sym__backslash,
    ACTIONS(93), 1,
      anon_sym_DQUOTE,
    ACTIONS(138), 1,
      anon_sym_COMMA,
    STATE(34), 1,
      aux_sym_entry_repeat2,
    STATE(143), 1,
      sym_unterminated_string,
    STATE(151), 1,
      sym__last_value,
    STATE(159), 1,
      sym_value,
    ACTIONS(17), 2,
      sym_comment,
      sym__newline,
    STATE(29), 2,
      sym__commented_continuation,
      aux_sym_entry_repeat1,
    ACTIONS(87), 3,
      anon_sym_PERCENT_PERCENT,
      aux_sym__key_piece_token1,
      aux_sym__key_piece_token3,
    STATE(36), 3,
      sym__value_piece,
      sym__literal,
      sym_string,
    ACTIONS(89), 8,
      aux_sym__key_piece_token2,
      anon_sym_PERCENT,
      anon_sym_DOLLAR,
      sym_number,
      sym_version,
      sym_date,
      sym_guid,
      sym__word,
  [1082] = 13,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(91), 1,
      sym__backslash,
    ACTIONS(93), 1,
      anon_sym_DQUOTE,
    ACTIONS(140), 1,
      anon_sym_COMMA,
    STATE(24), 1,
      aux_sym_entry_repeat2,
    STATE(136), 1,
      sym__last_value,
    STATE(143), 1,
      sym_unterminated_string,
    STATE(161), 1,
      sym_value,
    ACTIONS(33), 2,
      sym_comment,
      sym__newline,
    STATE(30), 2,
      sym__commented_continuation,
      aux_sym_entry_repeat1,
    ACTIONS(87), 3,
      anon_sym_PERCENT_PERCENT,
      aux_sym__key_piece_token1,
      aux_sym__key_piece_token3,
    STATE(36), 3,
      sym__value_piece,
      sym__literal,
      sym_string,
    ACTIONS(89), 8,
      aux_sym__key_piece_token2,
      anon_sym_PERCENT,
      anon_sym_DOLLAR,
      sym_number,
      sym_version,
      sym_date,
      sym_guid,
      sym__word,
  [1135] = 13,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(91), 1,
      sym__backslash,
    ACTIONS(93), 1,
      anon_sym_DQUOTE,
    ACTIONS(142), 1,
      anon_sym_COMMA,
    STATE(25), 1,
      aux_sym_entry_repeat2,
    STATE(139), 1,
      sym__last_value,
    STATE(143), 1,
      sym_unterminated_string,
    STATE(163), 1,
      sym_value,
    ACTIONS(37), 2,
      sym_comment,
      sym__newline,
    STATE(31), 2,
      sym__commented_continuation,
      aux_sym_entry_repeat1,
    ACTIONS(87), 3,
      anon_sym_PERCENT_PERCENT,
      aux_sym__key_piece_token1,
      aux_sym__key_piece_token3,
    STATE(36), 3,
      sym__value_piece,
      sym__literal,
      sym_string,
    ACTIONS(89), 8,
      aux_sym__key_piece_token2,
      anon_sym_PERCENT,
      anon_sym_DOLLAR,
      sym_number,
      sym_version,
      sym_date,
      sym_guid,
      sym__word,
  [1188] = 13,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(91), 1,
      sym__backslash,
    ACTIONS(93), 1,
      anon_sym_DQUOTE,
    ACTIONS(138), 1,
      anon_sym_COMMA,
    STATE(34), 1,
      aux_sym_entry_repeat2,
    STATE(143), 1,
      sym_unterminated_string,
    STATE(152), 1,
      sym__last_value,
    STATE(182), 1,
      sym_value,
    ACTIONS(43), 2,
      sym_comment,
      sym__newline,
    STATE(33), 2,
      sym__commented_continuation,
      aux_sym_entry_repeat1,
    ACTIONS(87), 3,
      anon_sym_PERCENT_PERCENT,
      aux_sym__key_piece_token1,
      aux_sym__key_piece_token3,
    STATE(36), 3,
      sym__value_piece,
      sym__literal,
      sym_string,
    ACTIONS(89), 8,
      aux_sym__key_piece_token2,
      anon_sym_PERCENT,
      anon_sym_DOLLAR,
      sym_number,
      sym_version,
      sym_date,
      sym_guid,
      sym__word,
  [1241] = 13,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(91), 1,
      sym__backslash,
    ACTIONS(93), 1,
      anon_sym_DQUOTE,
    ACTIONS(138), 1,
      anon_sym_COMMA,
    STATE(34), 1,
      aux_sym_entry_repeat2,
    STATE(143), 1,
      sym_unterminated_string,
    STATE(155), 1,
      sym__last_value,
    STATE(171), 1,
      sym_value,
    ACTIONS(41), 2,
      sym_comment,
      sym__newline,
    STATE(32), 2,
      sym__commented_continuation,
      aux_sym_entry_repeat1,
    ACTIONS(87), 3,
      anon_sym_PERCENT_PERCENT,
      aux_sym__key_piece_token1,
      aux_sym__key_piece_token3,
    STATE(36), 3,
      sym__value_piece,
      sym__literal,
      sym_string,
    ACTIONS(89), 8,
      aux_sym__key_piece_token2,
      anon_sym_PERCENT,
      anon_sym_DOLLAR,
      sym_number,
      sym_version,
      sym_date,
      sym_guid,
      sym__word,
  [1294] = 8,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(25), 1,
      sym__backslash,
    ACTIONS(27), 1,
      anon_sym_DQUOTE,
    STATE(137), 1,
      sym_unterminated_string,
    ACTIONS(146), 3,
      anon_sym_PERCENT_PERCENT,
      aux_sym__key_piece_token1,
      aux_sym__key_piece_token3,
    ACTIONS(144), 5,
      ts_builtin_sym_end,
      anon_sym_COMMA,
      sym_comment,
      sym_end_of_file,
      sym__newline,
    STATE(27), 5,
      sym__value_piece,
      sym__literal,
      sym_string,
      sym__commented_continuation,
      aux_sym_value_repeat1,
    ACTIONS(148), 8,
      aux_sym__key_piece_token2,
      anon_sym_PERCENT,
      anon_sym_DOLLAR,
      sym_number,
      sym_version,
      sym_date,
      sym_guid,
      sym__word,
  [1336] = 8,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(25), 1,
      sym__backslash,
    ACTIONS(27), 1,
      anon_sym_DQUOTE,
    STATE(144), 1,
      sym_unterminated_string,
    ACTIONS(152), 3,
      anon_sym_PERCENT_PERCENT,
      aux_sym__key_piece_token1,
      aux_sym__key_piece_token3,
    ACTIONS(150), 5,
      ts_builtin_sym_end,
      anon_sym_COMMA,
      sym_comment,
      sym_end_of_file,
      sym__newline,
    STATE(35), 5,
      sym__value_piece,
      sym__literal,
      sym_string,
      sym__commented_continuation,
      aux_sym_value_repeat1,
    ACTIONS(154), 8,
      aux_sym__key_piece_token2,
      anon_sym_PERCENT,
      anon_sym_DOLLAR,
      sym_number,
      sym_version,
      sym_date,
      sym_guid,
      sym__word,
  [1378] = 12,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(91), 1,
      sym__backslash,
    ACTIONS(93), 1,
      anon_sym_DQUOTE,
    ACTIONS(156), 1,
      anon_sym_COMMA,
    STATE(143), 1,
      sym_unterminated_string,
    STATE(148), 1,
      sym__last_value,
    STATE(179), 1,
      sym_value,
    ACTIONS(45), 2,
      sym_comment,
      sym__newline,
    STATE(56), 2,
      sym__commented_continuation,
      aux_sym_entry_repeat1,
    ACTIONS(87), 3,
      anon_sym_PERCENT_PERCENT,
      aux_sym__key_piece_token1,
      aux_sym__key_piece_token3,
    STATE(36), 3,
      sym__value_piece,
      sym__literal,
      sym_string,
    ACTIONS(89), 8,
      aux_sym__key_piece_token2,
      anon_sym_PERCENT,
      anon_sym_DOLLAR,
      sym_number,
      sym_version,
      sym_date,
      sym_guid,
      sym__word,
  [1428] = 12,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(91), 1,
      sym__backslash,
    ACTIONS(93), 1,
      anon_sym_DQUOTE,
    ACTIONS(156), 1,
      anon_sym_COMMA,
    STATE(143), 1,
      sym_unterminated_string,
    STATE(147), 1,
      sym__last_value,
    STATE(166), 1,
      sym_value,
    ACTIONS(55), 2,
      sym_comment,
      sym__newline,
    STATE(56), 2,
      sym__commented_continuation,
      aux_sym_entry_repeat1,
    ACTIONS(87), 3,
      anon_sym_PERCENT_PERCENT,
      aux_sym__key_piece_token1,
      aux_sym__key_piece_token3,
    STATE(36), 3,
      sym__value_piece,
      sym__literal,
      sym_string,
    ACTIONS(89), 8,
      aux_sym__key_piece_token2,
      anon_sym_PERCENT,
      anon_sym_DOLLAR,
      sym_number,
      sym_version,
      sym_date,
      sym_guid,
      sym__word,
  [1478] = 12,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(91), 1,
      sym__backslash,
    ACTIONS(93), 1,
      anon_sym_DQUOTE,
    ACTIONS(156), 1,
      anon_sym_COMMA,
    STATE(143), 1,
      sym_unterminated_string,
    STATE(150), 1,
      sym__last_value,
    STATE(168), 1,
      sym_value,
    ACTIONS(51), 2,
      sym_comment,
      sym__newline,
    STATE(56), 2,
      sym__commented_continuation,
      aux_sym_entry_repeat1,
    ACTIONS(87), 3,
      anon_sym_PERCENT_PERCENT,
      aux_sym__key_piece_token1,
      aux_sym__key_piece_token3,
    STATE(36), 3,
      sym__value_piece,
      sym__literal,
      sym_string,
    ACTIONS(89), 8,
      aux_sym__key_piece_token2,
      anon_sym_PERCENT,
      anon_sym_DOLLAR,
      sym_number,
      sym_version,
      sym_date,
      sym_guid,
      sym__word,
  [1528] = 12,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(91), 1,
      sym__backslash,
    ACTIONS(93), 1,
      anon_sym_DQUOTE,
    ACTIONS(156), 1,
      anon_sym_COMMA,
    STATE(143), 1,
      sym_unterminated_string,
    STATE(153), 1,
      sym__last_value,
    STATE(170), 1,
      sym_value,
    ACTIONS(49), 2,
      sym_comment,
      sym__newline,
    STATE(56), 2,
      sym__commented_continuation,
      aux_sym_entry_repeat1,
    ACTIONS(87), 3,
      anon_sym_PERCENT_PERCENT,
      aux_sym__key_piece_token1,
      aux_sym__key_piece_token3,
    STATE(36), 3,
      sym__value_piece,
      sym__literal,
      sym_string,
    ACTIONS(89), 8,
      aux_sym__key_piece_token2,
      anon_sym_PERCENT,
      anon_sym_DOLLAR,
      sym_number,
      sym_version,
      sym_date,
      sym_guid,
      sym__word,
  [1578] = 12,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(91), 1,
      sym__backslash,
    ACTIONS(93), 1,
      anon_sym_DQUOTE,
    ACTIONS(156), 1,
      anon_sym_COMMA,
    STATE(138), 1,
      sym__last_value,
    STATE(143), 1,
      sym_unterminated_string,
    STATE(174), 1,
      sym_value,
    ACTIONS(57), 2,
      sym_comment,
      sym__newline,
    STATE(56), 2,
      sym__commented_continuation,
      aux_sym_entry_repeat1,
    ACTIONS(87), 3,
      anon_sym_PERCENT_PERCENT,
      aux_sym__key_piece_token1,
      aux_sym__key_piece_token3,
    STATE(36), 3,
      sym__value_piece,
      sym__literal,
      sym_string,
    ACTIONS(89), 8,
      aux_sym__key_piece_token2,
      anon_sym_PERCENT,
      anon_sym_DOLLAR,
      sym_number,
      sym_version,
      sym_date,
      sym_guid,
      sym__word,
  [1628] = 12,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(91), 1,
      sym__backslash,
    ACTIONS(93), 1,
      anon_sym_DQUOTE,
    ACTIONS(156), 1,
      anon_sym_COMMA,
    STATE(135), 1,
      sym__last_value,
    STATE(143), 1,
      sym_unterminated_string,
    STATE(173), 1,
      sym_value,
    ACTIONS(53), 2,
      sym_comment,
      sym__newline,
    STATE(56), 2,
      sym__commented_continuation,
      aux_sym_entry_repeat1,
    ACTIONS(87), 3,
      anon_sym_PERCENT_PERCENT,
      aux_sym__key_piece_token1,
      aux_sym__key_piece_token3,
    STATE(36), 3,
      sym__value_piece,
      sym__literal,
      sym_string,
    ACTIONS(89), 8,
      aux_sym__key_piece_token2,
      anon_sym_PERCENT,
      anon_sym_DOLLAR,
      sym_number,
      sym_version,
      sym_date,
      sym_guid,
      sym__word,
  [1678] = 11,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(112), 1,
      sym__backslash,
    ACTIONS(115), 1,
      anon_sym_DQUOTE,
    ACTIONS(158), 1,
      anon_sym_COMMA,
    STATE(34), 1,
      aux_sym_entry_repeat2,
    STATE(193), 1,
      sym_value,
    ACTIONS(101), 2,
      sym_comment,
      sym__newline,
    STATE(43), 2,
      sym__commented_continuation,
      aux_sym_entry_repeat1,
    ACTIONS(106), 3,
      anon_sym_PERCENT_PERCENT,
      aux_sym__key_piece_token1,
      aux_sym__key_piece_token3,
    STATE(46), 3,
      sym__value_piece,
      sym__literal,
      sym_string,
    ACTIONS(109), 8,
      aux_sym__key_piece_token2,
      anon_sym_PERCENT,
      anon_sym_DOLLAR,
      sym_number,
      sym_version,
      sym_date,
      sym_guid,
      sym__word,
  [1725] = 7,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(169), 1,
      sym__backslash,
    ACTIONS(172), 1,
      anon_sym_DQUOTE,
    ACTIONS(163), 3,
      anon_sym_PERCENT_PERCENT,
      aux_sym__key_piece_token1,
      aux_sym__key_piece_token3,
    ACTIONS(161), 5,
      ts_builtin_sym_end,
      anon_sym_COMMA,
      sym_comment,
      sym_end_of_file,
      sym__newline,
    STATE(35), 5,
      sym__value_piece,
      sym__literal,
      sym_string,
      sym__commented_continuation,
      aux_sym_value_repeat1,
    ACTIONS(166), 8,
      aux_sym__key_piece_token2,
      anon_sym_PERCENT,
      anon_sym_DOLLAR,
      sym_number,
      sym_version,
      sym_date,
      sym_guid,
      sym__word,
  [1764] = 8,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(91), 1,
      sym__backslash,
    ACTIONS(93), 1,
      anon_sym_DQUOTE,
    STATE(137), 1,
      sym_unterminated_string,
    ACTIONS(144), 3,
      anon_sym_COMMA,
      sym_comment,
      sym__newline,
    ACTIONS(175), 3,
      anon_sym_PERCENT_PERCENT,
      aux_sym__key_piece_token1,
      aux_sym__key_piece_token3,
    STATE(37), 5,
      sym__value_piece,
      sym__literal,
      sym_string,
      sym__commented_continuation,
      aux_sym_value_repeat1,
    ACTIONS(177), 8,
      aux_sym__key_piece_token2,
      anon_sym_PERCENT,
      anon_sym_DOLLAR,
      sym_number,
      sym_version,
      sym_date,
      sym_guid,
      sym__word,
  [1804] = 8,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(91), 1,
      sym__backslash,
    ACTIONS(93), 1,
      anon_sym_DQUOTE,
    STATE(144), 1,
      sym_unterminated_string,
    ACTIONS(150), 3,
      anon_sym_COMMA,
      sym_comment,
      sym__newline,
    ACTIONS(179), 3,
      anon_sym_PERCENT_PERCENT,
      aux_sym__key_piece_token1,
      aux_sym__key_piece_token3,
    STATE(38), 5,
      sym__value_piece,
      sym__literal,
      sym_string,
      sym__commented_continuation,
      aux_sym_value_repeat1,
    ACTIONS(181), 8,
      aux_sym__key_piece_token2,
      anon_sym_PERCENT,
      anon_sym_DOLLAR,
      sym_number,
      sym_version,
      sym_date,
      sym_guid,
      sym__word,
  [1844] = 7,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(189), 1,
      sym__backslash,
    ACTIONS(192), 1,
      anon_sym_DQUOTE,
    ACTIONS(161), 3,
      anon_sym_COMMA,
      sym_comment,
      sym__newline,
    ACTIONS(183), 3,
      anon_sym_PERCENT_PERCENT,
      aux_sym__key_piece_token1,
      aux_sym__key_piece_token3,
    STATE(38), 5,
      sym__value_piece,
      sym__literal,
      sym_string,
      sym__commented_continuation,
      aux_sym_value_repeat1,
    ACTIONS(186), 8,
      aux_sym__key_piece_token2,
      anon_sym_PERCENT,
      anon_sym_DOLLAR,
      sym_number,
      sym_version,
      sym_date,
      sym_guid,
      sym__word,
  [1881] = 5,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(199), 1,
      sym__backslash,
    STATE(39), 2,
      sym__commented_continuation,
      aux_sym_entry_repeat1,
    ACTIONS(197), 8,
      aux_sym__key_piece_token2,
      anon_sym_PERCENT,
      anon_sym_DOLLAR,
      sym_number,
      sym_version,
      sym_date,
      sym_guid,
      sym__word,
    ACTIONS(195), 9,
      ts_builtin_sym_end,
      anon_sym_COMMA,
      anon_sym_PERCENT_PERCENT,
      aux_sym__key_piece_token1,
      aux_sym__key_piece_token3,
      anon_sym_DQUOTE,
      sym_comment,
      sym_end_of_file,
      sym__newline,
  [1913] = 9,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(67), 1,
      anon_sym_DQUOTE,
    ACTIONS(204), 1,
      anon_sym_EQ,
    ACTIONS(210), 1,
      sym__backslash,
    STATE(141), 1,
      sym_unterminated_string,
    ACTIONS(208), 3,
      aux_sym__key_piece_token2,
      anon_sym_PERCENT,
      anon_sym_DOLLAR,
    ACTIONS(206), 4,
      anon_sym_PERCENT_PERCENT,
      aux_sym__key_piece_token1,
      aux_sym__key_piece_token3,
      sym__key_word,
    STATE(44), 4,
      sym__key_piece,
      sym_string,
      sym__commented_continuation,
      aux_sym_key_repeat1,
    ACTIONS(202), 5,
      ts_builtin_sym_end,
      anon_sym_COMMA,
      sym_comment,
      sym_end_of_file,
      sym__newline,
  [1953] = 9,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(67), 1,
      anon_sym_DQUOTE,
    ACTIONS(210), 1,
      sym__backslash,
    ACTIONS(214), 1,
      anon_sym_EQ,
    STATE(157), 1,
      sym_unterminated_string,
    ACTIONS(218), 3,
      aux_sym__key_piece_token2,
      anon_sym_PERCENT,
      anon_sym_DOLLAR,
    ACTIONS(216), 4,
      anon_sym_PERCENT_PERCENT,
      aux_sym__key_piece_token1,
      aux_sym__key_piece_token3,
      sym__key_word,
    STATE(40), 4,
      sym__key_piece,
      sym_string,
      sym__commented_continuation,
      aux_sym_key_repeat1,
    ACTIONS(212), 5,
      ts_builtin_sym_end,
      anon_sym_COMMA,
      sym_comment,
      sym_end_of_file,
      sym__newline,
  [1993] = 9,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(47), 1,
      anon_sym_COMMA,
    ACTIONS(91), 1,
      sym__backslash,
    ACTIONS(224), 1,
      anon_sym_DQUOTE,
    STATE(189), 1,
      sym_value,
    STATE(56), 2,
      sym__commented_continuation,
      aux_sym_entry_repeat1,
    ACTIONS(220), 3,
      anon_sym_PERCENT_PERCENT,
      aux_sym__key_piece_token1,
      aux_sym__key_piece_token3,
    STATE(46), 3,
      sym__value_piece,
      sym__literal,
      sym_string,
    ACTIONS(222), 8,
      aux_sym__key_piece_token2,
      anon_sym_PERCENT,
      anon_sym_DOLLAR,
      sym_number,
      sym_version,
      sym_date,
      sym_guid,
      sym__word,
  [2033] = 9,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(91), 1,
      sym__backslash,
    ACTIONS(156), 1,
      anon_sym_COMMA,
    ACTIONS(224), 1,
      anon_sym_DQUOTE,
    STATE(191), 1,
      sym_value,
    STATE(56), 2,
      sym__commented_continuation,
      aux_sym_entry_repeat1,
    ACTIONS(220), 3,
      anon_sym_PERCENT_PERCENT,
      aux_sym__key_piece_token1,
      aux_sym__key_piece_token3,
    STATE(46), 3,
      sym__value_piece,
      sym__literal,
      sym_string,
    ACTIONS(222), 8,
      aux_sym__key_piece_token2,
      anon_sym_PERCENT,
      anon_sym_DOLLAR,
      sym_number,
      sym_version,
      sym_date,
      sym_guid,
      sym__word,
  [2073] = 7,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(234), 1,
      sym__backslash,
    ACTIONS(237), 1,
      anon_sym_DQUOTE,
    ACTIONS(231), 3,
      aux_sym__key_piece_token2,
      anon_sym_PERCENT,
      anon_sym_DOLLAR,
    ACTIONS(228), 4,
      anon_sym_PERCENT_PERCENT,
      aux_sym__key_piece_token1,
      aux_sym__key_piece_token3,
      sym__key_word,
    STATE(44), 4,
      sym__key_piece,
      sym_string,
      sym__commented_continuation,
      aux_sym_key_repeat1,
    ACTIONS(226), 6,
      ts_builtin_sym_end,
      anon_sym_EQ,
      anon_sym_COMMA,
      sym_comment,
      sym_end_of_file,
      sym__newline,
  [2108] = 7,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(91), 1,
      sym__backslash,
    ACTIONS(150), 1,
      anon_sym_COMMA,
    ACTIONS(224), 1,
      anon_sym_DQUOTE,
    ACTIONS(179), 3,
      anon_sym_PERCENT_PERCENT,
      aux_sym__key_piece_token1,
      aux_sym__key_piece_token3,
    STATE(38), 5,
      sym__value_piece,
      sym__literal,
      sym_string,
      sym__commented_continuation,
      aux_sym_value_repeat1,
    ACTIONS(181), 8,
      aux_sym__key_piece_token2,
      anon_sym_PERCENT,
      anon_sym_DOLLAR,
      sym_number,
      sym_version,
      sym_date,
      sym_guid,
      sym__word,
  [2143] = 7,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(91), 1,
      sym__backslash,
    ACTIONS(144), 1,
      anon_sym_COMMA,
    ACTIONS(224), 1,
      anon_sym_DQUOTE,
    ACTIONS(240), 3,
      anon_sym_PERCENT_PERCENT,
      aux_sym__key_piece_token1,
      aux_sym__key_piece_token3,
    STATE(45), 5,
      sym__value_piece,
      sym__literal,
      sym_string,
      sym__commented_continuation,
      aux_sym_value_repeat1,
    ACTIONS(242), 8,
      aux_sym__key_piece_token2,
      anon_sym_PERCENT,
      anon_sym_DOLLAR,
      sym_number,
      sym_version,
      sym_date,
      sym_guid,
      sym__word,
  [2178] = 3,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(244), 9,
      ts_builtin_sym_end,
      anon_sym_COMMA,
      anon_sym_PERCENT_PERCENT,
      aux_sym__key_piece_token1,
      aux_sym__key_piece_token3,
      anon_sym_DQUOTE,
      sym_comment,
      sym_end_of_file,
      sym__newline,
    ACTIONS(246), 9,
      aux_sym__key_piece_token2,
      anon_sym_PERCENT,
      anon_sym_DOLLAR,
      sym_number,
      sym_version,
      sym_date,
      sym_guid,
      sym__word,
      sym__backslash,
  [2204] = 3,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(248), 9,
      ts_builtin_sym_end,
      anon_sym_COMMA,
      anon_sym_PERCENT_PERCENT,
      aux_sym__key_piece_token1,
      aux_sym__key_piece_token3,
      anon_sym_DQUOTE,
      sym_comment,
      sym_end_of_file,
      sym__newline,
    ACTIONS(250), 9,
      aux_sym__key_piece_token2,
      anon_sym_PERCENT,
      anon_sym_DOLLAR,
      sym_number,
      sym_version,
      sym_date,
      sym_guid,
      sym__word,
      sym__backslash,
  [2230] = 3,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(252), 9,
      ts_builtin_sym_end,
      anon_sym_COMMA,
      anon_sym_PERCENT_PERCENT,
      aux_sym__key_piece_token1,
      aux_sym__key_piece_token3,
      anon_sym_DQUOTE,
      sym_comment,
      sym_end_of_file,
      sym__newline,
    ACTIONS(254), 9,
      aux_sym__key_piece_token2,
      anon_sym_PERCENT,
      anon_sym_DOLLAR,
      sym_number,
      sym_version,
      sym_date,
      sym_guid,
      sym__word,
      sym__backslash,
  [2256] = 9,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(79), 1,
      anon_sym_DQUOTE,
    ACTIONS(214), 1,
      anon_sym_EQ,
    ACTIONS(260), 1,
      sym__backslash,
    STATE(157), 1,
      sym_unterminated_string,
    ACTIONS(212), 3,
      anon_sym_COMMA,
      sym_comment,
      sym__newline,
    ACTIONS(258), 3,
      aux_sym__key_piece_token2,
      anon_sym_PERCENT,
      anon_sym_DOLLAR,
    ACTIONS(256), 4,
      anon_sym_PERCENT_PERCENT,
      aux_sym__key_piece_token1,
      aux_sym__key_piece_token3,
      sym__key_word,
    STATE(52), 4,
      sym__key_piece,
      sym_string,
      sym__commented_continuation,
      aux_sym_key_repeat1,
  [2294] = 3,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(262), 9,
      ts_builtin_sym_end,
      anon_sym_COMMA,
      anon_sym_PERCENT_PERCENT,
      aux_sym__key_piece_token1,
      aux_sym__key_piece_token3,
      anon_sym_DQUOTE,
      sym_comment,
      sym_end_of_file,
      sym__newline,
    ACTIONS(264), 9,
      aux_sym__key_piece_token2,
      anon_sym_PERCENT,
      anon_sym_DOLLAR,
      sym_number,
      sym_version,
      sym_date,
      sym_guid,
      sym__word,
      sym__backslash,
  [2320] = 9,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(79), 1,
      anon_sym_DQUOTE,
    ACTIONS(204), 1,
      anon_sym_EQ,
    ACTIONS(260), 1,
      sym__backslash,
    STATE(141), 1,
      sym_unterminated_string,
    ACTIONS(202), 3,
      anon_sym_COMMA,
      sym_comment,
      sym__newline,
    ACTIONS(268), 3,
      aux_sym__key_piece_token2,
      anon_sym_PERCENT,
      anon_sym_DOLLAR,
    ACTIONS(266), 4,
      anon_sym_PERCENT_PERCENT,
      aux_sym__key_piece_token1,
      aux_sym__key_piece_token3,
      sym__key_word,
    STATE(58), 4,
      sym__key_piece,
      sym_string,
      sym__commented_continuation,
      aux_sym_key_repeat1,
  [2358] = 3,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(270), 9,
      ts_builtin_sym_end,
      anon_sym_COMMA,
      anon_sym_PERCENT_PERCENT,
      aux_sym__key_piece_token1,
      aux_sym__key_piece_token3,
      anon_sym_DQUOTE,
      sym_comment,
      sym_end_of_file,
      sym__newline,
    ACTIONS(272), 9,
      aux_sym__key_piece_token2,
      anon_sym_PERCENT,
      anon_sym_DOLLAR,
      sym_number,
      sym_version,
      sym_date,
      sym_guid,
      sym__word,
      sym__backslash,
  [2384] = 3,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(274), 9,
      ts_builtin_sym_end,
      anon_sym_COMMA,
      anon_sym_PERCENT_PERCENT,
      aux_sym__key_piece_token1,
      aux_sym__key_piece_token3,
      anon_sym_DQUOTE,
      sym_comment,
      sym_end_of_file,
      sym__newline,
    ACTIONS(276), 9,
      aux_sym__key_piece_token2,
      anon_sym_PERCENT,
      anon_sym_DOLLAR,
      sym_number,
      sym_version,
      sym_date,
      sym_guid,
      sym__word,
      sym__backslash,
  [2410] = 4,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(282), 1,
      sym_comment,
    ACTIONS(278), 8,
      ts_builtin_sym_end,
      anon_sym_COMMA,
      anon_sym_PERCENT_PERCENT,
      aux_sym__key_piece_token1,
      aux_sym__key_piece_token3,
      anon_sym_DQUOTE,
      sym_end_of_file,
      sym__newline,
    ACTIONS(280), 9,
      aux_sym__key_piece_token2,
      anon_sym_PERCENT,
      anon_sym_DOLLAR,
      sym_number,
      sym_version,
      sym_date,
      sym_guid,
      sym__word,
      sym__backslash,
  [2438] = 5,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(284), 1,
      sym__backslash,
    STATE(56), 2,
      sym__commented_continuation,
      aux_sym_entry_repeat1,
    ACTIONS(195), 7,
      anon_sym_COMMA,
      anon_sym_PERCENT_PERCENT,
      aux_sym__key_piece_token1,
      aux_sym__key_piece_token3,
      anon_sym_DQUOTE,
      sym_comment,
      sym__newline,
    ACTIONS(197), 8,
      aux_sym__key_piece_token2,
      anon_sym_PERCENT,
      anon_sym_DOLLAR,
      sym_number,
      sym_version,
      sym_date,
      sym_guid,
      sym__word,
  [2468] = 4,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(291), 1,
      sym__newline,
    ACTIONS(287), 8,
      ts_builtin_sym_end,
      anon_sym_COMMA,
      anon_sym_PERCENT_PERCENT,
      aux_sym__key_piece_token1,
      aux_sym__key_piece_token3,
      anon_sym_DQUOTE,
      sym_comment,
      sym_end_of_file,
    ACTIONS(289), 9,
      aux_sym__key_piece_token2,
      anon_sym_PERCENT,
      anon_sym_DOLLAR,
      sym_number,
      sym_version,
      sym_date,
      sym_guid,
      sym__word,
      sym__backslash,
  [2496] = 7,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(299), 1,
      sym__backslash,
    ACTIONS(302), 1,
      anon_sym_DQUOTE,
    ACTIONS(296), 3,
      aux_sym__key_piece_token2,
      anon_sym_PERCENT,
      anon_sym_DOLLAR,
    ACTIONS(226), 4,
      anon_sym_EQ,
      anon_sym_COMMA,
      sym_comment,
      sym__newline,
    ACTIONS(293), 4,
      anon_sym_PERCENT_PERCENT,
      aux_sym__key_piece_token1,
      aux_sym__key_piece_token3,
      sym__key_word,
    STATE(58), 4,
      sym__key_piece,
      sym_string,
      sym__commented_continuation,
      aux_sym_key_repeat1,
  [2529] = 3,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(274), 7,
      anon_sym_COMMA,
      anon_sym_PERCENT_PERCENT,
      aux_sym__key_piece_token1,
      aux_sym__key_piece_token3,
      anon_sym_DQUOTE,
      sym_comment,
      sym__newline,
    ACTIONS(276), 9,
      aux_sym__key_piece_token2,
      anon_sym_PERCENT,
      anon_sym_DOLLAR,
      sym_number,
      sym_version,
      sym_date,
      sym_guid,
      sym__word,
      sym__backslash,
  [2553] = 3,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(248), 7,
      anon_sym_COMMA,
      anon_sym_PERCENT_PERCENT,
      aux_sym__key_piece_token1,
      aux_sym__key_piece_token3,
      anon_sym_DQUOTE,
      sym_comment,
      sym__newline,
    ACTIONS(250), 9,
      aux_sym__key_piece_token2,
      anon_sym_PERCENT,
      anon_sym_DOLLAR,
      sym_number,
      sym_version,
      sym_date,
      sym_guid,
      sym__word,
      sym__backslash,
  [2577] = 3,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(244), 7,
      anon_sym_COMMA,
      anon_sym_PERCENT_PERCENT,
      aux_sym__key_piece_token1,
      aux_sym__key_piece_token3,
      anon_sym_DQUOTE,
      sym_comment,
      sym__newline,
    ACTIONS(246), 9,
      aux_sym__key_piece_token2,
      anon_sym_PERCENT,
      anon_sym_DOLLAR,
      sym_number,
      sym_version,
      sym_date,
      sym_guid,
      sym__word,
      sym__backslash,
  [2601] = 3,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(307), 5,
      aux_sym__key_piece_token2,
      anon_sym_PERCENT,
      anon_sym_DOLLAR,
      sym__key_word,
      sym__backslash,
    ACTIONS(305), 11,
      ts_builtin_sym_end,
      sym__open,
      anon_sym_EQ,
      anon_sym_COMMA,
      anon_sym_PERCENT_PERCENT,
      aux_sym__key_piece_token1,
      aux_sym__key_piece_token3,
      anon_sym_DQUOTE,
      sym_comment,
      sym_end_of_file,
      sym__newline,
  [2625] = 4,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(309), 1,
      sym_comment,
    ACTIONS(278), 6,
      anon_sym_COMMA,
      anon_sym_PERCENT_PERCENT,
      aux_sym__key_piece_token1,
      aux_sym__key_piece_token3,
      anon_sym_DQUOTE,
      sym__newline,
    ACTIONS(280), 9,
      aux_sym__key_piece_token2,
      anon_sym_PERCENT,
      anon_sym_DOLLAR,
      sym_number,
      sym_version,
      sym_date,
      sym_guid,
      sym__word,
      sym__backslash,
  [2651] = 3,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(313), 5,
      aux_sym__key_piece_token2,
      anon_sym_PERCENT,
      anon_sym_DOLLAR,
      sym__key_word,
      sym__backslash,
    ACTIONS(311), 11,
      ts_builtin_sym_end,
      sym__open,
      anon_sym_EQ,
      anon_sym_COMMA,
      anon_sym_PERCENT_PERCENT,
      aux_sym__key_piece_token1,
      aux_sym__key_piece_token3,
      anon_sym_DQUOTE,
      sym_comment,
      sym_end_of_file,
      sym__newline,
  [2675] = 4,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(315), 1,
      sym__newline,
    ACTIONS(287), 6,
      anon_sym_COMMA,
      anon_sym_PERCENT_PERCENT,
      aux_sym__key_piece_token1,
      aux_sym__key_piece_token3,
      anon_sym_DQUOTE,
      sym_comment,
    ACTIONS(289), 9,
      aux_sym__key_piece_token2,
      anon_sym_PERCENT,
      anon_sym_DOLLAR,
      sym_number,
      sym_version,
      sym_date,
      sym_guid,
      sym__word,
      sym__backslash,
  [2701] = 3,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(262), 7,
      anon_sym_COMMA,
      anon_sym_PERCENT_PERCENT,
      aux_sym__key_piece_token1,
      aux_sym__key_piece_token3,
      anon_sym_DQUOTE,
      sym_comment,
      sym__newline,
    ACTIONS(264), 9,
      aux_sym__key_piece_token2,
      anon_sym_PERCENT,
      anon_sym_DOLLAR,
      sym_number,
      sym_version,
      sym_date,
      sym_guid,
      sym__word,
      sym__backslash,
  [2725] = 3,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(252), 7,
      anon_sym_COMMA,
      anon_sym_PERCENT_PERCENT,
      aux_sym__key_piece_token1,
      aux_sym__key_piece_token3,
      anon_sym_DQUOTE,
      sym_comment,
      sym__newline,
    ACTIONS(254), 9,
      aux_sym__key_piece_token2,
      anon_sym_PERCENT,
      anon_sym_DOLLAR,
      sym_number,
      sym_version,
      sym_date,
      sym_guid,
      sym__word,
      sym__backslash,
  [2749] = 3,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(270), 7,
      anon_sym_COMMA,
      anon_sym_PERCENT_PERCENT,
      aux_sym__key_piece_token1,
      aux_sym__key_piece_token3,
      anon_sym_DQUOTE,
      sym_comment,
      sym__newline,
    ACTIONS(272), 9,
      aux_sym__key_piece_token2,
      anon_sym_PERCENT,
      anon_sym_DOLLAR,
      sym_number,
      sym_version,
      sym_date,
      sym_guid,
      sym__word,
      sym__backslash,
  [2773] = 4,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(317), 1,
      sym__newline,
    ACTIONS(289), 4,
      aux_sym__key_piece_token2,
      anon_sym_PERCENT,
      anon_sym_DOLLAR,
      sym__backslash,
    ACTIONS(287), 10,
      ts_builtin_sym_end,
      anon_sym_EQ,
      anon_sym_COMMA,
      anon_sym_PERCENT_PERCENT,
      aux_sym__key_piece_token1,
      aux_sym__key_piece_token3,
      sym__key_word,
      anon_sym_DQUOTE,
      sym_comment,
      sym_end_of_file,
  [2798] = 3,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(254), 4,
      aux_sym__key_piece_token2,
      anon_sym_PERCENT,
      anon_sym_DOLLAR,
      sym__backslash,
    ACTIONS(252), 11,
      ts_builtin_sym_end,
      anon_sym_EQ,
      anon_sym_COMMA,
      anon_sym_PERCENT_PERCENT,
      aux_sym__key_piece_token1,
      aux_sym__key_piece_token3,
      sym__key_word,
      anon_sym_DQUOTE,
      sym_comment,
      sym_end_of_file,
      sym__newline,
  [2821] = 3,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(272), 4,
      aux_sym__key_piece_token2,
      anon_sym_PERCENT,
      anon_sym_DOLLAR,
      sym__backslash,
    ACTIONS(270), 11,
      ts_builtin_sym_end,
      anon_sym_EQ,
      anon_sym_COMMA,
      anon_sym_PERCENT_PERCENT,
      aux_sym__key_piece_token1,
      aux_sym__key_piece_token3,
      sym__key_word,
      anon_sym_DQUOTE,
      sym_comment,
      sym_end_of_file,
      sym__newline,
  [2844] = 6,
    ACTIONS(319), 1,
      ts_builtin_sym_end,
    ACTIONS(326), 1,
      sym__string_text,
    ACTIONS(329), 1,
      sym_line_continuation,
    STATE(72), 2,
      sym__string_piece,
      aux_sym_string_repeat1,
    ACTIONS(324), 4,
      anon_sym_DQUOTE,
      sym_comment,
      sym_end_of_file,
      sym__newline,
    ACTIONS(321), 7,
      aux_sym_section_name_token1,
      anon_sym_PERCENT_PERCENT2,
      aux_sym__string_piece_token1,
      aux_sym__string_piece_token2,
      anon_sym_PERCENT2,
      anon_sym_DOLLAR2,
      anon_sym_DQUOTE_DQUOTE,
  [2873] = 7,
    ACTIONS(329), 1,
      sym_line_continuation,
    ACTIONS(331), 1,
      ts_builtin_sym_end,
    ACTIONS(335), 1,
      anon_sym_DQUOTE,
    ACTIONS(337), 1,
      sym__string_text,
    STATE(72), 2,
      sym__string_piece,
      aux_sym_string_repeat1,
    ACTIONS(339), 3,
      sym_comment,
      sym_end_of_file,
      sym__newline,
    ACTIONS(333), 7,
      aux_sym_section_name_token1,
      anon_sym_PERCENT_PERCENT2,
      aux_sym__string_piece_token1,
      aux_sym__string_piece_token2,
      anon_sym_PERCENT2,
      anon_sym_DOLLAR2,
      anon_sym_DQUOTE_DQUOTE,
  [2904] = 4,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(345), 1,
      sym_comment,
    ACTIONS(343), 4,
      aux_sym__key_piece_token2,
      anon_sym_PERCENT,
      anon_sym_DOLLAR,
      sym__backslash,
    ACTIONS(341), 10,
      ts_builtin_sym_end,
      anon_sym_EQ,
      anon_sym_COMMA,
      anon_sym_PERCENT_PERCENT,
      aux_sym__key_piece_token1,
      aux_sym__key_piece_token3,
      sym__key_word,
      anon_sym_DQUOTE,
      sym_end_of_file,
      sym__newline,
  [2929] = 3,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(264), 4,
      aux_sym__key_piece_token2,
      anon_sym_PERCENT,
      anon_sym_DOLLAR,
      sym__backslash,
    ACTIONS(262), 11,
      ts_builtin_sym_end,
      anon_sym_EQ,
      anon_sym_COMMA,
      anon_sym_PERCENT_PERCENT,
      aux_sym__key_piece_token1,
      aux_sym__key_piece_token3,
      sym__key_word,
      anon_sym_DQUOTE,
      sym_comment,
      sym_end_of_file,
      sym__newline,
  [2952] = 7,
    ACTIONS(329), 1,
      sym_line_continuation,
    ACTIONS(347), 1,
      ts_builtin_sym_end,
    ACTIONS(351), 1,
      anon_sym_DQUOTE,
    ACTIONS(353), 1,
      sym__string_text,
    STATE(73), 2,
      sym__string_piece,
      aux_sym_string_repeat1,
    ACTIONS(355), 3,
      sym_comment,
      sym_end_of_file,
      sym__newline,
    ACTIONS(349), 7,
      aux_sym_section_name_token1,
      anon_sym_PERCENT_PERCENT2,
      aux_sym__string_piece_token1,
      aux_sym__string_piece_token2,
      anon_sym_PERCENT2,
      anon_sym_DOLLAR2,
      anon_sym_DQUOTE_DQUOTE,
  [2983] = 13,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(7), 1,
      sym__stray_text,
    ACTIONS(9), 1,
      sym__open,
    ACTIONS(357), 1,
      ts_builtin_sym_end,
    ACTIONS(359), 1,
      sym_comment,
    ACTIONS(361), 1,
      sym_end_of_file,
    ACTIONS(363), 1,
      sym__newline,
    STATE(126), 1,
      sym_header,
    STATE(164), 1,
      sym__stray,
    STATE(187), 1,
      sym__last_section,
    STATE(109), 2,
      sym__stray_line,
      aux_sym_document_repeat1,
    STATE(111), 2,
      sym_section,
      aux_sym_document_repeat2,
    STATE(172), 2,
      sym__header_line,
      sym_unclosed_header,
  [3026] = 7,
    ACTIONS(329), 1,
      sym_line_continuation,
    ACTIONS(347), 1,
      ts_builtin_sym_end,
    ACTIONS(367), 1,
      anon_sym_DQUOTE,
    ACTIONS(369), 1,
      sym__string_text,
    STATE(79), 2,
      sym__string_piece,
      aux_sym_string_repeat1,
    ACTIONS(355), 3,
      sym_comment,
      sym_end_of_file,
      sym__newline,
    ACTIONS(365), 7,
      aux_sym_section_name_token1,
      anon_sym_PERCENT_PERCENT2,
      aux_sym__string_piece_token1,
      aux_sym__string_piece_token2,
      anon_sym_PERCENT2,
      anon_sym_DOLLAR2,
      anon_sym_DQUOTE_DQUOTE,
  [3057] = 7,
    ACTIONS(329), 1,
      sym_line_continuation,
    ACTIONS(331), 1,
      ts_builtin_sym_end,
    ACTIONS(337), 1,
      sym__string_text,
    ACTIONS(371), 1,
      anon_sym_DQUOTE,
    STATE(72), 2,
      sym__string_piece,
      aux_sym_string_repeat1,
    ACTIONS(339), 3,
      sym_comment,
      sym_end_of_file,
      sym__newline,
    ACTIONS(333), 7,
      aux_sym_section_name_token1,
      anon_sym_PERCENT_PERCENT2,
      aux_sym__string_piece_token1,
      aux_sym__string_piece_token2,
      anon_sym_PERCENT2,
      anon_sym_DOLLAR2,
      anon_sym_DQUOTE_DQUOTE,
  [3088] = 3,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(264), 4,
      aux_sym__key_piece_token2,
      anon_sym_PERCENT,
      anon_sym_DOLLAR,
      sym__backslash,
    ACTIONS(262), 9,
      anon_sym_EQ,
      anon_sym_COMMA,
      anon_sym_PERCENT_PERCENT,
      aux_sym__key_piece_token1,
      aux_sym__key_piece_token3,
      sym__key_word,
      anon_sym_DQUOTE,
      sym_comment,
      sym__newline,
  [3109] = 3,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(254), 4,
      aux_sym__key_piece_token2,
      anon_sym_PERCENT,
      anon_sym_DOLLAR,
      sym__backslash,
    ACTIONS(252), 9,
      anon_sym_EQ,
      anon_sym_COMMA,
      anon_sym_PERCENT_PERCENT,
      aux_sym__key_piece_token1,
      aux_sym__key_piece_token3,
      sym__key_word,
      anon_sym_DQUOTE,
      sym_comment,
      sym__newline,
  [3130] = 6,
    ACTIONS(329), 1,
      sym_line_continuation,
    ACTIONS(375), 1,
      anon_sym_DQUOTE,
    ACTIONS(377), 1,
      sym__string_text,
    ACTIONS(339), 2,
      sym_comment,
      sym__newline,
    STATE(84), 2,
      sym__string_piece,
      aux_sym_string_repeat1,
    ACTIONS(373), 7,
      aux_sym_section_name_token1,
      anon_sym_PERCENT_PERCENT2,
      aux_sym__string_piece_token1,
      aux_sym__string_piece_token2,
      anon_sym_PERCENT2,
      anon_sym_DOLLAR2,
      anon_sym_DQUOTE_DQUOTE,
  [3157] = 3,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(272), 4,
      aux_sym__key_piece_token2,
      anon_sym_PERCENT,
      anon_sym_DOLLAR,
      sym__backslash,
    ACTIONS(270), 9,
      anon_sym_EQ,
      anon_sym_COMMA,
      anon_sym_PERCENT_PERCENT,
      aux_sym__key_piece_token1,
      aux_sym__key_piece_token3,
      sym__key_word,
      anon_sym_DQUOTE,
      sym_comment,
      sym__newline,
  [3178] = 5,
    ACTIONS(329), 1,
      sym_line_continuation,
    ACTIONS(382), 1,
      sym__string_text,
    STATE(84), 2,
      sym__string_piece,
      aux_sym_string_repeat1,
    ACTIONS(324), 3,
      anon_sym_DQUOTE,
      sym_comment,
      sym__newline,
    ACTIONS(379), 7,
      aux_sym_section_name_token1,
      anon_sym_PERCENT_PERCENT2,
      aux_sym__string_piece_token1,
      aux_sym__string_piece_token2,
      anon_sym_PERCENT2,
      anon_sym_DOLLAR2,
      anon_sym_DQUOTE_DQUOTE,
  [3203] = 4,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(385), 1,
      sym_comment,
    ACTIONS(343), 4,
      aux_sym__key_piece_token2,
      anon_sym_PERCENT,
      anon_sym_DOLLAR,
      sym__backslash,
    ACTIONS(341), 8,
      anon_sym_EQ,
      anon_sym_COMMA,
      anon_sym_PERCENT_PERCENT,
      aux_sym__key_piece_token1,
      aux_sym__key_piece_token3,
      sym__key_word,
      anon_sym_DQUOTE,
      sym__newline,
  [3226] = 4,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(387), 1,
      sym__newline,
    ACTIONS(289), 4,
      aux_sym__key_piece_token2,
      anon_sym_PERCENT,
      anon_sym_DOLLAR,
      sym__backslash,
    ACTIONS(287), 8,
      anon_sym_EQ,
      anon_sym_COMMA,
      anon_sym_PERCENT_PERCENT,
      aux_sym__key_piece_token1,
      aux_sym__key_piece_token3,
      sym__key_word,
      anon_sym_DQUOTE,
      sym_comment,
  [3249] = 9,
    ACTIONS(329), 1,
      sym_line_continuation,
    ACTIONS(389), 1,
      ts_builtin_sym_end,
    ACTIONS(391), 1,
      anon_sym_RBRACK,
    ACTIONS(395), 1,
      aux_sym_decoration_token1,
    STATE(146), 1,
      sym_section_name,
    ACTIONS(397), 2,
      aux_sym_decoration_token2,
      sym__version_decoration,
    ACTIONS(399), 2,
      sym_end_of_file,
      sym__newline,
    STATE(91), 2,
      sym_decoration,
      aux_sym_section_name_repeat1,
    ACTIONS(393), 3,
      aux_sym_section_name_token1,
      sym_suffix,
      sym__name_text,
  [3282] = 6,
    ACTIONS(329), 1,
      sym_line_continuation,
    ACTIONS(403), 1,
      anon_sym_DQUOTE,
    ACTIONS(405), 1,
      sym__string_text,
    ACTIONS(355), 2,
      sym_comment,
      sym__newline,
    STATE(82), 2,
      sym__string_piece,
      aux_sym_string_repeat1,
    ACTIONS(401), 7,
      aux_sym_section_name_token1,
      anon_sym_PERCENT_PERCENT2,
      aux_sym__string_piece_token1,
      aux_sym__string_piece_token2,
      anon_sym_PERCENT2,
      anon_sym_DOLLAR2,
      anon_sym_DQUOTE_DQUOTE,
  [3309] = 6,
    ACTIONS(329), 1,
      sym_line_continuation,
    ACTIONS(409), 1,
      anon_sym_DQUOTE,
    ACTIONS(411), 1,
      sym__string_text,
    ACTIONS(355), 2,
      sym_comment,
      sym__newline,
    STATE(90), 2,
      sym__string_piece,
      aux_sym_string_repeat1,
    ACTIONS(407), 7,
      aux_sym_section_name_token1,
      anon_sym_PERCENT_PERCENT2,
      aux_sym__string_piece_token1,
      aux_sym__string_piece_token2,
      anon_sym_PERCENT2,
      anon_sym_DOLLAR2,
      anon_sym_DQUOTE_DQUOTE,
  [3336] = 6,
    ACTIONS(329), 1,
      sym_line_continuation,
    ACTIONS(377), 1,
      sym__string_text,
    ACTIONS(413), 1,
      anon_sym_DQUOTE,
    ACTIONS(339), 2,
      sym_comment,
      sym__newline,
    STATE(84), 2,
      sym__string_piece,
      aux_sym_string_repeat1,
    ACTIONS(373), 7,
      aux_sym_section_name_token1,
      anon_sym_PERCENT_PERCENT2,
      aux_sym__string_piece_token1,
      aux_sym__string_piece_token2,
      anon_sym_PERCENT2,
      anon_sym_DOLLAR2,
      anon_sym_DQUOTE_DQUOTE,
  [3363] = 7,
    ACTIONS(329), 1,
      sym_line_continuation,
    ACTIONS(395), 1,
      aux_sym_decoration_token1,
    ACTIONS(415), 1,
      ts_builtin_sym_end,
    ACTIONS(397), 2,
      aux_sym_decoration_token2,
      sym__version_decoration,
    STATE(92), 2,
      sym_decoration,
      aux_sym_section_name_repeat1,
    ACTIONS(417), 3,
      anon_sym_RBRACK,
      sym_end_of_file,
      sym__newline,
    ACTIONS(419), 3,
      aux_sym_section_name_token1,
      sym_suffix,
      sym__name_text,
  [3391] = 7,
    ACTIONS(329), 1,
      sym_line_continuation,
    ACTIONS(421), 1,
      ts_builtin_sym_end,
    ACTIONS(428), 1,
      aux_sym_decoration_token1,
    ACTIONS(431), 2,
      aux_sym_decoration_token2,
      sym__version_decoration,
    STATE(92), 2,
      sym_decoration,
      aux_sym_section_name_repeat1,
    ACTIONS(423), 3,
      anon_sym_RBRACK,
      sym_end_of_file,
      sym__newline,
    ACTIONS(425), 3,
      aux_sym_section_name_token1,
      sym_suffix,
      sym__name_text,
  [3419] = 8,
    ACTIONS(329), 1,
      sym_line_continuation,
    ACTIONS(399), 1,
      sym__newline,
    ACTIONS(434), 1,
      anon_sym_RBRACK,
    ACTIONS(438), 1,
      aux_sym_decoration_token1,
    STATE(185), 1,
      sym_section_name,
    ACTIONS(440), 2,
      aux_sym_decoration_token2,
      sym__version_decoration,
    STATE(103), 2,
      sym_decoration,
      aux_sym_section_name_repeat1,
    ACTIONS(436), 3,
      aux_sym_section_name_token1,
      sym_suffix,
      sym__name_text,
  [3448] = 5,
    ACTIONS(329), 1,
      sym_line_continuation,
    ACTIONS(377), 1,
      sym__string_text,
    ACTIONS(413), 1,
      anon_sym_DQUOTE,
    STATE(84), 2,
      sym__string_piece,
      aux_sym_string_repeat1,
    ACTIONS(373), 7,
      aux_sym_section_name_token1,
      anon_sym_PERCENT_PERCENT2,
      aux_sym__string_piece_token1,
      aux_sym__string_piece_token2,
      anon_sym_PERCENT2,
      anon_sym_DOLLAR2,
      anon_sym_DQUOTE_DQUOTE,
  [3471] = 5,
    ACTIONS(329), 1,
      sym_line_continuation,
    ACTIONS(335), 1,
      anon_sym_DQUOTE,
    ACTIONS(377), 1,
      sym__string_text,
    STATE(84), 2,
      sym__string_piece,
      aux_sym_string_repeat1,
    ACTIONS(373), 7,
      aux_sym_section_name_token1,
      anon_sym_PERCENT_PERCENT2,
      aux_sym__string_piece_token1,
      aux_sym__string_piece_token2,
      anon_sym_PERCENT2,
      anon_sym_DOLLAR2,
      anon_sym_DQUOTE_DQUOTE,
  [3494] = 5,
    ACTIONS(329), 1,
      sym_line_continuation,
    ACTIONS(351), 1,
      anon_sym_DQUOTE,
    ACTIONS(444), 1,
      sym__string_text,
    STATE(95), 2,
      sym__string_piece,
      aux_sym_string_repeat1,
    ACTIONS(442), 7,
      aux_sym_section_name_token1,
      anon_sym_PERCENT_PERCENT2,
      aux_sym__string_piece_token1,
      aux_sym__string_piece_token2,
      anon_sym_PERCENT2,
      anon_sym_DOLLAR2,
      anon_sym_DQUOTE_DQUOTE,
  [3517] = 5,
    ACTIONS(329), 1,
      sym_line_continuation,
    ACTIONS(375), 1,
      anon_sym_DQUOTE,
    ACTIONS(377), 1,
      sym__string_text,
    STATE(84), 2,
      sym__string_piece,
      aux_sym_string_repeat1,
    ACTIONS(373), 7,
      aux_sym_section_name_token1,
      anon_sym_PERCENT_PERCENT2,
      aux_sym__string_piece_token1,
      aux_sym__string_piece_token2,
      anon_sym_PERCENT2,
      anon_sym_DOLLAR2,
      anon_sym_DQUOTE_DQUOTE,
  [3540] = 5,
    ACTIONS(329), 1,
      sym_line_continuation,
    ACTIONS(371), 1,
      anon_sym_DQUOTE,
    ACTIONS(377), 1,
      sym__string_text,
    STATE(84), 2,
      sym__string_piece,
      aux_sym_string_repeat1,
    ACTIONS(373), 7,
      aux_sym_section_name_token1,
      anon_sym_PERCENT_PERCENT2,
      aux_sym__string_piece_token1,
      aux_sym__string_piece_token2,
      anon_sym_PERCENT2,
      anon_sym_DOLLAR2,
      anon_sym_DQUOTE_DQUOTE,
  [3563] = 5,
    ACTIONS(329), 1,
      sym_line_continuation,
    ACTIONS(367), 1,
      anon_sym_DQUOTE,
    ACTIONS(448), 1,
      sym__string_text,
    STATE(98), 2,
      sym__string_piece,
      aux_sym_string_repeat1,
    ACTIONS(446), 7,
      aux_sym_section_name_token1,
      anon_sym_PERCENT_PERCENT2,
      aux_sym__string_piece_token1,
      aux_sym__string_piece_token2,
      anon_sym_PERCENT2,
      anon_sym_DOLLAR2,
      anon_sym_DQUOTE_DQUOTE,
  [3586] = 5,
    ACTIONS(329), 1,
      sym_line_continuation,
    ACTIONS(403), 1,
      anon_sym_DQUOTE,
    ACTIONS(452), 1,
      sym__string_text,
    STATE(97), 2,
      sym__string_piece,
      aux_sym_string_repeat1,
    ACTIONS(450), 7,
      aux_sym_section_name_token1,
      anon_sym_PERCENT_PERCENT2,
      aux_sym__string_piece_token1,
      aux_sym__string_piece_token2,
      anon_sym_PERCENT2,
      anon_sym_DOLLAR2,
      anon_sym_DQUOTE_DQUOTE,
  [3609] = 5,
    ACTIONS(329), 1,
      sym_line_continuation,
    ACTIONS(409), 1,
      anon_sym_DQUOTE,
    ACTIONS(456), 1,
      sym__string_text,
    STATE(94), 2,
      sym__string_piece,
      aux_sym_string_repeat1,
    ACTIONS(454), 7,
      aux_sym_section_name_token1,
      anon_sym_PERCENT_PERCENT2,
      aux_sym__string_piece_token1,
      aux_sym__string_piece_token2,
      anon_sym_PERCENT2,
      anon_sym_DOLLAR2,
      anon_sym_DQUOTE_DQUOTE,
  [3632] = 5,
    ACTIONS(329), 1,
      sym_line_continuation,
    ACTIONS(458), 1,
      ts_builtin_sym_end,
    ACTIONS(462), 1,
      aux_sym_section_name_token1,
    ACTIONS(464), 1,
      sym__version_decoration,
    ACTIONS(460), 7,
      anon_sym_RBRACK,
      aux_sym_decoration_token1,
      aux_sym_decoration_token2,
      sym_suffix,
      sym__name_text,
      sym_end_of_file,
      sym__newline,
  [3654] = 6,
    ACTIONS(329), 1,
      sym_line_continuation,
    ACTIONS(438), 1,
      aux_sym_decoration_token1,
    ACTIONS(417), 2,
      anon_sym_RBRACK,
      sym__newline,
    ACTIONS(440), 2,
      aux_sym_decoration_token2,
      sym__version_decoration,
    STATE(107), 2,
      sym_decoration,
      aux_sym_section_name_repeat1,
    ACTIONS(466), 3,
      aux_sym_section_name_token1,
      sym_suffix,
      sym__name_text,
  [3678] = 3,
    ACTIONS(329), 1,
      sym_line_continuation,
    ACTIONS(468), 1,
      ts_builtin_sym_end,
    ACTIONS(470), 9,
      anon_sym_RBRACK,
      aux_sym_section_name_token1,
      aux_sym_decoration_token1,
      aux_sym_decoration_token2,
      sym__version_decoration,
      sym_suffix,
      sym__name_text,
      sym_end_of_file,
      sym__newline,
  [3696] = 3,
    ACTIONS(329), 1,
      sym_line_continuation,
    ACTIONS(472), 1,
      ts_builtin_sym_end,
    ACTIONS(474), 9,
      anon_sym_RBRACK,
      aux_sym_section_name_token1,
      aux_sym_decoration_token1,
      aux_sym_decoration_token2,
      sym__version_decoration,
      sym_suffix,
      sym__name_text,
      sym_end_of_file,
      sym__newline,
  [3714] = 4,
    ACTIONS(329), 1,
      sym_line_continuation,
    ACTIONS(468), 1,
      ts_builtin_sym_end,
    ACTIONS(476), 1,
      sym__version_decoration,
    ACTIONS(470), 8,
      anon_sym_RBRACK,
      aux_sym_section_name_token1,
      aux_sym_decoration_token1,
      aux_sym_decoration_token2,
      sym_suffix,
      sym__name_text,
      sym_end_of_file,
      sym__newline,
  [3734] = 6,
    ACTIONS(329), 1,
      sym_line_continuation,
    ACTIONS(481), 1,
      aux_sym_decoration_token1,
    ACTIONS(423), 2,
      anon_sym_RBRACK,
      sym__newline,
    ACTIONS(484), 2,
      aux_sym_decoration_token2,
      sym__version_decoration,
    STATE(107), 2,
      sym_decoration,
      aux_sym_section_name_repeat1,
    ACTIONS(478), 3,
      aux_sym_section_name_token1,
      sym_suffix,
      sym__name_text,
  [3758] = 3,
    ACTIONS(329), 1,
      sym_line_continuation,
    ACTIONS(458), 1,
      ts_builtin_sym_end,
    ACTIONS(460), 9,
      anon_sym_RBRACK,
      aux_sym_section_name_token1,
      aux_sym_decoration_token1,
      aux_sym_decoration_token2,
      sym__version_decoration,
      sym_suffix,
      sym__name_text,
      sym_end_of_file,
      sym__newline,
  [3776] = 7,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(489), 1,
      sym__stray_text,
    ACTIONS(492), 1,
      sym_comment,
    ACTIONS(495), 1,
      sym__newline,
    STATE(195), 1,
      sym__stray,
    STATE(109), 2,
      sym__stray_line,
      aux_sym_document_repeat1,
    ACTIONS(487), 3,
      ts_builtin_sym_end,
      sym__open,
      sym_end_of_file,
  [3801] = 8,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(9), 1,
      sym__open,
    ACTIONS(357), 1,
      ts_builtin_sym_end,
    ACTIONS(361), 1,
      sym_end_of_file,
    STATE(126), 1,
      sym_header,
    STATE(187), 1,
      sym__last_section,
    STATE(116), 2,
      sym_section,
      aux_sym_document_repeat2,
    STATE(172), 2,
      sym__header_line,
      sym_unclosed_header,
  [3828] = 8,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(9), 1,
      sym__open,
    ACTIONS(498), 1,
      ts_builtin_sym_end,
    ACTIONS(500), 1,
      sym_end_of_file,
    STATE(126), 1,
      sym_header,
    STATE(184), 1,
      sym__last_section,
    STATE(116), 2,
      sym_section,
      aux_sym_document_repeat2,
    STATE(172), 2,
      sym__header_line,
      sym_unclosed_header,
  [3855] = 2,
    ACTIONS(329), 1,
      sym_line_continuation,
    ACTIONS(460), 8,
      anon_sym_RBRACK,
      aux_sym_section_name_token1,
      aux_sym_decoration_token1,
      aux_sym_decoration_token2,
      sym__version_decoration,
      sym_suffix,
      sym__name_text,
      sym__newline,
  [3869] = 4,
    ACTIONS(329), 1,
      sym_line_continuation,
    ACTIONS(502), 1,
      aux_sym_section_name_token1,
    ACTIONS(504), 1,
      sym__version_decoration,
    ACTIONS(460), 6,
      anon_sym_RBRACK,
      aux_sym_decoration_token1,
      aux_sym_decoration_token2,
      sym_suffix,
      sym__name_text,
      sym__newline,
  [3887] = 3,
    ACTIONS(329), 1,
      sym_line_continuation,
    ACTIONS(506), 1,
      sym__version_decoration,
    ACTIONS(470), 7,
      anon_sym_RBRACK,
      aux_sym_section_name_token1,
      aux_sym_decoration_token1,
      aux_sym_decoration_token2,
      sym_suffix,
      sym__name_text,
      sym__newline,
  [3903] = 2,
    ACTIONS(329), 1,
      sym_line_continuation,
    ACTIONS(470), 8,
      anon_sym_RBRACK,
      aux_sym_section_name_token1,
      aux_sym_decoration_token1,
      aux_sym_decoration_token2,
      sym__version_decoration,
      sym_suffix,
      sym__name_text,
      sym__newline,
  [3917] = 6,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(510), 1,
      sym__open,
    STATE(180), 1,
      sym_header,
    ACTIONS(508), 2,
      ts_builtin_sym_end,
      sym_end_of_file,
    STATE(116), 2,
      sym_section,
      aux_sym_document_repeat2,
    STATE(199), 2,
      sym__header_line,
      sym_unclosed_header,
  [3939] = 2,
    ACTIONS(329), 1,
      sym_line_continuation,
    ACTIONS(474), 8,
      anon_sym_RBRACK,
      aux_sym_section_name_token1,
      aux_sym_decoration_token1,
      aux_sym_decoration_token2,
      sym__version_decoration,
      sym_suffix,
      sym__name_text,
      sym__newline,
  [3953] = 3,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(515), 1,
      sym__stray_text,
    ACTIONS(513), 5,
      ts_builtin_sym_end,
      sym__open,
      sym_comment,
      sym_end_of_file,
      sym__newline,
  [3967] = 3,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(519), 1,
      anon_sym_COMMA,
    ACTIONS(517), 4,
      ts_builtin_sym_end,
      sym_comment,
      sym_end_of_file,
      sym__newline,
  [3980] = 3,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(523), 1,
      sym__header_tail,
    ACTIONS(521), 4,
      ts_builtin_sym_end,
      sym_comment,
      sym_end_of_file,
      sym__newline,
  [3993] = 3,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(519), 1,
      anon_sym_COMMA,
    ACTIONS(525), 4,
      ts_builtin_sym_end,
      sym_comment,
      sym_end_of_file,
      sym__newline,
  [4006] = 3,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(529), 1,
      anon_sym_COMMA,
    ACTIONS(527), 4,
      ts_builtin_sym_end,
      sym_comment,
      sym_end_of_file,
      sym__newline,
  [4019] = 3,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(519), 1,
      anon_sym_COMMA,
    ACTIONS(531), 4,
      ts_builtin_sym_end,
      sym_comment,
      sym_end_of_file,
      sym__newline,
  [4032] = 3,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(535), 1,
      anon_sym_COMMA,
    ACTIONS(533), 4,
      ts_builtin_sym_end,
      sym_comment,
      sym_end_of_file,
      sym__newline,
  [4045] = 3,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(535), 1,
      anon_sym_COMMA,
    ACTIONS(537), 4,
      ts_builtin_sym_end,
      sym_comment,
      sym_end_of_file,
      sym__newline,
  [4058] = 4,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(541), 1,
      sym__header_tail,
    ACTIONS(543), 1,
      sym_comment,
    ACTIONS(539), 3,
      ts_builtin_sym_end,
      sym_end_of_file,
      sym__newline,
  [4073] = 3,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(535), 1,
      anon_sym_COMMA,
    ACTIONS(545), 4,
      ts_builtin_sym_end,
      sym_comment,
      sym_end_of_file,
      sym__newline,
  [4086] = 3,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(535), 1,
      anon_sym_COMMA,
    ACTIONS(547), 4,
      ts_builtin_sym_end,
      sym_comment,
      sym_end_of_file,
      sym__newline,
  [4099] = 3,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(519), 1,
      anon_sym_COMMA,
    ACTIONS(549), 4,
      ts_builtin_sym_end,
      sym_comment,
      sym_end_of_file,
      sym__newline,
  [4112] = 3,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(553), 1,
      sym__header_tail,
    ACTIONS(551), 4,
      ts_builtin_sym_end,
      sym_comment,
      sym_end_of_file,
      sym__newline,
  [4125] = 3,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(519), 1,
      anon_sym_COMMA,
    ACTIONS(555), 4,
      ts_builtin_sym_end,
      sym_comment,
      sym_end_of_file,
      sym__newline,
  [4138] = 3,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(535), 1,
      anon_sym_COMMA,
    ACTIONS(557), 4,
      ts_builtin_sym_end,
      sym_comment,
      sym_end_of_file,
      sym__newline,
  [4151] = 3,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(535), 1,
      anon_sym_COMMA,
    ACTIONS(559), 4,
      ts_builtin_sym_end,
      sym_comment,
      sym_end_of_file,
      sym__newline,
  [4164] = 3,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(519), 1,
      anon_sym_COMMA,
    ACTIONS(561), 4,
      ts_builtin_sym_end,
      sym_comment,
      sym_end_of_file,
      sym__newline,
  [4177] = 2,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(561), 4,
      ts_builtin_sym_end,
      sym_comment,
      sym_end_of_file,
      sym__newline,
  [4187] = 2,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(537), 4,
      ts_builtin_sym_end,
      sym_comment,
      sym_end_of_file,
      sym__newline,
  [4197] = 2,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(563), 4,
      ts_builtin_sym_end,
      sym_comment,
      sym_end_of_file,
      sym__newline,
  [4207] = 2,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(525), 4,
      ts_builtin_sym_end,
      sym_comment,
      sym_end_of_file,
      sym__newline,
  [4217] = 2,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(545), 4,
      ts_builtin_sym_end,
      sym_comment,
      sym_end_of_file,
      sym__newline,
  [4227] = 2,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(527), 4,
      ts_builtin_sym_end,
      sym_comment,
      sym_end_of_file,
      sym__newline,
  [4237] = 2,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(565), 4,
      ts_builtin_sym_end,
      sym_comment,
      sym_end_of_file,
      sym__newline,
  [4247] = 2,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(547), 4,
      ts_builtin_sym_end,
      sym_comment,
      sym_end_of_file,
      sym__newline,
  [4257] = 2,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(567), 4,
      ts_builtin_sym_end,
      sym_comment,
      sym_end_of_file,
      sym__newline,
  [4267] = 2,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(569), 4,
      ts_builtin_sym_end,
      sym_comment,
      sym_end_of_file,
      sym__newline,
  [4277] = 3,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(573), 1,
      sym_comment,
    ACTIONS(571), 3,
      ts_builtin_sym_end,
      sym_end_of_file,
      sym__newline,
  [4289] = 3,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(577), 1,
      anon_sym_RBRACK,
    ACTIONS(575), 3,
      ts_builtin_sym_end,
      sym_end_of_file,
      sym__newline,
  [4301] = 2,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(549), 4,
      ts_builtin_sym_end,
      sym_comment,
      sym_end_of_file,
      sym__newline,
  [4311] = 2,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(531), 4,
      ts_builtin_sym_end,
      sym_comment,
      sym_end_of_file,
      sym__newline,
  [4321] = 4,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(581), 1,
      sym_comment,
    ACTIONS(583), 1,
      sym__newline,
    ACTIONS(579), 2,
      ts_builtin_sym_end,
      sym_end_of_file,
  [4335] = 2,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(555), 4,
      ts_builtin_sym_end,
      sym_comment,
      sym_end_of_file,
      sym__newline,
  [4345] = 2,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(533), 4,
      ts_builtin_sym_end,
      sym_comment,
      sym_end_of_file,
      sym__newline,
  [4355] = 2,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(557), 4,
      ts_builtin_sym_end,
      sym_comment,
      sym_end_of_file,
      sym__newline,
  [4365] = 2,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(517), 4,
      ts_builtin_sym_end,
      sym_comment,
      sym_end_of_file,
      sym__newline,
  [4375] = 2,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(585), 4,
      ts_builtin_sym_end,
      sym_comment,
      sym_end_of_file,
      sym__newline,
  [4385] = 2,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(559), 4,
      ts_builtin_sym_end,
      sym_comment,
      sym_end_of_file,
      sym__newline,
  [4395] = 4,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(583), 1,
      sym__newline,
    ACTIONS(589), 1,
      sym_comment,
    ACTIONS(587), 2,
      ts_builtin_sym_end,
      sym_end_of_file,
  [4409] = 2,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(591), 4,
      ts_builtin_sym_end,
      sym_comment,
      sym_end_of_file,
      sym__newline,
  [4419] = 2,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(593), 3,
      ts_builtin_sym_end,
      sym_end_of_file,
      sym__newline,
  [4428] = 3,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(595), 1,
      anon_sym_COMMA,
    ACTIONS(533), 2,
      sym_comment,
      sym__newline,
  [4439] = 3,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(595), 1,
      anon_sym_COMMA,
    ACTIONS(547), 2,
      sym_comment,
      sym__newline,
  [4450] = 3,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(595), 1,
      anon_sym_COMMA,
    ACTIONS(537), 2,
      sym_comment,
      sym__newline,
  [4461] = 3,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(599), 1,
      sym__newline,
    ACTIONS(597), 2,
      ts_builtin_sym_end,
      sym_end_of_file,
  [4472] = 3,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(595), 1,
      anon_sym_COMMA,
    ACTIONS(545), 2,
      sym_comment,
      sym__newline,
  [4483] = 4,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(498), 1,
      ts_builtin_sym_end,
    ACTIONS(500), 1,
      sym_end_of_file,
    ACTIONS(601), 1,
      sym__newline,
  [4496] = 3,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(583), 1,
      sym__newline,
    ACTIONS(587), 2,
      ts_builtin_sym_end,
      sym_end_of_file,
  [4507] = 3,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(603), 1,
      anon_sym_COMMA,
    ACTIONS(549), 2,
      sym_comment,
      sym__newline,
  [4518] = 3,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(523), 1,
      sym__header_tail,
    ACTIONS(521), 2,
      sym_comment,
      sym__newline,
  [4529] = 3,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(603), 1,
      anon_sym_COMMA,
    ACTIONS(555), 2,
      sym_comment,
      sym__newline,
  [4540] = 3,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(553), 1,
      sym__header_tail,
    ACTIONS(551), 2,
      sym_comment,
      sym__newline,
  [4551] = 3,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(603), 1,
      anon_sym_COMMA,
    ACTIONS(517), 2,
      sym_comment,
      sym__newline,
  [4562] = 3,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(595), 1,
      anon_sym_COMMA,
    ACTIONS(559), 2,
      sym_comment,
      sym__newline,
  [4573] = 3,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(607), 1,
      sym__newline,
    ACTIONS(605), 2,
      ts_builtin_sym_end,
      sym_end_of_file,
  [4584] = 3,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(603), 1,
      anon_sym_COMMA,
    ACTIONS(561), 2,
      sym_comment,
      sym__newline,
  [4595] = 3,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(603), 1,
      anon_sym_COMMA,
    ACTIONS(525), 2,
      sym_comment,
      sym__newline,
  [4606] = 2,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(609), 3,
      ts_builtin_sym_end,
      sym_end_of_file,
      sym__newline,
  [4615] = 3,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(583), 1,
      sym__newline,
    ACTIONS(579), 2,
      ts_builtin_sym_end,
      sym_end_of_file,
  [4626] = 3,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(599), 1,
      sym__newline,
    ACTIONS(579), 2,
      ts_builtin_sym_end,
      sym_end_of_file,
  [4637] = 3,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(611), 1,
      anon_sym_COMMA,
    ACTIONS(527), 2,
      sym_comment,
      sym__newline,
  [4648] = 3,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(603), 1,
      anon_sym_COMMA,
    ACTIONS(531), 2,
      sym_comment,
      sym__newline,
  [4659] = 4,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(539), 1,
      sym__newline,
    ACTIONS(541), 1,
      sym__header_tail,
    ACTIONS(543), 1,
      sym_comment,
  [4672] = 4,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(357), 1,
      ts_builtin_sym_end,
    ACTIONS(361), 1,
      sym_end_of_file,
    ACTIONS(601), 1,
      sym__newline,
  [4685] = 3,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(595), 1,
      anon_sym_COMMA,
    ACTIONS(557), 2,
      sym_comment,
      sym__newline,
  [4696] = 3,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(583), 1,
      sym__newline,
    ACTIONS(613), 1,
      sym_comment,
  [4706] = 3,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(615), 1,
      ts_builtin_sym_end,
    ACTIONS(617), 1,
      sym_end_of_file,
  [4716] = 3,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(575), 1,
      sym__newline,
    ACTIONS(619), 1,
      anon_sym_RBRACK,
  [4726] = 3,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(357), 1,
      ts_builtin_sym_end,
    ACTIONS(361), 1,
      sym_end_of_file,
  [4736] = 3,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(498), 1,
      ts_builtin_sym_end,
    ACTIONS(500), 1,
      sym_end_of_file,
  [4746] = 2,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(357), 1,
      ts_builtin_sym_end,
  [4753] = 2,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(519), 1,
      anon_sym_COMMA,
  [4760] = 2,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(583), 1,
      sym__newline,
  [4767] = 2,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(603), 1,
      anon_sym_COMMA,
  [4774] = 2,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(535), 1,
      anon_sym_COMMA,
  [4781] = 2,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(595), 1,
      anon_sym_COMMA,
  [4788] = 2,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(615), 1,
      ts_builtin_sym_end,
  [4795] = 2,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(601), 1,
      sym__newline,
  [4802] = 2,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(621), 1,
      anon_sym_EQ,
  [4809] = 2,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(282), 1,
      sym_comment,
  [4816] = 2,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(623), 1,
      anon_sym_EQ,
  [4823] = 2,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(625), 1,
      sym__newline,
  [4830] = 2,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(627), 1,
      ts_builtin_sym_end,
  [4837] = 2,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(498), 1,
      ts_builtin_sym_end,
  [4844] = 2,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(629), 1,
      ts_builtin_sym_end,
  [4851] = 2,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(599), 1,
      sym__newline,
  [4858] = 2,
    ACTIONS(3), 1,
      sym_line_continuation,
    ACTIONS(309), 1,
      sym_comment,
};

static const uint32_t ts_small_parse_table_map[] = {
  [SMALL_STATE(2)] = 0,
  [SMALL_STATE(3)] = 55,
  [SMALL_STATE(4)] = 110,
  [SMALL_STATE(5)] = 165,
  [SMALL_STATE(6)] = 220,
  [SMALL_STATE(7)] = 275,
  [SMALL_STATE(8)] = 330,
  [SMALL_STATE(9)] = 382,
  [SMALL_STATE(10)] = 434,
  [SMALL_STATE(11)] = 486,
  [SMALL_STATE(12)] = 538,
  [SMALL_STATE(13)] = 590,
  [SMALL_STATE(14)] = 642,
  [SMALL_STATE(15)] = 699,
  [SMALL_STATE(16)] = 756,
  [SMALL_STATE(17)] = 809,
  [SMALL_STATE(18)] = 866,
  [SMALL_STATE(19)] = 923,
  [SMALL_STATE(20)] = 972,
  [SMALL_STATE(21)] = 1029,
  [SMALL_STATE(22)] = 1082,
  [SMALL_STATE(23)] = 1135,
  [SMALL_STATE(24)] = 1188,
  [SMALL_STATE(25)] = 1241,
  [SMALL_STATE(26)] = 1294,
  [SMALL_STATE(27)] = 1336,
  [SMALL_STATE(28)] = 1378,
  [SMALL_STATE(29)] = 1428,
  [SMALL_STATE(30)] = 1478,
  [SMALL_STATE(31)] = 1528,
  [SMALL_STATE(32)] = 1578,
  [SMALL_STATE(33)] = 1628,
  [SMALL_STATE(34)] = 1678,
  [SMALL_STATE(35)] = 1725,
  [SMALL_STATE(36)] = 1764,
  [SMALL_STATE(37)] = 1804,
  [SMALL_STATE(38)] = 1844,
  [SMALL_STATE(39)] = 1881,
  [SMALL_STATE(40)] = 1913,
  [SMALL_STATE(41)] = 1953,
  [SMALL_STATE(42)] = 1993,
  [SMALL_STATE(43)] = 2033,
  [SMALL_STATE(44)] = 2073,
  [SMALL_STATE(45)] = 2108,
  [SMALL_STATE(46)] = 2143,
  [SMALL_STATE(47)] = 2178,
  [SMALL_STATE(48)] = 2204,
  [SMALL_STATE(49)] = 2230,
  [SMALL_STATE(50)] = 2256,
  [SMALL_STATE(51)] = 2294,
  [SMALL_STATE(52)] = 2320,
  [SMALL_STATE(53)] = 2358,
  [SMALL_STATE(54)] = 2384,
  [SMALL_STATE(55)] = 2410,
  [SMALL_STATE(56)] = 2438,
  [SMALL_STATE(57)] = 2468,
  [SMALL_STATE(58)] = 2496,
  [SMALL_STATE(59)] = 2529,
  [SMALL_STATE(60)] = 2553,
  [SMALL_STATE(61)] = 2577,
  [SMALL_STATE(62)] = 2601,
  [SMALL_STATE(63)] = 2625,
  [SMALL_STATE(64)] = 2651,
  [SMALL_STATE(65)] = 2675,
  [SMALL_STATE(66)] = 2701,
  [SMALL_STATE(67)] = 2725,
  [SMALL_STATE(68)] = 2749,
  [SMALL_STATE(69)] = 2773,
  [SMALL_STATE(70)] = 2798,
  [SMALL_STATE(71)] = 2821,
  [SMALL_STATE(72)] = 2844,
  [SMALL_STATE(73)] = 2873,
  [SMALL_STATE(74)] = 2904,
  [SMALL_STATE(75)] = 2929,
  [SMALL_STATE(76)] = 2952,
  [SMALL_STATE(77)] = 2983,
  [SMALL_STATE(78)] = 3026,
  [SMALL_STATE(79)] = 3057,
  [SMALL_STATE(80)] = 3088,
  [SMALL_STATE(81)] = 3109,
  [SMALL_STATE(82)] = 3130,
  [SMALL_STATE(83)] = 3157,
  [SMALL_STATE(84)] = 3178,
  [SMALL_STATE(85)] = 3203,
  [SMALL_STATE(86)] = 3226,
  [SMALL_STATE(87)] = 3249,
  [SMALL_STATE(88)] = 3282,
  [SMALL_STATE(89)] = 3309,
  [SMALL_STATE(90)] = 3336,
  [SMALL_STATE(91)] = 3363,
  [SMALL_STATE(92)] = 3391,
  [SMALL_STATE(93)] = 3419,
  [SMALL_STATE(94)] = 3448,
  [SMALL_STATE(95)] = 3471,
  [SMALL_STATE(96)] = 3494,
  [SMALL_STATE(97)] = 3517,
  [SMALL_STATE(98)] = 3540,
  [SMALL_STATE(99)] = 3563,
  [SMALL_STATE(100)] = 3586,
  [SMALL_STATE(101)] = 3609,
  [SMALL_STATE(102)] = 3632,
  [SMALL_STATE(103)] = 3654,
  [SMALL_STATE(104)] = 3678,
  [SMALL_STATE(105)] = 3696,
  [SMALL_STATE(106)] = 3714,
  [SMALL_STATE(107)] = 3734,
  [SMALL_STATE(108)] = 3758,
  [SMALL_STATE(109)] = 3776,
  [SMALL_STATE(110)] = 3801,
  [SMALL_STATE(111)] = 3828,
  [SMALL_STATE(112)] = 3855,
  [SMALL_STATE(113)] = 3869,
  [SMALL_STATE(114)] = 3887,
  [SMALL_STATE(115)] = 3903,
  [SMALL_STATE(116)] = 3917,
  [SMALL_STATE(117)] = 3939,
  [SMALL_STATE(118)] = 3953,
  [SMALL_STATE(119)] = 3967,
  [SMALL_STATE(120)] = 3980,
  [SMALL_STATE(121)] = 3993,
  [SMALL_STATE(122)] = 4006,
  [SMALL_STATE(123)] = 4019,
  [SMALL_STATE(124)] = 4032,
  [SMALL_STATE(125)] = 4045,
  [SMALL_STATE(126)] = 4058,
  [SMALL_STATE(127)] = 4073,
  [SMALL_STATE(128)] = 4086,
  [SMALL_STATE(129)] = 4099,
  [SMALL_STATE(130)] = 4112,
  [SMALL_STATE(131)] = 4125,
  [SMALL_STATE(132)] = 4138,
  [SMALL_STATE(133)] = 4151,
  [SMALL_STATE(134)] = 4164,
  [SMALL_STATE(135)] = 4177,
  [SMALL_STATE(136)] = 4187,
  [SMALL_STATE(137)] = 4197,
  [SMALL_STATE(138)] = 4207,
  [SMALL_STATE(139)] = 4217,
  [SMALL_STATE(140)] = 4227,
  [SMALL_STATE(141)] = 4237,
  [SMALL_STATE(142)] = 4247,
  [SMALL_STATE(143)] = 4257,
  [SMALL_STATE(144)] = 4267,
  [SMALL_STATE(145)] = 4277,
  [SMALL_STATE(146)] = 4289,
  [SMALL_STATE(147)] = 4301,
  [SMALL_STATE(148)] = 4311,
  [SMALL_STATE(149)] = 4321,
  [SMALL_STATE(150)] = 4335,
  [SMALL_STATE(151)] = 4345,
  [SMALL_STATE(152)] = 4355,
  [SMALL_STATE(153)] = 4365,
  [SMALL_STATE(154)] = 4375,
  [SMALL_STATE(155)] = 4385,
  [SMALL_STATE(156)] = 4395,
  [SMALL_STATE(157)] = 4409,
  [SMALL_STATE(158)] = 4419,
  [SMALL_STATE(159)] = 4428,
  [SMALL_STATE(160)] = 4439,
  [SMALL_STATE(161)] = 4450,
  [SMALL_STATE(162)] = 4461,
  [SMALL_STATE(163)] = 4472,
  [SMALL_STATE(164)] = 4483,
  [SMALL_STATE(165)] = 4496,
  [SMALL_STATE(166)] = 4507,
  [SMALL_STATE(167)] = 4518,
  [SMALL_STATE(168)] = 4529,
  [SMALL_STATE(169)] = 4540,
  [SMALL_STATE(170)] = 4551,
  [SMALL_STATE(171)] = 4562,
  [SMALL_STATE(172)] = 4573,
  [SMALL_STATE(173)] = 4584,
  [SMALL_STATE(174)] = 4595,
  [SMALL_STATE(175)] = 4606,
  [SMALL_STATE(176)] = 4615,
  [SMALL_STATE(177)] = 4626,
  [SMALL_STATE(178)] = 4637,
  [SMALL_STATE(179)] = 4648,
  [SMALL_STATE(180)] = 4659,
  [SMALL_STATE(181)] = 4672,
  [SMALL_STATE(182)] = 4685,
  [SMALL_STATE(183)] = 4696,
  [SMALL_STATE(184)] = 4706,
  [SMALL_STATE(185)] = 4716,
  [SMALL_STATE(186)] = 4726,
  [SMALL_STATE(187)] = 4736,
  [SMALL_STATE(188)] = 4746,
  [SMALL_STATE(189)] = 4753,
  [SMALL_STATE(190)] = 4760,
  [SMALL_STATE(191)] = 4767,
  [SMALL_STATE(192)] = 4774,
  [SMALL_STATE(193)] = 4781,
  [SMALL_STATE(194)] = 4788,
  [SMALL_STATE(195)] = 4795,
  [SMALL_STATE(196)] = 4802,
  [SMALL_STATE(197)] = 4809,
  [SMALL_STATE(198)] = 4816,
  [SMALL_STATE(199)] = 4823,
  [SMALL_STATE(200)] = 4830,
  [SMALL_STATE(201)] = 4837,
  [SMALL_STATE(202)] = 4844,
  [SMALL_STATE(203)] = 4851,
  [SMALL_STATE(204)] = 4858,
};

static const TSParseActionEntry ts_parse_actions[] = {
  [0] = {.entry = {.count = 0, .reusable = false}},
  [1] = {.entry = {.count = 1, .reusable = false}}, RECOVER(),
  [3] = {.entry = {.count = 1, .reusable = true}}, SHIFT_EXTRA(),
  [5] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_document, 0, 0, 0),
  [7] = {.entry = {.count = 1, .reusable = false}}, SHIFT(145),
  [9] = {.entry = {.count = 1, .reusable = true}}, SHIFT(87),
  [11] = {.entry = {.count = 1, .reusable = true}}, SHIFT(181),
  [13] = {.entry = {.count = 1, .reusable = true}}, SHIFT(188),
  [15] = {.entry = {.count = 1, .reusable = true}}, SHIFT(77),
  [17] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 2, 0, 4),
  [19] = {.entry = {.count = 1, .reusable = true}}, SHIFT(19),
  [21] = {.entry = {.count = 1, .reusable = true}}, SHIFT(26),
  [23] = {.entry = {.count = 1, .reusable = false}}, SHIFT(26),
  [25] = {.entry = {.count = 1, .reusable = false}}, SHIFT(55),
  [27] = {.entry = {.count = 1, .reusable = true}}, SHIFT(78),
  [29] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 1, 0, 0),
  [31] = {.entry = {.count = 1, .reusable = true}}, SHIFT(2),
  [33] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 2, 0, 5),
  [35] = {.entry = {.count = 1, .reusable = true}}, SHIFT(7),
  [37] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 2, 0, 2),
  [39] = {.entry = {.count = 1, .reusable = true}}, SHIFT(6),
  [41] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 3, 0, 12),
  [43] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 3, 0, 10),
  [45] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 2, 0, 0),
  [47] = {.entry = {.count = 1, .reusable = true}}, SHIFT(48),
  [49] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 3, 0, 2),
  [51] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 3, 0, 5),
  [53] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 4, 0, 10),
  [55] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 3, 0, 4),
  [57] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 4, 0, 12),
  [59] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_section, 2, 0, 0),
  [61] = {.entry = {.count = 1, .reusable = true}}, SHIFT(3),
  [63] = {.entry = {.count = 1, .reusable = true}}, SHIFT(41),
  [65] = {.entry = {.count = 1, .reusable = false}}, SHIFT(41),
  [67] = {.entry = {.count = 1, .reusable = true}}, SHIFT(76),
  [69] = {.entry = {.count = 1, .reusable = true}}, SHIFT(165),
  [71] = {.entry = {.count = 1, .reusable = true}}, SHIFT(18),
  [73] = {.entry = {.count = 1, .reusable = true}}, SHIFT(16),
  [75] = {.entry = {.count = 1, .reusable = true}}, SHIFT(50),
  [77] = {.entry = {.count = 1, .reusable = false}}, SHIFT(50),
  [79] = {.entry = {.count = 1, .reusable = true}}, SHIFT(88),
  [81] = {.entry = {.count = 1, .reusable = true}}, SHIFT(190),
  [83] = {.entry = {.count = 1, .reusable = true}}, SHIFT(17),
  [85] = {.entry = {.count = 1, .reusable = true}}, SHIFT(21),
  [87] = {.entry = {.count = 1, .reusable = true}}, SHIFT(36),
  [89] = {.entry = {.count = 1, .reusable = false}}, SHIFT(36),
  [91] = {.entry = {.count = 1, .reusable = false}}, SHIFT(63),
  [93] = {.entry = {.count = 1, .reusable = true}}, SHIFT(89),
  [95] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_section, 3, 0, 0),
  [97] = {.entry = {.count = 1, .reusable = true}}, SHIFT(20),
  [99] = {.entry = {.count = 1, .reusable = true}}, SHIFT(176),
  [101] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_entry_repeat2, 2, 0, 8),
  [103] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_entry_repeat2, 2, 0, 8), SHIFT_REPEAT(19),
  [106] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_entry_repeat2, 2, 0, 8), SHIFT_REPEAT(46),
  [109] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_entry_repeat2, 2, 0, 8), SHIFT_REPEAT(46),
  [112] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_entry_repeat2, 2, 0, 8), SHIFT_REPEAT(63),
  [115] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_entry_repeat2, 2, 0, 8), SHIFT_REPEAT(101),
  [118] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_section_repeat1, 2, 0, 0),
  [120] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_section_repeat1, 2, 0, 0), SHIFT_REPEAT(16),
  [123] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_section_repeat1, 2, 0, 0), SHIFT_REPEAT(50),
  [126] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_section_repeat1, 2, 0, 0), SHIFT_REPEAT(50),
  [129] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_section_repeat1, 2, 0, 0), SHIFT_REPEAT(88),
  [132] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_section_repeat1, 2, 0, 0), SHIFT_REPEAT(190),
  [135] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_section_repeat1, 2, 0, 0), SHIFT_REPEAT(20),
  [138] = {.entry = {.count = 1, .reusable = true}}, SHIFT(34),
  [140] = {.entry = {.count = 1, .reusable = true}}, SHIFT(24),
  [142] = {.entry = {.count = 1, .reusable = true}}, SHIFT(25),
  [144] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_value, 1, 0, 0),
  [146] = {.entry = {.count = 1, .reusable = true}}, SHIFT(27),
  [148] = {.entry = {.count = 1, .reusable = false}}, SHIFT(27),
  [150] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_value, 2, 0, 0),
  [152] = {.entry = {.count = 1, .reusable = true}}, SHIFT(35),
  [154] = {.entry = {.count = 1, .reusable = false}}, SHIFT(35),
  [156] = {.entry = {.count = 1, .reusable = true}}, SHIFT(60),
  [158] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_entry_repeat2, 2, 0, 8), SHIFT_REPEAT(34),
  [161] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_value_repeat1, 2, 0, 0),
  [163] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_value_repeat1, 2, 0, 0), SHIFT_REPEAT(35),
  [166] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_value_repeat1, 2, 0, 0), SHIFT_REPEAT(35),
  [169] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_value_repeat1, 2, 0, 0), SHIFT_REPEAT(55),
  [172] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_value_repeat1, 2, 0, 0), SHIFT_REPEAT(99),
  [175] = {.entry = {.count = 1, .reusable = true}}, SHIFT(37),
  [177] = {.entry = {.count = 1, .reusable = false}}, SHIFT(37),
  [179] = {.entry = {.count = 1, .reusable = true}}, SHIFT(38),
  [181] = {.entry = {.count = 1, .reusable = false}}, SHIFT(38),
  [183] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_value_repeat1, 2, 0, 0), SHIFT_REPEAT(38),
  [186] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_value_repeat1, 2, 0, 0), SHIFT_REPEAT(38),
  [189] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_value_repeat1, 2, 0, 0), SHIFT_REPEAT(63),
  [192] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_value_repeat1, 2, 0, 0), SHIFT_REPEAT(101),
  [195] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_entry_repeat1, 2, 0, 0),
  [197] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym_entry_repeat1, 2, 0, 0),
  [199] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_entry_repeat1, 2, 0, 0), SHIFT_REPEAT(197),
  [202] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__first_value, 2, 0, 0),
  [204] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_key, 2, 0, 0),
  [206] = {.entry = {.count = 1, .reusable = true}}, SHIFT(44),
  [208] = {.entry = {.count = 1, .reusable = false}}, SHIFT(44),
  [210] = {.entry = {.count = 1, .reusable = false}}, SHIFT(74),
  [212] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__first_value, 1, 0, 0),
  [214] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_key, 1, 0, 0),
  [216] = {.entry = {.count = 1, .reusable = true}}, SHIFT(40),
  [218] = {.entry = {.count = 1, .reusable = false}}, SHIFT(40),
  [220] = {.entry = {.count = 1, .reusable = true}}, SHIFT(46),
  [222] = {.entry = {.count = 1, .reusable = false}}, SHIFT(46),
  [224] = {.entry = {.count = 1, .reusable = true}}, SHIFT(101),
  [226] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_key_repeat1, 2, 0, 0),
  [228] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_key_repeat1, 2, 0, 0), SHIFT_REPEAT(44),
  [231] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_key_repeat1, 2, 0, 0), SHIFT_REPEAT(44),
  [234] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_key_repeat1, 2, 0, 0), SHIFT_REPEAT(74),
  [237] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_key_repeat1, 2, 0, 0), SHIFT_REPEAT(96),
  [240] = {.entry = {.count = 1, .reusable = true}}, SHIFT(45),
  [242] = {.entry = {.count = 1, .reusable = false}}, SHIFT(45),
  [244] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_entry_repeat2, 2, 0, 2),
  [246] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym_entry_repeat2, 2, 0, 2),
  [248] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_entry_repeat2, 2, 0, 0),
  [250] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym_entry_repeat2, 2, 0, 0),
  [252] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_string, 2, 0, 0),
  [254] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_string, 2, 0, 0),
  [256] = {.entry = {.count = 1, .reusable = true}}, SHIFT(52),
  [258] = {.entry = {.count = 1, .reusable = false}}, SHIFT(52),
  [260] = {.entry = {.count = 1, .reusable = false}}, SHIFT(85),
  [262] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__commented_continuation, 3, 0, 0),
  [264] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__commented_continuation, 3, 0, 0),
  [266] = {.entry = {.count = 1, .reusable = true}}, SHIFT(58),
  [268] = {.entry = {.count = 1, .reusable = false}}, SHIFT(58),
  [270] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_string, 3, 0, 0),
  [272] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_string, 3, 0, 0),
  [274] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_entry_repeat2, 3, 0, 3),
  [276] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym_entry_repeat2, 3, 0, 3),
  [278] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__value_piece, 1, 0, 0),
  [280] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__value_piece, 1, 0, 0),
  [282] = {.entry = {.count = 1, .reusable = true}}, SHIFT(57),
  [284] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_entry_repeat1, 2, 0, 0), SHIFT_REPEAT(204),
  [287] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__commented_continuation, 2, 0, 0),
  [289] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__commented_continuation, 2, 0, 0),
  [291] = {.entry = {.count = 1, .reusable = true}}, SHIFT(51),
  [293] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_key_repeat1, 2, 0, 0), SHIFT_REPEAT(58),
  [296] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_key_repeat1, 2, 0, 0), SHIFT_REPEAT(58),
  [299] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_key_repeat1, 2, 0, 0), SHIFT_REPEAT(85),
  [302] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_key_repeat1, 2, 0, 0), SHIFT_REPEAT(100),
  [305] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__line, 3, 0, 0),
  [307] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__line, 3, 0, 0),
  [309] = {.entry = {.count = 1, .reusable = true}}, SHIFT(65),
  [311] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__line, 2, 0, 0),
  [313] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__line, 2, 0, 0),
  [315] = {.entry = {.count = 1, .reusable = true}}, SHIFT(66),
  [317] = {.entry = {.count = 1, .reusable = true}}, SHIFT(75),
  [319] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_string_repeat1, 2, 0, 0),
  [321] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_string_repeat1, 2, 0, 0), SHIFT_REPEAT(72),
  [324] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym_string_repeat1, 2, 0, 0),
  [326] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_string_repeat1, 2, 0, 0), SHIFT_REPEAT(72),
  [329] = {.entry = {.count = 1, .reusable = false}}, SHIFT_EXTRA(),
  [331] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_unterminated_string, 2, 0, 0),
  [333] = {.entry = {.count = 1, .reusable = false}}, SHIFT(72),
  [335] = {.entry = {.count = 1, .reusable = false}}, SHIFT(71),
  [337] = {.entry = {.count = 1, .reusable = true}}, SHIFT(72),
  [339] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_unterminated_string, 2, 0, 0),
  [341] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__key_piece, 1, 0, 0),
  [343] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__key_piece, 1, 0, 0),
  [345] = {.entry = {.count = 1, .reusable = true}}, SHIFT(69),
  [347] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_unterminated_string, 1, 0, 0),
  [349] = {.entry = {.count = 1, .reusable = false}}, SHIFT(73),
  [351] = {.entry = {.count = 1, .reusable = false}}, SHIFT(70),
  [353] = {.entry = {.count = 1, .reusable = true}}, SHIFT(73),
  [355] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_unterminated_string, 1, 0, 0),
  [357] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_document, 1, 0, 0),
  [359] = {.entry = {.count = 1, .reusable = true}}, SHIFT(164),
  [361] = {.entry = {.count = 1, .reusable = true}}, SHIFT(201),
  [363] = {.entry = {.count = 1, .reusable = true}}, SHIFT(109),
  [365] = {.entry = {.count = 1, .reusable = false}}, SHIFT(79),
  [367] = {.entry = {.count = 1, .reusable = false}}, SHIFT(49),
  [369] = {.entry = {.count = 1, .reusable = true}}, SHIFT(79),
  [371] = {.entry = {.count = 1, .reusable = false}}, SHIFT(53),
  [373] = {.entry = {.count = 1, .reusable = false}}, SHIFT(84),
  [375] = {.entry = {.count = 1, .reusable = false}}, SHIFT(83),
  [377] = {.entry = {.count = 1, .reusable = true}}, SHIFT(84),
  [379] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_string_repeat1, 2, 0, 0), SHIFT_REPEAT(84),
  [382] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_string_repeat1, 2, 0, 0), SHIFT_REPEAT(84),
  [385] = {.entry = {.count = 1, .reusable = true}}, SHIFT(86),
  [387] = {.entry = {.count = 1, .reusable = true}}, SHIFT(80),
  [389] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_unclosed_header, 1, 0, 0),
  [391] = {.entry = {.count = 1, .reusable = false}}, SHIFT(130),
  [393] = {.entry = {.count = 1, .reusable = false}}, SHIFT(91),
  [395] = {.entry = {.count = 1, .reusable = false}}, SHIFT(102),
  [397] = {.entry = {.count = 1, .reusable = false}}, SHIFT(108),
  [399] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_unclosed_header, 1, 0, 0),
  [401] = {.entry = {.count = 1, .reusable = false}}, SHIFT(82),
  [403] = {.entry = {.count = 1, .reusable = false}}, SHIFT(81),
  [405] = {.entry = {.count = 1, .reusable = true}}, SHIFT(82),
  [407] = {.entry = {.count = 1, .reusable = false}}, SHIFT(90),
  [409] = {.entry = {.count = 1, .reusable = false}}, SHIFT(67),
  [411] = {.entry = {.count = 1, .reusable = true}}, SHIFT(90),
  [413] = {.entry = {.count = 1, .reusable = false}}, SHIFT(68),
  [415] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_section_name, 1, 0, 0),
  [417] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_section_name, 1, 0, 0),
  [419] = {.entry = {.count = 1, .reusable = false}}, SHIFT(92),
  [421] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_section_name_repeat1, 2, 0, 0),
  [423] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym_section_name_repeat1, 2, 0, 0),
  [425] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_section_name_repeat1, 2, 0, 0), SHIFT_REPEAT(92),
  [428] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_section_name_repeat1, 2, 0, 0), SHIFT_REPEAT(102),
  [431] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_section_name_repeat1, 2, 0, 0), SHIFT_REPEAT(108),
  [434] = {.entry = {.count = 1, .reusable = false}}, SHIFT(169),
  [436] = {.entry = {.count = 1, .reusable = false}}, SHIFT(103),
  [438] = {.entry = {.count = 1, .reusable = false}}, SHIFT(113),
  [440] = {.entry = {.count = 1, .reusable = false}}, SHIFT(112),
  [442] = {.entry = {.count = 1, .reusable = false}}, SHIFT(95),
  [444] = {.entry = {.count = 1, .reusable = true}}, SHIFT(95),
  [446] = {.entry = {.count = 1, .reusable = false}}, SHIFT(98),
  [448] = {.entry = {.count = 1, .reusable = true}}, SHIFT(98),
  [450] = {.entry = {.count = 1, .reusable = false}}, SHIFT(97),
  [452] = {.entry = {.count = 1, .reusable = true}}, SHIFT(97),
  [454] = {.entry = {.count = 1, .reusable = false}}, SHIFT(94),
  [456] = {.entry = {.count = 1, .reusable = true}}, SHIFT(94),
  [458] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_decoration, 1, 0, 0),
  [460] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_decoration, 1, 0, 0),
  [462] = {.entry = {.count = 1, .reusable = false}}, SHIFT(106),
  [464] = {.entry = {.count = 1, .reusable = false}}, SHIFT(104),
  [466] = {.entry = {.count = 1, .reusable = false}}, SHIFT(107),
  [468] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_decoration, 2, 0, 0),
  [470] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_decoration, 2, 0, 0),
  [472] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_decoration, 3, 0, 0),
  [474] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_decoration, 3, 0, 0),
  [476] = {.entry = {.count = 1, .reusable = false}}, SHIFT(105),
  [478] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_section_name_repeat1, 2, 0, 0), SHIFT_REPEAT(107),
  [481] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_section_name_repeat1, 2, 0, 0), SHIFT_REPEAT(113),
  [484] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_section_name_repeat1, 2, 0, 0), SHIFT_REPEAT(112),
  [487] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_document_repeat1, 2, 0, 0),
  [489] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_document_repeat1, 2, 0, 0), SHIFT_REPEAT(145),
  [492] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_document_repeat1, 2, 0, 0), SHIFT_REPEAT(195),
  [495] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_document_repeat1, 2, 0, 0), SHIFT_REPEAT(109),
  [498] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_document, 2, 0, 0),
  [500] = {.entry = {.count = 1, .reusable = true}}, SHIFT(194),
  [502] = {.entry = {.count = 1, .reusable = false}}, SHIFT(114),
  [504] = {.entry = {.count = 1, .reusable = false}}, SHIFT(115),
  [506] = {.entry = {.count = 1, .reusable = false}}, SHIFT(117),
  [508] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_document_repeat2, 2, 0, 0),
  [510] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_document_repeat2, 2, 0, 0), SHIFT_REPEAT(93),
  [513] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__stray_line, 2, 0, 0),
  [515] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__stray_line, 2, 0, 0),
  [517] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 4, 0, 16),
  [519] = {.entry = {.count = 1, .reusable = true}}, SHIFT(54),
  [521] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_header, 3, 0, 1),
  [523] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_header, 3, 0, 1),
  [525] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 5, 0, 19),
  [527] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 1, 0, 2),
  [529] = {.entry = {.count = 1, .reusable = true}}, SHIFT(5),
  [531] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 3, 0, 6),
  [533] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 3, 0, 7),
  [535] = {.entry = {.count = 1, .reusable = true}}, SHIFT(47),
  [537] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 3, 0, 9),
  [539] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__header_line, 1, 0, 0),
  [541] = {.entry = {.count = 1, .reusable = false}}, SHIFT(158),
  [543] = {.entry = {.count = 1, .reusable = true}}, SHIFT(158),
  [545] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 3, 0, 11),
  [547] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 2, 0, 3),
  [549] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 4, 0, 13),
  [551] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_header, 2, 0, 0),
  [553] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_header, 2, 0, 0),
  [555] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 4, 0, 14),
  [557] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 4, 0, 15),
  [559] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 4, 0, 17),
  [561] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 5, 0, 18),
  [563] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__last_value, 2, 0, 0),
  [565] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__only_value, 3, 0, 0),
  [567] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__last_value, 1, 0, 0),
  [569] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__last_value, 3, 0, 0),
  [571] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__stray, 1, 0, 0),
  [573] = {.entry = {.count = 1, .reusable = true}}, SHIFT(175),
  [575] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_unclosed_header, 2, 0, 1),
  [577] = {.entry = {.count = 1, .reusable = true}}, SHIFT(120),
  [579] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__last_section, 4, 0, 0),
  [581] = {.entry = {.count = 1, .reusable = true}}, SHIFT(162),
  [583] = {.entry = {.count = 1, .reusable = true}}, SHIFT(64),
  [585] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__only_value, 1, 0, 0),
  [587] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__last_section, 3, 0, 0),
  [589] = {.entry = {.count = 1, .reusable = true}}, SHIFT(177),
  [591] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__only_value, 2, 0, 0),
  [593] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__header_line, 2, 0, 0),
  [595] = {.entry = {.count = 1, .reusable = true}}, SHIFT(61),
  [597] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__last_section, 5, 0, 0),
  [599] = {.entry = {.count = 1, .reusable = true}}, SHIFT(62),
  [601] = {.entry = {.count = 1, .reusable = true}}, SHIFT(118),
  [603] = {.entry = {.count = 1, .reusable = true}}, SHIFT(59),
  [605] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__last_section, 1, 0, 0),
  [607] = {.entry = {.count = 1, .reusable = true}}, SHIFT(14),
  [609] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__stray, 2, 0, 0),
  [611] = {.entry = {.count = 1, .reusable = true}}, SHIFT(23),
  [613] = {.entry = {.count = 1, .reusable = true}}, SHIFT(203),
  [615] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_document, 3, 0, 0),
  [617] = {.entry = {.count = 1, .reusable = true}}, SHIFT(202),
  [619] = {.entry = {.count = 1, .reusable = true}}, SHIFT(167),
  [621] = {.entry = {.count = 1, .reusable = true}}, SHIFT(4),
  [623] = {.entry = {.count = 1, .reusable = true}}, SHIFT(22),
  [625] = {.entry = {.count = 1, .reusable = true}}, SHIFT(15),
  [627] = {.entry = {.count = 1, .reusable = true}},  ACCEPT_INPUT(),
  [629] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_document, 4, 0, 0),
};

#ifdef __cplusplus
extern "C" {
#endif
#ifdef TREE_SITTER_HIDE_SYMBOLS
#define TS_PUBLIC
#elif defined(_WIN32)
#define TS_PUBLIC __declspec(dllexport)
#else
#define TS_PUBLIC __attribute__((visibility("default")))
#endif

TS_PUBLIC const TSLanguage *tree_sitter_inf(void) {
  static const TSLanguage language = {
    .version = LANGUAGE_VERSION,
    .symbol_count = SYMBOL_COUNT,
    .alias_count = ALIAS_COUNT,
    .token_count = TOKEN_COUNT,
    .external_token_count = EXTERNAL_TOKEN_COUNT,
    .state_count = STATE_COUNT,
    .large_state_count = LARGE_STATE_COUNT,
    .production_id_count = PRODUCTION_ID_COUNT,
    .field_count = FIELD_COUNT,
    .max_alias_sequence_length = MAX_ALIAS_SEQUENCE_LENGTH,
    .parse_table = &ts_parse_table[0][0],
    .small_parse_table = ts_small_parse_table,
    .small_parse_table_map = ts_small_parse_table_map,
    .parse_actions = ts_parse_actions,
    .symbol_names = ts_symbol_names,
    .field_names = ts_field_names,
    .field_map_slices = ts_field_map_slices,
    .field_map_entries = ts_field_map_entries,
    .symbol_metadata = ts_symbol_metadata,
    .public_symbol_map = ts_symbol_map,
    .alias_map = ts_non_terminal_alias_map,
    .alias_sequences = &ts_alias_sequences[0][0],
    .lex_modes = ts_lex_modes,
    .lex_fn = ts_lex,
    .primary_state_ids = ts_primary_state_ids,
  };
  return &language;
}
#ifdef __cplusplus
}
#endif
