// The kinds of token. A keyword has a kind of its own; soft keywords (match, case, type, _) are names.
#pragma once

#include "core/config.h"

typedef enum {
    TOKEN_END,      // end of the text
    TOKEN_ERROR,    // the error is in the lexer's SyntaxError
    TOKEN_NEWLINE,  // end of a logical line
    TOKEN_INDENT,
    TOKEN_DEDENT,
    TOKEN_NAME,
    TOKEN_INT,
    TOKEN_FLOAT,
    TOKEN_IMAGINARY,
    TOKEN_STRING,          // one literal with prefix and quotes, f-strings excepted
    TOKEN_FSTRING_START,   // prefix and opening quotes
    TOKEN_FSTRING_MIDDLE,  // literal text, escapes and doubled braces still in it
    TOKEN_FSTRING_END,     // closing quotes
    TOKEN_STRAY,           // a character that no token contains: $ ? `

    TOKEN_LEFT_PAREN,
    TOKEN_RIGHT_PAREN,
    TOKEN_LEFT_BRACKET,
    TOKEN_RIGHT_BRACKET,
    TOKEN_LEFT_BRACE,
    TOKEN_RIGHT_BRACE,
    TOKEN_COMMA,
    TOKEN_COLON,
    TOKEN_SEMICOLON,
    TOKEN_DOT,
    TOKEN_ELLIPSIS,
    TOKEN_ARROW,
    TOKEN_WALRUS,
    TOKEN_EXCLAMATION,
    TOKEN_TILDE,
    TOKEN_ASSIGN,

    TOKEN_EQUAL,
    TOKEN_NOT_EQUAL,
    TOKEN_LESS,
    TOKEN_LESS_EQUAL,
    TOKEN_GREATER,
    TOKEN_GREATER_EQUAL,

    // Binary operators; the augmented assignments follow in the same order.
    TOKEN_PLUS,
    TOKEN_MINUS,
    TOKEN_STAR,
    TOKEN_AT,
    TOKEN_SLASH,
    TOKEN_DOUBLE_SLASH,
    TOKEN_PERCENT,
    TOKEN_DOUBLE_STAR,
    TOKEN_SHIFT_LEFT,
    TOKEN_SHIFT_RIGHT,
    TOKEN_AMPERSAND,
    TOKEN_BAR,
    TOKEN_CARET,
    TOKEN_PLUS_ASSIGN,
    TOKEN_MINUS_ASSIGN,
    TOKEN_STAR_ASSIGN,
    TOKEN_AT_ASSIGN,
    TOKEN_SLASH_ASSIGN,
    TOKEN_DOUBLE_SLASH_ASSIGN,
    TOKEN_PERCENT_ASSIGN,
    TOKEN_DOUBLE_STAR_ASSIGN,
    TOKEN_SHIFT_LEFT_ASSIGN,
    TOKEN_SHIFT_RIGHT_ASSIGN,
    TOKEN_AMPERSAND_ASSIGN,
    TOKEN_BAR_ASSIGN,
    TOKEN_CARET_ASSIGN,

    TOKEN_FALSE,
    TOKEN_NONE,
    TOKEN_TRUE,
    TOKEN_AND,
    TOKEN_AS,
    TOKEN_ASSERT,
    TOKEN_ASYNC,
    TOKEN_AWAIT,
    TOKEN_BREAK,
    TOKEN_CLASS,
    TOKEN_CONTINUE,
    TOKEN_DEF,
    TOKEN_DEL,
    TOKEN_ELIF,
    TOKEN_ELSE,
    TOKEN_EXCEPT,
    TOKEN_FINALLY,
    TOKEN_FOR,
    TOKEN_FROM,
    TOKEN_GLOBAL,
    TOKEN_IF,
    TOKEN_IMPORT,
    TOKEN_IN,
    TOKEN_IS,
    TOKEN_LAMBDA,
    TOKEN_NONLOCAL,
    TOKEN_NOT,
    TOKEN_OR,
    TOKEN_PASS,
    TOKEN_RAISE,
    TOKEN_RETURN,
    TOKEN_TRY,
    TOKEN_WHILE,
    TOKEN_WITH,
    TOKEN_YIELD,
    TOKEN_KIND_COUNT,
} TokenKind;

// What stands before and around a string literal (Token.string).
enum {
    STRING_BYTES = 1,
    STRING_RAW = 2,
    STRING_FORMAT = 4,
    STRING_TRIPLE = 8,
    STRING_UNICODE = 16
};

typedef struct {
    uint8_t kind;                                 // TokenKind
    uint8_t string;                               // STRING_… of TOKEN_STRING and TOKEN_FSTRING_START
    bool is_ascii;                                // of TOKEN_NAME
    uint32_t length;                              // bytes
    const char *start;                            // in the source
    uint32_t line, column, end_line, end_column;  // lines from 1, columns in bytes from 0
} Token;
