// collections.defaultdict and helpers of lib/collections. OrderedDict is in collections_ordered.c.
#include "modules/std/collections_dicts.h"

#include "gen/collections.h"
#include "heap/gc.h"
#include "objects/int.h"
#include "objects/poll.h"
#include "objects/tuple.h"
#include "objects/type.h"
#include "vm/api.h"

// defaultdict
// -----------------------------------------------------------------------------------------------------------

typedef struct {
    Dict dict;
    Value factory;  // VALUE_NONE or, in an instance that was not initialised, VALUE_NULL
} DefaultDict;

static DefaultDict *as_default_dict(Value v) { return (DefaultDict *)value_object(v); }

static Value factory_of(Value self) {
    Value factory = as_default_dict(self)->factory;
    return value_is_null(factory) ? VALUE_NONE : factory;
}

METHOD(defaultdict, __init__) {
    if (!value_is_none(args->default_factory) && !object_is_callable(args->default_factory)) {
        return raise_error(&TypeError_type, "first argument must be callable or None");
    }
    as_default_dict(args->self)->factory = args->default_factory;
    TRY_BOOL(dict_update_arguments(value_dict(args->self), args->other, args->kwargs));
    return VALUE_NONE;
}

METHOD(defaultdict, __missing__) {
    Value factory = factory_of(args->self);
    if (value_is_none(factory)) {
        return raise_with_value(&KeyError_type, args->key);
    }
    Value value = TRY(vm_call_values(factory, 0, NULL));
    TRY_BOOL(object_set_item(args->self, args->key, value));
    return value;
}

static Value default_dict_copy(Value self, Value other) {
    Value arguments[] = {factory_of(self), other};
    return vm_call_values(value_from_object(value_type(self)), 2, arguments);
}

METHOD(defaultdict, copy) { return default_dict_copy(args->self, args->self); }
METHOD(defaultdict, __copy__) { return default_dict_copy(args->self, args->self); }

METHOD(defaultdict, __reduce__) {
    Value factory = factory_of(args->self);
    Tuple *arguments = TRY_PTR(tuple_from(&factory, value_is_none(factory) ? 0 : 1));
    Value parts[5] = {value_from_object(value_type(args->self)), value_from_object(arguments), VALUE_NONE, VALUE_NONE};
    parts[4] = TRY(dict_iterator_new(&dict_itemiterator_type, value_dict(args->self)));
    return value_from_object(TRY_PTR(tuple_from(parts, 5)));
}

GETTER(defaultdict, default_factory) { return factory_of(self); }
SETTER(defaultdict, default_factory) {
    as_default_dict(self)->factory = value_is_undef(value) ? VALUE_NONE : value;
    return true;
}

static Value defaultdict_repr(Value self) {
    const Type *type = value_type(self);
    Value factory = factory_of(self);
    Value factory_text = value_from_object(NAME(None));
    if (!value_is_none(factory)) {
        bool shown = vm_repr_enter(factory);
        factory_text = shown ? value_from_object(TRY_PTR(str_from_c("..."))) : object_repr(factory);
        if (!shown) {
            vm_repr_leave(factory);
        }
        TRY(factory_text);
    }
    Value dict_text = TRY(dict_type.slots->repr(self));
    return value_from_object(TRY_PTR(str_format("%S(%V, %V)", type->name, factory_text, dict_text)));
}

static Value defaultdict_binary(BinaryOp op, Value left, Value right) {
    if (op != OP_OR || !value_is_instance(left, &dict_type) || !value_is_instance(right, &dict_type)) {
        return VALUE_NOT_IMPLEMENTED;
    }
    Value self = value_is_instance(left, &defaultdict_type) ? left : right;
    Value merged = TRY(default_dict_copy(self, left));
    TRY_BOOL(dict_update(value_dict(merged), right));
    return merged;
}

static void defaultdict_trace(Object *self) {
    dict_trace(self);
    gc_visit(((DefaultDict *)self)->factory);
}

const Slots defaultdict_slots = {
    DICT_SLOTS,
    .type_flags = TYPE_MAPPING_PATTERN,
    .inplace = dict_inplace,
    .iter = dict_iter,
    .size = sizeof(DefaultDict),
    .trace = defaultdict_trace,
    .repr = defaultdict_repr,
    .binary = defaultdict_binary,
    .compare = dict_compare,
    .get_item = dict_get_item,
};

// Counter
// ---------------------------------------------------------------------------------------------------------------

static Value incremented(Value count) {
    if (value_is_small_int(count) && value_small_int(count) < SMALL_INT_MAX) {
        return value_from_small_int(value_small_int(count) + 1);
    }
    return object_binary(OP_ADD, count, value_from_small_int(1));
}

FUNCTION(collections, _count_elements) {
    if (!value_is_instance(args->mapping, &dict_type)) {
        return raise_error(&TypeError_type, "mapping must be a dict, not %T", args->mapping);
    }
    Dict *counts = value_dict(args->mapping);
    Value iterator = TRY(object_iter(args->iterable));
    for (size_t i = 0;; i++) {
        Value item = TRY(object_next(iterator));
        if (value_is_stop(item)) {
            return VALUE_NONE;
        }
        uint32_t hash;
        TRY_BOOL(table_hash(item, &hash));
        intptr_t found = dict_find(counts, item, hash);
        TRY_BOOL(found != DICT_FAILED);
        Value before = found >= 0 ? counts->entries[found].value : value_from_small_int(0);
        TRY_BOOL(dict_put(counts, item, hash, TRY(incremented(before))));
        TRY_BOOL(poll_at(i));
    }
}

// namedtuple
// ------------------------------------------------------------------------------------------------------------

typedef struct {
    Object object;
    size_t index;
    Value doc;
} TupleGetter;

METHOD(_tuplegetter, __new__) {
    TupleGetter *self = TRY_PTR(gc_new(&_tuplegetter_type, sizeof(TupleGetter)));
    self->index = (size_t)args->index;
    self->doc = args->doc;
    return value_from_object(self);
}

GETTER(_tuplegetter, __doc__) { return ((TupleGetter *)value_object(self))->doc; }
SETTER(_tuplegetter, __doc__) {
    ((TupleGetter *)value_object(self))->doc = value_is_undef(value) ? VALUE_NONE : value;
    return true;
}

static Value tuplegetter_get(Value self, Value instance, const Type *owner UNUSED) {
    if (value_is_null(instance) || value_is_none(instance)) {
        return self;
    }
    size_t index = ((TupleGetter *)value_object(self))->index;
    if (!value_is_instance(instance, &tuple_type)) {
        return raise_error(&TypeError_type,
                           "descriptor for index '%zu' for tuple subclasses doesn't apply to '%T' object", index,
                           instance);
    }
    const Tuple *tuple = value_tuple(instance);
    return index < tuple->length ? tuple->items[index] : raise_error(&IndexError_type, "tuple index out of range");
}

static bool tuplegetter_set(Value self UNUSED, Value instance UNUSED, Value value) {
    return raise_formatted_false(&AttributeError_type, value_is_undef(value) ? MESSAGE("can't delete attribute")
                                                                             : MESSAGE("can't set attribute"));
}

static Value tuplegetter_repr(Value self) {
    const TupleGetter *getter = (TupleGetter *)value_object(self);
    return value_from_object(TRY_PTR(str_format("%S(%zu, %R)", value_type(self)->name, getter->index, getter->doc)));
}

METHOD(_tuplegetter, __reduce__) {
    const TupleGetter *getter = (TupleGetter *)value_object(args->self);
    Value arguments = TRY(tuple_pair(value_from_small_int((intptr_t)getter->index), getter->doc));
    return tuple_pair(value_from_object(value_type(args->self)), arguments);
}

static void tuplegetter_trace(Object *self) { gc_visit(((TupleGetter *)self)->doc); }

const Slots _tuplegetter_slots = {
    .size = sizeof(TupleGetter),
    .type_flags = TYPE_DATA_DESCRIPTOR,
    .trace = tuplegetter_trace,
    .repr = tuplegetter_repr,
    .descr_get = tuplegetter_get,
    .descr_set = tuplegetter_set,
};
