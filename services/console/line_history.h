// The lines that were entered.
#pragma once

#include "core/config.h"
#include "core/macros.h"

enum {
    HISTORY_BYTES = 2048
};

// Lines as they were entered, the newest first, each followed by NUL; the oldest fall out.
typedef struct {
    char text[HISTORY_BYTES];
    size_t used;
} LineHistory;

void history_add(LineHistory *history, const char *line);

// Line number `index` (0: the newest), or NULL.
const char *history_get(const LineHistory *history, size_t index);
