#include "objects/items.h"

#include "gen/names.h"
#include "objects/int.h"
#include "objects/poll.h"

// The first index at which the two differ, or the shorter length. False = raised.
static bool first_difference(ItemsOf *items_of, Value left, Value right, size_t *index) {
    for (size_t i = 0;; i++) {
        Items a = items_of(left), b = items_of(right);
        if (i >= a.length || i >= b.length) {
            *index = i;
            return true;
        }
        bool equal = value_same(a.values[i], b.values[i]);
        if (!equal) {
            TRY_BOOL_OR(object_equal(a.values[i], b.values[i], &equal), false);
        }
        if (!equal) {
            *index = i;
            return true;
        }
        TRY_BOOL_OR(poll_at(i), false);
    }
}

static bool lengths_compare(CompareOp op, size_t a, size_t b) {
    switch (op) {
        case OP_LT: return a < b;
        case OP_LE: return a <= b;
        case OP_EQ: return a == b;
        case OP_NE: return a != b;
        case OP_GT: return a > b;
        default: return a >= b;
    }
}

Value items_compare(ItemsOf *items_of, CompareOp op, Value left, Value right) {
    Items a = items_of(left), b = items_of(right);
    if (a.length != b.length && (op == OP_EQ || op == OP_NE)) {
        return value_from_bool(op == OP_NE);
    }
    TRY_BOOL(vm_check_stack_while("in comparison"));
    size_t index = 0;
    TRY_BOOL(first_difference(items_of, left, right, &index));
    a = items_of(left);
    b = items_of(right);
    if (index >= a.length || index >= b.length) {
        return value_from_bool(lengths_compare(op, a.length, b.length));
    }
    if (op == OP_EQ || op == OP_NE) {
        return value_from_bool(op == OP_NE);
    }
    return object_rich_compare(op, a.values[index], b.values[index]);
}

static bool add_item_reprs(StrBuilder *builder, ItemsOf *items_of, Value self) {
    for (size_t i = 0; i < items_of(self).length; i++) {
        if (i > 0) {
            TRY_BOOL_OR(str_builder_add_c(builder, ", "), false);
        }
        Value text = TRY_OR(object_repr(items_of(self).values[i]), false);
        TRY_BOOL_OR(str_builder_add_str(builder, value_str(text)), false);
        TRY_BOOL_OR(poll_at(i), false);
    }
    return true;
}

Value items_repr(ItemsOf *items_of, Value self, const char *brackets) {
    TRY_BOOL(vm_check_stack_while("while getting the repr of an object"));
    StrBuilder builder;
    str_builder_init(&builder);
    str_builder_add(&builder, brackets, 1);
    if (vm_repr_enter(self)) {
        str_builder_add_c(&builder, "...");
    } else {
        bool ok = add_item_reprs(&builder, items_of, self);
        vm_repr_leave(self);
        TRY_BOOL(ok);
        if (brackets[0] == '(' && items_of(self).length == 1) {
            str_builder_add_c(&builder, ",");
        }
    }
    str_builder_add(&builder, brackets + 1, 1);
    return str_builder_finish(&builder);
}

bool items_find(ItemsOf *items_of, Value self, Value wanted, size_t start, size_t stop, intptr_t *index) {
    for (size_t i = start; i < stop && i < items_of(self).length; i++) {
        Value item = items_of(self).values[i];
        bool equal = value_same(item, wanted);
        if (!equal && !value_both_small_int(item, wanted)) {
            TRY_BOOL_OR(object_equal(item, wanted, &equal), false);
        }
        if (equal) {
            *index = (intptr_t)i;
            return true;
        }
        TRY_BOOL_OR(poll_at(i), false);
    }
    *index = -1;
    return true;
}

bool items_count(ItemsOf *items_of, Value self, Value wanted, size_t *count) {
    *count = 0;
    for (size_t i = 0; i < items_of(self).length; i++) {
        bool equal = false;
        TRY_BOOL_OR(object_equal(items_of(self).values[i], wanted, &equal), false);
        *count += equal;
        TRY_BOOL_OR(poll_at(i), false);
    }
    return true;
}

bool items_bounds(ItemsOf *items_of, Value self, Value start, Value stop, size_t bounds[2]) {
    Value given[2] = {start, stop};
    intptr_t length = (intptr_t)items_of(self).length;
    for (int i = 0; i < 2; i++) {
        intptr_t bound = i == 0 ? 0 : INTPTR_MAX;
        if (!value_is_undef(given[i])) {
            if (!value_has_index(given[i])) {
                return raise_false(&TypeError_type, "slice indices must be integers or have an __index__ method");
            }
            TRY_BOOL_OR(object_to_index_clamped(given[i], &bound), false);
        }
        bound += bound < 0 ? length : 0;
        bounds[i] = bound < 0 ? 0 : (size_t)bound;
    }
    return true;
}

bool items_index(Value key, size_t length, const char *kind, size_t *index) {
    intptr_t number;
    if (LIKELY(value_is_small_int(key))) {
        number = value_small_int(key);
    } else {
        Value as_int = object_index(key);
        if (value_is_raised(as_int)) {
            if (error_matches(&TypeError_type) && value_is_undef(type_lookup(value_type(key), NAME(__index__)))) {
                error_clear();
                raise_error(&TypeError_type, "%s indices must be integers or slices, not %T", kind, key);
            }
            return false;
        }
        if (!value_is_small_int(as_int)) {
            return raise_false(&IndexError_type, "cannot fit '%T' into an index-sized integer", key);
        }
        number = value_small_int(as_int);
    }
    if (number < 0) {
        number += (intptr_t)length;
    }
    *index = (size_t)number;
    return true;
}

Value items_decline_concat(const char *kind, Value right) {
    if (type_overrides(value_type(right), SPECIAL_REFLECTED)) {
        return VALUE_NOT_IMPLEMENTED;
    }
    return raise_error(&TypeError_type, "can only concatenate %s (not \"%T\") to %s", kind, right, kind);
}

bool value_has_index(Value v) {
    if (value_is_int(v) || value_is_bool(v)) {
        return true;
    }
    const Type *type = value_type(v);
    return (type->flags & TYPE_HEAP) && !value_is_undef(type_lookup(type, NAME(__index__)));
}

bool items_repeat_count(Value times, intptr_t *count) {
    if (object_to_intptr(times, count)) {
        return true;
    }
    if (error_matches(&OverflowError_type)) {
        error_clear();
        raise_error(&OverflowError_type, "cannot fit '%T' into an index-sized integer", times);
    }
    return false;
}

bool items_repeated_length(size_t length, intptr_t count, size_t *result) {
    size_t times = count < 0 ? 0 : (size_t)count;
    if (__builtin_mul_overflow(length, times, result) || *result > SIZE_MAX / sizeof(Value) / 2) {
        return raise_false(&MemoryError_type, "");
    }
    return true;
}

// A step copies a whole number of the parts.
bool repeat_bytes(void *data, size_t length, size_t total) {
    char *bytes = data;
    size_t most = length < POLL_BYTES ? POLL_BYTES - POLL_BYTES % length : length;
    for (size_t done = length; done < total;) {
        size_t step = MIN(MIN(done, most), total - done);
        memcpy(bytes + done, bytes, step);
        done += step;
        TRY_BOOL_OR(step < most || vm_poll_quietly(), false);
    }
    return true;
}

bool items_repeat(Value *values, size_t length, size_t total) {
    return length == 0 || repeat_bytes(values, length * sizeof(Value), total * sizeof(Value));
}
