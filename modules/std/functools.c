// reduce, update_wrapper, wraps and cmp_to_key; partial is in functools_partial.c, lru_cache in functools_cache.c, and
// the rest is written in Python.
#include "modules/std/functools.h"

#include "gen/functools.h"
#include "heap/gc.h"
#include "modules/std/lazy.h"
#include "objects/dict.h"
#include "objects/poll.h"
#include "objects/tuple.h"
#include "vm/api.h"

static const LazyName lazy_names[] = {
    {"_CacheInfo", "functools._cache_info"},
    {"cached_property", "functools._more"},
    {"partialmethod", "functools._more"},
    {"singledispatch", "functools._dispatch"},
    {"singledispatchmethod", "functools._dispatch"},
    {"total_ordering", "functools._more"},
};

MODULE_INIT(functools) { return lazy_set_path(namespace, "functools"); }

FUNCTION(functools, __getattr__) {
    return lazy_attribute("functools", lazy_names, ARRAY_LENGTH(lazy_names), args->name);
}

Value functools_attribute(Str *name) {
    Value module = TRY(vm_import("functools"));
    return object_get_attr(module, name);
}

FUNCTION(functools, reduce) {
    Value iterator = object_iter(args->iterable);
    if (value_is_raised(iterator)) {
        if (error_matches(&TypeError_type)) {
            error_clear();
            raise_error(&TypeError_type, "reduce() arg 2 must support iteration");
        }
        return RAISED;
    }
    Value result = args->initial;
    if (value_is_undef(result)) {
        result = TRY(object_next(iterator));
        if (value_is_stop(result)) {
            return raise_error(&TypeError_type, "reduce() of empty iterable with no initial value");
        }
    }
    for (size_t i = 0;; i++) {
        Value arguments[] = {result, TRY(object_next(iterator))};
        if (value_is_stop(arguments[1])) {
            return result;
        }
        result = TRY(vm_call_values(args->function, 2, arguments));
        TRY_BOOL(poll_at(i));
    }
}

// update_wrapper
// --------------------------------------------------------------------------------------------------------

// NULL = raised: it is no text.
static Str *attribute_name(Value name) {
    return value_is_instance(name, &str_type)
               ? str_interned(value_str(name))
               : raise_null(&TypeError_type, "attribute name must be string, not '%T'", name);
}

static bool assign_attributes(Value wrapper, Value wrapped, Value names) {
    Value list = TRY_OR(tuple_from_iterable(names), false);
    for (size_t i = 0; i < value_tuple(list)->length; i++) {
        Str *interned = TRY_PTR_OR(attribute_name(value_tuple(list)->items[i]), false);
        Value value = TRY_OR(object_find_attr(wrapped, interned), false);
        if (!value_is_undef(value)) {
            TRY_BOOL_OR(object_set_attr(wrapper, interned, value), false);
        }
    }
    return true;
}

static bool update_attributes(Value wrapper, Value wrapped, Value names) {
    Value list = TRY_OR(tuple_from_iterable(names), false);
    for (size_t i = 0; i < value_tuple(list)->length; i++) {
        Str *interned = TRY_PTR_OR(attribute_name(value_tuple(list)->items[i]), false);
        Value source = TRY_OR(object_find_attr(wrapped, interned), false);
        Value target = TRY_OR(object_get_attr(wrapper, interned), false);
        if (!value_is_undef(source)) {
            TRY_OR(vm_call_method(target, NAME(update), 1, &source), false);
        }
    }
    return true;
}

bool functools_update_wrapper(Value wrapper, Value wrapped, Value assigned, Value updated) {
    return assign_attributes(wrapper, wrapped, assigned) && update_attributes(wrapper, wrapped, updated) &&
           object_set_attr(wrapper, NAME(__wrapped__), wrapped);
}

FUNCTION(functools, update_wrapper) {
    TRY_BOOL(functools_update_wrapper(args->wrapper, args->wrapped, args->assigned, args->updated));
    return args->wrapper;
}

FUNCTION(functools, wraps) {
    Value update_wrapper = TRY(functools_attribute(NAME(update_wrapper)));
    Dict *keywords = TRY_PTR(dict_new());
    TRY_BOOL(dict_set_str(keywords, NAME(wrapped), args->wrapped));
    TRY_BOOL(dict_set_str(keywords, NAME(assigned), args->assigned));
    TRY_BOOL(dict_set_str(keywords, NAME(updated), args->updated));
    return partial_new(update_wrapper, NULL, 0, keywords);
}

// cmp_to_key
// ------------------------------------------------------------------------------------------------------------

typedef struct {
    Object object;
    Value compare;
    Value wrapped;  // VALUE_NULL in the key function itself
} ComparisonKey;

static ComparisonKey *as_key(Value v) { return (ComparisonKey *)value_object(v); }

static Value cmp_key_new(Value compare, Value wrapped) {
    ComparisonKey *key = TRY_PTR(gc_new(&cmp_key_type, sizeof(ComparisonKey)));
    key->compare = compare;
    key->wrapped = wrapped;
    return value_from_object(key);
}

FUNCTION(functools, cmp_to_key) { return cmp_key_new(args->mycmp, VALUE_NULL); }

SETTER(cmp_key, obj) {
    as_key(self)->wrapped = value_is_undef(value) ? VALUE_NULL : value;
    return true;
}
GETTER(cmp_key, obj) { return value_is_null(as_key(self)->wrapped) ? VALUE_NONE : as_key(self)->wrapped; }

static bool is_named_obj(Value name) { return strcmp(str_text(value_str(name)), "obj") == 0; }

static Value cmp_key_call(Value self, const CallArgs *args) {
    size_t keywords = args->keywords == NULL ? 0 : args->keywords->length;
    if (args->positional + keywords > 1) {
        return raise_error(&TypeError_type, "K() takes at most 1 argument (%zu given)", args->positional + keywords);
    }
    if (args->positional == 0 && (keywords == 0 || !is_named_obj(args->keywords->items[0]))) {
        return raise_error(&TypeError_type, "K() missing required argument 'obj' (pos 1)");
    }
    return cmp_key_new(as_key(self)->compare, args->values[0]);
}

static Value cmp_key_compare(CompareOp op, Value self, Value other) {
    if (!value_has_type(other, &cmp_key_type)) {
        return raise_error(&TypeError_type, "other argument must be K instance");
    }
    Value arguments[] = {as_key(self)->wrapped, as_key(other)->wrapped};
    if (value_is_null(arguments[0]) || value_is_null(arguments[1])) {
        return raise_error(&AttributeError_type, "object");
    }
    Value order = TRY(vm_call_values(as_key(self)->compare, 2, arguments));
    return object_rich_compare(op, order, value_from_small_int(0));
}

static void cmp_key_trace(Object *self) {
    gc_visit(((ComparisonKey *)self)->compare);
    gc_visit(((ComparisonKey *)self)->wrapped);
}

const Slots cmp_key_slots = {
    .size = sizeof(ComparisonKey), .trace = cmp_key_trace, .call = cmp_key_call, .compare = cmp_key_compare};
