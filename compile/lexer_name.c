// Names and keywords.
#include <string.h>

#include "compile/lexer_internal.h"
#include "core/unicode_chars.h"
#include "core/utf8.h"

// Keywords by length, each group in the order of TokenKind; the kinds stand beside them.
typedef struct {
    char text[9];
    uint8_t kind;
} Keyword;

static const Keyword keywords[] = {
    {"as", TOKEN_AS},
    {"if", TOKEN_IF},
    {"in", TOKEN_IN},
    {"is", TOKEN_IS},
    {"or", TOKEN_OR},
    {"and", TOKEN_AND},
    {"def", TOKEN_DEF},
    {"del", TOKEN_DEL},
    {"for", TOKEN_FOR},
    {"not", TOKEN_NOT},
    {"try", TOKEN_TRY},
    {"None", TOKEN_NONE},
    {"True", TOKEN_TRUE},
    {"elif", TOKEN_ELIF},
    {"else", TOKEN_ELSE},
    {"from", TOKEN_FROM},
    {"pass", TOKEN_PASS},
    {"with", TOKEN_WITH},
    {"False", TOKEN_FALSE},
    {"async", TOKEN_ASYNC},
    {"await", TOKEN_AWAIT},
    {"break", TOKEN_BREAK},
    {"class", TOKEN_CLASS},
    {"raise", TOKEN_RAISE},
    {"while", TOKEN_WHILE},
    {"yield", TOKEN_YIELD},
    {"assert", TOKEN_ASSERT},
    {"except", TOKEN_EXCEPT},
    {"global", TOKEN_GLOBAL},
    {"import", TOKEN_IMPORT},
    {"lambda", TOKEN_LAMBDA},
    {"return", TOKEN_RETURN},
    {"finally", TOKEN_FINALLY},
    {"continue", TOKEN_CONTINUE},
    {"nonlocal", TOKEN_NONLOCAL},
};

// keywords[] of length n are [first_of_length[n], first_of_length[n + 1]).
enum {
    LONGEST_KEYWORD = 8
};
static const uint8_t first_of_length[LONGEST_KEYWORD + 2] = {0, 0, 0, 5, 11, 18, 26, 32, 33, 35};

enum {
    CLASS_START = 1,
    CLASS_DIGIT = 2
};
#define LETTERS_16 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1
static const uint8_t char_class[256] = {
    ['0'] = 2,
    ['1'] = 2,
    ['2'] = 2,
    ['3'] = 2,
    ['4'] = 2,
    ['5'] = 2,
    ['6'] = 2,
    ['7'] = 2,
    ['8'] = 2,
    ['9'] = 2,
    ['_'] = 1,
    ['A'] = LETTERS_16,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    ['a'] = LETTERS_16,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    [128] = LETTERS_16,
    LETTERS_16,
    LETTERS_16,
    LETTERS_16,
    LETTERS_16,
    LETTERS_16,
    LETTERS_16,
    LETTERS_16,
};

bool is_identifier_start(char c) { return char_class[(unsigned char)c] & CLASS_START; }
bool is_identifier_continue(char c) { return char_class[(unsigned char)c]; }

static TokenKind keyword_kind(const char *text, uint32_t length) {
    if (length > LONGEST_KEYWORD) {
        return TOKEN_NAME;
    }
    for (uint32_t i = first_of_length[length]; i < first_of_length[length + 1]; i++) {
        if (keywords[i].text[0] == text[0] && memcmp(keywords[i].text, text, length) == 0) {
            return (TokenKind)keywords[i].kind;
        }
    }
    return TOKEN_NAME;
}

static bool check_identifier(Lexer *lexer, Token *token) {
    const char *end = lexer->now.at;
    for (const char *c = token->start; c < end;) {
        const char *start = c;
        uint32_t code_point = utf8_decode(&c, end, UTF8_STRICT);
        bool valid = start == token->start ? unicode_is_id_start(code_point) : unicode_is_id_continue(code_point);
        if (!valid) {
            if (unicode_is_printable(code_point)) {
                lexer_fail(lexer, token, start, "invalid character '%.*s' (U+%04X)", (int)(c - start), start,
                           (unsigned)code_point);
            } else {
                lexer_fail(lexer, token, start, "invalid non-printable character U+%04X", (unsigned)code_point);
            }
            return false;
        }
    }
    return true;
}

void lexer_name(Lexer *lexer, Token *token) {
    const char *at = lexer->now.at, *end = lexer->source.end;
    unsigned char all = 0;
    while (at < end && is_identifier_continue(*at)) {
        all |= (unsigned char)*at++;
    }
    if (at < end && (*at == '\'' || *at == '"') && at - token->start <= 2) {
        uint32_t prefix_length;
        uint8_t flags = string_prefix(token->start, end, &prefix_length);
        if (token->start + prefix_length == at) {
            lexer_string(lexer, token, prefix_length, flags);
            return;
        }
    }
    lexer->now.at = at;
    token->is_ascii = all < 0x80;
    if (token->is_ascii || check_identifier(lexer, token)) {
        lexer_finish_token(lexer, token, TOKEN_NAME);
        token->kind = (uint8_t)keyword_kind(token->start, token->length);
    }
}
