#include "objects/text_args.h"

#include "objects/items.h"
#include "vm/api.h"

static bool bound(Value given, intptr_t fallback, size_t length, size_t *result) {
    intptr_t number = fallback;
    if (!value_is_none(given)) {
        if (!value_has_index(given)) {
            return raise_false(&TypeError_type, "slice indices must be integers or None or have an __index__ method");
        }
        TRY_BOOL_OR(object_to_index_clamped(given, &number), false);
    }
    if (number < 0) {
        number += (intptr_t)length;
    }
    *result = number < 0 ? 0 : (size_t)number;
    return true;
}

bool text_bounds(Value start, Value end, size_t length, size_t *first, size_t *last) {
    TRY_BOOL_OR(bound(start, 0, length, first), false);
    TRY_BOOL_OR(bound(end, (intptr_t)length, length, last), false);
    *last = MIN(*last, length);
    return true;
}

bool text_subscript(Value key, const char *type_error, intptr_t *index) {
    if (!value_has_index(key)) {
        return raise_formatted_false(&TypeError_type, type_error, key);
    }
    Value number = TRY_OR(object_index(key), false);
    if (!value_is_small_int(number)) {
        return raise_false(&IndexError_type, "cannot fit '%T' into an index-sized integer", key);
    }
    *index = value_small_int(number);
    return true;
}
