// Subscripts of arrays: numbers, slices, tuples of them, and arrays of bools.
#include "modules/ulab/ndarray.h"
#include "objects/slice.h"
#include "objects/tuple.h"
#include "vm/api.h"

// One part of a subscript takes an axis away or narrows it. False = raised.
static bool narrow(Ndarray *view, size_t *axis, Value part) {
    intptr_t length = (intptr_t)view->shape[*axis];
    if (value_is_slice(part)) {
        intptr_t start, stop, step;
        size_t count;
        TRY_BOOL_OR(slice_resolve(part, view->shape[*axis], &start, &stop, &step, &count), false);
        view->offset += count == 0 ? 0 : start * view->strides[*axis];
        view->shape[*axis] = count;
        view->strides[*axis] *= step;
        *axis += 1;
        return true;
    }
    intptr_t index;
    TRY_BOOL_OR(object_to_intptr(part, &index), false);
    if (index >= length || index < -length) {
        return raise_false(&IndexError_type, "index %zd is out of bounds for axis %zu with size %zd", index, *axis,
                           length);
    }
    view->offset += (index < 0 ? index + length : index) * view->strides[*axis];
    view->ndim--;
    for (size_t i = *axis; i < view->ndim; i++) {
        view->shape[i] = view->shape[i + 1];
        view->strides[i] = view->strides[i + 1];
    }
    return true;
}

// NULL = raised.
static Ndarray *subscript(const Ndarray *array, Value key) {
    Ndarray *view = TRY_PTR_OR(ndarray_view(array), NULL);
    const Value *parts = value_is_tuple(key) ? value_tuple(key)->items : &key;
    size_t count = value_is_tuple(key) ? value_tuple(key)->length : 1;
    if (count > array->ndim) {
        return raise_null(&IndexError_type, "too many indices for array: it has %zu dimensions", (size_t)array->ndim);
    }
    size_t axis = 0;
    for (size_t i = 0; i < count; i++) {
        TRY_BOOL_OR(narrow(view, &axis, parts[i]), NULL);
    }
    return view;
}

// The array of bools that chooses items, in the shape of the array. NULL = raised.
static bool mask_view(const Ndarray *array, const Ndarray *mask, Ndarray *view) {
    if (mask->ndim != array->ndim && !(mask->ndim == 1 && array->ndim == 1)) {
        return raise_false(&IndexError_type, "boolean index did not match the array: dimensions differ");
    }
    for (size_t axis = 0; axis < array->ndim; axis++) {
        if (mask->shape[axis] != array->shape[axis]) {
            return raise_false(&IndexError_type,
                               "boolean index did not match the array: %zu items on axis %zu, not %zu",
                               mask->shape[axis], axis, array->shape[axis]);
        }
    }
    return broadcast_to(mask, array, view);
}

static bool is_mask(Value key) { return value_is_ndarray(key) && value_ndarray(key)->dtype == '?'; }

static size_t count_true(const Ndarray *mask) {
    Cursor at;
    cursor_start(&at, mask);
    size_t count = 0;
    for (size_t left = ndarray_size(mask); left > 0; left--) {
        count += *at.item != 0;
        cursor_next(&at);
    }
    return count;
}

// Copy between the chosen items of an array and the items of a line; a line of one item serves for all.
static bool copy_chosen(const Ndarray *array, const Ndarray *mask, const Ndarray *line, bool to_line) {
    Cursor item, choice;
    cursor_start(&item, array);
    cursor_start(&choice, mask);
    uint8_t *other = line->storage->data + line->offset;
    const intptr_t step = line->ndim == 0 || line->shape[0] == 1 ? 0 : line->strides[0];
    for (size_t left = ndarray_size(array); left > 0; left--) {
        if (*choice.item != 0) {
            uint8_t *to = to_line ? other : item.item;
            const uint8_t *from = to_line ? item.item : other;
            item_set(to, to_line ? line->dtype : array->dtype, item_get(from, to_line ? array->dtype : line->dtype));
            other += step;
        }
        cursor_next(&item);
        cursor_next(&choice);
        TRY_BOOL_OR(ndarray_poll(left), false);
    }
    return true;
}

Value ndarray_get_item(Value self, Value key) {
    const Ndarray *array = value_ndarray(self);
    if (!is_mask(key)) {
        if (value_is_ndarray(key)) {
            return raise_error(&IndexError_type,
                               "an array that is a subscript must hold bools; take() chooses by number");
        }
        return ndarray_result(TRY_PTR(subscript(array, key)));
    }
    Ndarray mask;
    TRY_BOOL(mask_view(array, value_ndarray(key), &mask));
    const size_t count = count_true(&mask);
    Ndarray *line = TRY_PTR(ndarray_new(array->dtype, 1, &count));
    TRY_BOOL(copy_chosen(array, &mask, line, true));
    return value_from_object(line);
}

bool ndarray_set_item(Value self, Value key, Value value) {
    if (value_is_undef(value)) {
        return raise_false(&TypeError_type, "items of an array cannot be deleted");
    }
    const Ndarray *array = value_ndarray(self);
    const Ndarray *source = TRY_PTR_OR(ndarray_from_value(value, 0), false);
    if (source->storage == array->storage) {
        source = TRY_PTR_OR(ndarray_copy(source, source->dtype), false);
    }
    if (!is_mask(key)) {
        const Ndarray *view = TRY_PTR_OR(subscript(array, key), false);
        return ndarray_assign(view, source);
    }
    Ndarray mask;
    TRY_BOOL_OR(mask_view(array, value_ndarray(key), &mask), false);
    const size_t count = count_true(&mask);
    if (source->ndim > 1 || (source->ndim == 1 && source->shape[0] != 1 && source->shape[0] != count)) {
        return raise_false(&ValueError_type, "cannot assign %zu values to the %zu items that are chosen",
                           ndarray_size(source), count);
    }
    return copy_chosen(array, &mask, source, false);
}
