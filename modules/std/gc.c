#include "heap/gc.h"

#include "gen/gc.h"
#include "gen/names.h"
#include "modules/std/lazy.h"
#include "objects/dict.h"
#include "objects/int.h"
#include "objects/list.h"
#include "objects/tuple.h"
#include "vm/api.h"
#include "vm/context.h"
#include "vm/roots_registry.h"
#include "vm/vm.h"

// gc.callbacks: made when first asked for.
static Value callbacks;
static size_t collected_in_all;

MODULE_GETTER(gc, callbacks) {
    if (value_is_null(callbacks)) {
        callbacks = value_from_object(TRY_PTR(list_new(0)));
        vm_register_root(&callbacks);
    }
    return callbacks;
}

static Value make_info(intptr_t generation, size_t collected) {
    Dict *info = TRY_PTR(dict_new());
    TRY_BOOL(dict_set_str(info, NAME(generation), value_from_small_int(generation)));
    TRY_BOOL(dict_set_str(info, NAME(collected), TRY(int_from_size(collected))));
    TRY_BOOL(dict_set_str(info, NAME(uncollectable), value_from_small_int(0)));
    return value_from_object(info);
}

static Value call_back(Value callback, Str *phase, intptr_t generation, size_t collected) {
    const Value arguments[] = {value_from_object(phase), TRY(make_info(generation, collected))};
    return vm_call_values(callback, ARRAY_LENGTH(arguments), arguments);
}

// What a callback raises is reported, not passed on.
static void tell_callbacks(Str *phase, intptr_t generation, size_t collected) {
    for (size_t i = 0; !value_is_null(callbacks) && i < value_list(callbacks)->length; i++) {
        Value callback = value_list(callbacks)->items[i];
        if (value_is_raised(call_back(callback, phase, generation, collected))) {
            vm_write_unraisable(NULL, callback);
        }
    }
}

FUNCTION(gc, collect) {
    if (args->generation < 0 || args->generation > 2) {
        return raise_error(&ValueError_type, "invalid generation");
    }
    tell_callbacks(NAME(start), args->generation, 0);
    size_t before = gc_object_count();
    context_clear_leftovers(vm_context);
    gc_collect();
    vm_run_finalisers();
    size_t after = gc_object_count(), freed = before > after ? before - after : 0;
    collected_in_all += freed;
    tell_callbacks(NAME(stop), args->generation, freed);
    return int_from_size(freed);
}

FUNCTION(gc, _totals) {
    GcStats stats;
    gc_get_stats(&stats);
    Value totals[] = {TRY(int_from_size(stats.collections)), TRY(int_from_size(collected_in_all))};
    return value_from_object(TRY_PTR(tuple_from(totals, ARRAY_LENGTH(totals))));
}

FUNCTION(gc, __getattr__) {
    static const char submodule[] = "_gc_more";
    static const LazyName names[] = {
        {"DEBUG_STATS", submodule},      {"DEBUG_COLLECTABLE", submodule}, {"DEBUG_UNCOLLECTABLE", submodule},
        {"DEBUG_SAVEALL", submodule},    {"DEBUG_LEAK", submodule},        {"garbage", submodule},
        {"set_threshold", submodule},    {"get_threshold", submodule},     {"set_debug", submodule},
        {"get_debug", submodule},        {"get_stats", submodule},         {"unfreeze", submodule},
        {"get_freeze_count", submodule}, {"get_referents", submodule},     {"get_objects", submodule},
        {"get_referrers", submodule},    {"is_finalized", submodule}};
    return lazy_attribute("gc", names, ARRAY_LENGTH(names), args->name);
}

FUNCTION(gc, enable) {
    gc_set_enabled(true);
    return VALUE_NONE;
}

FUNCTION(gc, disable) {
    gc_set_enabled(false);
    return VALUE_NONE;
}

FUNCTION(gc, isenabled) { return value_from_bool(gc_is_enabled()); }

FUNCTION(gc, mem_alloc) {
    GcStats stats;
    gc_get_stats(&stats);
    return int_from_size(stats.used);
}

FUNCTION(gc, mem_free) {
    GcStats stats;
    gc_get_stats(&stats);
    return int_from_size(stats.total > stats.used ? stats.total - stats.used : 0);
}

FUNCTION(gc, threshold) { return value_from_small_int(-1); }

FUNCTION(gc, get_count) {
    Value counts[] = {int_from_size(gc_object_count()), value_from_small_int(0), value_from_small_int(0)};
    return value_from_object(TRY_PTR(tuple_from(counts, 3)));
}

FUNCTION(gc, freeze) { return VALUE_NONE; }
FUNCTION(gc, is_tracked) { return value_from_bool(value_is_object(args->obj)); }
