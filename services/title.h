// What the board does, in words: the title of the terminals at its consoles, and the status bar.
#pragma once

#include "core/config.h"
#include "core/macros.h"

// Show another text: the name of the file that runs, "REPL", "Done" …
void title_show(const char *text);

// supervisor.status_bar: whether terminals and the status bar show it. Switching on shows the text there is.
typedef struct {
    bool console, display;
} TitlePlaces;
TitlePlaces title_places(void);
void title_set_places(TitlePlaces places);

// While set, nothing goes to the consoles: a program talks there, not a person.
void title_mute(bool muted);
