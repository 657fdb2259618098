#include "heap/heap.h"

size_t region_next(const Region *region, size_t from, size_t end, unsigned which) {
    if (from >= end) {
        return end;
    }
    const Page *page = &region->pages[from / PAGE_GRANULES];
    BitWord bits = page_bits(page, which) & (~(BitWord)0 << (from % PAGE_GRANULES));
    const Page *last = &region->pages[(end - 1) / PAGE_GRANULES];
    while (bits == 0) {
        if (page == last) {
            return end;
        }
        bits = page_bits(++page, which);
    }
    size_t granule = (size_t)(page - region->pages) * PAGE_GRANULES + lowest_bit(bits);
    return MIN(granule, end);
}

size_t region_previous(const Region *region, size_t from, size_t low, unsigned which) {
    const Page *page = &region->pages[from / PAGE_GRANULES];
    const Page *first = &region->pages[low / PAGE_GRANULES];
    BitWord bits = page_bits(page, which) & (~(BitWord)0 >> (PAGE_GRANULES - 1 - from % PAGE_GRANULES));
    while (bits == 0) {
        if (page == first) {
            return SIZE_MAX;
        }
        bits = page_bits(--page, which);
    }
    size_t granule = (size_t)(page - region->pages) * PAGE_GRANULES + highest_bit(bits);
    return granule >= low ? granule : SIZE_MAX;
}

static size_t run_start(const Run *run, const Region *region, size_t granule, size_t end) {
    if (run->region != region || run->cursor == run->limit) {
        return end;
    }
    size_t cursor = region_granule(region, run->cursor);
    return cursor > granule && cursor < end ? cursor : end;
}

static size_t end_of_extent(const Region *region, size_t granule, unsigned which, size_t limit) {
    bool buffer = region_is_buffer(region, granule);
    size_t area_end = buffer ? region_granule_count(region) : region->object_top;
    size_t end = region_next(region, granule + 1, MIN(area_end, limit), which);
    if (buffer) {
        return run_start(&the_heap.buffer_run, region, granule, end);
    }
    for (size_t i = 0; i < OBJECT_RUNS; i++) {
        end = run_start(&the_heap.object_runs[i], region, granule, end);
    }
    return end;
}

size_t region_block_end(const Region *region, size_t granule) {
    return end_of_extent(region, granule, BIT_START | BIT_MARK, SIZE_MAX);
}

size_t region_hole_end(const Region *region, size_t granule) {
    return end_of_extent(region, granule, BIT_START, SIZE_MAX);
}

size_t region_hole_end_within(const Region *region, size_t granule, size_t least) {
    return end_of_extent(region, granule, BIT_START, granule + least);
}

void region_set_hole(Region *region, size_t granule, size_t end) {
    if (granule < end) {
        region_page(region, granule)->mark |= granule_bit(granule);
        poison_free(region, granule, end);
    }
}

static void clear_marks(Region *region, size_t granule, size_t end) {
    Page *page = region_page(region, granule);
    Page *last = region_page(region, end - 1);
    BitWord from = ~(BitWord)0 << (granule % PAGE_GRANULES);
    BitWord upto = ~(BitWord)0 >> (PAGE_GRANULES - 1 - (end - 1) % PAGE_GRANULES);
    if (page == last) {
        page->mark &= ~(from & upto);
        return;
    }
    page->mark &= ~from;
    while (++page < last) {
        page->mark = 0;
    }
    last->mark &= ~upto;
}

void region_claim(Region *region, size_t granule, size_t end, size_t hole_end) {
    size_t bytes = (end - granule) * GRANULE_BYTES;
    clear_marks(region, granule, end);
    if (end < hole_end) {
        region_page(region, end)->mark |= granule_bit(end);
    }
    poison_claim(region, granule, end);
    the_heap.allocated += bytes;
    the_heap.used += bytes;
    the_heap.peak_used = MAX(the_heap.peak_used, the_heap.used);
}

void region_free_block(Region *region, size_t granule) {
    size_t end = region_block_end(region, granule);
    Page *page = region_page(region, granule);
    page->start &= ~granule_bit(granule);
    page->kind &= ~granule_bit(granule);
    region_set_hole(region, granule, end);
    the_heap.used -= (end - granule) * GRANULE_BYTES;
}

void region_rewind(Region *region) {
    memset(region->object_scans, 0, sizeof region->object_scans);
    region->large_object_scan = 0;
    region->buffer_scan = region->buffer_bottom;
    region->large_buffer_scan = region->buffer_bottom;
    region->freed_behind = 0;
}
