// Number literals: found and checked here, their value is computed by whoever needs it.
#include <string.h>

#include "compile/lexer_internal.h"

static bool is_binary_digit(char c) { return c == '0' || c == '1'; }
static bool is_octal_digit(char c) { return c >= '0' && c <= '7'; }
static bool is_hex_digit(char c) { return is_digit(c) || (unsigned char)((c | 0x20) - 'a') < 6; }

static void fail_before(Lexer *lexer, Token *token, const char *name) {
    lexer_fail(lexer, token, lexer->now.at - 1, "invalid %s literal", name);
}

// Digits with single underscores between them. False = error.
static bool skip_digits(Lexer *lexer, Token *token, bool (*is_one)(char), const char *name) {
    for (;;) {
        while (is_one(lexer_char(lexer, 0))) {
            lexer->now.at++;
        }
        if (lexer_char(lexer, 0) != '_') {
            return true;
        }
        lexer->now.at++;
        if (!is_one(lexer_char(lexer, 0))) {
            if (is_digit(lexer_char(lexer, 0))) {
                lexer_fail(lexer, token, lexer->now.at, "invalid digit '%c' in %s literal", lexer_char(lexer, 0), name);
            } else {
                fail_before(lexer, token, name);
            }
            return false;
        }
    }
}

// A number may touch these keywords: 1if x else 2.
static bool keyword_may_follow(const Lexer *lexer) {
    static const char allowed[][4] = {"and", "else", "for", "if", "in", "is", "not", "or"};
    for (uint32_t i = 0; i < ARRAY_LENGTH(allowed); i++) {
        size_t length = strnlen(allowed[i], sizeof(allowed[i]));
        size_t left = (size_t)(lexer->source.end - lexer->now.at);
        if (left >= length && memcmp(lexer->now.at, allowed[i], length) == 0) {
            return true;
        }
    }
    return false;
}

// Nothing that looks like a part of the number may follow it.
static void finish_number(Lexer *lexer, Token *token, TokenKind kind, const char *name) {
    char next = lexer_char(lexer, 0);
    bool is_touched = is_identifier_continue(next) && (unsigned char)next < 0x80;
    if (is_touched && !keyword_may_follow(lexer)) {
        fail_before(lexer, token, name);
        return;
    }
    if (!is_touched || lexer_warn(lexer, token, lexer->now.at - 1, "invalid %s literal", name)) {
        lexer_finish_token(lexer, token, kind);
    }
}

static void lex_prefixed(Lexer *lexer, Token *token, bool (*is_one)(char), const char *name) {
    lexer->now.at += 2;
    if (lexer_char(lexer, 0) == '_') {
        lexer->now.at++;
    }
    char c = lexer_char(lexer, 0);
    if (!is_one(c) && !is_digit(c)) {
        fail_before(lexer, token, name);
        return;
    }
    if (!skip_digits(lexer, token, is_one, name)) {
        return;
    }
    if (is_digit(lexer_char(lexer, 0))) {
        lexer_fail(lexer, token, lexer->now.at, "invalid digit '%c' in %s literal", lexer_char(lexer, 0), name);
        return;
    }
    finish_number(lexer, token, TOKEN_INT, name);
}

// An exponent, if one is next. False = error.
static bool skip_exponent(Lexer *lexer, Token *token, TokenKind *kind) {
    if ((lexer_char(lexer, 0) | 0x20) != 'e') {
        return true;
    }
    char sign = lexer_char(lexer, 1);
    bool has_sign = sign == '+' || sign == '-';
    if (!is_digit(lexer_char(lexer, has_sign ? 2 : 1))) {
        if (has_sign) {
            lexer->now.at += 2;
            fail_before(lexer, token, "decimal");
            return false;
        }
        return true;  // finish_number() says what is wrong, or a keyword follows: 1else
    }
    lexer->now.at += has_sign ? 2 : 1;
    *kind = TOKEN_FLOAT;
    return skip_digits(lexer, token, is_digit, "decimal");
}

// The integer part is consumed: a nonzero number must not have started with 0.
static void fail_leading_zero(Lexer *lexer, Token *token) {
    uint32_t zeros = 1;
    while (token->start[zeros] == '0' || token->start[zeros] == '_') {
        zeros++;
    }
    Span span = {token->line, token->column, token->line, token->column + zeros};
    lexer_fail_full(lexer, token, SYNTAX_ERROR_SYNTAX, span, ERROR_END_SAME,
                    "leading zeros in decimal integer literals are not permitted; "
                    "use an 0o prefix for octal integers");
}

static bool is_nonzero_with_leading_zero(const Token *token, const char *end) {
    if (*token->start != '0') {
        return false;
    }
    for (const char *c = token->start; c < end; c++) {
        if (*c != '0' && *c != '_') {
            return true;
        }
    }
    return false;
}

static void lex_decimal(Lexer *lexer, Token *token) {
    TokenKind kind = TOKEN_INT;
    if (!skip_digits(lexer, token, is_digit, "decimal")) {
        return;
    }
    const char *integer_end = lexer->now.at;
    if (lexer_char(lexer, 0) == '.') {
        lexer->now.at++;
        kind = TOKEN_FLOAT;
        if (is_digit(lexer_char(lexer, 0)) && !skip_digits(lexer, token, is_digit, "decimal")) {
            return;
        }
    }
    if (!skip_exponent(lexer, token, &kind)) {
        return;
    }
    if ((lexer_char(lexer, 0) | 0x20) == 'j') {
        lexer->now.at++;
        finish_number(lexer, token, TOKEN_IMAGINARY, "imaginary");
        return;
    }
    if (kind == TOKEN_INT && is_nonzero_with_leading_zero(token, integer_end)) {
        fail_leading_zero(lexer, token);
        return;
    }
    finish_number(lexer, token, kind, "decimal");
}

void lexer_number(Lexer *lexer, Token *token) {
    char second = lexer_char(lexer, 0) == '0' ? lexer_char(lexer, 1) | 0x20 : '\0';
    switch (second) {
        case 'x': lex_prefixed(lexer, token, is_hex_digit, "hexadecimal"); break;
        case 'o': lex_prefixed(lexer, token, is_octal_digit, "octal"); break;
        case 'b': lex_prefixed(lexer, token, is_binary_digit, "binary"); break;
        default: lex_decimal(lexer, token); break;
    }
}
