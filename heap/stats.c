#include "heap/heap.h"

static size_t count_bits(BitWord word) {
    return (size_t)(WORD_BITS == 64 ? __builtin_popcountll(word) : __builtin_popcount((unsigned)word));
}

static void count_buffers(const Region *region, GcStats *stats) {
    size_t end = region_granule_count(region);
    size_t granule = region->buffer_bottom;
    while ((granule = region_next(region, granule, end, BIT_START)) < end) {
        const BufferHeader *header = region_buffer(region, granule++);
        stats->buffer_count += !buffer_is_embedded(header);
        stats->object_count += header->owner == (void *)EMBEDDED_OBJECT;
    }
}

static void count_blocks(const Region *region, GcStats *stats) {
    for (size_t index = 0; index < region->object_top / PAGE_GRANULES; index++) {
        stats->object_count += count_bits(region->pages[index].start & ~region->pages[index].kind);
    }
    count_buffers(region, stats);
}

static size_t largest_hole(const Region *region, size_t from, size_t end) {
    size_t largest = 0;
    while ((from = region_next(region, from, end, BIT_MARK)) < end) {
        size_t hole_end = region_hole_end(region, from);
        largest = MAX(largest, hole_end - from);
        from = hole_end;
    }
    return largest;
}

// The gap, together with a hole of the buffer area that adjoins it.
static size_t free_before_buffers(const Region *region) {
    size_t bottom = region->buffer_bottom;
    bool hole = bottom < region_granule_count(region) && region_has(region, bottom, BIT_MARK);
    return region_gap(region) + (hole ? region_hole_end(region, bottom) - bottom : 0);
}

static size_t largest_buffer(const Region *region) {
    size_t granules =
        MAX(largest_hole(region, region->buffer_bottom, region_granule_count(region)), free_before_buffers(region));
    size_t sliding = granules > 0 ? granules - 1 : 0;
    return MAX(sliding, largest_hole(region, 0, region->object_top)) * GRANULE_BYTES;
}

size_t gc_object_count(void) {
    GcStats stats = {0};
    for (const Region *region = the_heap.oldest; region != NULL; region = region->newer) {
        count_blocks(region, &stats);
    }
    return stats.object_count;
}

void gc_get_stats(GcStats *stats) {
    heap_retire_runs();
    *stats = (GcStats){
        .used = the_heap.used,
        .peak_used = the_heap.peak_used,
        .collections = the_heap.collections,
        .slides = the_heap.slides,
        .largest_slide = the_heap.largest_slide,
    };
    size_t overhead = 0;
    for (const Region *region = the_heap.oldest; region != NULL; region = region->newer) {
        size_t bytes = region_granule_count(region) * GRANULE_BYTES;
        stats->total += bytes;
        overhead += region->bytes - bytes;
        stats->largest_free = MAX(stats->largest_free, largest_buffer(region));
        count_blocks(region, stats);
    }
    stats->limit = the_heap.limit_bytes - MIN(overhead, the_heap.limit_bytes);
}
