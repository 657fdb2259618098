// The methods of dict.
#include "gen/dict.h"
#include "heap/buffer.h"
#include "objects/dict_parts.h"
#include "objects/generic_alias.h"
#include "objects/int.h"
#include "objects/poll.h"
#include "objects/tuple.h"

METHOD(dict, __init__) {
    TRY_BOOL(dict_update_arguments(value_dict(args->self), args->other, args->kwargs));
    return VALUE_NONE;
}

METHOD(dict, clear) {
    dict_clear(value_dict(args->self));
    return VALUE_NONE;
}

METHOD(dict, copy) { return value_from_object(TRY_PTR(dict_copy_of(args->self))); }

METHOD(dict, fromkeys) {
    Value dict = TRY(vm_call_values(args->cls, 0, NULL));
    Value iterator = TRY(object_iter(args->iterable));
    for (size_t i = 0;; i++) {
        Value key = TRY(object_next(iterator));
        if (value_is_stop(key)) {
            return dict;
        }
        TRY_BOOL(value_is_dict(dict) ? dict_set(value_dict(dict), key, args->value)
                                     : object_set_item(dict, key, args->value));
        TRY_BOOL(poll_at(i));
    }
}

METHOD(dict, get) {
    Value value = TRY(dict_get(value_dict(args->self), args->key));
    return value_is_undef(value) ? args->default_ : value;
}

METHOD(dict, items) { return dict_view_new(&dict_items_type, value_dict(args->self)); }
METHOD(dict, keys) { return dict_view_new(&dict_keys_type, value_dict(args->self)); }
METHOD(dict, values) { return dict_view_new(&dict_values_type, value_dict(args->self)); }

METHOD(dict, pop) {
    Dict *self = value_dict(args->self);
    Value value = self->length == 0 ? VALUE_UNDEF : TRY(dict_pop(self, args->key));
    if (!value_is_undef(value)) {
        return value;
    }
    return value_is_undef(args->default_) ? raise_with_value(&KeyError_type, args->key) : args->default_;
}

METHOD(dict, popitem) {
    Dict *self = value_dict(args->self);
    if (self->length == 0) {
        return raise_error(&KeyError_type, "popitem(): dictionary is empty");
    }
    uint32_t last = (uint32_t)dict_entry_back_from(self, (intptr_t)self->used - 1);
    Value pair = TRY(tuple_pair(self->entries[last].key, self->entries[last].value));
    dict_remove_entry(self, last);
    return pair;
}

METHOD(dict, setdefault) {
    Dict *self = value_dict(args->self);
    uint32_t hash;
    TRY_BOOL(table_hash(args->key, &hash));
    intptr_t found = dict_find(self, args->key, hash);
    if (found >= 0) {
        return self->entries[found].value;
    }
    TRY_BOOL(found == DICT_MISSING && dict_add_new(self, args->key, hash, args->default_));
    return args->default_;
}

METHOD(dict, update) {
    TRY_BOOL(dict_update_arguments(value_dict(args->self), args->other, args->kwargs));
    return VALUE_NONE;
}

METHOD(dict, __reversed__) { return dict_iterator_new(&dict_reversekeyiterator_type, value_dict(args->self)); }

METHOD(dict, __sizeof__) { return int_from_size(sizeof(Dict) + buffer_capacity(&value_dict(args->self)->entries)); }

METHOD(dict, __class_getitem__) { return generic_alias_new(args->cls, args->item); }
