// array: subscripts and slices.
#include <string.h>

#include "modules/std/array_parts.h"
#include "objects/int.h"
#include "objects/items.h"
#include "objects/slice.h"
#include "vm/api.h"

static Value get_slice(Array *array, Value slice) {
    intptr_t start, stop, step;
    TRY_BOOL(slice_unpack(slice, &start, &stop, &step));
    size_t count = slice_clamp(array->length, &start, &stop, step);
    Array *part = TRY_PTR(array_new(&array_type, array->typecode, count));
    if (step == 1 && count > 0) {
        memcpy(part->data, array_item(array, (size_t)start), count * array->item_size);
        return value_from_object(part);
    }
    for (size_t i = 0; i < count; i++, start += step) {
        memcpy(array_item(part, i), array_item(array, (size_t)start), array->item_size);
    }
    return value_from_object(part);
}

// `key` as an index in range. False = raised.
static bool resolve_index(const Array *array, Value key, const char *range_message, size_t *index) {
    if (!value_has_index(key)) {
        return raise_false(&TypeError_type, "array indices must be integers");
    }
    TRY_BOOL_OR(items_index(key, array->length, "array", index), false);
    return *index < array->length || raise_formatted_false(&IndexError_type, range_message);
}

Value array_get_item(Value self, Value key) {
    Array *array = value_array(self);
    if (value_is_slice(key)) {
        return get_slice(array, key);
    }
    size_t index;
    TRY_BOOL(resolve_index(array, key, MESSAGE("array index out of range"), &index));
    return array_unpack(array->typecode, array_item(array, index));
}

// Replace `count` items from `start` by those of `source`, which is another array or NULL.
static bool replace_run(Array *array, size_t start, size_t count, const Array *source) {
    size_t new_count = source == NULL ? 0 : source->length;
    if (new_count > count) {
        TRY_BOOL_OR(array_open_gap(array, start + count, new_count - count), false);
    } else if (new_count < count) {
        TRY_BOOL_OR(array_close_gap(array, start + new_count, count - new_count), false);
    }
    if (new_count > 0) {
        memcpy(array_item(array, start), source->data, new_count * array->item_size);
    }
    return true;
}

static bool delete_stepped(Array *array, intptr_t start, intptr_t step, size_t count) {
    TRY_BOOL_OR(count == 0 || array_check_resizable(array), false);
    if (step < 0) {
        start += (intptr_t)(count - 1) * step;
        step = -step;
    }
    size_t kept = (size_t)start, next = (size_t)start, left = count;
    for (size_t i = (size_t)start; i < array->length; i++) {
        if (i == next && left > 0) {
            next += (size_t)step;
            left--;
        } else {
            memcpy(array_item(array, kept++), array_item(array, i), array->item_size);
        }
    }
    return array_close_gap(array, kept, array->length - kept);
}

static bool assign_stepped(Array *array, const Array *source, intptr_t start, intptr_t step, size_t count) {
    if (source->length != count) {
        return raise_false(&ValueError_type, "attempt to assign array of size %zu to extended slice of size %zu",
                           source->length, count);
    }
    for (size_t i = 0; i < count; i++, start += step) {
        memcpy(array_item(array, (size_t)start), array_item(source, i), array->item_size);
    }
    return true;
}

static Array *copy_array(Array *source) {
    Array *copy = TRY_PTR_OR(array_new(&array_type, source->typecode, 0), NULL);
    return array_append_bytes(copy, source->data, source->length * source->item_size) ? copy : NULL;
}

static bool set_slice(Array *array, Value slice, Value value) {
    Array *source = NULL;
    if (!value_is_undef(value)) {
        if (!value_is_instance(value, &array_type)) {
            return raise_false(&TypeError_type, "can only assign array (not \"%T\") to array slice", value);
        }
        source = value_array(value);
        if (source->typecode != array->typecode) {
            return raise_false(&TypeError_type, "bad argument type for built-in operation");
        }
        if (source == array) {
            source = TRY_PTR_OR(copy_array(array), false);
        }
    }
    intptr_t start, stop, step;
    TRY_BOOL_OR(slice_unpack(slice, &start, &stop, &step), false);
    size_t count = slice_clamp(array->length, &start, &stop, step);
    if (step == 1) {
        return replace_run(array, (size_t)start, count, source);
    }
    if (source != NULL) {
        return assign_stepped(array, source, start, step, count);
    }
    if (count > 0) {
        delete_stepped(array, start, step, count);
    }
    return true;
}

bool array_set_item(Value self, Value key, Value value) {
    Array *array = value_array(self);
    if (value_is_slice(key)) {
        return set_slice(array, key, value);
    }
    size_t index;
    TRY_BOOL_OR(resolve_index(array, key, MESSAGE("array assignment index out of range"), &index), false);
    if (value_is_undef(value)) {
        return array_close_gap(array, index, 1);
    }
    uint8_t item[8];
    TRY_BOOL_OR(array_pack(array->typecode, item, value), false);
    if (index >= array->length) {
        return raise_false(&IndexError_type, "array assignment index out of range");
    }
    memcpy(array_item(array, index), item, array->item_size);
    return true;
}
