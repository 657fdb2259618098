// Properties of code points that the language itself does not need, Unicode 15.0. See also core/unicode_chars.h.
#pragma once

#include "core/config.h"
#include "core/unicode_property_data.h"

// Category, class of direction, width, combining class, whether it is mirrored. Never NULL.
const UnicodeRecord *unicode_record(uint32_t code_point);

// The value of a character that stands for a number; false if it stands for none.
bool unicode_numeric_value(uint32_t code_point, double *value);

// The mapping of a character to others as the database has it (not applied again to these), written to `out`.
// `tag` gets "" for a canonical one, else its kind. How many; 0 = none.
enum {
    UNICODE_DECOMPOSITION_LENGTH = 18
};
size_t unicode_decomposition(uint32_t code_point, uint32_t out[static UNICODE_DECOMPOSITION_LENGTH], const char **tag);
