// collections.OrderedDict: a dict, which keeps its order anyway, with move_to_end() and stricter iteration.
#include "modules/std/collections_dicts.h"

#include "gen/collections.h"
#include "heap/gc.h"
#include "objects/iterators.h"
#include "objects/poll.h"
#include "objects/shape.h"
#include "objects/tuple.h"
#include "objects/type.h"
#include "vm/api.h"

typedef struct {
    Dict dict;
    Dict *attributes;  // of the instance; NULL until the first
} OrderedDict;

GETTER(OrderedDict, __dict__) { return instance_dict_get(self); }
SETTER(OrderedDict, __dict__) { return instance_dict_set(self, value); }

// Updating
// -----------------------------------------------------------------------------------------------------------------

// Unlike dict, a subclass sees what is put in through its __setitem__.
static bool update(Value self, Value other, Dict *keywords) {
    if (!type_overrides(value_type(self), SPECIAL_SETITEM)) {
        return dict_update_arguments(value_dict(self), other, keywords);
    }
    Dict *added = TRY_PTR_OR(dict_new(), false);
    TRY_BOOL_OR(dict_update_arguments(added, other, keywords), false);
    uint32_t position = 0;
    Value key, value;
    while (dict_next(added, &position, &key, &value)) {
        TRY_BOOL_OR(object_set_item(self, key, value) && poll_at(position), false);
    }
    return true;
}

METHOD(OrderedDict, __init__) {
    TRY_BOOL(update(args->self, args->other, args->kwargs));
    return VALUE_NONE;
}

METHOD(OrderedDict, update) {
    TRY_BOOL(update(args->self, args->other, args->kwargs));
    return VALUE_NONE;
}

METHOD(OrderedDict, setdefault) {
    Value value = TRY(dict_get(value_dict(args->self), args->key));
    if (!value_is_undef(value)) {
        return value;
    }
    TRY_BOOL(object_set_item(args->self, args->key, args->default_));
    return args->default_;
}

METHOD(OrderedDict, pop) {
    Value value = TRY(dict_pop(value_dict(args->self), args->key));
    if (!value_is_undef(value)) {
        return value;
    }
    return value_is_undef(args->default_) ? raise_with_value(&KeyError_type, args->key) : args->default_;
}

static Value OrderedDict_inplace(BinaryOp op, Value self, Value other) {
    if (op != OP_OR) {
        return VALUE_NOT_IMPLEMENTED;
    }
    TRY_BOOL(update(self, other, NULL));
    return self;
}

// Iterating
// ----------------------------------------------------------------------------------------------------------------

typedef enum {
    PART_KEY,
    PART_VALUE,
    PART_ITEM
} Part;

typedef struct {
    Object object;
    Dict *dict;         // NULL once exhausted
    intptr_t position;  // entry number to look at next
    uintptr_t keys_id;  // of the dict when the iteration began
    uint8_t part;       // Part
    bool reversed;
} OrderedIterator;

static Value iterator_new(Dict *dict, Part part, bool reversed) {
    OrderedIterator *iterator = TRY_PTR(gc_new(&odict_iterator_type, sizeof(OrderedIterator)));
    if (dict->keys_id == 0) {
        dict_enable_keys_id(dict);
    }
    iterator->dict = dict;
    iterator->keys_id = dict->keys_id;
    iterator->part = (uint8_t)part;
    iterator->reversed = reversed;
    iterator->position = reversed ? (intptr_t)dict->used - 1 : 0;
    return value_from_object(iterator);
}

static Value raise_changed(OrderedIterator *iterator) {
    bool cleared = iterator->dict->capacity == 0;
    iterator->dict = NULL;
    return raise_error(&RuntimeError_type, "OrderedDict %s during iteration", cleared ? "changed size" : "mutated");
}

static Value iterator_next(Value self) {
    OrderedIterator *iterator = (OrderedIterator *)value_object(self);
    Dict *dict = iterator->dict;
    if (dict == NULL) {
        return STOP;
    }
    if (dict->keys_id != iterator->keys_id) {
        return raise_changed(iterator);
    }
    intptr_t number = iterator->reversed ? dict_entry_back_from(dict, iterator->position)
                                         : dict_entry_from(dict, (uint32_t)iterator->position);
    if (number < 0) {
        iterator->dict = NULL;
        return STOP;
    }
    iterator->position = iterator->reversed ? number - 1 : number + 1;
    const DictEntry *entry = &dict->entries[number];
    return iterator->part == PART_KEY     ? entry->key
           : iterator->part == PART_VALUE ? entry->value
                                          : tuple_pair(entry->key, entry->value);
}

METHOD(odict_iterator, __reduce__) {
    OrderedIterator *copy = TRY_PTR(gc_new(&odict_iterator_type, sizeof(OrderedIterator)));
    *copy = *(OrderedIterator *)value_object(args->self);
    return iterator_reduced_rest(value_from_object(copy));
}

static Value iterator_iter(Value self) { return self; }
static void iterator_trace(Object *self) { gc_visit_object(((OrderedIterator *)self)->dict); }
const Slots odict_iterator_slots = {
    .size = sizeof(OrderedIterator), .trace = iterator_trace, .iter = iterator_iter, .next = iterator_next};

static Dict *viewed(Value view) { return ((DictView *)value_object(view))->dict; }
static Value iterate_keys(Value self) { return iterator_new(value_dict(self), PART_KEY, false); }

METHOD(OrderedDict, __reversed__) { return iterator_new(value_dict(args->self), PART_KEY, true); }
static Value keys_iter(Value self) { return iterator_new(viewed(self), PART_KEY, false); }
static Value values_iter(Value self) { return iterator_new(viewed(self), PART_VALUE, false); }
static Value items_iter(Value self) { return iterator_new(viewed(self), PART_ITEM, false); }
METHOD(odict_keys, __reversed__) { return iterator_new(viewed(args->self), PART_KEY, true); }
METHOD(odict_values, __reversed__) { return iterator_new(viewed(args->self), PART_VALUE, true); }
METHOD(odict_items, __reversed__) { return iterator_new(viewed(args->self), PART_ITEM, true); }

const Slots odict_keys_slots = {DICT_VIEW_SLOTS, DICT_SET_VIEW_SLOTS, .contains = dict_keys_contains,
                                .iter = keys_iter};
const Slots odict_items_slots = {DICT_VIEW_SLOTS, DICT_SET_VIEW_SLOTS, .contains = dict_items_contains,
                                 .iter = items_iter};
const Slots odict_values_slots = {DICT_VIEW_SLOTS, .iter = values_iter};

// Methods
// -----------------------------------------------------------------------------------------------------------------

METHOD(OrderedDict, copy) { return vm_call_1(value_from_object(value_type(args->self)), args->self); }
METHOD(OrderedDict, keys) { return dict_view_new(&odict_keys_type, value_dict(args->self)); }
METHOD(OrderedDict, values) { return dict_view_new(&odict_values_type, value_dict(args->self)); }
METHOD(OrderedDict, items) { return dict_view_new(&odict_items_type, value_dict(args->self)); }

METHOD(OrderedDict, move_to_end) {
    Dict *self = value_dict(args->self);
    uint32_t hash;
    TRY_BOOL(table_hash(args->key, &hash));
    intptr_t found = dict_find(self, args->key, hash);
    if (found < 0) {
        return found == DICT_MISSING ? raise_with_value(&KeyError_type, args->key) : RAISED;
    }
    DictEntry entry = self->entries[found];
    dict_remove_entry(self, (uint32_t)found);
    TRY_BOOL(args->last ? dict_add_new(self, entry.key, entry.hash, entry.value)
                        : dict_add_first(self, entry.key, entry.hash, entry.value));
    return VALUE_NONE;
}

METHOD(OrderedDict, popitem) {
    Dict *self = value_dict(args->self);
    if (self->length == 0) {
        return raise_error(&KeyError_type, "dictionary is empty");
    }
    intptr_t number = args->last ? dict_entry_back_from(self, (intptr_t)self->used - 1) : dict_entry_from(self, 0);
    Value pair = TRY(tuple_pair(self->entries[number].key, self->entries[number].value));
    dict_remove_entry(self, (uint32_t)number);
    return pair;
}

METHOD(OrderedDict, __reduce__) {
    Value parts[5] = {value_from_object(value_type(args->self)), value_from_object(&tuple_empty), VALUE_NONE,
                      VALUE_NONE};
    parts[2] = TRY(vm_call_method(args->self, NAME(__getstate__), 0, NULL));
    parts[4] = TRY(dict_iterator_new(&dict_itemiterator_type, value_dict(args->self)));
    return value_from_object(TRY_PTR(tuple_from(parts, 5)));
}

static Value OrderedDict_repr(Value self) {
    const Type *type = value_type(self);
    if (value_dict(self)->length == 0) {
        return value_from_object(TRY_PTR(str_format("%S()", type->name)));
    }
    if (vm_repr_enter(self)) {
        return value_from_object(TRY_PTR(str_from_c("...")));
    }
    Str *open = str_format("%S({", type->name);
    Value text = open == NULL ? RAISED : dict_repr_between(value_dict(self), open, "})");
    vm_repr_leave(self);
    return text;
}

// The keys of two dicts of the same length come in the same order. False = raised.
static bool same_order(Dict *left, Dict *right, bool *same) {
    uint32_t position = 0, other_position = 0;
    Value key, other_key, unused;
    *same = true;
    while (*same && dict_next(left, &position, &key, &unused) &&
           dict_next(right, &other_position, &other_key, &unused)) {
        TRY_BOOL_OR(object_equal(key, other_key, same), false);
        TRY_BOOL_OR(poll_at(position), false);
    }
    return true;
}

static Value OrderedDict_compare(CompareOp op, Value self, Value other) {
    Value result = TRY(dict_compare(op, self, other));
    bool both_ordered = value_is_instance(self, &OrderedDict_type) && value_is_instance(other, &OrderedDict_type);
    if (!both_ordered || !value_same(result, value_from_bool(op == OP_EQ))) {
        return result;
    }
    bool same;
    TRY_BOOL(same_order(value_dict(self), value_dict(other), &same));
    return value_from_bool(same == (op == OP_EQ));
}

static Value OrderedDict_binary(BinaryOp op, Value left, Value right) {
    if (op != OP_OR || !value_is_instance(left, &dict_type) || !value_is_instance(right, &dict_type)) {
        return VALUE_NOT_IMPLEMENTED;
    }
    const Type *type = value_type(value_is_instance(left, &OrderedDict_type) ? left : right);
    Value merged = TRY(vm_call_1(value_from_object(type), left));
    TRY_BOOL(update(merged, right, NULL));
    return merged;
}

static void OrderedDict_trace(Object *self) {
    dict_trace(self);
    gc_visit_object(((OrderedDict *)self)->attributes);
}

const Slots OrderedDict_slots = {
    DICT_SLOTS,
    .type_flags = TYPE_MAPPING_PATTERN | TYPE_WEAKREFS,
    .inplace = OrderedDict_inplace,
    .iter = iterate_keys,
    .size = sizeof(OrderedDict),
    .dict_offset = offsetof(OrderedDict, attributes),
    .trace = OrderedDict_trace,
    .repr = OrderedDict_repr,
    .binary = OrderedDict_binary,
    .compare = OrderedDict_compare,
    .get_item = dict_get_item,
};
