// Names of characters, Unicode 15.0. A build without the table (ADDER_UNICODE_NAMES=OFF) knows none.
#pragma once

#include "core/config.h"

enum {
    UNICODE_NAME_LENGTH = 96,     // at least as long as any name
    UNICODE_SEQUENCE_LENGTH = 10  // at least as long as any named sequence
};

extern const bool unicode_has_names;

// Write the name of a code point and return its length; 0 if it has none.
size_t unicode_name(uint32_t code_point, char out[static UNICODE_NAME_LENGTH]);

// The code points that a name or an alias stands for, in any case; named sequences have several. How many; 0 = unknown.
size_t unicode_find_name(const char *name, size_t length, uint32_t out[static UNICODE_SEQUENCE_LENGTH]);
