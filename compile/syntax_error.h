// The description of a syntax error as CPython's SyntaxError holds it.
#pragma once

#include <stdarg.h>

#include "compile/ast.h"
#include "core/macros.h"
#include "core/packed_text.h"

typedef enum {
    SYNTAX_ERROR_NONE,
    SYNTAX_ERROR_SYNTAX,       // SyntaxError
    SYNTAX_ERROR_INDENTATION,  // IndentationError
    SYNTAX_ERROR_TAB,          // TabError
    SYNTAX_ERROR_INCOMPLETE,   // PARSER_SINGLE: valid so far, the text ends too early
    SYNTAX_ERROR_MEMORY,       // the arena's source had no memory
    SYNTAX_ERROR_STACK,        // a MemoryError in CPython, the message is its
    SYNTAX_ERROR_RAISED,       // an exception is pending: a warning that a filter made an error
} SyntaxErrorKind;

enum {
    COLUMN_UNKNOWN = -2,
    SYNTAX_MESSAGE_MAX = 256
};

// Lines and columns count from 1, columns in code points; line 0 = unknown. CPython gives the end of some errors as
// column 0 or -1; so does this.
typedef struct {
    SyntaxErrorKind kind;
    bool is_generic;  // plain "invalid syntax": a more specific message may replace it
    bool is_in_tree;  // found after parsing
    bool whole_line;  // the line is shown with its line end
    int line, column, end_line, end_column;
    Text source_line;  // in the source, without its line end; text == NULL: unknown
    char message[SYNTAX_MESSAGE_MAX];
} SyntaxError;

// Where SyntaxWarnings go while text is lexed and parsed.
typedef enum {
    WARNING_GIVEN,
    WARNING_IS_ERROR,  // to be reported as a SyntaxError
    WARNING_RAISED     // an exception is pending
} WarningOutcome;
typedef struct {
    WarningOutcome (*warn)(void *user, uint32_t line, const char *message);  // NULL: nowhere
    void *user;
} WarningSink;

// A part of the source; lines from 1, columns in bytes from 0.
typedef struct {
    uint32_t line, column, end_line, end_column;
} Span;

// The whole text, to find lines in.
typedef struct {
    const char *start, *end;
} SourceText;

// Fill in an error at `span`. The format is packed. The message is cut at the size of the field, on a code point
// boundary.
void syntax_error_set(SyntaxError *error, SourceText source, SyntaxErrorKind kind, Span span, const char *format,
                      va_list args);

// An error without a position.
#define syntax_error_set_plain(error, kind, ...) \
    syntax_error_set_plain_formatted(error, kind, PACKED_FORMAT(__VA_ARGS__))
void syntax_error_set_plain_formatted(SyntaxError *error, SyntaxErrorKind kind, const char *format, ...);

// The encoding that the first two lines declare, if it is not UTF-8; length 0 otherwise.
Text source_other_encoding(SourceText source);

// Check a whole text: no null bytes, valid UTF-8, and no other encoding declared in the first two lines. Returns the
// length of a BOM to skip, or -1 with the error filled in. Text that was a str has neither BOM nor encoding.
int source_check(SourceText source, bool is_str, bool is_decoded, SyntaxError *error);
