#include "services/console/line_editor.h"

#include <string.h>

#include "core/utf8.h"
#include "services/console/line_screen.h"

enum {
    KEY_CTRL_A = 1,
    KEY_CTRL_B = 2,
    KEY_CTRL_C = 3,
    KEY_CTRL_D = 4,
    KEY_CTRL_E = 5,
    KEY_CTRL_F = 6,
    KEY_BACKSPACE = 8,
    KEY_TAB = 9,
    KEY_LF = 10,
    KEY_CTRL_K = 11,
    KEY_CTRL_L = 12,
    KEY_CR = 13,
    KEY_CTRL_N = 14,
    KEY_CTRL_P = 16,
    KEY_CTRL_U = 21,
    KEY_CTRL_W = 23,
    KEY_ESCAPE = 27,
    KEY_DELETE = 127,
};

enum {
    ESCAPE_NONE,
    ESCAPE_STARTED,
    ESCAPE_BRACKET,
    ESCAPE_O
};

enum {
    INDENT = 4,
    COMPLETION_MAX = 64
};

// Changing the text
// -------------------------------------------------------------------------------------------------------

// A line longer than the editor is taken in parts by who wants it whole; the first can be edited no more.
static bool make_room(LineEditor *editor, size_t length) {
    if (editor->length + length < LINE_MAX) {
        return true;
    }
    const LineActions *actions = editor->actions;
    if (!actions->take || editor->cursor < editor->length) {
        return false;
    }
    actions->take(actions->context, editor->text, editor->length);
    line_screen_continue(editor);
    editor->length = editor->cursor = 0;
    editor->partial = true;
    return true;
}

static void insert(LineEditor *editor, const char *text, size_t length) {
    if (!make_room(editor, length)) {
        return;
    }
    memmove(editor->text + editor->cursor + length, editor->text + editor->cursor, editor->length - editor->cursor);
    memcpy(editor->text + editor->cursor, text, length);
    size_t from = editor->cursor;
    editor->length += length;
    editor->cursor += length;
    if (editor->cursor == editor->length) {
        line_screen_append(editor, from);  // the common case on a slow line: only what was typed
    } else {
        line_screen_draw(editor, from);
    }
}

static void move_to(LineEditor *editor, size_t cursor) {
    size_t from = editor->cursor;
    editor->cursor = cursor;
    line_screen_move(editor, from);
}

// Delete [from, to) and leave the cursor at `from`.
static void delete_range(LineEditor *editor, size_t from, size_t to) {
    if (from == to) {
        return;
    }
    move_to(editor, from);
    memmove(editor->text + from, editor->text + to, editor->length - to);
    editor->length -= to - from;
    line_screen_draw(editor, from);
}

static void replace_line(LineEditor *editor, const char *text) {
    move_to(editor, 0);
    editor->length = strnlen(text, LINE_MAX - 1);
    memcpy(editor->text, text, editor->length);
    editor->cursor = editor->length;
    line_screen_draw(editor, 0);
}

// Places in the text
// ------------------------------------------------------------------------------------------------------

// A letter and the marks on it are one step.
static size_t left_of(const LineEditor *editor, size_t at) {
    while (at > 0) {
        at = (size_t)(utf8_previous(editor->text + at) - editor->text);
        if (line_screen_width(editor, at) > 0) {
            break;
        }
    }
    return at;
}

static size_t right_of(const LineEditor *editor, size_t at) {
    while (at < editor->length) {
        at += utf8_sequence_length(editor->text[at]);
        if (at == editor->length || line_screen_width(editor, at) > 0) {
            break;
        }
    }
    return at;
}

static bool is_word(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || (c & 0x80);
}

static size_t word_start(const LineEditor *editor) {
    size_t at = editor->cursor;
    while (at > 0 && !is_word(editor->text[at - 1])) {
        at--;
    }
    while (at > 0 && is_word(editor->text[at - 1])) {
        at--;
    }
    return at;
}

static size_t word_end(const LineEditor *editor) {
    size_t at = editor->cursor;
    while (at < editor->length && !is_word(editor->text[at])) {
        at++;
    }
    while (at < editor->length && is_word(editor->text[at])) {
        at++;
    }
    return at;
}

static size_t blank_word_start(const LineEditor *editor) {
    size_t at = editor->cursor;
    while (at > 0 && editor->text[at - 1] == ' ') {
        at--;
    }
    while (at > 0 && editor->text[at - 1] != ' ') {
        at--;
    }
    return at;
}

// Backspace within the indentation removes a level of it.
static void backspace(LineEditor *editor) {
    size_t blanks = 0;
    while (blanks < editor->cursor && editor->text[blanks] == ' ') {
        blanks++;
    }
    bool in_indent = editor->cursor > 0 && blanks == editor->cursor;
    size_t step = in_indent ? (editor->cursor - 1) % INDENT + 1 : 0;
    delete_range(editor, in_indent ? editor->cursor - step : left_of(editor, editor->cursor), editor->cursor);
}

// History and completion
// -----------------------------------------------------------------------------------------------------

static void browse(LineEditor *editor, size_t index) {
    const char *line = index == 0 ? editor->saved : history_get(editor->history, index - 1);
    if (!line) {
        return;
    }
    if (editor->browsing == 0) {
        editor->text[editor->length] = '\0';
        strcpy(editor->saved, editor->text);
    }
    editor->browsing = index;
    replace_line(editor, line);
}

static void complete(LineEditor *editor) {
    char addition[COMPLETION_MAX] = "";
    bool only_blanks = strspn(editor->text, " ") >= editor->cursor;
    editor->text[editor->length] = '\0';
    if (only_blanks || !editor->actions->complete) {
        insert(editor, "    ", INDENT - editor->cursor % INDENT);
        return;
    }
    size_t cursor = editor->cursor;
    line_screen_leave(editor);  // choices are shown below the line
    bool redraw = editor->actions->complete(editor->actions->context, editor->text, cursor, addition, sizeof addition);
    line_screen_return(editor, redraw);
    insert(editor, addition, strlen(addition));
}

// Keys
// --------------------------------------------------------------------------------------------------------------------

// "ESC [ … letter" and "ESC O letter".
static void cursor_key(LineEditor *editor, uint8_t key) {
    switch (key) {
        case 'A': browse(editor, editor->browsing + 1); break;
        case 'B':
            if (editor->browsing > 0) {
                browse(editor, editor->browsing - 1);
            }
            break;
        case 'C': move_to(editor, editor->parameter == 5 ? word_end(editor) : right_of(editor, editor->cursor)); break;
        case 'D': move_to(editor, editor->parameter == 5 ? word_start(editor) : left_of(editor, editor->cursor)); break;
        case 'H': move_to(editor, 0); break;
        case 'F': move_to(editor, editor->length); break;
        case '~':
            if (editor->parameter == 1 || editor->parameter == 7) {
                move_to(editor, 0);
            } else if (editor->parameter == 4 || editor->parameter == 8) {
                move_to(editor, editor->length);
            } else if (editor->parameter == 3) {
                delete_range(editor, editor->cursor, right_of(editor, editor->cursor));
            }
            break;
        default: break;
    }
}

static void escape_key(LineEditor *editor, uint8_t byte) {
    if (editor->escape == ESCAPE_STARTED) {
        editor->escape = byte == '[' ? ESCAPE_BRACKET : byte == 'O' ? ESCAPE_O : ESCAPE_NONE;
        editor->parameter = 0;
        switch (byte) {
            case 'b': move_to(editor, word_start(editor)); break;
            case 'f': move_to(editor, word_end(editor)); break;
            case 'd': delete_range(editor, editor->cursor, word_end(editor)); break;
            case KEY_BACKSPACE:
            case KEY_DELETE: delete_range(editor, word_start(editor), editor->cursor); break;
            default: break;
        }
        return;
    }
    if (byte >= '0' && byte <= '9') {
        editor->parameter = (uint16_t)(editor->parameter * 10 + (byte - '0')) % 1000;
        return;
    }
    if (byte == ';') {
        editor->parameter = 0;  // the last parameter, the modifier, is the one that counts
        return;
    }
    editor->escape = ESCAPE_NONE;
    cursor_key(editor, byte);
}

static LineResult finish(LineEditor *editor) {
    move_to(editor, editor->length);
    editor->text[editor->length] = '\0';
    line_screen_write(editor, "\r\n");
    return LINE_DONE;
}

static LineResult interrupt(LineEditor *editor) {
    move_to(editor, editor->length);
    return LINE_INTERRUPT;
}

// Ctrl-A, B, D and E mean something else on an empty line.
static LineResult control_key(const LineEditor *editor, uint8_t byte) {
    if (editor->length > 0 || !editor->control_keys) {
        return LINE_MORE;
    }
    switch (byte) {
        case KEY_CTRL_A: return LINE_RAW;
        case KEY_CTRL_B: return LINE_FRIENDLY;
        case KEY_CTRL_D: return LINE_END;
        case KEY_CTRL_E: return LINE_PASTE;
        default: return LINE_MORE;
    }
}

// Whole code points are inserted; a byte that cannot continue the one before starts anew.
static void text_byte(LineEditor *editor, char byte) {
    if (!utf8_is_continuation(byte)) {
        editor->pending_length = 0;
    } else if (editor->pending_length == 0) {
        return;
    }
    if ((uint8_t)byte < ' ') {
        return;
    }
    editor->pending[editor->pending_length++] = byte;
    if (editor->pending_length == utf8_sequence_length(editor->pending[0])) {
        if (utf8_validate(editor->pending, editor->pending_length, UTF8_STRICT) == editor->pending_length) {
            insert(editor, editor->pending, editor->pending_length);
        }
        editor->pending_length = 0;
    }
}

static LineResult plain_key(LineEditor *editor, uint8_t byte) {
    LineResult result = control_key(editor, byte);
    if (result != LINE_MORE) {
        return result;
    }
    switch (byte) {
        case KEY_CTRL_C: return interrupt(editor);
        case KEY_CR:
        case KEY_LF: return finish(editor);
        case KEY_CTRL_A: move_to(editor, 0); break;
        case KEY_CTRL_E: move_to(editor, editor->length); break;
        case KEY_CTRL_B: move_to(editor, left_of(editor, editor->cursor)); break;
        case KEY_CTRL_F: move_to(editor, right_of(editor, editor->cursor)); break;
        case KEY_CTRL_D: delete_range(editor, editor->cursor, right_of(editor, editor->cursor)); break;
        case KEY_BACKSPACE:
        case KEY_DELETE: backspace(editor); break;
        case KEY_CTRL_K: delete_range(editor, editor->cursor, editor->length); break;
        case KEY_CTRL_U: delete_range(editor, 0, editor->cursor); break;
        case KEY_CTRL_W: delete_range(editor, blank_word_start(editor), editor->cursor); break;
        case KEY_CTRL_P: cursor_key(editor, 'A'); break;
        case KEY_CTRL_N: cursor_key(editor, 'B'); break;
        case KEY_CTRL_L:
            line_screen_write(editor, "\033[H\033[2J");
            line_screen_show(editor);
            break;
        case KEY_TAB: complete(editor); break;
        case KEY_ESCAPE: editor->escape = ESCAPE_STARTED; break;
        default: text_byte(editor, (char)byte);
    }
    return LINE_MORE;
}

void line_editor_start(LineEditor *editor, const char *prompt, size_t indent) {
    editor->prompt = prompt;
    editor->length = editor->cursor = 0;
    editor->browsing = 0;
    editor->escape = ESCAPE_NONE;
    editor->pending_length = 0;
    editor->partial = false;
    line_screen_start(editor);
    for (size_t i = 0; i < indent; i++) {
        insert(editor, " ", 1);
    }
}

LineResult line_editor_feed(LineEditor *editor, uint8_t byte) {
    bool second_half = byte == KEY_LF && editor->last_was_return;
    editor->last_was_return = byte == KEY_CR;
    if (second_half) {
        return LINE_MORE;
    }
    if (editor->escape != ESCAPE_NONE) {
        escape_key(editor, byte);
        return LINE_MORE;
    }
    return plain_key(editor, byte);
}
