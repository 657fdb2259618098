#include "modules/hw/stream_limit.h"

#include "vm/api.h"

bool stream_limit(Value nbytes, size_t *limit) {
    intptr_t number = 0;
    if (value_is_none(nbytes)) {
        *limit = SIZE_MAX;
        return true;
    }
    TRY_BOOL_OR(object_to_intptr(nbytes, &number), false);
    *limit = (size_t)number;
    return number >= 0 || raise_false(&ValueError_type, "nbytes must be at least 0, not %zd", number);
}
