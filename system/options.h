// Command-line options that the runner and the board share.
#pragma once

#include "core/config.h"
#include "core/macros.h"

typedef struct {
    size_t heap_bytes;       // 0: the default, which grows
    bool gc_stress;          // collect at every allocation
    size_t fail_allocation;  // the n-th allocation fails; 0: none
} LanguageOptions;

// Try to take arguments[*index] (and its value) as one of the shared options; advances *index past it. False if it is
// none. On a bad value *error says what is wrong.
bool options_take(int count, char **arguments, int *index, LanguageOptions *options, const char **error);
