// Sets in patterns: [a-z\d].
#include "modules/std/re_parse.h"
#include "objects/poll.h"
#include "vm/api.h"

// Sets within sets may mean something one day; false = raised.
static bool warn(const ReParser *parser, const char *at, const char *what) {
    size_t position = (size_t)(at - parser->start);
    if (!parser->bytes) {
        position = str_position(value_str(parser->pattern), position);
    }
    Str *message = TRY_PTR_OR(str_format("Possible %s at position %zu", what, position), false);
    return vm_warn_str(&FutureWarning_type, message);
}

// Whether the character at the parser's place stands there twice, as an operator of sets would.
static bool warn_of_operator(const ReParser *parser) {
    const char *at = parser->place;
    if (parser->end - at < 2 || at[0] != at[1]) {
        return true;
    }
    switch (*at) {
        case '-': return warn(parser, at, "set difference");
        case '&': return warn(parser, at, "set intersection");
        case '~': return warn(parser, at, "set symmetric difference");
        case '|': return warn(parser, at, "set union");
        default: return true;
    }
}

// One end of a range, or a member by itself.
typedef struct {
    uint32_t code;
    int category;       // -1: a character
    const char *token;  // how messages show it: one character, or a backslash and one character
    size_t token_length;
} Member;

static bool parse_escaped(ReParser *parser, Member *member) {
    const char *backslash = member->token;
    if (re_at_end(parser)) {
        return re_fail(parser, backslash, "bad escape (end of pattern)");
    }
    uint32_t c = re_take(parser);
    member->token_length = (size_t)(parser->place - backslash);
    member->category = re_category(parser, c);
    if (member->category >= 0) {
        return true;
    }
    if (c >= '0' && c <= '7') {
        return re_octal(parser, backslash, &member->code);
    }
    TRY_BOOL_OR(re_character_escape(parser, backslash, c, &member->code), false);
    return member->code != RE_NO_POSITION || re_fail(parser, backslash, "bad escape \\%c", (int)c);
}

static bool parse_member(ReParser *parser, Member *member) {
    *member = (Member){.category = -1, .token = parser->place};
    member->code = re_take(parser);
    member->token_length = (size_t)(parser->place - member->token);
    return member->code != '\\' || parse_escaped(parser, member);
}

// The position that CPython reports counts the two tokens and the hyphen back from the place behind them.
static bool raise_bad_range(ReParser *parser, const Member *low, const Member *high) {
    Str *first = TRY_PTR_OR(str_from_untrusted(low->token, low->token_length), false);
    Str *second = TRY_PTR_OR(str_from_untrusted(high->token, high->token_length), false);
    const char *at = parser->place - low->token_length - 1 - high->token_length;
    return re_fail(parser, at, "bad character range %S-%S", first, second);
}

static bool add_member(ReSet *set, const Member *member) {
    return member->category >= 0 ? re_set_add_category(set, (unsigned)member->category)
                                 : re_set_add(set, member->code, member->code);
}

static bool parse_entry(ReParser *parser, const char *bracket, ReSet *set) {
    Member low, high;
    TRY_BOOL_OR(parse_member(parser, &low), false);
    if (!re_is_next(parser, '-')) {
        return add_member(set, &low);
    }
    if (parser->end - parser->place == 1) {
        return re_fail(parser, bracket, "unterminated character set");
    }
    if (parser->place[1] == ']') {
        return add_member(set, &low);
    }
    TRY_BOOL_OR(warn_of_operator(parser), false);
    parser->place++;
    TRY_BOOL_OR(parse_member(parser, &high), false);
    if (low.category >= 0 || high.category >= 0 || high.code < low.code) {
        return raise_bad_range(parser, &low, &high);
    }
    return re_set_add(set, low.code, high.code);
}

bool re_parse_set(ReParser *parser, ReItem *item) {
    const char *bracket = parser->place - 1;
    ReSet set;
    TRY_BOOL_OR(re_set_init(&set, parser->bytes, re_folding(parser)), false);
    TRY_BOOL_OR(!re_is_next(parser, '[') || warn(parser, parser->place, "nested set"), false);
    set.negated = re_accept(parser, '^');
    size_t entries = 0;
    while (entries == 0 || !re_is_next(parser, ']')) {
        if (re_at_end(parser)) {
            return re_fail(parser, bracket, "unterminated character set");
        }
        TRY_BOOL_OR(entries == 0 || warn_of_operator(parser), false);
        TRY_BOOL_OR(poll_at(entries++) && parse_entry(parser, bracket, &set), false);
    }
    parser->place++;
    item->start = parser->code->length;
    return re_set_emit(&set, parser->code);
}
