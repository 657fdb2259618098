#include "vm/text_printer.h"

#include <stdio.h>
#include <string.h>

#include "core/unicode_chars.h"
#include "core/utf8.h"
#include "vm/context.h"
#include "vm/traceback_marks.h"

SourceLineCallback *vm_source_line;

void print_raw(Printer *printer, const char *text, size_t length) {
    printer->writer->write(printer->writer, text, length);
}

void print_blanks(Printer *printer, int count) {
    static const char blanks[] = "                                ";
    for (; count > 0; count -= (int)sizeof blanks - 1) {
        print_raw(printer, blanks, (size_t)MIN(count, (int)sizeof blanks - 1));
    }
}

static void begin_line(Printer *printer) {
    print_blanks(printer, printer->indent);
    if (printer->margin) {
        print_raw(printer, "| ", 2);
    }
    printer->line_begun = true;
}

void print_text(Printer *printer, const char *text, size_t length) {
    const char *end = text + length;
    while (text < end) {
        if (!printer->line_begun) {
            begin_line(printer);
        }
        const char *newline = memchr(text, '\n', (size_t)(end - text));
        const char *stop = newline == NULL ? end : newline + 1;
        print_raw(printer, text, (size_t)(stop - text));
        printer->line_begun = newline == NULL;
        text = stop;
    }
}

void print_c(Printer *printer, const char *text) { print_text(printer, text, strlen(text)); }
void print_str(Printer *printer, const Str *str) { print_text(printer, str_text(str), str->length); }

void print_raw_str(Printer *printer, const Str *str) { print_raw(printer, str_text(str), str->length); }

void print_number(Printer *printer, int number) {
    char text[16];
    print_text(printer, text, (size_t)snprintf(text, sizeof text, "%d", number));
}

// str(v), or `fallback` if that raises.
void print_value(Printer *printer, Value v, const char *fallback) {
    Value text = object_str(v);
    if (value_is_raised(text)) {
        error_clear();
        print_c(printer, fallback);
        return;
    }
    print_str(printer, value_str(text));
}

// Source lines
// ------------------------------------------------------------------------------------------------------------

Line line_strip(Line line) {
    while (line.length > 0 && strchr(" \t\f", line.text[0]) != NULL) {
        line.text++;
        line.length--;
    }
    while (line.length > 0 && strchr(" \t\r\n\f", line.text[line.length - 1]) != NULL) {
        line.length--;
    }
    return line;
}

static Str *source_line(const Str *filename, int line) {
    if (vm_source_line == NULL || line <= 0) {
        return NULL;
    }
    Value pending = error_fetch();
    Str *text = vm_source_line(filename, (uint32_t)line);
    error_clear();
    vm_context->pending = pending;
    return text;
}

typedef struct {
    size_t from, to;                // marked bytes of the line
    size_t strong_from, strong_to;  // those marked with ^
} Marks;

static void print_marks(Printer *printer, Line line, const Marks *marks) {
    print_c(printer, "    ");
    const char *text = line.text;
    const char *end = line.text + line.length;
    while (text < line.text + marks->to) {
        size_t at = (size_t)(text - line.text);
        const char *mark = at < marks->from ? " " : at < marks->strong_from || at >= marks->strong_to ? "~" : "^";
        for (int width = unicode_is_wide(utf8_decode(&text, end, UTF8_SURROGATES)) ? 2 : 1; width > 0; width--) {
            print_c(printer, mark);
        }
    }
    print_c(printer, "\n");
}

// Nothing is marked where that would underline the whole line without saying more.
static bool find_marks(Line full, Line line, CodePosition position, Marks *marks) {
    size_t skip = (size_t)(line.text - full.text);
    if (position.column < 0 || (size_t)position.column < skip) {
        return false;
    }
    bool one_line = position.end_line == position.line;
    size_t end = one_line && (size_t)position.end_column > skip ? (size_t)position.end_column - skip : line.length;
    marks->from = (size_t)position.column - skip;
    marks->to = MIN(end, line.length);
    if (marks->from >= marks->to) {
        return false;
    }
    size_t start = 0;
    size_t stop = 0;
    bool has_operator =
        one_line && traceback_find_operator(line.text + marks->from, marks->to - marks->from, &start, &stop);
    marks->strong_from = marks->from + start;
    marks->strong_to = has_operator ? marks->from + stop : marks->to;
    return has_operator || marks->to - marks->from < line.length;
}

void print_source(Printer *printer, const Code *code, CodePosition position) {
    const Str *text = source_line(code->filename, position.line);
    if (text != NULL) {
        print_source_line(printer, text, position);
    }
}

void print_source_line(Printer *printer, const Str *text, CodePosition position) {
    Line full = {str_text(text), text->length};
    Line line = line_strip(full);
    if (line.length == 0) {
        return;
    }
    print_c(printer, "    ");
    print_text(printer, line.text, line.length);
    print_c(printer, "\n");
    Marks marks;
    if (find_marks(full, line, position, &marks)) {
        print_marks(printer, line, &marks);
    }
}
