#include "services/console/line_screen.h"

#include <stdio.h>
#include <string.h>

#include "core/unicode_chars.h"
#include "core/utf8.h"

typedef struct {
    size_t row, column;
} Place;

static size_t row_width(const LineEditor *editor) {
    enum {
        USUAL = 80,
        LEAST = 20
    };
    size_t columns = editor->actions->columns ? editor->actions->columns() : USUAL;
    return columns < LEAST ? USUAL : columns;
}

static void write_bytes(const LineEditor *editor, const char *text, size_t length) {
    if (length > 0) {
        editor->actions->write(editor->actions->context, text, length);
    }
}

void line_screen_write(LineEditor *editor, const char *text) { write_bytes(editor, text, strlen(text)); }

unsigned line_screen_width(const LineEditor *editor, size_t at) {
    const char *text = editor->text + at;
    if ((unsigned char)*text < 0x80) {
        return 1;
    }
    uint32_t code_point = utf8_decode(&text, editor->text + editor->length, UTF8_STRICT);
    return unicode_is_zero_width(code_point) ? 0 : unicode_is_wide(code_point) ? 2 : 1;
}

// Where the byte `to` stands, from the start of the prompt's row. A wide character does not fit into the last column.
static Place place_of(const LineEditor *editor, size_t to) {
    size_t width = row_width(editor);
    Place place = {.row = editor->origin / width, .column = editor->origin % width};
    for (size_t at = 0; at < to; at += utf8_sequence_length(editor->text[at])) {
        unsigned columns = line_screen_width(editor, at);
        if (place.column + columns > width) {
            place = (Place){.row = place.row + 1};
        }
        place.column += columns;
        if (place.column >= width) {
            place = (Place){.row = place.row + 1};
        }
    }
    return place;
}

static void move(LineEditor *editor, size_t count, char direction) {
    char sequence[32];
    if (count > 0) {
        snprintf(sequence, sizeof sequence, "\033[%zu%c", count, direction);
        line_screen_write(editor, sequence);
    }
}

static void go(LineEditor *editor, Place from, Place to) {
    move(editor, to.row < from.row ? from.row - to.row : 0, 'A');
    move(editor, to.row > from.row ? to.row - from.row : 0, 'B');
    move(editor, to.column < from.column ? from.column - to.column : 0, 'D');
    move(editor, to.column > from.column ? to.column - from.column : 0, 'C');
}

// Terminals differ in where the cursor is when the last column was written. A blank more, and it is known.
static void leave_margin(LineEditor *editor) {
    if (editor->at_margin) {
        line_screen_write(editor, " \r");
        editor->at_margin = false;
    }
}

// The text has been written to its end.
static void note_end(LineEditor *editor) {
    Place end = place_of(editor, editor->length);
    editor->at_margin = end.column == 0 && editor->length > 0;
    editor->rows = end.row;
}

void line_screen_start(LineEditor *editor) {
    line_screen_write(editor, editor->prompt);
    editor->origin += strlen(editor->prompt);
    editor->rows = 0;
    editor->at_margin = false;
}

void line_screen_append(LineEditor *editor, size_t from) {
    write_bytes(editor, editor->text + from, editor->length - from);
    note_end(editor);
}

// Write what is drawn anew. Where a wide character leaves the last column empty, a blank covers what stood there.
static void write_over(const LineEditor *editor, size_t from) {
    size_t last = row_width(editor) - 1;
    for (size_t at = from; at < editor->length; at += utf8_sequence_length(editor->text[at])) {
        if (line_screen_width(editor, at) > 1 && place_of(editor, at).column == last) {
            write_bytes(editor, editor->text + from, at - from);
            write_bytes(editor, " ", 1);
            from = at;
        }
    }
    write_bytes(editor, editor->text + from, editor->length - from);
}

void line_screen_draw(LineEditor *editor, size_t from) {
    size_t rows = editor->rows;
    write_over(editor, from);
    note_end(editor);
    leave_margin(editor);
    line_screen_write(editor, rows > editor->rows ? "\033[J" : "\033[K");
    line_screen_move(editor, editor->length);
}

void line_screen_move(LineEditor *editor, size_t from) {
    if (from != editor->cursor) {
        leave_margin(editor);
        go(editor, place_of(editor, from), place_of(editor, editor->cursor));
    }
}

void line_screen_show(LineEditor *editor) {
    line_screen_write(editor, "\r");
    editor->origin = 0;
    line_screen_start(editor);
    line_screen_draw(editor, 0);
}

void line_screen_leave(LineEditor *editor) {
    if (editor->rows > 0) {
        go(editor, place_of(editor, editor->cursor), place_of(editor, editor->length));
    }
}

void line_screen_return(LineEditor *editor, bool written) {
    if (written) {
        line_screen_show(editor);
    } else if (editor->rows > 0) {
        go(editor, place_of(editor, editor->length), place_of(editor, editor->cursor));
    }
}

void line_screen_continue(LineEditor *editor) {
    Place end = place_of(editor, editor->length);
    editor->origin = end.column;
    editor->prompt = "";
}
