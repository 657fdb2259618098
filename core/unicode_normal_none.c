// For builds that leave normalization out: every text is taken to be normal already.
#include "core/macros.h"
#include "core/unicode_normal.h"

size_t unicode_decompose(uint32_t code_point, bool compatible UNUSED, uint32_t out[static UNICODE_DECOMPOSED_LENGTH]) {
    out[0] = code_point;
    return 1;
}

bool unicode_order_marks(uint32_t *points UNUSED, size_t count UNUSED, uint32_t *scratch UNUSED,
                         UnicodeGoOn *go_on UNUSED) {
    return true;
}

size_t unicode_compose(uint32_t *points UNUSED, size_t count, UnicodeGoOn *go_on UNUSED) { return count; }
