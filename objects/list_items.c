// list[index], list[slice], and assigning and deleting them.
#include "gen/names.h"
#include "heap/buffer.h"
#include "objects/list_parts.h"
#include "objects/slice.h"
#include "objects/tuple.h"
#include "vm/api.h"

static Value list_get_slice(List *list, Value slice) {
    intptr_t start, stop, step;
    TRY_BOOL(slice_unpack(slice, &start, &stop, &step));
    size_t count = slice_clamp(list->length, &start, &stop, step);
    List *part = TRY_PTR(list_new(count));
    if (step == 1 && count > 0) {
        memcpy(part->items, list->items + start, count * sizeof(Value));
    } else {
        for (size_t i = 0; i < count; i++, start += step) {
            part->items[i] = list->items[start];
        }
    }
    part->length = count;
    return value_from_object(part);
}

Value list_get_item(Value self, Value key) {
    List *list = value_list(self);
    if (value_is_slice(key)) {
        return list_get_slice(list, key);
    }
    size_t index;
    TRY_BOOL(items_index(key, list->length, "list", &index));
    if (index >= list->length) {
        return raise_error(&IndexError_type, "list index out of range");
    }
    return list->items[index];
}

// Replace `count` items from `start` by those of `source`, a tuple or another list.
static bool replace_run(List *list, size_t start, size_t count, Items source) {
    if (source.length > count) {
        size_t tail = list->length - start - count;
        size_t length = list->length + source.length - count;
        if (length > list->capacity) {
            TRY_BOOL_OR(list_reserve(list, buffer_grown_capacity(length)), false);
        }
        memmove(list->items + start + source.length, list->items + start + count, tail * sizeof(Value));
        list->length = length;
    }
    if (source.length > 0) {
        memcpy(list->items + start, source.values, source.length * sizeof(Value));
    }
    if (source.length < count) {
        list_remove_range(list, start + source.length, count - source.length);
    }
    return true;
}

static bool assign_stepped(List *list, Items source, intptr_t start, intptr_t step, size_t count) {
    if (source.length != count) {
        return raise_false(&ValueError_type, "attempt to assign sequence of size %zu to extended slice of size %zu",
                           source.length, count);
    }
    for (size_t i = 0; i < count; i++, start += step) {
        list->items[start] = source.values[i];
    }
    return true;
}

static bool assign_slice(List *list, Value slice, Value value) {
    intptr_t start, stop, step;
    TRY_BOOL_OR(slice_unpack(slice, &start, &stop, &step), false);
    // A copy, since the value may be the list itself and the assignment may move either.
    Value copy = value_is_tuple(value) ? value : tuple_from_iterable(value);
    if (value_is_raised(copy)) {
        if (error_matches(&TypeError_type) && !value_is_list(value) &&
            value_is_undef(type_lookup(value_type(value), NAME(__iter__))) &&
            value_is_undef(type_lookup(value_type(value), NAME(__getitem__)))) {
            error_clear();
            raise_formatted(&TypeError_type, step == 1 ? MESSAGE("can only assign an iterable")
                                                       : MESSAGE("must assign iterable to extended slice"));
        }
        return false;
    }
    Items source = {value_tuple(copy)->items, value_tuple(copy)->length};
    size_t count = slice_clamp(list->length, &start, &stop, step);
    if (step == 1) {
        return replace_run(list, (size_t)start, count, source);
    }
    return assign_stepped(list, source, start, step, count);
}

static bool delete_slice(List *list, Value slice) {
    intptr_t start, stop, step;
    TRY_BOOL_OR(slice_unpack(slice, &start, &stop, &step), false);
    size_t count = slice_clamp(list->length, &start, &stop, step);
    if (count == 0) {
        return true;
    }
    if (step < 0) {
        start += (intptr_t)(count - 1) * step;
        step = -step;
    }
    size_t kept = (size_t)start, next_deleted = (size_t)start;
    for (size_t i = (size_t)start; i < list->length; i++) {
        if (i == next_deleted && count > 0) {
            next_deleted += (size_t)step;
            count--;
        } else {
            list->items[kept++] = list->items[i];
        }
    }
    list_remove_range(list, kept, list->length - kept);
    return true;
}

bool list_set_item(Value self, Value key, Value value) {
    List *list = value_list(self);
    if (value_is_slice(key)) {
        return value_is_undef(value) ? delete_slice(list, key) : assign_slice(list, key, value);
    }
    size_t index;
    TRY_BOOL_OR(items_index(key, list->length, "list", &index), false);
    if (index >= list->length) {
        return raise_false(&IndexError_type, "list assignment index out of range");
    }
    if (value_is_undef(value)) {
        list_remove_range(list, index, 1);
    } else {
        list->items[index] = value;
    }
    return true;
}
