// Writing lines with the margins of exception groups, for tracebacks.
#pragma once

#include "objects/code.h"
#include "vm/traceback.h"

typedef struct {
    TextWriter *writer;
    int indent;   // blanks before the margin
    bool margin;  // "| " at the start of each line
    bool line_begun;
    bool group_open;  // the frame of the innermost group is still to be closed
    int group_depth;
    bool as_module;  // for lib/traceback.py, whose carets are not cut to the line
} Printer;

typedef struct {
    const char *text;
    size_t length;
} Line;

// Text, with the margin at the start of each line.
void print_text(Printer *printer, const char *text, size_t length);
void print_c(Printer *printer, const char *text);
void print_str(Printer *printer, const Str *str);
void print_raw_str(Printer *printer, const Str *str);  // further lines of the text get no margin
void print_number(Printer *printer, int number);
void print_value(Printer *printer, Value v, const char *fallback);  // str(v), or `fallback` if that raises

// Text as it is, where a line has not begun.
void print_raw(Printer *printer, const char *text, size_t length);
void print_blanks(Printer *printer, int count);

// Without blanks around it.
Line line_strip(Line line);

// The line of source code at `position`, with marks below the part that failed.
void print_source(Printer *printer, const Code *code, CodePosition position);
// The same for a line that is at hand.
void print_source_line(Printer *printer, const Str *text, CodePosition position);

// The entries of a Traceback.
void print_entries(Printer *printer, Value traceback);

// The place, text and message of a SyntaxError.
void print_syntax_error(Printer *printer, Value exception);

// The name of an exception's class as the last line shows it.
void print_type_name(Printer *printer, const Type *type);
