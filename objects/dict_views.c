// dict_keys, dict_values, dict_items and the six dict iterators.
#include "gen/dict.h"
#include "heap/gc.h"
#include "objects/dict_parts.h"
#include "objects/iterators.h"
#include "objects/list.h"
#include "objects/mappingproxy.h"
#include "objects/poll.h"
#include "objects/set.h"
#include "objects/tuple.h"

typedef enum {
    PART_KEY,
    PART_VALUE,
    PART_ITEM
} EntryPart;

typedef struct {
    Object object;
    Dict *dict;          // NULL once exhausted
    intptr_t position;   // entry number to look at next
    uint32_t length;     // of the dict when the iteration began
    uint32_t remaining;  // entries that it should still meet
} DictIterator;

static DictView *as_view(Value v) { return (DictView *)value_object(v); }
static DictIterator *as_iterator(Value v) { return (DictIterator *)value_object(v); }

Value dict_view_new(const Type *type, Dict *dict) {
    DictView *view = TRY_PTR(gc_new(type, sizeof(DictView)));
    view->dict = dict;
    return value_from_object(view);
}

// Iterators -----------------------------------------------------------------------------------------------------------

static EntryPart part_of(const Type *type) {
    if (type == &dict_keyiterator_type || type == &dict_reversekeyiterator_type) {
        return PART_KEY;
    }
    return type == &dict_valueiterator_type || type == &dict_reversevalueiterator_type ? PART_VALUE : PART_ITEM;
}

static bool is_reversed(const Type *type) {
    return type == &dict_reversekeyiterator_type || type == &dict_reversevalueiterator_type ||
           type == &dict_reverseitemiterator_type;
}

Value dict_iterator_new(const Type *type, Dict *dict) {
    DictIterator *iterator = TRY_PTR(gc_new(type, sizeof(DictIterator)));
    iterator->dict = dict;
    iterator->position = is_reversed(type) ? (intptr_t)dict->used - 1 : 0;
    iterator->length = iterator->remaining = dict->length;
    return value_from_object(iterator);
}

static Value entry_part(const DictEntry *entry, EntryPart part) {
    switch (part) {
        case PART_KEY: return entry->key;
        case PART_VALUE: return entry->value;
        default: return tuple_pair(entry->key, entry->value);
    }
}

// Number of the next entry; DICT_MISSING at the end, DICT_FAILED when the dict was changed.
static intptr_t advance(DictIterator *iterator, bool reversed) {
    Dict *dict = iterator->dict;
    if (dict->length != iterator->length) {
        iterator->length = UINT32_MAX;  // so that it fails again
        raise_error(&RuntimeError_type, "dictionary changed size during iteration");
        return DICT_FAILED;
    }
    intptr_t number =
        reversed ? dict_entry_back_from(dict, iterator->position) : dict_entry_from(dict, (uint32_t)iterator->position);
    if (number < 0) {
        return DICT_MISSING;
    }
    if (iterator->remaining == 0) {
        raise_error(&RuntimeError_type, "dictionary keys changed during iteration");
        return DICT_FAILED;
    }
    iterator->remaining--;
    iterator->position = reversed ? number - 1 : number + 1;
    return number;
}

static Value iterator_next(Value self) {
    DictIterator *iterator = as_iterator(self);
    if (iterator->dict == NULL) {
        return STOP;
    }
    const Type *type = value_type(self);
    intptr_t number = advance(iterator, is_reversed(type));
    if (number == DICT_MISSING) {
        iterator->dict = NULL;
        return STOP;
    }
    return number == DICT_FAILED ? RAISED : entry_part(&iterator->dict->entries[number], part_of(type));
}

static Value iterator_iter(Value self) { return self; }
static void iterator_trace(Object *self) { gc_visit_object(((DictIterator *)self)->dict); }

static Value iterator_length_hint(Value self) {
    const DictIterator *iterator = as_iterator(self);
    bool valid = iterator->dict != NULL && iterator->dict->length == iterator->length;
    return value_from_small_int(valid ? (intptr_t)iterator->remaining : 0);
}

METHOD(dict_keyiterator, __length_hint__) { return iterator_length_hint(args->self); }
METHOD(dict_valueiterator, __length_hint__) { return iterator_length_hint(args->self); }
METHOD(dict_itemiterator, __length_hint__) { return iterator_length_hint(args->self); }
METHOD(dict_reversekeyiterator, __length_hint__) { return iterator_length_hint(args->self); }
METHOD(dict_reversevalueiterator, __length_hint__) { return iterator_length_hint(args->self); }
METHOD(dict_reverseitemiterator, __length_hint__) { return iterator_length_hint(args->self); }

// The copy goes to the end instead, so that the iterator stays where it is.
static Value iterator_rest(Value self) {
    DictIterator *copy = TRY_PTR(gc_new(value_type(self), sizeof(DictIterator)));
    *copy = *as_iterator(self);
    return iterator_reduced_rest(value_from_object(copy));
}

METHOD(dict_keyiterator, __reduce__) { return iterator_rest(args->self); }
METHOD(dict_valueiterator, __reduce__) { return iterator_rest(args->self); }
METHOD(dict_itemiterator, __reduce__) { return iterator_rest(args->self); }
METHOD(dict_reversekeyiterator, __reduce__) { return iterator_rest(args->self); }
METHOD(dict_reversevalueiterator, __reduce__) { return iterator_rest(args->self); }
METHOD(dict_reverseitemiterator, __reduce__) { return iterator_rest(args->self); }

const Slots dict_iterator_slots = {
    .size = sizeof(DictIterator), .trace = iterator_trace, .iter = iterator_iter, .next = iterator_next};

// Views ---------------------------------------------------------------------------------------------------------------

METHOD(dict_keys, __reversed__) { return dict_iterator_new(&dict_reversekeyiterator_type, as_view(args->self)->dict); }
METHOD(dict_values, __reversed__) {
    return dict_iterator_new(&dict_reversevalueiterator_type, as_view(args->self)->dict);
}
METHOD(dict_items, __reversed__) {
    return dict_iterator_new(&dict_reverseitemiterator_type, as_view(args->self)->dict);
}

GETTER(dict_keys, mapping) { return mappingproxy_new(value_from_object(as_view(self)->dict)); }
GETTER(dict_values, mapping) { return mappingproxy_new(value_from_object(as_view(self)->dict)); }
GETTER(dict_items, mapping) { return mappingproxy_new(value_from_object(as_view(self)->dict)); }

void dict_view_trace(Object *self) { gc_visit_object(((DictView *)self)->dict); }
Value dict_view_length(Value self) { return value_from_small_int((intptr_t)as_view(self)->dict->length); }
static Value keys_iter(Value self) { return dict_iterator_new(&dict_keyiterator_type, as_view(self)->dict); }
static Value values_iter(Value self) { return dict_iterator_new(&dict_valueiterator_type, as_view(self)->dict); }
static Value items_iter(Value self) { return dict_iterator_new(&dict_itemiterator_type, as_view(self)->dict); }

Value dict_view_repr(Value self) {
    const Type *type = value_type(self);
    if (vm_repr_enter(self)) {
        return value_from_object(TRY_PTR(str_from_c("...")));
    }
    Value list = list_from_iterable(self);
    Value text = value_is_raised(list) ? RAISED : object_repr(list);
    vm_repr_leave(self);
    TRY(text);
    return value_from_object(TRY_PTR(str_format("%N(%V)", type, text)));
}

Value dict_keys_contains(Value self, Value key) {
    Value value = TRY(dict_get(as_view(self)->dict, key));
    return value_from_bool(!value_is_undef(value));
}

Value dict_items_contains(Value self, Value item) {
    if (!value_is_instance(item, &tuple_type) || value_tuple(item)->length != 2) {
        return VALUE_FALSE;
    }
    Value value = TRY(dict_get(as_view(self)->dict, value_tuple(item)->items[0]));
    if (value_is_undef(value)) {
        return VALUE_FALSE;
    }
    bool equal;
    TRY_BOOL(object_equal(value, value_tuple(item)->items[1], &equal));
    return value_from_bool(equal);
}

static bool is_set_like(Value v) {
    return value_is_any_set(v) || value_has_type(v, &dict_keys_type) || value_has_type(v, &dict_items_type);
}

// Every item of `some` is in `container`. False = raised.
static bool all_contained(Value some, Value container, bool *result) {
    Value iterator = TRY_OR(object_iter(some), false);
    for (size_t i = 0;; i++) {
        Value item = TRY_OR(object_next(iterator), false);
        if (value_is_stop(item)) {
            *result = true;
            return true;
        }
        TRY_BOOL_OR(object_contains(container, item, result), false);
        if (!*result) {
            return true;
        }
        TRY_BOOL_OR(poll_at(i), false);
    }
}

Value dict_view_compare(CompareOp op, Value self, Value other) {
    if (!is_set_like(other)) {
        return VALUE_NOT_IMPLEMENTED;
    }
    size_t length, other_length;
    TRY_BOOL(object_length(self, &length));
    TRY_BOOL(object_length(other, &other_length));
    bool result = false;
    switch (op) {
        case OP_EQ:
        case OP_NE:
            if (length == other_length) {
                TRY_BOOL(all_contained(self, other, &result));
            }
            return value_from_bool(result == (op == OP_EQ));
        case OP_LT:
        case OP_LE:
            if (op == OP_LT ? length < other_length : length <= other_length) {
                TRY_BOOL(all_contained(self, other, &result));
            }
            return value_from_bool(result);
        default:
            if (op == OP_GT ? length > other_length : length >= other_length) {
                TRY_BOOL(all_contained(other, self, &result));
            }
            return value_from_bool(result);
    }
}

// What `items` yields and the view has: the items need not be hashable unless they are found.
// The items that `container` has as well.
static Value common_items(Value container, Value items) {
    Set *result = TRY_PTR(set_new());
    Value iterator = TRY(object_iter(items));
    for (size_t i = 0;; i++) {
        Value item = TRY(object_next(iterator));
        if (value_is_stop(item)) {
            return value_from_object(result);
        }
        bool found;
        TRY_BOOL(object_contains(container, item, &found));
        TRY_BOOL((!found || set_add(result, item)) && poll_at(i));
    }
}

static bool is_view(Value v) { return value_is_instance(v, &dict_keys_type) || value_is_instance(v, &dict_items_type); }

// A set or view that is worth being searched rather than walked through.
static bool is_larger(Value other, size_t length) {
    if (value_has_type(other, &set_type)) {
        return value_set(other)->length >= length;
    }
    return is_view(other) && as_view(other)->dict->length > length;
}

Value dict_view_binary(BinaryOp op, Value left, Value right) {
    if (op != OP_SUB && op != OP_AND && op != OP_OR && op != OP_XOR) {
        return VALUE_NOT_IMPLEMENTED;
    }
    if (op == OP_AND) {
        bool left_is_view = is_view(left);
        Value view = left_is_view ? left : right, other = left_is_view ? right : left;
        return is_larger(other, as_view(view)->dict->length) ? common_items(other, view) : common_items(view, other);
    }
    Value result = TRY(set_from_iterable(&set_type, left));
    TRY_BOOL(set_combine(value_set(result), op, right));
    return result;
}

static Value view_isdisjoint(Value self, Value other) {
    Value iterator = TRY(object_iter(other));
    for (size_t i = 0;; i++) {
        Value item = TRY(object_next(iterator));
        if (value_is_stop(item)) {
            return VALUE_TRUE;
        }
        bool found;
        TRY_BOOL(object_contains(self, item, &found));
        if (found) {
            return VALUE_FALSE;
        }
        TRY_BOOL(poll_at(i));
    }
}

METHOD(dict_keys, isdisjoint) { return view_isdisjoint(args->self, args->other); }
METHOD(dict_items, isdisjoint) { return view_isdisjoint(args->self, args->other); }

const Slots dict_keys_slots = {
    DICT_VIEW_SLOTS,
    DICT_SET_VIEW_SLOTS,
    .contains = dict_keys_contains,
    .iter = keys_iter,
};
const Slots dict_items_slots = {
    DICT_VIEW_SLOTS,
    DICT_SET_VIEW_SLOTS,
    .contains = dict_items_contains,
    .iter = items_iter,
};
const Slots dict_values_slots = {DICT_VIEW_SLOTS, .iter = values_iter};
