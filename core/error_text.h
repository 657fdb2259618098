// What the numbers of OSError mean: Linux's, on every target.
#pragma once

#include "core/config.h"

enum {
    ERROR_TEXT_SIZE = 64
};

// False if the number has no meaning.
bool error_text(int number, char text[static ERROR_TEXT_SIZE]);
