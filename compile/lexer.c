#include "compile/lexer_internal.h"

void lexer_init(Lexer *lexer, SourceText source, SyntaxError *error) {
    lexer->now = (LexerPosition){.at = source.start, .line_start = source.start, .line = 1, .at_line_start = true};
    lexer->source = source;
    lexer->error = error;
    lexer->ended_in_literal = false;
    lexer->warned_to = source.start;
}

LexerState lexer_save(const Lexer *lexer) {
    uint32_t count = lexer->now.bracket_count;
    return (LexerState){lexer->now, count == 0 ? 0 : lexer->brackets[count - 1]};
}

void lexer_restore(Lexer *lexer, const LexerState *state) {
    lexer->now = state->position;
    if (lexer->now.bracket_count > 0) {
        lexer->brackets[lexer->now.bracket_count - 1] = state->bracket;
    }
}

void lexer_begin_token(const Lexer *lexer, Token *token) {
    token->start = lexer->now.at;
    token->string = 0;
    token->is_ascii = true;
    token->line = lexer->now.line;
    token->column = (uint32_t)(lexer->now.at - lexer->now.line_start);
}

void lexer_finish_token(const Lexer *lexer, Token *token, TokenKind kind) {
    token->kind = (uint8_t)kind;
    token->length = (uint32_t)(lexer->now.at - token->start);
    token->end_line = lexer->now.line;
    token->end_column = (uint32_t)(lexer->now.at - lexer->now.line_start);
}

void lexer_skip_line_end(Lexer *lexer) {
    lexer->now.at += lexer_char(lexer, 0) == '\r' && lexer_char(lexer, 1) == '\n' ? 2 : 1;
    lexer->now.line++;
    lexer->now.line_start = lexer->now.at;
}

static void fail(Lexer *lexer, Token *token, SyntaxErrorKind kind, Span span, const char *format, va_list args) {
    syntax_error_set(lexer->error, lexer->source, kind, span, format, args);
    lexer->error->whole_line = kind != SYNTAX_ERROR_SYNTAX;
    lexer->now.at = lexer->source.end;  // nothing after an error is looked at
    lexer_begin_token(lexer, token);
    lexer_finish_token(lexer, token, TOKEN_ERROR);
}

void lexer_fail_formatted(Lexer *lexer, Token *token, const char *at, const char *format, ...) {
    uint32_t column = (uint32_t)(at - lexer->now.line_start);
    va_list args;
    va_start(args, format);
    fail(lexer, token, SYNTAX_ERROR_SYNTAX, (Span){lexer->now.line, column, lexer->now.line, column}, format, args);
    va_end(args);
}

void lexer_fail_full_formatted(Lexer *lexer, Token *token, SyntaxErrorKind kind, Span span, ErrorEnd end,
                               const char *format, ...) {
    va_list args;
    va_start(args, format);
    fail(lexer, token, kind, span, format, args);
    va_end(args);
    if (end != ERROR_END_SAME) {
        lexer->error->whole_line = true;
        lexer->error->end_column = end == ERROR_END_ZERO ? 0 : -1;
    }
}

bool lexer_warn_formatted(Lexer *lexer, Token *token, const char *at, const char *format, ...) {
    if (lexer->warnings.warn == NULL || at < lexer->warned_to) {
        return true;
    }
    char message[64];
    va_list args;
    va_start(args, format);
    (void)packed_text_print(message, sizeof message, format, args);
    va_end(args);
    WarningOutcome outcome = lexer->warnings.warn(lexer->warnings.user, lexer->now.line, message);
    if (outcome == WARNING_GIVEN) {
        lexer->warned_to = at + 1;
        return true;
    }
    lexer_fail(lexer, token, at, "%s", message);
    if (outcome == WARNING_RAISED) {
        lexer->error->kind = SYNTAX_ERROR_RAISED;
    }
    return false;
}

bool lexer_push(Lexer *lexer, Token *token, const char *at) {
    if (lexer->now.bracket_count == LEXER_MAX_BRACKETS) {
        lexer_fail(lexer, token, at, "too many nested parentheses");
        return false;
    }
    lexer->brackets[lexer->now.bracket_count++] = (uint32_t)(at - lexer->source.start);
    return true;
}

// What the stack entry below `count` is; a '{' directly in an f-string or a spec begins a replacement field.
static OpenKind open_kind_at(const Lexer *lexer, uint32_t count) {
    if (count == 0) {
        return OPEN_NOTHING;
    }
    switch (lexer->source.start[lexer->brackets[count - 1]]) {
        case '(':
        case '[': return OPEN_BRACKET;
        case ':': return OPEN_SPEC;
        case '{': break;
        default: return OPEN_FSTRING;
    }
    if (count == 1) {
        return OPEN_BRACKET;
    }
    char below = lexer->source.start[lexer->brackets[count - 2]];
    return below == '(' || below == '[' || below == '{' ? OPEN_BRACKET : OPEN_FIELD;
}

OpenKind lexer_open_kind(const Lexer *lexer) { return open_kind_at(lexer, lexer->now.bracket_count); }

const char *lexer_open_bracket(const Lexer *lexer) {
    for (uint32_t count = lexer->now.bracket_count; count > 0; count--) {
        OpenKind kind = open_kind_at(lexer, count);
        if (kind == OPEN_BRACKET || kind == OPEN_FIELD) {
            return lexer->source.start + lexer->brackets[count - 1];
        }
    }
    return NULL;
}

Span lexer_span_of(const Lexer *lexer, const char *at, uint32_t length) {
    Span span = {.line = 1};
    const char *line_start = lexer->source.start;
    for (const char *c = lexer->source.start; c < at; c++) {
        if (*c == '\n' || (*c == '\r' && !(c + 1 < lexer->source.end && c[1] == '\n'))) {
            span.line++;
            line_start = c + 1;
        }
    }
    span.column = (uint32_t)(at - line_start);
    span.end_line = span.line;
    span.end_column = span.column + length;
    return span;
}

static void close_mismatch(Lexer *lexer, Token *token, char closing, const char *opening) {
    uint32_t line = lexer_span_of(lexer, opening, 1).line;
    if (line == lexer->now.line) {
        lexer_fail(lexer, token, lexer->now.at, "closing parenthesis '%c' does not match opening parenthesis '%c'",
                   closing, *opening);
    } else {
        lexer_fail(lexer, token, lexer->now.at,
                   "closing parenthesis '%c' does not match opening parenthesis '%c' on line %d", closing, *opening,
                   (int)line);
    }
}

static void lex_closing(Lexer *lexer, Token *token, char closing, TokenKind kind) {
    LexerPosition *now = &lexer->now;
    if (lexer_open_kind(lexer) == OPEN_SPEC) {
        now->bracket_count--;
    }
    if (now->bracket_count == 0) {
        lexer_fail(lexer, token, now->at, "unmatched '%c'", closing);
        return;
    }
    const char *opening = lexer->source.start + lexer->brackets[now->bracket_count - 1];
    char expected = closing == ')' ? '(' : closing == ']' ? '[' : '{';
    if (*opening != expected) {
        if (lexer_open_kind(lexer) == OPEN_FIELD) {
            lexer_fail(lexer, token, now->at, "f-string: unmatched '%c'", closing);
        } else {
            close_mismatch(lexer, token, closing, opening);
        }
        return;
    }
    now->bracket_count--;
    now->at++;
    lexer_finish_token(lexer, token, kind);
}

static void lex_opening(Lexer *lexer, Token *token, TokenKind kind) {
    if (lexer_push(lexer, token, lexer->now.at)) {
        lexer->now.at++;
        lexer_finish_token(lexer, token, kind);
    }
}

// Format specs within format specs: how many are open.
static uint32_t open_specs(const Lexer *lexer) {
    uint32_t specs = 0;
    for (uint32_t count = lexer->now.bracket_count; count > 0; count--) {
        OpenKind kind = open_kind_at(lexer, count);
        if (kind == OPEN_FSTRING) {
            break;
        }
        specs += kind == OPEN_SPEC;
    }
    return specs;
}

static void lex_colon(Lexer *lexer, Token *token) {
    enum {
        MAX_NESTED_SPECS = 2
    };
    const char *at = lexer->now.at;
    if (lexer_open_kind(lexer) == OPEN_FIELD) {
        if (open_specs(lexer) == MAX_NESTED_SPECS) {
            lexer_fail(lexer, token, at, "f-string: expressions nested too deeply");
            return;
        }
        if (!lexer_push(lexer, token, at)) {
            return;
        }
    } else if (lexer_char(lexer, 1) == '=') {
        lexer->now.at += 2;
        lexer_finish_token(lexer, token, TOKEN_WALRUS);
        return;
    }
    lexer->now.at++;
    lexer_finish_token(lexer, token, TOKEN_COLON);
}

static void lex_simple(Lexer *lexer, Token *token, uint32_t length, TokenKind kind) {
    lexer->now.at += length;
    lexer_finish_token(lexer, token, kind);
}

// `kind` or, with '=' behind it, the augmented assignment.
static void lex_binary(Lexer *lexer, Token *token, uint32_t length, TokenKind kind) {
    if (lexer_char(lexer, length) == '=') {
        lex_simple(lexer, token, length + 1, kind + (TOKEN_PLUS_ASSIGN - TOKEN_PLUS));
    } else {
        lex_simple(lexer, token, length, kind);
    }
}

// `kind` or, with '=' behind it, the kind after it.
static void lex_maybe_equal(Lexer *lexer, Token *token, TokenKind kind) {
    bool equal = lexer_char(lexer, 1) == '=';
    lex_simple(lexer, token, equal ? 2 : 1, equal ? kind + 1 : kind);
}

static void lex_invalid(Lexer *lexer, Token *token, char c) {
    if (c == '$' || c == '?' || c == '`') {
        lex_simple(lexer, token, 1, TOKEN_STRAY);
    } else {
        lexer_fail(lexer, token, lexer->now.at, "invalid non-printable character U+%04X", (unsigned)(unsigned char)c);
    }
}

static void lex_operator(Lexer *lexer, Token *token, char c) {
    char next = lexer_char(lexer, 1);
    switch (c) {
        case '(': lex_opening(lexer, token, TOKEN_LEFT_PAREN); break;
        case '[': lex_opening(lexer, token, TOKEN_LEFT_BRACKET); break;
        case '{': lex_opening(lexer, token, TOKEN_LEFT_BRACE); break;
        case ')': lex_closing(lexer, token, c, TOKEN_RIGHT_PAREN); break;
        case ']': lex_closing(lexer, token, c, TOKEN_RIGHT_BRACKET); break;
        case '}': lex_closing(lexer, token, c, TOKEN_RIGHT_BRACE); break;
        case ',': lex_simple(lexer, token, 1, TOKEN_COMMA); break;
        case ';': lex_simple(lexer, token, 1, TOKEN_SEMICOLON); break;
        case '~': lex_simple(lexer, token, 1, TOKEN_TILDE); break;
        case ':': lex_colon(lexer, token); break;
        case '.':
            if (next == '.' && lexer_char(lexer, 2) == '.') {
                lex_simple(lexer, token, 3, TOKEN_ELLIPSIS);
            } else {
                lex_simple(lexer, token, 1, TOKEN_DOT);
            }
            break;
        case '=': lex_simple(lexer, token, next == '=' ? 2 : 1, next == '=' ? TOKEN_EQUAL : TOKEN_ASSIGN); break;
        case '!':
            lex_simple(lexer, token, next == '=' ? 2 : 1, next == '=' ? TOKEN_NOT_EQUAL : TOKEN_EXCLAMATION);
            break;
        case '<':
            if (next == '<') {
                lex_binary(lexer, token, 2, TOKEN_SHIFT_LEFT);
            } else if (next == '>') {
                lex_simple(lexer, token, 2, TOKEN_STRAY);
            } else {
                lex_maybe_equal(lexer, token, TOKEN_LESS);
            }
            break;
        case '>':
            if (next == '>') {
                lex_binary(lexer, token, 2, TOKEN_SHIFT_RIGHT);
            } else {
                lex_maybe_equal(lexer, token, TOKEN_GREATER);
            }
            break;
        case '-':
            if (next == '>') {
                lex_simple(lexer, token, 2, TOKEN_ARROW);
            } else {
                lex_binary(lexer, token, 1, TOKEN_MINUS);
            }
            break;
        case '*': lex_binary(lexer, token, next == '*' ? 2 : 1, next == '*' ? TOKEN_DOUBLE_STAR : TOKEN_STAR); break;
        case '/': lex_binary(lexer, token, next == '/' ? 2 : 1, next == '/' ? TOKEN_DOUBLE_SLASH : TOKEN_SLASH); break;
        case '+': lex_binary(lexer, token, 1, TOKEN_PLUS); break;
        case '@': lex_binary(lexer, token, 1, TOKEN_AT); break;
        case '%': lex_binary(lexer, token, 1, TOKEN_PERCENT); break;
        case '&': lex_binary(lexer, token, 1, TOKEN_AMPERSAND); break;
        case '|': lex_binary(lexer, token, 1, TOKEN_BAR); break;
        case '^': lex_binary(lexer, token, 1, TOKEN_CARET); break;
        default: lex_invalid(lexer, token, c); break;
    }
}

// A backslash is next: go to the next line, or make an error token.
static bool skip_continuation(Lexer *lexer, Token *token) {
    lexer->now.at++;
    uint32_t line = lexer->now.line, column = (uint32_t)(lexer->now.at - lexer->now.line_start);
    Span span = {line, column, line, column};
    if (!lexer_at_end(lexer) && !is_line_end(*lexer->now.at)) {
        lexer_fail_full(lexer, token, SYNTAX_ERROR_SYNTAX, span, ERROR_END_ZERO,
                        "unexpected character after line continuation character");
        return false;
    }
    if (!lexer_at_end(lexer)) {
        lexer_skip_line_end(lexer);
    }
    if (lexer_at_end(lexer)) {
        lexer->ended_in_literal = true;
        lexer_fail_full(lexer, token, SYNTAX_ERROR_SYNTAX, span, ERROR_END_MINUS_ONE, "unexpected EOF while parsing");
        return false;
    }
    return true;
}

static void skip_comment(Lexer *lexer) {
    while (!lexer_at_end(lexer) && !is_line_end(*lexer->now.at)) {
        lexer->now.at++;
    }
}

// A line end is next. A comment before it belongs to the token, as in CPython's errors.
static void lex_newline(Lexer *lexer, Token *token, const char *comment) {
    const char *line_end = lexer->now.at;
    lexer->now.at = comment != NULL ? comment : line_end;
    lexer_begin_token(lexer, token);
    lexer->now.at = line_end;
    lexer_finish_token(lexer, token, TOKEN_NEWLINE);
    token->end_column++;
    if (!lexer_at_end(lexer)) {
        lexer_skip_line_end(lexer);
    }
    lexer->now.at_line_start = true;
}

// Go to the next token on this line, or in brackets on any line. False with a token made: an error or an end.
static bool skip_space(Lexer *lexer, Token *token) {
    const char *comment = NULL;
    while (!lexer_at_end(lexer)) {
        char c = *lexer->now.at;
        if (c == ' ' || c == '\t' || c == '\f') {
            lexer->now.at++;
        } else if (c == '#') {
            comment = lexer->now.at;
            skip_comment(lexer);
        } else if (is_line_end(c) && lexer->now.bracket_count > 0) {
            lexer_skip_line_end(lexer);
        } else if (is_line_end(c)) {
            lex_newline(lexer, token, comment);
            return false;
        } else if (c != '\\') {
            return true;
        } else if (!skip_continuation(lexer, token)) {
            return false;
        }
    }
    if (!lexer->now.at_line_start && lexer->now.bracket_count == 0) {
        lex_newline(lexer, token, comment);
    } else {
        lexer_begin_token(lexer, token);
        lexer_finish_token(lexer, token, TOKEN_END);
    }
    return false;
}

void lexer_next(Lexer *lexer, Token *token) {
    if (lexer->now.bracket_count > 0) {
        OpenKind open = lexer_open_kind(lexer);
        if ((open == OPEN_FSTRING || open == OPEN_SPEC) && lexer_fstring_part(lexer, token)) {
            return;
        }
    } else if ((lexer->now.at_line_start || lexer->now.pending_dedents > 0) && lexer_indentation(lexer, token)) {
        return;
    }
    if (!skip_space(lexer, token)) {
        return;
    }
    lexer_begin_token(lexer, token);
    char c = *lexer->now.at;
    if (is_identifier_start(c)) {
        lexer_name(lexer, token);
    } else if (is_digit(c) || (c == '.' && is_digit(lexer_char(lexer, 1)))) {
        lexer_number(lexer, token);
    } else if (c == '\'' || c == '"') {
        lexer_string(lexer, token, 0, 0);
    } else {
        lex_operator(lexer, token, c);
    }
}
