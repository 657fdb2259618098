// The file that holds the non-volatile memory of the virtual board.
#pragma once

#include "core/config.h"

// Use a file, which is made if it is missing. False if that is not possible; then the board has no such memory.
bool nvm_open(const char *path);
