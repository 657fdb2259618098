// For builds that leave the names out.
#include "core/unicode_names.h"

#include "core/macros.h"

const bool unicode_has_names = false;

size_t unicode_name(uint32_t code_point UNUSED, char out[static UNICODE_NAME_LENGTH] UNUSED) { return 0; }

size_t unicode_find_name(const char *name UNUSED, size_t length UNUSED,
                         uint32_t out[static UNICODE_SEQUENCE_LENGTH] UNUSED) {
    return 0;
}
