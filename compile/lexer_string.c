// String literals, and the literal parts of f-strings.
#include "compile/lexer_internal.h"

uint8_t string_prefix(const char *at, const char *end, uint32_t *length) {
    uint8_t flags = 0;
    uint32_t count = 0;
    for (; at + count < end && count < 2; count++) {
        uint8_t flag;
        switch (at[count] | 0x20) {
            case 'b': flag = STRING_BYTES; break;
            case 'r': flag = STRING_RAW; break;
            case 'f': flag = STRING_FORMAT; break;
            case 'u': flag = STRING_UNICODE; break;
            default: flag = 0; break;
        }
        uint8_t both = flags | flag;
        bool combines = flags == 0 || both == (STRING_BYTES | STRING_RAW) || both == (STRING_FORMAT | STRING_RAW);
        if (flag == 0 || flag == flags || !combines) {
            break;
        }
        flags = both;
    }
    *length = count;
    return flags;
}

// The f-string around the current place, or NULL.
static const char *enclosing_fstring(const Lexer *lexer) {
    for (uint32_t count = lexer->now.bracket_count; count > 0; count--) {
        const char *opening = lexer->source.start + lexer->brackets[count - 1];
        if (*opening != '(' && *opening != '[' && *opening != '{' && *opening != ':') {
            return opening;
        }
    }
    return NULL;
}

static bool is_triple(const char *quote, const char *end) {
    return end - quote >= 3 && quote[1] == quote[0] && quote[2] == quote[0];
}

// A string that does not end inside a replacement field, with the quotes of the f-string around: the field was not
// closed.
static bool closes_fstring(const Lexer *lexer, char quote, bool triple) {
    const char *fstring = enclosing_fstring(lexer);
    if (fstring == NULL) {
        return false;
    }
    uint32_t prefix_length;
    string_prefix(fstring, lexer->source.end, &prefix_length);
    const char *opening = fstring + prefix_length;
    return *opening == quote && is_triple(opening, lexer->source.end) == triple;
}

static void fail_unterminated(Lexer *lexer, Token *token, bool triple, bool format) {
    Span span = {token->line, token->column, token->line, token->column};
    uint32_t prefix_length;
    string_prefix(token->start, lexer->source.end, &prefix_length);
    if (!format && closes_fstring(lexer, token->start[prefix_length], triple)) {
        lexer_fail_full(lexer, token, SYNTAX_ERROR_SYNTAX, span, ERROR_END_SAME, "f-string: expecting '}'");
        return;
    }
    bool behind_last_line = lexer_at_end(lexer) && lexer->now.at == lexer->now.line_start && lexer->now.line > 1;
    lexer->ended_in_literal = lexer_at_end(lexer) && (triple || behind_last_line);  // or a backslash ended the line
    lexer_fail_full(lexer, token, SYNTAX_ERROR_SYNTAX, span, ERROR_END_SAME,
                    "unterminated %s%s literal (detected at line %d)", triple ? "triple-quoted " : "",
                    format ? "f-string" : "string", (int)lexer->now.line - behind_last_line);
}

// Go behind the closing quotes. False = there are none.
static bool skip_string_body(Lexer *lexer, char quote, bool triple) {
    const char *end = lexer->source.end;
    while (lexer->now.at < end) {
        char c = *lexer->now.at;
        if (c == quote && (!triple || is_triple(lexer->now.at, end))) {
            lexer->now.at += triple ? 3 : 1;
            return true;
        }
        if (is_line_end(c)) {
            if (!triple) {
                return false;
            }
            lexer_skip_line_end(lexer);
            continue;
        }
        lexer->now.at++;
        if (c == '\\' && lexer->now.at < end) {
            if (is_line_end(*lexer->now.at)) {
                lexer_skip_line_end(lexer);
            } else {
                lexer->now.at++;
            }
        }
    }
    return false;
}

void lexer_string(Lexer *lexer, Token *token, uint32_t prefix_length, uint8_t flags) {
    lexer->now.at += prefix_length;
    char quote = *lexer->now.at;
    bool triple = is_triple(lexer->now.at, lexer->source.end);
    token->string = (uint8_t)(flags | (triple ? STRING_TRIPLE : 0));
    if (flags & STRING_FORMAT) {
        if (lexer_push(lexer, token, token->start)) {
            lexer->now.at += triple ? 3 : 1;
            lexer_finish_token(lexer, token, TOKEN_FSTRING_START);
        }
        return;
    }
    lexer->now.at += triple ? 3 : 1;
    if (skip_string_body(lexer, quote, triple)) {
        lexer_finish_token(lexer, token, TOKEN_STRING);
    } else {
        fail_unterminated(lexer, token, triple, false);
    }
}

// How the literal text of an f-string is read.
typedef struct {
    const char *opening;  // prefix of the f-string
    char quote;
    bool triple, raw, in_spec;
} FString;

static FString current_fstring(const Lexer *lexer) {
    FString fstring = {.opening = enclosing_fstring(lexer), .in_spec = lexer_open_kind(lexer) == OPEN_SPEC};
    uint32_t prefix_length;
    uint8_t flags = string_prefix(fstring.opening, lexer->source.end, &prefix_length);
    fstring.quote = fstring.opening[prefix_length];
    fstring.triple = is_triple(fstring.opening + prefix_length, lexer->source.end);
    fstring.raw = flags & STRING_RAW;
    return fstring;
}

static void skip_escape(Lexer *lexer, Token *token, const FString *fstring) {
    lexer->now.at++;
    if (lexer_at_end(lexer)) {
        return;
    }
    char c = *lexer->now.at;
    if (is_line_end(c)) {
        lexer_skip_line_end(lexer);
    } else if (c == 'N' && !fstring->raw && lexer_char(lexer, 1) == '{') {
        const char *at = lexer->now.at;
        while (at < lexer->source.end && *at != '}' && *at != fstring->quote && !is_line_end(*at)) {
            at++;
        }
        lexer->now.at = at < lexer->source.end && *at == '}' ? at + 1 : lexer->now.at + 2;
    } else if (c != '{' && c != '}') {
        lexer->now.at++;
    } else if (!fstring->raw) {
        (void)lexer_warn(lexer, token, lexer->now.at, "invalid escape sequence '\\%c'", c);
    }
}

typedef enum {
    PART_CLOSE_QUOTE,
    PART_BRACE,
    PART_SPEC_LINE_END,
    PART_SPEC_END_OF_TEXT,
    PART_UNTERMINATED,
    PART_SINGLE_BRACE
} PartEnd;

// Go to the end of the literal text.
static PartEnd skip_fstring_part(Lexer *lexer, Token *token, const FString *fstring) {
    const char *end = lexer->source.end;
    while (lexer->now.at < end) {
        char c = *lexer->now.at;
        if (c == fstring->quote && (!fstring->triple || is_triple(lexer->now.at, end))) {
            return PART_CLOSE_QUOTE;
        }
        if (c == '{' || c == '}') {
            if (fstring->in_spec) {
                return PART_BRACE;
            }
            if (lexer_char(lexer, 1) != c) {
                return c == '{' ? PART_BRACE : PART_SINGLE_BRACE;
            }
            lexer->now.at += 2;
        } else if (c == '\\') {
            skip_escape(lexer, token, fstring);
        } else if (!is_line_end(c)) {
            lexer->now.at++;
        } else if (fstring->triple) {
            lexer_skip_line_end(lexer);
        } else {
            return fstring->in_spec ? PART_SPEC_LINE_END : PART_UNTERMINATED;
        }
    }
    return fstring->in_spec && !fstring->triple ? PART_SPEC_END_OF_TEXT : PART_UNTERMINATED;
}

static void close_fstring(Lexer *lexer, Token *token, const FString *fstring) {
    lexer->now.at += fstring->triple ? 3 : 1;
    uint32_t offset = (uint32_t)(fstring->opening - lexer->source.start);
    while (lexer->brackets[--lexer->now.bracket_count] != offset) {
    }
    lexer_finish_token(lexer, token, TOKEN_FSTRING_END);
}

static void fail_unterminated_fstring(Lexer *lexer, Token *token, const FString *fstring) {
    Span span = lexer_span_of(lexer, fstring->opening, 0);
    token->start = fstring->opening;
    token->line = span.line;
    token->column = span.column;
    fail_unterminated(lexer, token, fstring->triple, true);
}

bool lexer_fstring_part(Lexer *lexer, Token *token) {
    FString fstring = current_fstring(lexer);
    lexer_begin_token(lexer, token);
    token->kind = TOKEN_FSTRING_MIDDLE;
    PartEnd end = skip_fstring_part(lexer, token, &fstring);
    if (token->kind == TOKEN_ERROR) {
        return true;
    }
    if (end == PART_UNTERMINATED) {
        fail_unterminated_fstring(lexer, token, &fstring);
        return true;
    }
    if (end == PART_SINGLE_BRACE) {
        lexer_fail(lexer, token, lexer->now.at, "f-string: single '}' is not allowed");
        return true;
    }
    if (end == PART_SPEC_LINE_END) {
        lexer->now.bracket_count--;  // a line end closes the spec: the rest of the field is lexed as code
    }
    if (lexer->now.at > token->start) {
        lexer_finish_token(lexer, token, TOKEN_FSTRING_MIDDLE);
        return true;
    }
    if (end == PART_CLOSE_QUOTE) {
        close_fstring(lexer, token, &fstring);
        return true;
    }
    return false;
}
