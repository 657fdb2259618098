#include "heap/heap.h"
#include "heap/roots.h"
#include "vm/host.h"

Heap the_heap;
bool gc_is_tight;

// Objects stay where a busy phase has put them, and would cut the space of buffers to pieces for good. So on a fixed
// heap their area grows until the next collection only if less than half of it is free and it holds a good part of the
// region, and leaves half of the gap.
static size_t object_limit(const Region *region) {
    size_t half_gap = (region_gap(region) / PAGE_GRANULES + 1) / 2 * PAGE_GRANULES;
    size_t enough = pages_for(MAX(2 * region->object_live, region_granule_count(region) / 4)) * PAGE_GRANULES;
    return MAX(region->object_top, MIN(enough, region->object_top + half_gap));
}

// Decide how far objects may extend their areas before the next collection.
static void limit_objects(void) {
    bool fixed = the_heap.collect_after == SIZE_MAX;
    for (Region *region = the_heap.oldest; region != NULL; region = region->newer) {
        region->object_limit = fixed ? object_limit(region) : SIZE_MAX;
    }
}

bool gc_init(const GcConfig *config, void *stack_base) {
    the_heap = (Heap){0};
    the_heap.stack_base = stack_base;
    the_heap.limit_bytes = MAX(config->limit_bytes, config->initial_bytes);
    the_heap.collect_after = config->limit_bytes > config->initial_bytes ? COLLECT_AFTER_MIN : SIZE_MAX;
    if (!heap_start(config->initial_bytes)) {
        return false;
    }
    limit_objects();
    return true;
}

void gc_deinit(void) {
    the_heap.collecting = true;
    finalisers_run_all();
    while (the_heap.newest != NULL) {
        heap_release_region(the_heap.newest);
    }
    the_heap = (Heap){0};
}

void gc_set_stack_base(void *stack_base) { the_heap.stack_base = stack_base; }

void *gc_stack_base(void) { return the_heap.stack_base; }

void gc_set_enabled(bool enabled) { the_heap.disabled = !enabled; }

bool gc_is_enabled(void) { return !the_heap.disabled; }

void gc_set_stress(bool stress) {
    heap_retire_runs();
    the_heap.stress = stress;
}

void gc_fail_allocation(size_t n, bool sticky) {
    heap_retire_runs();
    the_heap.fail_countdown = n;
    the_heap.fail_sticky = sticky;
}

bool gc_is_marked(const void *object) {
    Region *region = heap_region_of((uintptr_t)object);
    return region == NULL || region_has(region, region_block_of(region, (uintptr_t)object), BIT_MARK);
}

static void mark(const void *stack_top) {
    mark_from_roots(stack_top);
    roots_visit_last();
    mark_drain();
    finalisers_queue_dead();
    roots_sweep_weak();
    finalisers_run_dead();
    mark_finish();
}

static void sweep(void) {
    size_t live = 0;
    for (Region *region = the_heap.oldest; region != NULL; region = region->newer) {
        live += region_sweep(region);
        region_rewind(region);
    }
    the_heap.used = live * GRANULE_BYTES;
}

static void slide(const Request *request, SlidePolicy policy) {
    if (policy == SLIDE_ALWAYS || (policy == SLIDE_IF_NEEDED && !space_fits(request))) {
        slide_buffers();
        for (Region *region = the_heap.oldest; region != NULL; region = region->newer) {
            region_rewind(region);
        }
    }
}

void heap_collect_below(const void *stack_top, const Request *request, SlidePolicy policy) {
    if (the_heap.collecting) {
        host_fatal("heap: collection inside a collection");
    }
    the_heap.collecting = true;
    heap_retire_runs();
    mark(stack_top);
    sweep();
    slide(request, policy);
    heap_release_empty();
    limit_objects();
    the_heap.allocated = 0;
    the_heap.desperate = false;
    if (the_heap.collect_after != SIZE_MAX) {
        the_heap.collect_after = MAX(COLLECT_AFTER_MIN, the_heap.used);
    }
    gc_is_tight = heap_is_tight(0);
    the_heap.collections++;
    the_heap.collecting = false;
}

void gc_collect(void) { heap_collect(NULL, SLIDE_ALWAYS); }
