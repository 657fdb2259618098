// The methods of list.
#include "gen/list.h"
#include "heap/buffer.h"
#include "objects/generic_alias.h"
#include "objects/int.h"
#include "objects/iterators.h"
#include "objects/list_parts.h"
#include "objects/type.h"
#include "vm/api.h"

// Also that of other types that leave the work to __init__; make_instance() knows it.
METHOD(list, __new__) { return value_from_object(TRY_PTR(type_allocate((const Type *)value_object(args->cls)))); }

METHOD(list, __init__) {
    List *self = value_list(args->self);
    list_clear(self);
    TRY_BOOL(list_extend(self, args->iterable));
    return VALUE_NONE;
}

METHOD(list, append) {
    TRY_BOOL(list_append(value_list(args->self), args->object));
    return VALUE_NONE;
}

METHOD(list, clear) {
    list_clear(value_list(args->self));
    return VALUE_NONE;
}

METHOD(list, copy) {
    List *self = value_list(args->self);
    return value_from_object(TRY_PTR(list_from(self->items, self->length)));
}

METHOD(list, count) {
    size_t count;
    TRY_BOOL(items_count(list_items_of, args->self, args->value, &count));
    return int_from_size(count);
}

METHOD(list, extend) {
    TRY_BOOL(list_extend(value_list(args->self), args->iterable));
    return VALUE_NONE;
}

METHOD(list, index) {
    size_t bounds[2];
    TRY_BOOL(items_bounds(list_items_of, args->self, args->start, args->stop, bounds));
    intptr_t index;
    TRY_BOOL(items_find(list_items_of, args->self, args->value, bounds[0], bounds[1], &index));
    if (index < 0) {
        return raise_error(&ValueError_type, "%R is not in list", args->value);
    }
    return value_from_small_int(index);
}

METHOD(list, insert) {
    List *self = value_list(args->self);
    intptr_t index;
    TRY_BOOL(object_to_intptr(args->index, &index));
    intptr_t length = (intptr_t)self->length;
    index += index < 0 ? length : 0;
    index = index < 0 ? 0 : MIN(index, length);
    TRY_BOOL(list_insert(self, (size_t)index, args->object));
    return VALUE_NONE;
}

METHOD(list, pop) {
    List *self = value_list(args->self);
    intptr_t index;
    TRY_BOOL(object_to_intptr(args->index, &index));
    if (self->length == 0) {
        return raise_error(&IndexError_type, "pop from empty list");
    }
    index += index < 0 ? (intptr_t)self->length : 0;
    if (index < 0 || (size_t)index >= self->length) {
        return raise_error(&IndexError_type, "pop index out of range");
    }
    Value item = self->items[index];
    list_remove_range(self, (size_t)index, 1);
    return item;
}

METHOD(list, remove) {
    intptr_t index;
    TRY_BOOL(items_find(list_items_of, args->self, args->value, 0, SIZE_MAX, &index));
    List *self = value_list(args->self);
    if (index < 0) {
        return raise_error(&ValueError_type, "list.remove(x): x not in list");
    }
    if ((size_t)index < self->length) {
        list_remove_range(self, (size_t)index, 1);
    }
    return VALUE_NONE;
}

METHOD(list, reverse) {
    List *self = value_list(args->self);
    for (size_t low = 0, high = self->length; low + 1 < high; low++) {
        high--;
        Value item = self->items[low];
        self->items[low] = self->items[high];
        self->items[high] = item;
    }
    return VALUE_NONE;
}

METHOD(list, sort) {
    TRY_BOOL(list_sort(value_list(args->self), args->key, args->reverse));
    return VALUE_NONE;
}

METHOD(list, __reversed__) {
    intptr_t last = (intptr_t)value_list(args->self)->length - 1;
    return index_iterator_new(&list_reverseiterator_type, args->self, last);
}

METHOD(list, __sizeof__) { return int_from_size(sizeof(List) + buffer_capacity(&value_list(args->self)->items)); }

METHOD(list, __class_getitem__) { return generic_alias_new(args->cls, args->item); }
