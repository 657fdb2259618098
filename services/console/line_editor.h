// Line editing on a bare serial line: a state machine fed byte by byte that echoes through a callback. It needs nothing
// but a terminal that understands ESC[K, ESC[nC, ESC[nD. Text is UTF-8; the cursor moves by code points.
#pragma once

#include "core/config.h"
#include "core/macros.h"

enum {
    LINE_MAX = 512,
    HISTORY_BYTES = 1024
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

// Lines as they were entered, the newest first, each followed by NUL; the oldest fall out.
typedef struct {
    char text[HISTORY_BYTES];
    size_t used;
} LineHistory;

void history_add(LineHistory *history, const char *line);

// Line number `index` (0: the newest), or NULL.
const char *history_get(const LineHistory *history, size_t index);

typedef struct {
    void (*write)(void *context, const char *text, size_t length);
    // Complete the word before the cursor: fill `insert` (at most `size` bytes) with what to add, or show the choices
    // itself and return true to have the line drawn again. NULL: Tab inserts four blanks.
    bool (*complete)(void *context, const char *line, size_t cursor, char *insert, size_t size);
    void *context;
} LineActions;

typedef struct {
    const LineActions *actions;
    LineHistory *history;
    const char *prompt;
    char text[LINE_MAX];
    size_t length, cursor;  // bytes
    size_t browsing;        // entries back in the history; 0: the line being typed
    char saved[LINE_MAX];   // that line while older ones are shown
    uint8_t escape;         // state within an escape sequence
    uint16_t parameter;
    char pending[4];  // the first bytes of a code point that is still arriving
    uint8_t pending_length;
    bool control_keys;     // Ctrl-A, B, D and E on an empty line leave the editor
    bool last_was_return;  // "\r\n" is one line end
} LineEditor;

// Begin a line: show the prompt and `indent` blanks.
void line_editor_start(LineEditor *editor, const char *prompt, size_t indent);

LineResult line_editor_feed(LineEditor *editor, uint8_t byte);

// Show prompt and line anew, for instance after something was printed.
void line_editor_redraw(LineEditor *editor);
