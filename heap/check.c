// Whether the heap is what heap/region.h says it is.
#include "heap/heap.h"
#include "vm/host.h"

static void require(bool condition, const char *message) {
    if (!condition) {
        host_fatal(message);
    }
}

static bool run_begins_at(const Run *run, const Region *region, size_t granule) {
    return run->region == region && run->cursor < run->limit &&
           run->cursor == (uintptr_t)region_address(region, granule);
}

// The end of the run that begins here; 0: none does.
static size_t run_end(const Run *runs, size_t count, const Region *region, size_t granule) {
    for (const Run *run = runs; run < runs + count; run++) {
        if (run_begins_at(run, region, granule)) {
            return region_granule(region, run->limit);
        }
    }
    return 0;
}

// The blocks, holes and runs must follow one another without a gap. Returns the granules in blocks and runs.
static size_t check_area(const Region *region, size_t from, size_t end, const Run *runs, size_t run_count) {
    size_t used = 0;
    while (from < end) {
        size_t next = run_end(runs, run_count, region, from);
        if (next != 0) {
            require(region_next(region, from, next, BIT_START | BIT_MARK) == next, "heap: something begins in a run");
            used += next - from;
        } else if (region_has(region, from, BIT_MARK)) {
            next = region_hole_end(region, from);
        } else {
            require(region_has(region, from, BIT_START), "heap: granules that belong to nothing");
            next = region_block_end(region, from);
            bool whole = !region_is_buffer(region, from) || region_buffer(region, from)->granules == next - from;
            require(whole, "heap: a buffer does not fill its block");
            used += next - from;
        }
        from = next;
    }
    require(from == end, "heap: a block crosses the border of its area");
    return used;
}

static void check_pages(const Region *region) {
    for (size_t index = 0; index < region->page_count; index++) {
        const Page *page = &region->pages[index];
        size_t granule = index * PAGE_GRANULES;
        bool in_gap = granule >= region->object_top && !region_is_buffer(region, granule);
        require((page->start & page->mark) == 0, "heap: a block is still marked");
        require((page->kind & ~page->start) == 0, "heap: a kind without a block");
        require(!in_gap || (page->start | page->mark) == 0, "heap: a block in the gap");
    }
}

static size_t check_region(const Region *region) {
    require(region->object_top <= region->buffer_bottom, "heap: the areas overlap");
    require(region->object_top % PAGE_GRANULES == 0 && region->buffer_bottom % PAGE_GRANULES == 0,
            "heap: an area is not whole pages");
    check_pages(region);
    return check_area(region, 0, region->object_top, the_heap.object_runs, OBJECT_RUNS) +
           check_area(region, region->buffer_bottom, region_granule_count(region), &the_heap.buffer_run, 1);
}

void gc_check(void) {
    size_t used = 0;
    size_t bytes = 0;
    for (const Region *region = the_heap.oldest; region != NULL; region = region->newer) {
        used += check_region(region);
        bytes += region->bytes;
        require(region->older == NULL || region->older->newer == region, "heap: the list of regions is broken");
    }
    require(used * GRANULE_BYTES == the_heap.used, "heap: the count of used bytes is wrong");
    require(bytes == the_heap.total_bytes && bytes <= the_heap.limit_bytes, "heap: the size is wrong");
}
