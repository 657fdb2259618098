// The list itself; subscripts are in list_items.c, methods in list_methods.c, sorting in list_sort.c.
#include "objects/list.h"
#include "objects/items.h"

#include "gen/list.h"
#include "heap/buffer.h"
#include "heap/gc.h"
#include "objects/int.h"
#include "objects/iterators.h"
#include "objects/list_parts.h"
#include "objects/poll.h"
#include "objects/range.h"
#include "objects/tuple.h"

enum {
    SHRINK_MINIMUM = 16
};  // capacity below which a list never shrinks

Items list_items_of(Value self) { return (Items){value_list(self)->items, value_list(self)->length}; }

static bool resize(List *list, size_t capacity) {
    if (capacity > SIZE_MAX / sizeof(Value) / 2) {
        return raise_false(&MemoryError_type, "");
    }
    TRY_BOOL_OR(buffer_resize(&list->items, capacity * sizeof(Value)), false);
    list->capacity = capacity;
    return true;
}

bool list_reserve(List *list, size_t length) { return length <= list->capacity || resize(list, length); }

List *list_new(size_t capacity) {
    List *list = TRY_PTR_OR(gc_new(&list_type, sizeof(List)), NULL);
    TRY_BOOL_OR(list_reserve(list, capacity), NULL);
    return list;
}

List *list_from(const Value *items, size_t length) {
    List *list = TRY_PTR_OR(list_new(length), NULL);
    if (length > 0) {
        memcpy(list->items, items, length * sizeof(Value));
    }
    list->length = length;
    return list;
}

static bool grow_for(List *list, size_t length) {
    return length <= list->capacity || resize(list, buffer_grown_capacity(length));
}

bool list_append_slow(List *list, Value item) {
    TRY_BOOL_OR(grow_for(list, list->length + 1), false);
    list->items[list->length++] = item;
    return true;
}

bool list_insert(List *list, size_t index, Value item) {
    TRY_BOOL_OR(grow_for(list, list->length + 1), false);
    memmove(list->items + index + 1, list->items + index, (list->length - index) * sizeof(Value));
    list->items[index] = item;
    list->length++;
    return true;
}

static void shrink(List *list) {
    if (list->length == 0) {
        list_clear(list);
    } else if (list->capacity > SHRINK_MINIMUM && list->length < list->capacity / 4) {
        size_t capacity = buffer_grown_capacity(list->length);
        if (buffer_resize(&list->items, capacity * sizeof(Value))) {
            list->capacity = capacity;
        } else {
            error_clear();
        }
    }
}

void list_remove_range(List *list, size_t start, size_t count) {
    memmove(list->items + start, list->items + start + count, (list->length - start - count) * sizeof(Value));
    list->length -= count;
    memset(list->items + list->length, 0, count * sizeof(Value));
    shrink(list);
}

void list_clear(List *list) {
    list->length = list->capacity = 0;
    buffer_free(&list->items);
}

static bool extend_by_array(List *list, Value source, ItemsOf *items_of) {
    size_t added = items_of(source).length;
    TRY_BOOL_OR(grow_for(list, list->length + added), false);
    if (added > 0) {
        memcpy(list->items + list->length, items_of(source).values, added * sizeof(Value));
    }
    list->length += added;
    return true;
}

static Items tuple_items_of(Value self) { return (Items){value_tuple(self)->items, value_tuple(self)->length}; }

static bool extend_by_range(List *list, const Range *range) {
    TRY_BOOL_OR(list_reserve(list, list->length + (size_t)range->count), false);
    for (intptr_t i = 0; i < range->count; i++) {
        list->items[list->length++] = range_small_item(range, i);
    }
    return true;
}

static bool extend_by_iterator(List *list, Value iterable) {
    Value iterator = TRY_OR(object_iter(iterable), false);
    size_t hint = 0;
    TRY_BOOL_OR(object_length_hint(iterable, &hint), false);
    if (!list_reserve(list, list->length + hint)) {
        TRY_BOOL_OR(hint < INT32_MAX, false);  // no memory holds that many
        error_clear();                         // a hint may lie
    }
    for (size_t i = 0;; i++) {
        Value item = TRY_OR(object_next(iterator), false);
        if (value_is_stop(item)) {
            return true;
        }
        TRY_BOOL_OR(list_append(list, item), false);
        TRY_BOOL_OR(poll_at(i), false);
    }
}

bool list_extend(List *list, Value iterable) {
    if (value_is_list(iterable)) {
        return extend_by_array(list, iterable, list_items_of);
    }
    if (value_is_tuple(iterable)) {
        return extend_by_array(list, iterable, tuple_items_of);
    }
    if (value_is_range(iterable) && range_is_small(value_range(iterable))) {
        return extend_by_range(list, value_range(iterable));
    }
    return extend_by_iterator(list, iterable);
}

Value list_from_iterable(Value iterable) {
    List *list = TRY_PTR(list_new(0));
    TRY_BOOL(list_extend(list, iterable));
    return value_from_object(list);
}

static Value list_repr(Value self) { return items_repr(list_items_of, self, "[]"); }
static Value list_length(Value self) { return int_from_size(value_list(self)->length); }
static Value list_iter(Value self) { return index_iterator_new(&list_iterator_type, self, 0); }

static Value list_compare(CompareOp op, Value self, Value other) {
    if (!value_is_instance(self, &list_type) || !value_is_instance(other, &list_type)) {
        return VALUE_NOT_IMPLEMENTED;
    }
    return items_compare(list_items_of, op, self, other);
}

static Value list_contains(Value self, Value item) {
    intptr_t index;
    TRY_BOOL(items_find(list_items_of, self, item, 0, SIZE_MAX, &index));
    return value_from_bool(index >= 0);
}

static Value list_concat(Value left, Value right) {
    if (!value_is_instance(right, &list_type)) {
        return items_decline_concat("list", right);
    }
    List *sum = TRY_PTR(list_new(value_list(left)->length + value_list(right)->length));
    TRY_BOOL(extend_by_array(sum, left, list_items_of));
    TRY_BOOL(extend_by_array(sum, right, list_items_of));
    return value_from_object(sum);
}

static Value list_repeat(Value self, Value times) {
    intptr_t count;
    TRY_BOOL(items_repeat_count(times, &count));
    size_t length = value_list(self)->length, total;
    TRY_BOOL(items_repeated_length(length, count, &total));
    List *result = TRY_PTR(list_new(total));
    if (total > 0) {
        memcpy(result->items, value_list(self)->items, length * sizeof(Value));
        TRY_BOOL(items_repeat(result->items, length, total));
        result->length = total;
    }
    return value_from_object(result);
}

static Value list_binary(BinaryOp op, Value left, Value right) {
    bool left_is_list = value_is_instance(left, &list_type);
    if (op == OP_ADD) {
        return left_is_list ? list_concat(left, right) : VALUE_NOT_IMPLEMENTED;
    }
    Value times = left_is_list ? right : left;
    if (op == OP_MUL && value_has_index(times)) {
        return list_repeat(left_is_list ? left : right, times);
    }
    return VALUE_NOT_IMPLEMENTED;
}

static Value list_inplace(BinaryOp op, Value self, Value other) {
    List *list = value_list(self);
    if (op == OP_ADD) {
        TRY_BOOL(list_extend(list, other));
        return self;
    }
    if (op != OP_MUL || !value_has_index(other)) {
        return VALUE_NOT_IMPLEMENTED;
    }
    intptr_t count;
    TRY_BOOL(items_repeat_count(other, &count));
    size_t length = list->length, total;
    TRY_BOOL(items_repeated_length(length, count, &total));
    if (total == 0) {
        list_clear(list);
    } else {
        TRY_BOOL(list_reserve(list, total) && items_repeat(list->items, length, total));
        list->length = total;
    }
    return self;
}

static void list_trace(Object *self) {
    List *list = (List *)self;
    gc_visit_values(&list->items, list->length);
}

const Slots list_slots = {
    .size = sizeof(List),
    .type_flags = TYPE_SEQUENCE_PATTERN | TYPE_SELF_PATTERN,
    .binary_ops = 1 << OP_ADD | 1 << OP_MUL,
    .reflected_ops = 1 << OP_MUL,
    .inplace_ops = 1 << OP_ADD | 1 << OP_MUL,
    .trace = list_trace,
    .repr = list_repr,
    .binary = list_binary,
    .inplace = list_inplace,
    .compare = list_compare,
    .length = list_length,
    .get_item = list_get_item,
    .set_item = list_set_item,
    .contains = list_contains,
    .iter = list_iter,
};
