// Printing the place that a SyntaxError is about.
#include <string.h>

#include "vm/text_printer.h"

static int position_number(Value v) { return value_is_small_int(v) ? (int)value_small_int(v) : 0; }

static int count_code_points(Line line) {
    int count = 0;
    for (size_t at = 0; at < line.length; at++) {
        count += ((unsigned char)line.text[at] & 0xC0) != 0x80;
    }
    return count;
}

// The column behind the last one to mark.
static int end_column(const SyntaxErrorObject *error, int column, Line full) {
    if (!value_same(error->end_line, error->line) && !value_is_none(exception_none_if_unset(error->end_line))) {
        return count_code_points(full) + 1;
    }
    int end = position_number(error->end_column);
    return end <= 0 || end == column ? column + 1 : end;
}

// What the text has room for, as CPython prints an exception that nobody caught: its line end can be the last column to
// mark, but not the first. Subclasses (IndentationError) have one caret.
static void keep_within(const SyntaxErrorObject *error, Line full, int *column, int *end) {
    int last = count_code_points(full) + 1;
    bool has_line_end = full.length > 0 && full.text[full.length - 1] == '\n';
    *column = MIN(*column, last);
    *column -= *column == last && has_line_end;
    *end = MAX(MIN(*end, last), *column + 1);
    if (error->base.object.type != &SyntaxError_type) {
        *end = *column + 1;
    }
}

static void print_syntax_caret(Printer *printer, const SyntaxErrorObject *error, Line full, Line line) {
    int column = position_number(error->column);
    int end = end_column(error, column, full);
    if (!printer->as_module) {
        keep_within(error, full, &column, &end);
    }
    int from = column - 1 - (int)(line.text - full.text);
    if (column < 1 || from < 0) {
        return;
    }
    from = MIN(from, count_code_points(line));
    int to = from + end - column;
    print_c(printer, "    ");
    for (int at = 0; at < to; at++) {
        print_c(printer, at >= from ? "^" : line.text[at] == '\t' ? "\t" : " ");
    }
    print_c(printer, "\n");
}

static Line without_indent_and_end(Line line, const char *indent) {
    line.length -= line.length > 0 && line.text[line.length - 1] == '\n';
    while (line.length > 0 && strchr(indent, line.text[0]) != NULL) {
        line = (Line){line.text + 1, line.length - 1};
    }
    return line;
}

static void print_syntax_place(Printer *printer, const SyntaxErrorObject *error) {
    if (!value_is_small_int(error->line)) {
        return;
    }
    print_c(printer, "  File \"");
    if (value_is_none(exception_none_if_unset(error->filename))) {
        print_c(printer, "<string>");
    } else {
        print_value(printer, error->filename, "<string>");
    }
    print_c(printer, "\", line ");
    print_number(printer, position_number(error->line));
    print_c(printer, "\n");
    if (!value_is_any_str(error->text)) {
        return;
    }
    const Str *text = value_str(error->text);
    Line full = {str_text(text), text->length};
    Line line = without_indent_and_end(full, printer->as_module ? " \n\f" : " \t\f");
    print_c(printer, "    ");
    print_text(printer, line.text, line.length);
    print_c(printer, "\n");
    print_syntax_caret(printer, error, full, line);
}

void print_syntax_error(Printer *printer, Value exception) {
    const SyntaxErrorObject *error = (const SyntaxErrorObject *)value_object(exception);
    print_syntax_place(printer, error);
    print_type_name(printer, error->base.object.type);
    print_c(printer, ": ");
    if (value_is_small_int(error->line)) {
        if (value_is_none(exception_none_if_unset(error->message))) {
            print_c(printer, "<no detail available>");
        } else {
            print_value(printer, error->message, "<no detail available>");
        }
    } else {
        print_value(printer, exception, "<exception str() failed>");
    }
    print_c(printer, "\n");
}
