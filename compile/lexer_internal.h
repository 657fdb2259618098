// Shared by the lexer's files.
#pragma once

#include "compile/lexer.h"

// How CPython gives the end of an error found while lexing.
typedef enum {
    ERROR_END_SAME,
    ERROR_END_ZERO,
    ERROR_END_MINUS_ONE
} ErrorEnd;

static inline bool lexer_at_end(const Lexer *lexer) { return lexer->now.at == lexer->source.end; }

// The character `distance` bytes ahead, '\0' at the end of the text (which holds no null bytes).
static inline char lexer_char(const Lexer *lexer, uint32_t distance) {
    return distance < (size_t)(lexer->source.end - lexer->now.at) ? lexer->now.at[distance] : '\0';
}

static inline bool is_digit(char c) { return (unsigned char)(c - '0') < 10; }
static inline bool is_line_end(char c) { return c == '\n' || c == '\r'; }
bool is_identifier_start(char c);     // ASCII letter, '_' or a byte of a longer character
bool is_identifier_continue(char c);  // or a digit

// Begin and finish the token at the current place.
void lexer_begin_token(const Lexer *lexer, Token *token);
void lexer_finish_token(const Lexer *lexer, Token *token, TokenKind kind);

// Go behind one line end (\n, \r\n or \r), which is next.
void lexer_skip_line_end(Lexer *lexer);

// Set the error at a place in the current line and make `token` a TOKEN_ERROR.
#define lexer_fail(lexer, token, at, ...) lexer_fail_formatted(lexer, token, at, PACKED_FORMAT(__VA_ARGS__))
#define lexer_fail_full(lexer, token, kind, span, end, ...) \
    lexer_fail_full_formatted(lexer, token, kind, span, end, PACKED_FORMAT(__VA_ARGS__))
void lexer_fail_formatted(Lexer *lexer, Token *token, const char *at, const char *format, ...);
void lexer_fail_full_formatted(Lexer *lexer, Token *token, SyntaxErrorKind kind, Span span, ErrorEnd end,
                               const char *format, ...);

// A SyntaxWarning at a place in the current line; false = it became an error.
#define lexer_warn(lexer, token, at, ...) lexer_warn_formatted(lexer, token, at, PACKED_FORMAT(__VA_ARGS__))
bool lexer_warn_formatted(Lexer *lexer, Token *token, const char *at, const char *format, ...);

// Open something at a place in the source; false = too many.
bool lexer_push(Lexer *lexer, Token *token, const char *at);

// lexer_indent.c: at the start of a logical line. True if it made a token.
bool lexer_indentation(Lexer *lexer, Token *token);

// lexer_name.c: a name, a keyword, or the prefix of a string is next.
void lexer_name(Lexer *lexer, Token *token);

// lexer_number.c: a digit, or a dot and a digit, is next.
void lexer_number(Lexer *lexer, Token *token);

// lexer_string.c: `prefix_length` bytes of prefix and a quote are next.
void lexer_string(Lexer *lexer, Token *token, uint32_t prefix_length, uint8_t flags);

// lexer_string.c: inside an f-string, outside its replacement fields. True if it made a token; false: a brace or a
// closing quote is next, to be lexed as an operator by lexer_next().
bool lexer_fstring_part(Lexer *lexer, Token *token);

// What is open innermost.
typedef enum {
    OPEN_NOTHING,
    OPEN_BRACKET,
    OPEN_FIELD,
    OPEN_SPEC,
    OPEN_FSTRING
} OpenKind;
OpenKind lexer_open_kind(const Lexer *lexer);

// Prefix flags of a string whose prefix starts at `at`; the prefix length goes to *length.
uint8_t string_prefix(const char *at, const char *end, uint32_t *length);
