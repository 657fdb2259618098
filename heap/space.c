// Where a block is put. Objects take holes from the bottom, then extend their area upwards into the gap; buffers take
// holes of theirs, then extend downwards. A search never looks twice at a hole that it passed in this cycle.
#include "heap/heap.h"

typedef struct {
    Region *region;
    size_t start, end;  // granules; start == end: nothing found
} Span;

static const Span NOTHING = {NULL, 0, 0};

static uintptr_t span_address(Span span) { return (uintptr_t)region_address(span.region, span.start); }

// Claim the first hole at or after *scan in [*scan, area_end) that has `need` granules, at most `want` of it. If there
// is none, *scan becomes area_end and *tail the start of a hole that ends there (else area_end).
static Span claim_hole(Region *region, size_t *scan, size_t area_end, const size_t need_want[2], size_t *tail) {
    size_t position = *scan;
    *tail = area_end;
    while ((position = region_next(region, position, area_end, BIT_MARK)) < area_end) {
        size_t hole_end = region_hole_end_within(region, position, need_want[1] + 1);
        if (hole_end - position >= need_want[0]) {
            size_t end = MIN(hole_end, position + need_want[1]);
            region_claim(region, position, end, hole_end);
            *scan = end;
            return (Span){region, position, end};
        }
        *tail = hole_end == area_end ? position : area_end;
        position = hole_end;
    }
    *scan = area_end;
    return NOTHING;
}

// Extend the object area so that [start, …) has `need` granules, `want` if there is space.
static Span extend_objects(Region *region, size_t start, size_t need, size_t want, size_t limit) {
    size_t wanted_top = pages_for(start + want) * PAGE_GRANULES;
    size_t top = MIN(wanted_top, MIN(limit, region->buffer_bottom));
    if (top < start + need) {
        return NOTHING;
    }
    size_t end = MIN(top, start + want);
    region->object_top = MAX(top, region->object_top);
    region_claim(region, start, end, top);
    return (Span){region, start, end};
}

static Span object_span(Region *region, size_t *scan, size_t need, size_t want, bool desperate) {
    size_t tail;
    Span span = claim_hole(region, scan, region->object_top, (size_t[2]){need, want}, &tail);
    if (span.region == NULL) {
        span = extend_objects(region, tail, need, want, desperate ? SIZE_MAX : region->object_limit);
        *scan = span.region != NULL ? span.end : *scan;
    }
    return span;
}

// Extend the buffer area downwards. A run is taken from the low end of the new space, so that the buffers in it can
// grow upwards; a single buffer from the high end, to leave the gap in one piece.
static Span extend_buffers(Region *region, size_t need, size_t want) {
    size_t bottom = region->buffer_bottom;
    bool hole_at_bottom = bottom < region_granule_count(region) && region_has(region, bottom, BIT_MARK);
    size_t end = hole_at_bottom ? region_hole_end(region, bottom) : bottom;
    size_t have = end - bottom;
    size_t gap = region_gap(region);
    if (have + gap < need) {
        return NOTHING;
    }
    size_t pages = want > have ? pages_for(want - have) : 0;
    size_t new_bottom = bottom - MIN(pages * PAGE_GRANULES, gap);
    region->buffer_bottom = new_bottom;
    if (want > need) {
        size_t run_end = MIN(end, new_bottom + want);
        region_claim(region, new_bottom, run_end, end);
        return (Span){region, new_bottom, run_end};
    }
    size_t start = end - need;
    region_claim(region, start, end, end);
    region_page(region, new_bottom)->mark |= start > new_bottom ? granule_bit(new_bottom) : 0;
    return (Span){region, start, end};
}

// Look again at holes that were freed after the search had passed them, if they add up to `least` granules.
static Span reclaim_freed(Region *region, size_t *scan, const size_t need_want[2], size_t least) {
    if (region->freed_behind < MAX(least, need_want[0])) {
        return NOTHING;
    }
    size_t tail;
    region->freed_behind = 0;
    *scan = region->buffer_bottom;
    return claim_hole(region, scan, region_granule_count(region), need_want, &tail);
}

static Span buffer_span(Region *region, size_t *scan, size_t need, size_t want) {
    size_t tail;
    size_t end = region_granule_count(region);
    size_t needs[2] = {need, want};
    *scan = MAX(*scan, region->buffer_bottom);
    Span span = claim_hole(region, scan, end, needs, &tail);
    if (span.region == NULL) {
        span = reclaim_freed(region, scan, needs, (end - region->buffer_bottom) / 16);
    }
    if (span.region == NULL) {
        span = extend_buffers(region, need, want);
    }
    return span.region != NULL ? span : reclaim_freed(region, scan, needs, 0);
}

static Span large_object_span(size_t need, bool desperate) {
    Span span = NOTHING;
    for (Region *region = the_heap.oldest; region != NULL && span.region == NULL; region = region->newer) {
        span = object_span(region, &region->large_object_scan, need, need, desperate);
    }
    return span;
}

static Span large_buffer_span(size_t need) {
    Span span = NOTHING;
    for (Region *region = the_heap.oldest; region != NULL && span.region == NULL; region = region->newer) {
        span = buffer_span(region, &region->large_buffer_scan, need, need);
    }
    return span;
}

// In debug modes runs are no longer than the request, so that every allocation goes through heap_obtain().
static size_t run_length(size_t need) {
    return the_heap.stress || the_heap.fail_countdown != 0 ? need : MAX(need, RUN_GRANULES);
}

static void retire_run(Run *run) {
    if (run->cursor < run->limit) {
        region_set_hole(run->region, region_granule(run->region, run->cursor), region_granule(run->region, run->limit));
        the_heap.used -= run->limit - run->cursor;
        the_heap.allocated -= MIN(the_heap.allocated, run->limit - run->cursor);
    }
    *run = (Run){0, 0, NULL};
}

void heap_retire_runs(void) {
    for (size_t i = 0; i < OBJECT_RUNS; i++) {
        retire_run(&the_heap.object_runs[i]);
    }
    retire_run(&the_heap.buffer_run);
}

static void set_run(Run *run, Span span) {
    *run = (Run){span_address(span), (uintptr_t)region_address(span.region, span.end), span.region};
}

static bool renew_object_run(size_t index, size_t granules, bool desperate) {
    Run *run = &the_heap.object_runs[index];
    retire_run(run);
    for (Region *region = the_heap.oldest; region != NULL; region = region->newer) {
        Span span = object_span(region, &region->object_scans[index], granules, run_length(granules), desperate);
        if (span.region != NULL) {
            set_run(run, span);
            memset((void *)run->cursor, 0, run->limit - run->cursor);
            return true;
        }
    }
    return false;
}

static bool renew_buffer_run(size_t granules) {
    retire_run(&the_heap.buffer_run);
    for (Region *region = the_heap.oldest; region != NULL; region = region->newer) {
        Span span = buffer_span(region, &region->buffer_scan, granules, run_length(granules));
        if (span.region != NULL) {
            set_run(&the_heap.buffer_run, span);
            return true;
        }
    }
    return false;
}

static uintptr_t small_buffer(size_t granules) {
    Run *run = &the_heap.buffer_run;
    size_t bytes = granules * GRANULE_BYTES;
    if (bytes > run->limit - run->cursor && !renew_buffer_run(granules)) {
        return 0;
    }
    uintptr_t address = run->cursor;
    run->cursor += bytes;
    return address;
}

static uintptr_t find_buffer(size_t granules) {
    uintptr_t address = granules <= LARGE_GRANULES ? small_buffer(granules) : 0;
    if (address == 0) {
        Span span = large_buffer_span(granules);
        address = span.region != NULL ? span_address(span) : 0;
    }
    return address;
}

static uintptr_t find_object(size_t granules, bool desperate) {
    if (granules <= LARGE_GRANULES) {
        size_t index = run_index(granules * GRANULE_BYTES);
        return renew_object_run(index, granules, desperate) ? the_heap.object_runs[index].cursor : 0;
    }
    Span span = large_object_span(granules, desperate);
    return span.region != NULL ? span_address(span) : 0;
}

// A buffer between objects cannot slide, and an object between buffers is in the way of sliding: both are last resorts.
static uintptr_t find_in_other_area(const Request *request) {
    if (!request->sliding) {
        return find_buffer(request->granules + 1);
    }
    Span span = large_object_span(request->granules - 1, true);
    return span.region != NULL ? span_address(span) : 0;
}

uintptr_t space_find(const Request *request, bool desperate) {
    uintptr_t address = request->sliding ? find_buffer(request->granules) : find_object(request->granules, desperate);
    return address != 0 || !desperate ? address : find_in_other_area(request);
}

static bool has_hole(const Region *region, size_t from, size_t end, size_t need) {
    while ((from = region_next(region, from, end, BIT_MARK)) < end) {
        size_t hole_end = region_hole_end_within(region, from, need);
        if (hole_end - from >= need) {
            return true;
        }
        from = hole_end;
    }
    return false;
}

bool space_fits(const Request *request) {
    for (const Region *region = the_heap.oldest; region != NULL; region = region->newer) {
        size_t from = request->sliding ? region->buffer_bottom : 0;
        size_t end = request->sliding ? region_granule_count(region) : region->object_top;
        if (region_gap(region) >= request->granules || has_hole(region, from, end, request->granules)) {
            return true;
        }
    }
    return false;
}
