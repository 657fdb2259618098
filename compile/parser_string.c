// String literals: one, or several that are concatenated; an f-string among them makes the whole a JoinedStr.
#include <string.h>

#include "compile/parser_internal.h"

// The text between the quotes of a string token.
static Text string_body(const Token *token) {
    uint32_t prefix = 0;
    while (token->start[prefix] != '\'' && token->start[prefix] != '"') {
        prefix++;
    }
    uint32_t quotes = token->string & STRING_TRIPLE ? 3 : 1;
    return (Text){token->start + prefix + quotes, token->length - prefix - 2 * quotes};
}

// The text stands in the source as it is.
static bool is_verbatim(Text body, uint8_t flags) {
    bool has_escape = !(flags & STRING_RAW) && memchr(body.text, '\\', body.length) != NULL;
    return !has_escape && !(flags & STRING_BYTES) && memchr(body.text, '\r', body.length) == NULL;
}

static Node *constant_node(Parser *p, ConstantKind kind, Text text, Position start) {
    Node *node = parser_node(p, NODE_CONSTANT, start);
    if (node != NULL) {
        node->op = (uint8_t)kind;
        node->constant.text = text;
    }
    return node;
}

static bool at_string(const Parser *p) { return parser_at(p, TOKEN_STRING) || parser_at(p, TOKEN_FSTRING_START); }

static bool fail_mixed(Parser *p) {
    while (parser_at(p, TOKEN_STRING)) {
        parser_advance(p);
    }
    return parser_fail_here(p, "cannot mix bytes and nonbytes literals");
}

// Plain literals are appended to `text` as long as they follow one another.
static bool append_strings(Parser *p, TextBuilder *text, bool is_bytes) {
    while (parser_at(p, TOKEN_STRING)) {
        Token token = p->token;
        if (is_bytes != ((token.string & STRING_BYTES) != 0)) {
            return fail_mixed(p);
        }
        if (!append_unescaped(p, text, string_body(&token), token.string, token_span(&token))) {
            return false;
        }
        parser_advance(p);
    }
    return true;
}

void joined_extend_span(JoinedBuilder *joined, Span span) {
    if (joined->text_span.line == 0) {
        joined->text_span = span;
    } else {
        joined->text_span.end_line = span.end_line;
        joined->text_span.end_column = span.end_column;
    }
}

bool joined_add_text(Parser *p, JoinedBuilder *joined, Text body, uint8_t string_flags, Span span) {
    joined_extend_span(joined, span);
    return append_unescaped(p, &joined->text, body, string_flags, span);
}

bool joined_flush(Parser *p, JoinedBuilder *joined) {
    if (joined->text.length > 0) {
        Text text = {joined->text.data, joined->text.length};
        Node *node = constant_node(p, CONSTANT_STR, text, (Position){joined->text_span.line, joined->text_span.column});
        if (node == NULL || !list_add(p, &joined->values, node)) {
            return false;
        }
        node->end_line = joined->text_span.end_line;
        node->end_column = joined->text_span.end_column;
    }
    joined->text = (TextBuilder){0};
    joined->text_span = (Span){0};
    return true;
}

// Go behind an f-string to see what follows it.
static void skip_fstring(Parser *p) {
    uint32_t depth = 0;
    do {
        depth += parser_at(p, TOKEN_FSTRING_START);
        depth -= parser_at(p, TOKEN_FSTRING_END);
        parser_advance(p);
    } while (depth > 0 && !parser_at(p, TOKEN_END) && !parser_at(p, TOKEN_ERROR));
}

static bool add_string_token(Parser *p, JoinedBuilder *joined) {
    Token token = p->token;
    if (token.string & STRING_BYTES) {
        return fail_mixed(p);
    }
    if (!joined_add_text(p, joined, string_body(&token), token.string, token_span(&token))) {
        return false;
    }
    parser_advance(p);
    return true;
}

// Literals among which there is an f-string.
static Node *parse_joined(Parser *p, Position start) {
    JoinedBuilder joined = {0};
    list_begin(&joined.values);
    while (at_string(p)) {
        if (!(parser_at(p, TOKEN_STRING) ? add_string_token(p, &joined) : parse_fstring(p, &joined))) {
            return NULL;
        }
    }
    if (!joined_flush(p, &joined)) {
        return NULL;
    }
    Node *node = parser_node(p, NODE_JOINED_STR, start);
    return node != NULL && list_finish(p, &joined.values, &node->joined.values) ? node : NULL;
}

static Node *parse_verbatim(Parser *p, Position start, Text body) {
    parser_advance(p);
    return constant_node(p, CONSTANT_STR, body, start);
}

// What follows the current token is no string, as one character shows. Saves lexing it twice.
static bool ends_here(const Parser *p) {
    const char *next = p->lexer.now.at;
    return next < p->lexer.source.end && memchr(",)]}:.;", *next, 7) != NULL;
}

Node *parse_strings(Parser *p) {
    if (!parser_enter(p)) {
        return NULL;
    }
    Position start = parser_here(p);
    if (parser_at(p, TOKEN_FSTRING_START)) {
        return parse_joined(p, start);
    }
    ParserState state = parser_save(p);
    Token first = p->token;
    TokenKind next = ends_here(p) ? TOKEN_COMMA : parser_peek(p);
    if (next != TOKEN_STRING && next != TOKEN_FSTRING_START && is_verbatim(string_body(&first), first.string)) {
        return parse_verbatim(p, start, string_body(&first));
    }
    bool is_bytes = first.string & STRING_BYTES;
    TextBuilder text = {0};
    if (!append_strings(p, &text, is_bytes)) {
        return NULL;
    }
    if (parser_at(p, TOKEN_FSTRING_START)) {
        if (is_bytes) {
            while (at_string(p)) {
                skip_fstring(p);
            }
            return parser_fail_here(p, "cannot mix bytes and nonbytes literals");
        }
        parser_restore(p, &state);
        return parse_joined(p, start);
    }
    if (text.data == NULL) {
        text.data = parser_allocate(p, 1);  // empty, but not absent
    }
    return text.data == NULL
               ? NULL
               : constant_node(p, is_bytes ? CONSTANT_BYTES : CONSTANT_STR, (Text){text.data, text.length}, start);
}
