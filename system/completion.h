// Completion of names, attributes and modules at the prompt.
#pragma once

#include "objects/dict.h"

// Complete the word before `cursor`: what can be added for sure goes to `insert`. If there are several choices that
// share nothing more, they are shown through `write` and true is returned: the line must be drawn again.
bool completion_find(Dict *namespace, const char *line, size_t cursor, char *insert, size_t size,
                     void (*write)(const char *text, size_t length));
