// f-strings: literal text and replacement fields, as the lexer hands them out.
#include <string.h>

#include "compile/parser_internal.h"

static bool parse_parts(Parser *p, JoinedBuilder *joined, uint8_t flags, bool in_spec);

// CPython finds fault with the literal text of an f-string when it has come to its end.
static Span end_of_fstring(Parser *p, Span otherwise) {
    ParserState state = parser_save(p);
    uint32_t depth = 1;
    while (depth > 0 && !parser_at(p, TOKEN_END) && !parser_at(p, TOKEN_ERROR)) {
        parser_advance(p);
        depth += parser_at(p, TOKEN_FSTRING_START);
        depth -= parser_at(p, TOKEN_FSTRING_END);
    }
    Span span = depth == 0 ? token_span(&p->token) : otherwise;
    parser_restore(p, &state);
    return span;
}

// Literal text, in which braces are doubled.
static bool add_middle(Parser *p, JoinedBuilder *joined, uint8_t flags, bool in_spec) {
    Token token = p->token;
    const char *at = token.start, *end = token.start + token.length;
    bool has_escape = !(flags & STRING_RAW) && memchr(at, '\\', token.length) != NULL;
    Span span = token_span(&token), place = has_escape && !in_spec ? end_of_fstring(p, span) : span;
    while (at < end) {
        const char *piece = at;
        while (at < end && (in_spec || (*at != '{' && *at != '}'))) {
            bool named = !(flags & STRING_RAW) && *at == '\\' && end - at > 2 && at[1] == 'N' && at[2] == '{';
            const char *brace = named ? memchr(at, '}', (size_t)(end - at)) : NULL;
            at = brace != NULL ? brace + 1 : at + 1;
        }
        at += at < end;  // the first brace of two
        Text body = {piece, (uint32_t)(at - piece)};
        joined_extend_span(joined, span);
        if (!append_unescaped(p, &joined->text, body, flags | STRING_FORMAT, place)) {
            return false;
        }
        at += at < end && (at[-1] == '{' || at[-1] == '}') && !in_spec;
    }
    parser_advance(p);
    return true;
}

// The token before the one at `place`, lexing from `state` on.
static Token token_before(Parser *p, const ParserState *state, const char *place) {
    parser_restore(p, state);
    Token previous = p->token;
    while (p->token.start < place && !parser_at(p, TOKEN_END) && !parser_at(p, TOKEN_ERROR)) {
        previous = p->token;
        parser_advance(p);
    }
    return previous;
}

// The expression of a field failed with "invalid syntax" only: say what was expected. It began at `state`.
static Node *explain_expression(Parser *p, const ParserState *state) {
    if (!parser_failed(p) || !p->error.is_generic || p->quiet) {
        return NULL;
    }
    const char *failed_at = p->failed_at;
    const Token first = state->token;
    if (failed_at == first.start) {
        parser_restore(p, state);
        return parser_fail_here(p, "f-string: expecting a valid expression after '{'");
    }
    Token operator= token_before(p, state, failed_at);
    bool is_first = operator.start == first.start;
    p->error.kind = SYNTAX_ERROR_NONE;
    return parser_fail(p, token_span(&operator), "f-string: expecting %s",
                       is_first ? "a valid expression after '{'" : "'=', or '!', or ':', or '}'");
}

// `lambda` would take the ':' of the format spec for its own.
static bool check_no_lambda(Parser *p) {
    if (!parser_at(p, TOKEN_LAMBDA)) {
        return true;
    }
    Token lambda = p->token;
    ParserState state = parser_save(p);
    bool was_quiet = p->quiet;
    p->quiet = true;
    parser_advance(p);
    bool has_colon = parse_lambda_parameters(p) != NULL && parser_at(p, TOKEN_COLON);
    p->quiet = was_quiet;
    Span span = {lambda.line, lambda.column, p->token.end_line, p->token.end_column};
    parser_restore(p, &state);
    if (has_colon) {
        return parser_fail(p, span, "f-string: lambda expressions are not allowed without parentheses");
    }
    return parser_fail_here(p, "f-string: expecting a valid expression after '{'");
}

static Node *parse_field_expression(Parser *p) {
    switch (p->token.kind) {
        case TOKEN_RIGHT_BRACE: return parser_fail_here(p, "f-string: valid expression required before '}'");
        case TOKEN_ASSIGN: return parser_fail_here(p, "f-string: valid expression required before '='");
        case TOKEN_EXCLAMATION: return parser_fail_here(p, "f-string: valid expression required before '!'");
        case TOKEN_COLON: return parser_fail_here(p, "f-string: valid expression required before ':'");
        default: break;
    }
    if (!check_no_lambda(p)) {
        return NULL;
    }
    ParserState state = parser_save(p);
    Node *node = parse_yield_or_star_expressions(p);
    return node != NULL ? node : explain_expression(p, &state);
}

// Behind the '!': s, r or a.
static bool parse_conversion(Parser *p, uint8_t *conversion) {
    Token mark = p->token;
    parser_advance(p);
    if (!parser_at(p, TOKEN_NAME)) {
        bool is_name = !parser_at(p, TOKEN_RIGHT_BRACE) && !parser_at(p, TOKEN_COLON);
        return is_name ? parser_fail_here(p, "f-string: invalid conversion character")
                       : parser_fail_here(p, "f-string: missing conversion character");
    }
    if (p->token.start != mark.start + 1) {
        Span span = {mark.line, mark.column, p->token.end_line, p->token.end_column};
        return parser_fail(p, span, "f-string: conversion type must come right after the exclamanation mark");
    }
    char c = *p->token.start;
    if (p->token.length != 1 || (c != 's' && c != 'r' && c != 'a')) {
        return parser_fail_here(p, "f-string: invalid conversion character '%.*s': expected 's', 'r', or 'a'",
                                (int)p->token.length, p->token.start);
    }
    *conversion = (uint8_t)c;
    parser_advance(p);
    return true;
}

// Behind the ':' a JoinedStr of its own.
static Node *parse_format_spec(Parser *p, uint8_t flags, Position start) {
    JoinedBuilder spec = {0};
    list_begin(&spec.values);
    parser_advance(p);
    if (!parse_parts(p, &spec, flags, true) || !joined_flush(p, &spec)) {
        return NULL;
    }
    Node *node = parser_node(p, NODE_JOINED_STR, start);
    return node != NULL && list_finish(p, &spec.values, &node->joined.values) ? node : NULL;
}

// What may follow the expression of a field.
typedef struct {
    bool has_debug;
    uint8_t conversion;
    Node *spec;
} FieldSuffix;

static bool parse_suffix(Parser *p, FieldSuffix *suffix, uint8_t flags) {
    bool has_conversion = parser_at(p, TOKEN_EXCLAMATION);
    if (has_conversion && !parse_conversion(p, &suffix->conversion)) {
        return false;
    }
    if (!parser_at(p, TOKEN_COLON) && !parser_at(p, TOKEN_RIGHT_BRACE)) {
        return parser_fail_here(p, "f-string: expecting %s",
                                has_conversion      ? "':' or '}'"
                                : suffix->has_debug ? "'!', or ':', or '}'"
                                                    : "'=', or '!', or ':', or '}'");
    }
    Position start = parser_here(p);
    if (parser_at(p, TOKEN_COLON)) {
        suffix->spec = parse_format_spec(p, flags, start);
        if (suffix->spec == NULL) {
            return false;
        }
    }
    if (!parser_at(p, TOKEN_RIGHT_BRACE)) {
        return parser_fail_here(p, "f-string: expecting '}', or format specs");
    }
    return true;
}

// Behind the '#' comment at `at`, or behind the string literal or character there.
static const char *skip_piece(const char *at, const char *end) {
    char c = *at++;
    if (c == '#') {
        while (at < end && *at != '\n' && *at != '\r') {
            at++;
        }
    } else if (c == '\'' || c == '"') {
        while (at < end && *at != c) {
            at += *at == '\\' && at + 1 < end ? 2 : 1;
        }
        at += at < end;
    }
    return at;
}

static bool add_without_comments(Parser *p, JoinedBuilder *joined, Text text, Span span) {
    const char *at = text.text, *end = text.text + text.length;
    while (at < end) {
        const char *next = skip_piece(at, end);
        if (*at != '#' && !joined_add_text(p, joined, (Text){at, (uint32_t)(next - at)}, STRING_RAW, span)) {
            return false;
        }
        at = next;
    }
    return true;
}

// `{x = }`: the source of the expression up to the '=' and the space behind it is literal text.
static bool add_debug_text(Parser *p, JoinedBuilder *joined, const char *from, Position start) {
    parser_advance(p);
    Text text = {from, (uint32_t)(p->token.start - from)};
    Span span = span_to_here(p, start);
    if (memchr(text.text, '#', text.length) == NULL) {
        return joined_add_text(p, joined, text, STRING_RAW, span);
    }
    return add_without_comments(p, joined, text, span);
}

static Node *field_node(Parser *p, Node *value, const FieldSuffix *suffix, Position start) {
    Node *node = parser_node(p, NODE_FORMATTED_VALUE, start);
    if (node != NULL) {
        bool shows_repr = suffix->has_debug && suffix->conversion == 0 && suffix->spec == NULL;
        node->op = shows_repr ? 'r' : suffix->conversion;
        node->formatted.value = value;
        node->formatted.format_spec = suffix->spec;
    }
    return node;
}

static bool parse_field(Parser *p, JoinedBuilder *joined, uint8_t flags) {
    Position start = parser_here(p);
    const char *source = p->token.start + 1;
    parser_advance(p);
    Node *value = parse_field_expression(p);
    if (value == NULL) {
        return false;
    }
    FieldSuffix suffix = {.has_debug = parser_at(p, TOKEN_ASSIGN)};
    if (suffix.has_debug && !add_debug_text(p, joined, source, (Position){start.line, start.column + 1})) {
        return false;
    }
    if (!joined_flush(p, joined) || !parse_suffix(p, &suffix, flags)) {
        return false;
    }
    parser_advance(p);
    return list_add(p, &joined->values, field_node(p, value, &suffix, start));
}

// Text and fields up to what ends them, which is not consumed.
static bool parse_parts(Parser *p, JoinedBuilder *joined, uint8_t flags, bool in_spec) {
    if (!parser_enter(p)) {
        return false;
    }
    for (;;) {
        if (parser_at(p, TOKEN_FSTRING_MIDDLE)) {
            if (!add_middle(p, joined, flags, in_spec)) {
                return false;
            }
        } else if (parser_at(p, TOKEN_LEFT_BRACE)) {
            if (!parse_field(p, joined, flags)) {
                return false;
            }
        } else {
            return !parser_at(p, TOKEN_ERROR) || parser_fail_syntax(p);
        }
    }
}

bool parse_fstring(Parser *p, JoinedBuilder *joined) {
    uint8_t flags = p->token.string;
    parser_advance(p);
    return parse_parts(p, joined, flags, false) && parser_expect(p, TOKEN_FSTRING_END);
}
