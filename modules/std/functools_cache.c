// functools.lru_cache: the results in a dict whose order is the order of last use.
#include "gen/functools.h"
#include "heap/gc.h"
#include "modules/std/functools.h"
#include "objects/dict_table.h"
#include "objects/function.h"
#include "objects/int.h"
#include "objects/list.h"
#include "objects/shape.h"
#include "vm/api.h"

typedef struct {
    Object object;
    Value function;
    Dict *results;
    Dict *attributes;
    intptr_t max_size;  // -1: unbounded
    size_t hits, misses;
    bool typed;
} Cache;

static Cache *as_cache(Value v) { return (Cache *)value_object(v); }

static Value max_size_value(const Cache *cache) {
    return cache->max_size < 0 ? VALUE_NONE : value_from_small_int(cache->max_size);
}

// Making
// ----------------------------------------------------------------------------------------------------------------

static Value cache_new(Value function, Value max_size, bool typed) {
    if (!object_is_callable(function)) {
        return raise_error(&TypeError_type, "the first argument must be callable");
    }
    intptr_t limit = -1;
    if (!value_is_none(max_size)) {
        if (!value_is_int(max_size) && !value_is_bool(max_size)) {
            return raise_error(&TypeError_type, "Expected first argument to be an integer, a callable, or None");
        }
        TRY_BOOL(object_to_intptr(max_size, &limit));
        limit = MAX(limit, 0);
    }
    Dict *results = TRY_PTR(dict_new());
    Cache *cache = TRY_PTR(gc_new(&_lru_cache_wrapper_type, sizeof(Cache)));
    cache->function = function;
    cache->results = results;
    cache->max_size = limit;
    cache->typed = typed;
    Value self = value_from_object(cache);
    Value assigned = TRY(functools_attribute(NAME(WRAPPER_ASSIGNMENTS)));
    Value updated = TRY(functools_attribute(NAME(WRAPPER_UPDATES)));
    TRY_BOOL(functools_update_wrapper(self, function, assigned, updated));
    return self;
}

FUNCTION(functools, _lru_decorate) {
    return cache_new(args->user_function, args->maxsize, value_same(args->typed, VALUE_TRUE));
}

FUNCTION(functools, cache) { return cache_new(args->user_function, VALUE_NONE, false); }

FUNCTION(functools, lru_cache) {
    if (object_is_callable(args->maxsize)) {
        return cache_new(args->maxsize, value_from_small_int(128), args->typed);
    }
    if (!value_is_none(args->maxsize) && !value_is_int(args->maxsize) && !value_is_bool(args->maxsize)) {
        return raise_error(&TypeError_type, "Expected first argument to be an integer, a callable, or None");
    }
    Value decorate = TRY(functools_attribute(NAME(_lru_decorate)));
    Value arguments[] = {args->maxsize, value_from_bool(args->typed)};
    return partial_new(decorate, arguments, 2, NULL);
}

// Calling
// ---------------------------------------------------------------------------------------------------------------

// What tells calls apart. A single int or str stands for itself; otherwise a tuple of the positional arguments, then of
// the keywords with a mark before them, then of the types.
static Value call_key(const Cache *cache, const CallArgs *args) {
    size_t keywords = args->keywords == NULL ? 0 : args->keywords->length;
    bool single = args->positional == 1 && keywords == 0 && !cache->typed;
    if (single && (value_is_int(args->values[0]) || value_is_str(args->values[0]))) {
        return args->values[0];
    }
    List *parts = TRY_PTR(list_from(args->values, args->positional));
    if (keywords > 0) {
        TRY_BOOL(list_append(parts, value_from_object(&_lru_cache_wrapper_type)));
    }
    for (size_t i = 0; i < keywords; i++) {
        TRY_BOOL(list_append(parts, args->keywords->items[i]));
        TRY_BOOL(list_append(parts, args->values[args->positional + i]));
    }
    for (size_t i = 0; cache->typed && i < args->positional + keywords; i++) {
        TRY_BOOL(list_append(parts, value_from_object(value_type(args->values[i]))));
    }
    return value_from_object(TRY_PTR(tuple_from(parts->items, parts->length)));
}

static bool mark_used(Dict *results, uint32_t number) {
    if (number + 1 == results->used) {
        return true;
    }
    DictEntry entry = results->entries[number];
    dict_remove_entry(results, number);
    return dict_add_new(results, entry.key, entry.hash, entry.value);
}

static bool remember(Cache *cache, Value key, uint32_t hash, Value result) {
    TRY_BOOL_OR(dict_put(cache->results, key, hash, result), false);
    if (cache->max_size >= 0 && cache->results->length > (size_t)cache->max_size) {
        dict_remove_entry(cache->results, (uint32_t)dict_entry_from(cache->results, 0));
    }
    return true;
}

static Value cache_call(Value self, const CallArgs *args) {
    Cache *cache = as_cache(self);
    if (cache->max_size == 0) {
        cache->misses++;
        return vm_call(cache->function, args);
    }
    Value key = TRY(call_key(cache, args));
    uint32_t hash;
    TRY_BOOL(table_hash(key, &hash));
    intptr_t found = dict_find(cache->results, key, hash);
    TRY_BOOL(found != DICT_FAILED);
    if (found >= 0) {
        Value result = cache->results->entries[found].value;
        cache->hits++;
        TRY_BOOL(cache->max_size < 0 || mark_used(cache->results, (uint32_t)found));
        return result;
    }
    cache->misses++;
    Value result = TRY(vm_call(cache->function, args));
    TRY_BOOL(remember(cache, key, hash, result));
    return result;
}

static Value cache_bind(Value self, Value instance, const Type *owner UNUSED) {
    return value_is_null(instance) || value_is_none(instance) ? self : method_new(self, instance);
}

// Asking
// ----------------------------------------------------------------------------------------------------------------

METHOD(_lru_cache_wrapper, cache_info) {
    const Cache *self = as_cache(args->self);
    Value items[4] = {int_from_size(self->hits), int_from_size(self->misses), max_size_value(self),
                      int_from_size(self->results->length)};
    return vm_call_values(TRY(functools_attribute(NAME(_CacheInfo))), 4, items);
}

METHOD(_lru_cache_wrapper, cache_clear) {
    Cache *self = as_cache(args->self);
    dict_clear(self->results);
    self->hits = self->misses = 0;
    return VALUE_NONE;
}

METHOD(_lru_cache_wrapper, cache_parameters) {
    Dict *parameters = TRY_PTR(dict_new());
    TRY_BOOL(dict_set_str(parameters, NAME(maxsize), max_size_value(as_cache(args->self))));
    TRY_BOOL(dict_set_str(parameters, NAME(typed), value_from_bool(as_cache(args->self)->typed)));
    return value_from_object(parameters);
}

METHOD(_lru_cache_wrapper, __reduce__) { return object_get_attr(args->self, NAME(__qualname__)); }
METHOD(_lru_cache_wrapper, __copy__) { return args->self; }
METHOD(_lru_cache_wrapper, __deepcopy__) { return args->self; }

GETTER(_lru_cache_wrapper, __dict__) { return instance_dict_get(self); }
SETTER(_lru_cache_wrapper, __dict__) { return instance_dict_set(self, value); }

static void cache_trace(Object *object) {
    const Cache *self = (Cache *)object;
    gc_visit(self->function);
    gc_visit_object(self->results);
    gc_visit_object(self->attributes);
}

const Slots _lru_cache_wrapper_slots = {
    .size = sizeof(Cache),
    .type_flags = TYPE_METHOD,
    .dict_offset = offsetof(Cache, attributes),
    .trace = cache_trace,
    .call = cache_call,
    .descr_get = cache_bind,
};
