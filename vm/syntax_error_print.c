// Printing the place that a SyntaxError is about.
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

static void print_syntax_caret(Printer *printer, const SyntaxErrorObject *error, Line full, Line line) {
    int column = position_number(error->column);
    int from = column - 1 - (int)(line.text - full.text);
    if (column < 1 || from < 0) {
        return;
    }
    int to = from + end_column(error, column, full) - column;
    print_c(printer, "    ");
    for (int at = 0; at < to; at++) {
        print_c(printer, at < from ? " " : "^");
    }
    print_c(printer, "\n");
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
    Line line = line_strip(full);
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
