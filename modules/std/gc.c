#include "heap/gc.h"

#include "gen/gc.h"
#include "objects/int.h"
#include "objects/tuple.h"
#include "vm/vm.h"

static size_t object_count(void) {
    GcStats stats;
    gc_get_stats(&stats);
    return stats.object_count;
}

FUNCTION(gc, collect) {
    size_t before = object_count();
    gc_collect();
    vm_run_finalisers();
    size_t after = object_count();
    return int_from_size(before > after ? before - after : 0);
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
    Value counts[] = {int_from_size(object_count()), value_from_small_int(0), value_from_small_int(0)};
    return value_from_object(TRY_PTR(tuple_from(counts, 3)));
}

FUNCTION(gc, freeze) { return VALUE_NONE; }
FUNCTION(gc, is_tracked) { return value_from_bool(value_is_object(args->obj)); }
