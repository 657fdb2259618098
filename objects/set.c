// set and frozenset as types; the table is in set_table.c, the methods in set_methods.c.
#include "objects/set.h"

#include "gen/set.h"
#include "heap/buffer.h"
#include "heap/gc.h"
#include "objects/dict.h"
#include "objects/dict_table.h"
#include "objects/iterators.h"
#include "objects/list.h"
#include "objects/poll.h"
#include "objects/set_parts.h"
#include "objects/type.h"

// Combining -----------------------------------------------------------------------------------------------------------

static bool update_from_set(Set *set, Set *other) {
    if (set->length == 0 && other->length > 0) {
        TRY_BOOL_OR(set_resize(set, other->length), false);
    }
    for (uint32_t i = 0; set != other && i < other->slots; i++) {
        SetEntry entry = other->entries[i];
        if (set_slot_is_live(&entry)) {
            TRY_BOOL_OR(set_add_hashed(set, entry.key, entry.hash), false);
        }
        TRY_BOOL_OR(poll_at(i), false);
    }
    return true;
}

static bool update_from_dict(Set *set, Dict *dict) {
    for (uint32_t i = 0; i < dict->used; i++) {
        DictEntry entry = dict->entries[i];
        if (dict_entry_is_live(&entry)) {
            TRY_BOOL_OR(set_add_hashed(set, entry.key, entry.hash), false);
        }
        TRY_BOOL_OR(poll_at(i), false);
    }
    return true;
}

bool set_update(Set *set, Value iterable) {
    if (value_is_any_set(iterable)) {
        return update_from_set(set, value_set(iterable));
    }
    if (value_is_dict(iterable)) {
        return update_from_dict(set, value_dict(iterable));
    }
    Value iterator = TRY_OR(object_iter(iterable), false);
    for (size_t i = 0;; i++) {
        Value item = TRY_OR(object_next(iterator), false);
        if (value_is_stop(item)) {
            return true;
        }
        TRY_BOOL_OR(set_add(set, item), false);
        TRY_BOOL_OR(poll_at(i), false);
    }
}

void set_swap(Set *a, Set *b) {
    Set contents = *a;
    a->length = b->length;
    a->used = b->used;
    a->slots = b->slots;
    a->cursor = b->cursor;
    b->length = contents.length;
    b->used = contents.used;
    b->slots = contents.slots;
    b->cursor = contents.cursor;
    SetEntry *entries = NULL;
    buffer_move(&entries, &a->entries);
    buffer_move(&a->entries, &b->entries);
    buffer_move(&b->entries, &entries);
}

static bool intersect(Set *set, Value iterable) {
    Set *kept = TRY_PTR_OR(set_new(), false);
    Value iterator = TRY_OR(object_iter(iterable), false);
    for (size_t i = 0;; i++) {
        Value item = TRY_OR(object_next(iterator), false);
        if (value_is_stop(item)) {
            set_swap(set, kept);
            return true;
        }
        uint32_t hash;
        TRY_BOOL_OR(table_hash(item, &hash), false);
        intptr_t slot = set_find(set, item, hash);
        TRY_BOOL_OR(slot != SET_FAILED, false);
        if (slot >= 0) {
            TRY_BOOL_OR(set_add_hashed(kept, set->entries[slot].key, hash), false);
        }
        TRY_BOOL_OR(poll_at(i), false);
    }
}

static bool subtract(Set *set, Value iterable) {
    if (value_same(value_from_object(set), iterable)) {
        set_clear(set);
        return true;
    }
    Value iterator = TRY_OR(object_iter(iterable), false);
    for (size_t i = 0;; i++) {
        Value item = TRY_OR(object_next(iterator), false);
        if (value_is_stop(item)) {
            return true;
        }
        uint32_t hash;
        bool found;
        TRY_BOOL_OR(table_hash(item, &hash), false);
        TRY_BOOL_OR(set_discard_hashed(set, item, hash, &found), false);
        TRY_BOOL_OR(poll_at(i), false);
    }
}

static bool toggle(Set *set, Value iterable) {
    Value others = value_is_any_set(iterable) ? iterable : TRY_OR(set_from_iterable(&set_type, iterable), false);
    Set *other = TRY_PTR_OR(set_copy(&set_type, value_set(others)), false);  // it may be `set` itself
    for (uint32_t i = 0; i < other->slots; i++) {
        SetEntry entry = other->entries[i];
        if (!set_slot_is_live(&entry)) {
            continue;
        }
        bool found;
        TRY_BOOL_OR(set_discard_hashed(set, entry.key, entry.hash, &found), false);
        if (!found) {
            TRY_BOOL_OR(set_add_new(set, entry.key, entry.hash), false);
        }
        TRY_BOOL_OR(poll_at(i), false);
    }
    return true;
}

bool set_combine(Set *set, BinaryOp op, Value iterable) {
    switch (op) {
        case OP_AND: return intersect(set, iterable);
        case OP_SUB: return subtract(set, iterable);
        case OP_XOR: return toggle(set, iterable);
        default: return set_update(set, iterable);
    }
}

Value set_from_iterable(const Type *type, Value iterable) {
    Set *set = TRY_PTR(type->flags & TYPE_HEAP ? type_allocate(type) : gc_new(type, sizeof(Set)));
    TRY_BOOL(set_update(set, iterable));
    return value_from_object(set);
}

// Slots ---------------------------------------------------------------------------------------------------------------

static Value repr_with_items(Value self, bool bare) {
    const Type *type = value_type(self);
    Value list = TRY(list_from_iterable(self));
    Value text = TRY(object_repr(list));
    const Str *items = value_str(text);
    Str *inner = TRY_PTR(str_new(str_text(items) + 1, items->length - 2));
    Value braces = value_from_object(inner);
    return value_from_object(TRY_PTR(bare ? str_format("{%V}", braces) : str_format("%N({%V})", type, braces)));
}

static Value set_repr(Value self) {
    const Type *type = value_type(self);
    if (value_set(self)->length == 0) {
        return value_from_object(TRY_PTR(str_format("%N()", type)));
    }
    if (vm_repr_enter(self)) {
        return value_from_object(TRY_PTR(str_format("%N(...)", type)));
    }
    Value text = repr_with_items(self, type == &set_type);
    vm_repr_leave(self);
    return text;
}

bool set_is_subset(Set *some, Set *all, bool *result) {
    *result = some->length <= all->length;
    for (uint32_t i = 0; *result && i < some->slots; i++) {
        SetEntry entry = some->entries[i];
        if (set_slot_is_live(&entry)) {
            intptr_t slot = set_find(all, entry.key, entry.hash);
            TRY_BOOL_OR(slot != SET_FAILED, false);
            *result = slot >= 0;
        }
        TRY_BOOL_OR(poll_at(i), false);
    }
    return true;
}

static Value set_compare(CompareOp op, Value self, Value other) {
    if (!value_is_any_set(other)) {
        return VALUE_NOT_IMPLEMENTED;
    }
    Set *left = value_set(self), *right = value_set(other);
    bool same_length = left->length == right->length;
    bool result = false;
    TRY_BOOL(vm_check_stack_while("in comparison"));
    switch (op) {
        case OP_EQ:
        case OP_NE:
            if (same_length) {
                TRY_BOOL(set_is_subset(left, right, &result));
            }
            return value_from_bool(result == (op == OP_EQ));
        case OP_LT:
        case OP_LE: TRY_BOOL(set_is_subset(left, right, &result)); break;
        default: TRY_BOOL(set_is_subset(right, left, &result)); break;
    }
    bool strict = op == OP_LT || op == OP_GT;
    return value_from_bool(result && !(strict && same_length));
}

static bool is_set_operator(BinaryOp op) { return op == OP_OR || op == OP_AND || op == OP_SUB || op == OP_XOR; }

// The native type that results of operators on `v` have.
static const Type *result_type(Value v) { return value_is_instance(v, &frozenset_type) ? &frozenset_type : &set_type; }

static Value set_binary(BinaryOp op, Value left, Value right) {
    if (!is_set_operator(op) || !value_is_any_set(left) || !value_is_any_set(right)) {
        return VALUE_NOT_IMPLEMENTED;
    }
    Set *result = TRY_PTR(set_copy(result_type(left), value_set(left)));
    TRY_BOOL(set_combine(result, op, right));
    return value_from_object(result);
}

static Value set_inplace(BinaryOp op, Value self, Value other) {
    if (!is_set_operator(op) || !value_is_any_set(other)) {
        return VALUE_NOT_IMPLEMENTED;
    }
    TRY_BOOL(set_combine(value_set(self), op, other));
    return self;
}

static Value set_length(Value self) { return value_from_small_int((intptr_t)value_set(self)->length); }

static Value set_contains_slot(Value self, Value item) {
    bool found;
    TRY_BOOL(set_contains(value_set(self), item, &found));
    return value_from_bool(found);
}

// Independent of the order of the keys.
static bool frozenset_hash(Value self, intptr_t *hash) {
    Set *set = value_set(self);
    if (set->hash == 0) {
        uint64_t mixed = set->length * UINT64_C(0x9E3779B97F4A7C15);
        for (uint32_t i = 0; i < set->slots; i++) {
            if (set_slot_is_live(&set->entries[i])) {
                uint64_t one = set->entries[i].hash * UINT64_C(0xD6E8FEB86659FD93);
                mixed ^= (one ^ one >> 29) * UINT64_C(0xA24BAED4963EE407);
            }
        }
        mixed ^= mixed >> 31;
        set->hash = (intptr_t)mixed == 0 ? 1 : (intptr_t)mixed;
    }
    *hash = set->hash;
    return true;
}

static void set_trace(Object *self) {
    Set *set = (Set *)self;
    gc_visit_buffer(&set->entries);
    for (uint32_t i = 0; i < set->slots; i++) {
        if (set_slot_is_live(&set->entries[i])) {
            gc_visit(set->entries[i].key);
        }
    }
}

// Iterating -----------------------------------------------------------------------------------------------------------

typedef struct {
    Object object;
    Set *set;  // NULL once exhausted
    uint32_t position, length, remaining;
} SetIterator;

static Value set_iter(Value self) {
    SetIterator *iterator = TRY_PTR(gc_new(&set_iterator_type, sizeof(SetIterator)));
    iterator->set = value_set(self);
    iterator->length = iterator->remaining = iterator->set->length;
    return value_from_object(iterator);
}

static Value iterator_next(Value self) {
    SetIterator *iterator = (SetIterator *)value_object(self);
    if (iterator->set == NULL) {
        return STOP;
    }
    if (iterator->set->length != iterator->length) {
        iterator->length = UINT32_MAX;  // so that it fails again
        return raise_error(&RuntimeError_type, "Set changed size during iteration");
    }
    Value key;
    if (!set_next(iterator->set, &iterator->position, &key)) {
        iterator->set = NULL;
        return STOP;
    }
    iterator->remaining -= iterator->remaining > 0;
    return key;
}

METHOD(set_iterator, __length_hint__) {
    const SetIterator *self = (SetIterator *)value_object(args->self);
    bool valid = self->set != NULL && self->set->length == self->length;
    return value_from_small_int(valid ? (intptr_t)self->remaining : 0);
}

METHOD(set_iterator, __reduce__) {
    SetIterator *copy = TRY_PTR(gc_new(&set_iterator_type, sizeof(SetIterator)));
    *copy = *(SetIterator *)value_object(args->self);
    return iterator_reduced_rest(value_from_object(copy));
}

static Value iterator_iter(Value self) { return self; }
static void iterator_trace(Object *self) { gc_visit_object(((SetIterator *)self)->set); }

enum {
    SET_OPERATORS = 1 << OP_SUB | 1 << OP_AND | 1 << OP_OR | 1 << OP_XOR
};

#define COMMON_SLOTS                                                                                                  \
    .size = sizeof(Set), .type_flags = TYPE_SELF_PATTERN, .trace = set_trace, .repr = set_repr, .binary = set_binary, \
    .binary_ops = SET_OPERATORS, .compare = set_compare, .length = set_length, .contains = set_contains_slot,         \
    .iter = set_iter
const Slots set_slots = {COMMON_SLOTS, .inplace = set_inplace, .inplace_ops = SET_OPERATORS};
const Slots frozenset_slots = {COMMON_SLOTS, .hash = frozenset_hash};
const Slots set_iterator_slots = {
    .size = sizeof(SetIterator), .trace = iterator_trace, .iter = iterator_iter, .next = iterator_next};
