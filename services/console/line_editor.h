// Line editing on a bare serial line: a state machine fed byte by byte that echoes through a callback. It needs nothing
// but a terminal that understands ESC[K, ESC[J and ESC[n with A, B, C, D, and goes on in the next row after the last
// column. Text is UTF-8; the cursor moves by letters with their marks.
#pragma once

#include "core/config.h"
#include "core/macros.h"
#include "services/console/line_history.h"

enum {
    LINE_MAX = 1024
};

typedef enum {
    LINE_MORE,       // go on feeding
    LINE_DONE,       // Enter: the line is complete
    LINE_INTERRUPT,  // Ctrl-C
    LINE_END,        // Ctrl-D on an empty line
    LINE_RAW,        // Ctrl-A on an empty line at the primary prompt
    LINE_FRIENDLY,   // Ctrl-B on an empty line
    LINE_PASTE,      // Ctrl-E on an empty line
} LineResult;

typedef struct {
    void (*write)(void *context, const char *text, size_t length);
    // Complete the word before the cursor: fill `insert` (at most `size` bytes) with what to add, or show the choices
    // itself and return true to have the line drawn again. NULL: Tab inserts four blanks.
    bool (*complete)(void *context, const char *line, size_t cursor, char *insert, size_t size);
    // Take the first part of a line that is longer than LINE_MAX. NULL: the rest of such a line is dropped.
    void (*take)(void *context, const char *text, size_t length);
    unsigned (*columns)(void);  // of the screen; NULL: 80
    void *context;
} LineActions;

typedef struct {
    const LineActions *actions;
    LineHistory *history;
    const char *prompt;
    char text[LINE_MAX];
    size_t length, cursor;  // bytes
    size_t origin;          // column where the text begins, behind the prompt
    size_t rows;            // that the text as drawn takes, but the first
    bool at_margin;         // the last column is written, and the next letter will open a new row
    bool partial;           // the first part of the line has been taken
    size_t browsing;        // entries back in the history; 0: the line being typed
    char saved[LINE_MAX];   // that line while older ones are shown
    uint8_t escape;         // state within an escape sequence
    uint16_t parameter;
    char pending[4];  // the first bytes of a code point that is still arriving
    uint8_t pending_length;
    bool control_keys;     // Ctrl-A, B, D and E on an empty line leave the editor
    bool last_was_return;  // "\r\n" is one line end
} LineEditor;

// Begin a line: show the prompt and `indent` blanks. editor->origin must be the column the cursor is in.
void line_editor_start(LineEditor *editor, const char *prompt, size_t indent);

LineResult line_editor_feed(LineEditor *editor, uint8_t byte);
