// dict as C code and the interpreter see it. The hash table is in dict_table.c, methods in dict_methods.c.
#include "objects/dict.h"

#include "gen/dict.h"
#include "heap/buffer.h"
#include "heap/gc.h"
#include "objects/dict_parts.h"
#include "objects/int.h"
#include "objects/poll.h"
#include "objects/tuple.h"

Dict *dict_new(void) { return gc_new(&dict_type, sizeof(Dict)); }

Dict *dict_copy(Dict *dict) {
    Dict *copy = TRY_PTR_OR(dict_new(), NULL);
    if (dict->length == 0) {
        return copy;
    }
    TRY_BOOL_OR(dict_rebuild(copy, dict->length), NULL);
    for (uint32_t i = 0; i < dict->used; i++) {
        const DictEntry *entry = &dict->entries[i];
        if (dict_entry_is_live(entry)) {
            TRY_BOOL_OR(dict_add_new(copy, entry->key, entry->hash, entry->value), NULL);
        }
    }
    return copy;
}

Value dict_pop(Dict *dict, Value key) {
    uint32_t hash;
    TRY_BOOL(table_hash(key, &hash));
    intptr_t found = dict_find(dict, key, hash);
    if (found < 0) {
        return found == DICT_MISSING ? VALUE_UNDEF : RAISED;
    }
    Value value = dict->entries[found].value;
    dict_remove_entry(dict, (uint32_t)found);
    return value;
}

Value dict_get_str(const Dict *dict, const Str *key) {
    intptr_t found = dict_find_str(dict, key);
    return found < 0 ? VALUE_UNDEF : dict->entries[found].value;
}

bool dict_set_str(Dict *dict, const Str *key, Value value) {
    intptr_t found = dict_find_str(dict, key);
    if (found >= 0) {
        dict->entries[found].value = value;
        return true;
    }
    return dict_add_new(dict, value_from_object(key), key->hash, value);
}

bool dict_delete_str(Dict *dict, const Str *key) {
    intptr_t found = dict_find_str(dict, key);
    if (found < 0) {
        return false;
    }
    dict_remove_entry(dict, (uint32_t)found);
    return true;
}

// Updating ------------------------------------------------------------------------------------------------------------

static bool update_from_dict(Dict *dict, Dict *other) {
    if (dict == other) {
        return true;
    }
    uint32_t position = 0, length = other->length;
    if (dict->length == 0 && length > dict->capacity) {
        TRY_BOOL_OR(dict_rebuild(dict, length), false);
    }
    for (intptr_t number; (number = dict_entry_from(other, position)) >= 0;) {
        DictEntry entry = other->entries[number];
        position = (uint32_t)number + 1;
        TRY_BOOL_OR(dict_put(dict, entry.key, entry.hash, entry.value), false);
        if (other->length != length) {
            return raise_false(&RuntimeError_type, "dict mutated during update");
        }
        TRY_BOOL_OR(poll_at(position), false);
    }
    return true;
}

Value dict_iterate_keys(Value mapping, Value keys) {
    Value iterator = object_iter(keys);
    if (value_is_raised(iterator) && error_matches(&TypeError_type)) {
        error_clear();
        return raise_error(&TypeError_type, "%T.keys() returned a non-iterable (type %T)", mapping, keys);
    }
    return iterator;
}

static bool update_from_keys(Dict *dict, Value other) {
    Value keys = TRY_OR(vm_call_method(other, NAME(keys), 0, NULL), false);
    Value iterator = TRY_OR(dict_iterate_keys(other, keys), false);
    for (size_t i = 0; poll_at(i); i++) {
        Value key = TRY_OR(object_next(iterator), false);
        if (value_is_stop(key)) {
            return true;
        }
        Value value = TRY_OR(object_get_item(other, key), false);
        TRY_BOOL_OR(dict_set(dict, key, value), false);
    }
    return false;
}

static bool update_from_pair(Dict *dict, Value item, size_t number) {
    Value pair = tuple_from_iterable(item);
    if (value_is_raised(pair)) {
        if (error_matches(&TypeError_type)) {
            error_clear();
            raise_error(&TypeError_type, "cannot convert dictionary update sequence element #%zu to a sequence",
                        number);
        }
        return false;
    }
    const Tuple *both = value_tuple(pair);
    if (both->length != 2) {
        return raise_false(&ValueError_type, "dictionary update sequence element #%zu has length %zu; 2 is required",
                           number, both->length);
    }
    return dict_set(dict, both->items[0], both->items[1]);
}

static bool update_from_pairs(Dict *dict, Value other) {
    Value iterator = TRY_OR(object_iter(other), false);
    for (size_t i = 0;; i++) {
        Value item = TRY_OR(object_next(iterator), false);
        if (value_is_stop(item)) {
            return true;
        }
        TRY_BOOL_OR(update_from_pair(dict, item, i) && poll_at(i), false);
    }
}

bool dict_is_copied_as_it_is(Value v) {
    return value_is_dict(v) || (value_is_instance(v, &dict_type) && !type_overrides(value_type(v), SPECIAL_ITER));
}

bool dict_merge(Dict *dict, Value mapping) {
    return dict_is_copied_as_it_is(mapping) ? update_from_dict(dict, value_dict(mapping))
                                            : update_from_keys(dict, mapping);
}

Dict *dict_copy_of(Value mapping) {
    if (dict_is_copied_as_it_is(mapping) || value_dict(mapping)->length == 0) {
        return dict_copy(value_dict(mapping));
    }
    Dict *copy = TRY_PTR_OR(dict_new(), NULL);
    return update_from_keys(copy, mapping) ? copy : NULL;
}

bool dict_update(Dict *dict, Value other) {
    if (value_is_dict(other)) {
        return update_from_dict(dict, value_dict(other));
    }
    Value keys = TRY_OR(object_find_attr(other, NAME(keys)), false);
    return value_is_undef(keys) ? update_from_pairs(dict, other) : dict_merge(dict, other);
}

bool dict_update_arguments(Dict *dict, Value other, Dict *keywords) {
    if (!value_is_undef(other)) {
        TRY_BOOL_OR(dict_update(dict, other), false);
    }
    return keywords == NULL || dict_update(dict, value_from_object(keywords));
}

// Slots ---------------------------------------------------------------------------------------------------------------

static bool add_entry_reprs(StrBuilder *builder, Dict *dict) {
    uint32_t position = 0;
    for (intptr_t number; (number = dict_entry_from(dict, position)) >= 0;) {
        DictEntry entry = dict->entries[number];
        if (position > 0) {
            TRY_BOOL_OR(str_builder_add_c(builder, ", "), false);
        }
        position = (uint32_t)number + 1;
        Value text = TRY_OR(object_repr(entry.key), false);
        TRY_BOOL_OR(str_builder_add_str(builder, value_str(text)), false);
        TRY_BOOL_OR(str_builder_add_c(builder, ": "), false);
        text = TRY_OR(object_repr(entry.value), false);
        TRY_BOOL_OR(str_builder_add_str(builder, value_str(text)), false);
        TRY_BOOL_OR(poll_at(position), false);
    }
    return true;
}

Value dict_repr_between(Dict *dict, Str *open, const char *close) {
    TRY_BOOL(vm_check_stack_while("while getting the repr of an object"));
    StrBuilder builder;
    str_builder_init(&builder);
    str_builder_add_str(&builder, open);
    TRY_BOOL(add_entry_reprs(&builder, dict));
    str_builder_add_c(&builder, close);
    return str_builder_finish(&builder);
}

static Value dict_repr(Value self) {
    if (vm_repr_enter(self)) {
        return value_from_object(TRY_PTR(str_from_c("{...}")));
    }
    Str *open = str_new_ascii("{", 1);
    Value text = open == NULL ? RAISED : dict_repr_between(value_dict(self), open, "}");
    vm_repr_leave(self);
    return text;
}

// dict(self, other): length equal and the same values for the same keys. False = raised.
static bool dict_equal(Dict *left, Dict *right, bool *equal) {
    TRY_BOOL_OR(vm_check_stack_while("in comparison"), false);
    *equal = left->length == right->length;
    uint32_t position = 0;
    for (intptr_t number; *equal && (number = dict_entry_from(left, position)) >= 0;) {
        DictEntry entry = left->entries[number];
        position = (uint32_t)number + 1;
        intptr_t found = dict_find(right, entry.key, entry.hash);
        if (found < 0) {
            *equal = false;
            return found == DICT_MISSING;
        }
        TRY_BOOL_OR(object_equal(entry.value, right->entries[found].value, equal), false);
        TRY_BOOL_OR(poll_at(position), false);
    }
    return true;
}

Value dict_compare(CompareOp op, Value self, Value other) {
    if ((op != OP_EQ && op != OP_NE) || !value_is_instance(other, &dict_type)) {
        return VALUE_NOT_IMPLEMENTED;
    }
    bool equal;
    TRY_BOOL(dict_equal(value_dict(self), value_dict(other), &equal));
    return value_from_bool(equal == (op == OP_EQ));
}

static Value dict_binary(BinaryOp op, Value left, Value right) {
    if (op != OP_OR || !value_is_instance(left, &dict_type) || !value_is_instance(right, &dict_type)) {
        return VALUE_NOT_IMPLEMENTED;
    }
    Dict *merged = TRY_PTR(dict_copy_of(left));
    TRY_BOOL(dict_update(merged, right));
    return value_from_object(merged);
}

Value dict_inplace(BinaryOp op, Value self, Value other) {
    if (op != OP_OR) {
        return VALUE_NOT_IMPLEMENTED;
    }
    TRY_BOOL(dict_update(value_dict(self), other));
    return self;
}

Value dict_length(Value self) { return value_from_small_int((intptr_t)value_dict(self)->length); }

Value dict_get_item(Value self, Value key) {
    Value value = TRY(dict_get(value_dict(self), key));
    if (!value_is_undef(value)) {
        return value;
    }
    if (!value_is_dict(self)) {
        value = vm_call_special(self, NAME(__missing__), 1, &key);
    }
    return value_is_undef(value) ? raise_with_value(&KeyError_type, key) : value;
}

bool dict_set_item(Value self, Value key, Value value) {
    if (!value_is_undef(value)) {
        return dict_set(value_dict(self), key, value);
    }
    Value removed = TRY_OR(dict_pop(value_dict(self), key), false);
    if (value_is_undef(removed)) {
        raise_with_value(&KeyError_type, key);
        return false;
    }
    return true;
}

Value dict_contains(Value self, Value key) {
    Value value = TRY(dict_get(value_dict(self), key));
    return value_from_bool(!value_is_undef(value));
}

Value dict_iter(Value self) { return dict_iterator_new(&dict_keyiterator_type, value_dict(self)); }

void dict_trace(Object *self) {
    Dict *dict = (Dict *)self;
    gc_visit_buffer(&dict->entries);
    for (uint32_t i = 0; i < dict->used; i++) {
        gc_visit(dict->entries[i].key);
        gc_visit(dict->entries[i].value);
    }
}

const Slots dict_slots = {
    .size = sizeof(Dict),
    .type_flags = TYPE_MAPPING_PATTERN | TYPE_SELF_PATTERN,
    .binary_ops = 1 << OP_OR,
    .reflected_ops = 1 << OP_OR,
    .inplace_ops = 1 << OP_OR,
    .trace = dict_trace,
    .repr = dict_repr,
    .binary = dict_binary,
    .inplace = dict_inplace,
    .compare = dict_compare,
    .length = dict_length,
    .get_item = dict_get_item,
    .set_item = dict_set_item,
    .contains = dict_contains,
    .iter = dict_iter,
};
