// Shared by the files that write C: expressions and tables. Everything that a table refers to is written before it.
#pragma once

#include <stdio.h>

#include "core/macros.h"
#include "objects/str.h"

// The C expression of a Value (an initialiser in braces) or of a pointer.
typedef struct {
    char text[112];
} Expression;

Expression expression(const char *format, ...) PRINTF_LIKE(1, 2);

// The reason to stderr, and the end.
NORETURN void fail(const char *reason);

// A number for the name of a table.
unsigned table_new_number(void);

// The content of a table is written to a stream of its own, from table_begin() to table_end(), which writes
// `static const TYPE KIND_NUMBER SUFFIX = CONTENT;` and gives the number: of an older table if one has this content.
typedef struct {
    char *text;
    size_t length;
    FILE *stream;
} TableContent;
FILE *table_begin(TableContent *content);
unsigned table_end(FILE *out, TableContent *content, const char *kind, const char *declaration);

void emit_byte_text(FILE *out, const char *text, size_t length);

// A pointer to the Str.
Expression emit_str(FILE *out, const Str *str);
