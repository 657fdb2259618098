// Source text to tokens. The lexer keeps indentation and open brackets; f-strings are lexed together with the parser,
// which calls lexer_fstring_part() between replacement fields.
#pragma once

#include "compile/ast.h"
#include "compile/token.h"
#include "core/arena.h"

typedef enum {
    SYNTAX_ERROR_NONE,
    SYNTAX_ERROR_SYNTAX,       // SyntaxError
    SYNTAX_ERROR_INDENTATION,  // IndentationError
    SYNTAX_ERROR_TAB,          // TabError
    SYNTAX_ERROR_INCOMPLETE,   // PARSER_SINGLE: valid so far, the text ends too early
    SYNTAX_ERROR_MEMORY,       // the arena's source had no memory
    SYNTAX_ERROR_STACK,        // MemoryError("Parser stack overflowed - Python source too complex to parse")
} SyntaxErrorKind;

// What CPython's SyntaxError would hold. Lines and columns count from 1, columns in code points; 0 = unknown.
typedef struct {
    SyntaxErrorKind kind;
    int line, column, end_line, end_column;
    Text source_line;  // in the source, without its line end; text == NULL: unknown
    char message[160];
} SyntaxError;
