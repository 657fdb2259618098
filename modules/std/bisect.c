// Binary search in sequences, and insertion that keeps them sorted.
#include "gen/bisect.h"
#include "gen/names.h"
#include "objects/int.h"
#include "objects/items.h"
#include "objects/list.h"
#include "vm/api.h"

typedef enum {
    BEFORE_EQUALS,
    AFTER_EQUALS
} Side;

typedef struct {
    Value sequence;
    intptr_t low, high;
    Value key;  // VALUE_NONE: the items are their own keys
} Range;

static bool take_range(Value sequence, intptr_t low, Value high, Value key, Range *range) {
    if (low < 0) {
        return raise_false(&ValueError_type, "lo must be non-negative");
    }
    *range = (Range){sequence, low, 0, key};
    if (!value_is_none(high)) {
        if (!value_has_index(high)) {
            return raise_false(&TypeError_type, "argument should be integer or None, not '%T'", high);
        }
        TRY_BOOL_OR(object_to_intptr(high, &range->high), false);
    }
    if (!value_is_none(high) && range->high != -1) {
        return true;
    }
    size_t length;
    TRY_BOOL_OR(object_length(sequence, &length), false);
    range->high = (intptr_t)length;
    return true;
}

static Value key_of(Value key, Value item) { return value_is_none(key) ? item : vm_call_1(key, item); }

static bool belongs_right(const Range *range, Side side, Value wanted, intptr_t index, bool *result) {
    Value position = TRY_OR(int_from_size((size_t)index), false);
    Value item = TRY_OR(object_get_item(range->sequence, position), false);
    item = TRY_OR(key_of(range->key, item), false);
    if (side == BEFORE_EQUALS) {
        return object_compare(OP_LT, item, wanted, result);
    }
    TRY_BOOL_OR(object_compare(OP_LT, wanted, item, result), false);
    *result = !*result;
    return true;
}

// The insertion point of `wanted`, a key.
static bool search(Range range, Side side, Value wanted, intptr_t *index) {
    while (range.low < range.high) {
        intptr_t middle = range.low + (range.high - range.low) / 2;
        bool right;
        TRY_BOOL_OR(belongs_right(&range, side, wanted, middle, &right), false);
        if (right) {
            range.low = middle + 1;
        } else {
            range.high = middle;
        }
    }
    *index = range.low;
    return true;
}

static Value find(const Range *range, Side side, Value wanted) {
    intptr_t index;
    TRY_BOOL(search(*range, side, wanted, &index));
    return int_from_size((size_t)index);
}

static Value insert(const Range *range, Side side, Value item) {
    Value index = TRY(find(range, side, TRY(key_of(range->key, item))));
    if (value_is_list(range->sequence)) {
        List *list = value_list(range->sequence);
        size_t position = value_is_small_int(index) ? (size_t)value_small_int(index) : SIZE_MAX;
        TRY_BOOL(list_insert(list, MIN(position, list->length), item));
    } else {
        TRY(vm_call_method(range->sequence, NAME(insert), 2, (Value[]){index, item}));
    }
    return VALUE_NONE;
}

#define BISECT_FUNCTION(name, action, side)                                   \
    FUNCTION(bisect, name) {                                                  \
        Range range;                                                          \
        TRY_BOOL(take_range(args->a, args->lo, args->hi, args->key, &range)); \
        return action(&range, side, args->x);                                 \
    }

BISECT_FUNCTION(bisect_left, find, BEFORE_EQUALS)
BISECT_FUNCTION(bisect_right, find, AFTER_EQUALS)
BISECT_FUNCTION(insort_left, insert, BEFORE_EQUALS)
BISECT_FUNCTION(insort_right, insert, AFTER_EQUALS)
