// Escapes in patterns.
#include "core/unicode_names.h"
#include "core/utf8.h"
#include "modules/std/re_parse.h"
#include "objects/hex_text.h"

static bool is_digit(char c) { return c >= '0' && c <= '9'; }
static bool is_octal(char c) { return c >= '0' && c <= '7'; }
static bool next_is(const ReParser *parser, bool (*test)(char)) { return !re_at_end(parser) && test(*parser->place); }

// The text of the pattern from `start` to the place, for messages.
static Str *source(const ReParser *parser, const char *start) {
    return str_from_untrusted(start, (size_t)(parser->place - start));
}

static bool fail_with_source(ReParser *parser, const char *start, const char *format) {
    Str *text = TRY_PTR_OR(source(parser, start), false);
    return re_fail_with(parser, start, str_formatted(format, text));
}

// Exactly `count` hexadecimal digits.
static bool hexadecimal(ReParser *parser, const char *backslash, int count, uint32_t *code) {
    uint32_t number = 0;
    for (int i = 0; i < count; i++) {
        int digit = re_at_end(parser) ? -1 : hex_digit_value(*parser->place);
        if (digit < 0) {
            return fail_with_source(parser, backslash, "incomplete escape %S");
        }
        parser->place++;
        number = number << 4 | (uint32_t)digit;
    }
    *code = number;
    return number <= UTF8_LAST_CODE_POINT || fail_with_source(parser, backslash, "bad escape %S");
}

bool re_octal(ReParser *parser, const char *backslash, uint32_t *code) {
    *code = 0;
    parser->place = backslash + 1;
    while (parser->place < backslash + 4 && next_is(parser, is_octal)) {
        *code = *code * 8 + (uint32_t)(*parser->place++ - '0');
    }
    return *code <= 0377 || fail_with_source(parser, backslash, "octal escape value %S outside of range 0-0o377");
}

// \N{name}; named sequences of several characters do not count.
static bool named(ReParser *parser, const char *backslash, uint32_t *code) {
    if (!re_accept(parser, '{')) {
        return re_fail(parser, parser->place, "missing {");
    }
    const char *name = parser->place;
    const char *close = memchr(name, '}', (size_t)(parser->end - name));
    if (close == name || name == parser->end) {
        return re_fail(parser, name, "missing character name");
    }
    if (close == NULL) {
        return re_fail(parser, name, "missing }, unterminated name");
    }
    uint32_t points[UNICODE_SEQUENCE_LENGTH];
    if (unicode_find_name(name, (size_t)(close - name), points) != 1) {
        Str *text = TRY_PTR_OR(str_new(name, (size_t)(close - name)), false);
        return re_fail(parser, backslash, "undefined character name %R", value_from_object(text));
    }
    parser->place = close + 1;
    *code = points[0];
    return true;
}

bool re_character_escape(ReParser *parser, const char *backslash, uint32_t c, uint32_t *code) {
    static const char letters[] = "abfnrtv";
    static const char codes[] = "\a\b\f\n\r\t\v";
    const char *found = c < 0x80 && c != 0 ? strchr(letters, (int)c) : NULL;
    *code = RE_NO_POSITION;
    if (found) {
        *code = (uint32_t)codes[found - letters];
        return true;
    }
    if (c == 'x' || (!parser->bytes && (c == 'u' || c == 'U'))) {
        return hexadecimal(parser, backslash, c == 'x' ? 2 : c == 'u' ? 4 : 8, code);
    }
    if (c == 'N' && !parser->bytes) {
        return named(parser, backslash, code);
    }
    if ((c | 32) - 'a' >= 26 && !(c >= '0' && c <= '9')) {
        *code = c;
    }
    return true;
}

int re_category(const ReParser *parser, uint32_t letter) {
    static const char letters[] = "dswDSW";
    static const uint8_t categories[] = {RE_DIGIT,          RE_SPACE,          RE_WORD,
                                         RE_NOT | RE_DIGIT, RE_NOT | RE_SPACE, RE_NOT | RE_WORD};
    const char *found = letter < 0x80 && letter != 0 ? strchr(letters, (int)letter) : NULL;
    if (!found) {
        return -1;
    }
    return categories[found - letters] | (parser->bytes || (parser->flags & RE_ASCII) ? RE_ONLY_ASCII : 0);
}

// \A, \b, \B, \Z; -1 for another letter.
static int position_of(const ReParser *parser, uint32_t letter) {
    bool ascii = parser->bytes || (parser->flags & RE_ASCII);
    return letter == 'A'   ? RE_AT_START
           : letter == 'Z' ? RE_AT_END
           : letter == 'b' ? (ascii ? RE_AT_ASCII_BOUNDARY : RE_AT_BOUNDARY)
           : letter == 'B' ? (ascii ? RE_AT_NO_ASCII_BOUNDARY : RE_AT_NO_BOUNDARY)
                           : -1;
}

static bool emit_operand(ReParser *parser, ReOp op, int operand) {
    ReInstruction instruction = re_instruction(op);
    re_add_byte(&instruction, (unsigned)operand);
    return re_emit(parser->code, &instruction);
}

// Behind a backslash and its first digit: an octal number of three digits or one that begins with 0, else a group.
static bool parse_number(ReParser *parser, const char *backslash, ReItem *item) {
    const char *digits = backslash + 1;
    bool three = parser->end - digits >= 3 && is_octal(digits[0]) && is_octal(digits[1]) && is_octal(digits[2]);
    if (digits[0] == '0' || three) {
        uint32_t code;
        return re_octal(parser, backslash, &code) && re_emit_character(parser, code);
    }
    uint32_t group = (uint32_t)(digits[0] - '0');
    if (next_is(parser, is_digit)) {
        group = group * 10 + (uint32_t)(*parser->place++ - '0');
    }
    if (group > re_group_count(parser)) {
        return re_fail(parser, digits, "invalid group reference %d", (int)group);
    }
    return re_emit_reference(parser, backslash, group, item);
}

bool re_parse_escape(ReParser *parser, ReItem *item) {
    const char *backslash = parser->place++;
    if (re_at_end(parser)) {
        return re_fail(parser, backslash, "bad escape (end of pattern)");
    }
    uint32_t c = re_take(parser), code;
    *item = (ReItem){RE_ITEM_SINGLE, parser->code->length, {1, 1}};
    int at = position_of(parser, c), category = re_category(parser, c);
    if (at >= 0) {
        *item = (ReItem){RE_ITEM_NONE, parser->code->length, {0, 0}};
        return emit_operand(parser, RE_OP_AT, at);
    }
    if (category >= 0) {
        return emit_operand(parser, RE_OP_CATEGORY, category);
    }
    if (c < 0x80 && is_digit((char)c)) {
        return parse_number(parser, backslash, item);
    }
    TRY_BOOL_OR(re_character_escape(parser, backslash, c, &code), false);
    if (code == RE_NO_POSITION) {
        return re_fail(parser, backslash, "bad escape \\%c", (int)c);
    }
    return re_emit_character(parser, code);
}
