// How the line editor draws on a screen that cannot be asked anything: it reckons with rows of a known width.
#pragma once

#include "services/console/line_editor.h"

// Show the prompt and forget what was drawn before; the text is empty.
void line_screen_start(LineEditor *editor);

// The letters from `from` are new, and the cursor is behind them at the end of the text.
void line_screen_append(LineEditor *editor, size_t from);

// Draw the text from `from`, where the cursor stands on the screen, and go to where it stands in the text.
void line_screen_draw(LineEditor *editor, size_t from);

// The cursor of the text has moved; on the screen it is still at `from`.
void line_screen_move(LineEditor *editor, size_t from);

// Show prompt and line anew from where the cursor is.
void line_screen_show(LineEditor *editor);

// Go below the line's end, and come back; the line must be shown again if something was written.
void line_screen_leave(LineEditor *editor);
void line_screen_return(LineEditor *editor, bool written);

// The text ends where the cursor is, and another begins there.
void line_screen_continue(LineEditor *editor);

void line_screen_write(LineEditor *editor, const char *text);

// Columns that the character at this byte takes; 0: it is a mark on the one before.
unsigned line_screen_width(const LineEditor *editor, size_t at);
