// The description of a syntax error as CPython's SyntaxError holds it.
#pragma once

#include <stdarg.h>

#include "compile/ast.h"
#include "core/macros.h"

typedef enum {
    SYNTAX_ERROR_NONE,
    SYNTAX_ERROR_SYNTAX,       // SyntaxError
    SYNTAX_ERROR_INDENTATION,  // IndentationError
    SYNTAX_ERROR_TAB,          // TabError
    SYNTAX_ERROR_INCOMPLETE,   // PARSER_SINGLE: valid so far, the text ends too early
    SYNTAX_ERROR_MEMORY,       // the arena's source had no memory
    SYNTAX_ERROR_STACK,        // a MemoryError in CPython, the message is its
} SyntaxErrorKind;

// Lines and columns count from 1, columns in code points; line 0 = unknown. CPython gives the end of some errors as
// column 0 or -1; so does this.
typedef struct {
    SyntaxErrorKind kind;
    bool is_generic;  // plain "invalid syntax": a more specific message may replace it
    int line, column, end_line, end_column;
    Text source_line;  // in the source, without its line end; text == NULL: unknown
    char message[160];
} SyntaxError;

// A part of the source; lines from 1, columns in bytes from 0.
typedef struct {
    uint32_t line, column, end_line, end_column;
} Span;

// The whole text, to find lines in.
typedef struct {
    const char *start, *end;
} SourceText;

// Fill in an error at `span`. The message is cut at the size of the field, on a code point boundary.
void syntax_error_set(SyntaxError *error, SourceText source, SyntaxErrorKind kind, Span span, const char *format,
                      va_list args);

// An error without a position.
void syntax_error_set_plain(SyntaxError *error, SyntaxErrorKind kind, const char *format, ...) PRINTF_LIKE(3, 4);

// Check a whole text: no null bytes, valid UTF-8, and no other encoding declared in the first two lines. Returns the
// length of a BOM to skip, or -1 with the error filled in.
int source_check(SourceText source, SyntaxError *error);
