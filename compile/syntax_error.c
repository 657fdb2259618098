#include "compile/syntax_error.h"

#include <string.h>

#include "core/utf8.h"

// Behind the line end at or after `at`, or the end of the text.
static const char *next_line(SourceText source, const char *at) {
    while (at < source.end && *at != '\n' && *at != '\r') {
        at++;
    }
    if (at < source.end) {
        at += *at == '\r' && at + 1 < source.end && at[1] == '\n' ? 2 : 1;
    }
    return at;
}

static const char *find_line(SourceText source, uint32_t line) {
    const char *at = source.start;
    for (; line > 1 && at < source.end; line--) {
        at = next_line(source, at);
    }
    return at;
}

static Text line_text(SourceText source, const char *start) {
    const char *end = start;
    while (end < source.end && *end != '\n' && *end != '\r') {
        end++;
    }
    return (Text){start, (uint32_t)(end - start)};
}

// The column in code points from 1. A column behind the text counts one per missing byte.
static int code_point_column(SourceText source, const char *line_start, uint32_t column) {
    size_t room = (size_t)(source.end - line_start);
    size_t inside = MIN(column, room);
    return (int)(utf8_count(line_start, inside) + (column - inside)) + 1;
}

static void cut_to_whole_characters(char *message, size_t size) {
    size_t length = strlen(message);
    if (length == size - 1) {
        message[utf8_validate(message, length, UTF8_STRICT)] = '\0';
    }
}

void syntax_error_set(SyntaxError *error, SourceText source, SyntaxErrorKind kind, Span span, const char *format,
                      va_list args) {
    const char *line_start = find_line(source, span.line);
    const char *end_line_start = span.end_line == span.line ? line_start : find_line(source, span.end_line);
    *error = (SyntaxError){
        .kind = kind,
        .line = (int)span.line,
        .column = code_point_column(source, line_start, span.column),
        .end_line = (int)span.end_line,
        .end_column = code_point_column(source, end_line_start, span.end_column),
        .source_line = line_text(source, line_start),
    };
    (void)packed_text_print(error->message, sizeof(error->message), format, args);
    cut_to_whole_characters(error->message, sizeof(error->message));
}

void syntax_error_set_plain_formatted(SyntaxError *error, SyntaxErrorKind kind, const char *format, ...) {
    *error = (SyntaxError){.kind = kind};
    va_list args;
    va_start(args, format);
    (void)packed_text_print(error->message, sizeof(error->message), format, args);
    va_end(args);
    cut_to_whole_characters(error->message, sizeof(error->message));
}
