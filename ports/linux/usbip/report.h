// One line to whoever started the board.
#pragma once

#include "core/macros.h"

void report(const char *format, ...) PRINTF_LIKE(1, 2);
