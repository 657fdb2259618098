// Regions come from the host and go back to it.
#include "heap/heap.h"
#include "vm/host.h"

enum {
    REGION_ALIGNMENT = 4096,
    REGION_MIN = 64 << 10
};

static size_t round_up(size_t bytes, size_t unit) { return (bytes + unit - 1) / unit * unit; }

// Bytes of a region that has at least `granules` of them and `reserve` bytes for other use.
static size_t region_bytes_for(size_t granules, size_t reserve) {
    size_t bytes = sizeof(Region) + reserve + pages_for(granules) * (sizeof(Page) + PAGE_BYTES) + PAGE_BYTES;
    return round_up(bytes, REGION_ALIGNMENT);
}

static void include_in_range(const Region *region) {
    uintptr_t low = (uintptr_t)region->base;
    uintptr_t high = low + region->page_count * PAGE_BYTES;
    the_heap.low = the_heap.high == 0 ? low : MIN(the_heap.low, low);
    the_heap.high = MAX(the_heap.high, high);
}

static void link_region(Region *region) {
    region->older = the_heap.newest;
    region->newer = NULL;
    *(the_heap.newest != NULL ? &the_heap.newest->newer : &the_heap.oldest) = region;
    the_heap.newest = region;
    the_heap.total_bytes += region->bytes;
    include_in_range(region);
}

static void unlink_region(Region *region) {
    *(region->older != NULL ? &region->older->newer : &the_heap.oldest) = region->newer;
    *(region->newer != NULL ? &region->newer->older : &the_heap.newest) = region->older;
    the_heap.total_bytes -= region->bytes;
    the_heap.low = the_heap.high = 0;
    for (const Region *other = the_heap.oldest; other != NULL; other = other->newer) {
        include_in_range(other);
    }
}

// Lay out the memory: region, pages, `reserve` bytes, granules.
static void set_up_region(Region *region, size_t bytes, size_t reserve) {
    size_t pages = (bytes - sizeof(Region) - reserve - GRANULE_BYTES) / (sizeof(Page) + PAGE_BYTES);
    memset(region, 0, sizeof(Region) + pages * sizeof(Page));
    region->bytes = bytes;
    region->page_count = pages;
    uintptr_t after_reserve = (uintptr_t)&region->pages[pages] + reserve;
    region->base = (char *)round_up(after_reserve, GRANULE_BYTES);
    region->buffer_bottom = region_granule_count(region);
    region->object_limit = SIZE_MAX;
    region_rewind(region);
    link_region(region);
    poison_free(region, 0, region->buffer_bottom);
}

static Region *new_region(size_t bytes, size_t reserve) {
    Region *region = host_heap_grow(bytes);
    if (region != NULL) {
        set_up_region(region, bytes, reserve);
    }
    return region;
}

bool heap_start(size_t initial_bytes) {
    size_t bytes = initial_bytes / GRANULE_BYTES * GRANULE_BYTES;
    size_t entries = MIN(MAX(bytes / 4096, MARK_RESERVE_MIN), MARK_RESERVE_MAX);
    size_t reserve = entries * sizeof(uintptr_t);
    if (bytes < region_bytes_for(PAGE_GRANULES, reserve)) {
        return false;
    }
    Region *region = new_region(bytes, reserve);
    if (region == NULL) {
        return false;
    }
    the_heap.marks.reserve = (uintptr_t *)&region->pages[region->page_count];
    the_heap.marks.reserve_entries = entries;
    return true;
}

bool heap_grow(const Request *request) {
    size_t least = region_bytes_for(request->granules, 0);
    size_t most = (the_heap.limit_bytes - the_heap.total_bytes) / REGION_ALIGNMENT * REGION_ALIGNMENT;
    size_t wanted = MIN(MAX(MAX(least, the_heap.total_bytes), REGION_MIN), most);
    if (!heap_can_grow() || wanted < least) {
        return false;
    }
    return new_region(wanted, 0) != NULL || (wanted > least && new_region(least, 0) != NULL);
}

void heap_release_region(Region *region) {
    unlink_region(region);
    poison_claim(region, 0, region_granule_count(region));
    host_heap_release(region, region->bytes);
}

// A region is given back when it is empty and the others would be no more than half full without it.
void heap_release_empty(void) {
    Region *region = the_heap.newest;
    while (region != NULL && region != the_heap.oldest) {
        Region *older = region->older;
        bool empty = region->object_top == 0 && region->buffer_bottom == region_granule_count(region);
        if (empty && the_heap.total_bytes - region->bytes >= 2 * the_heap.used) {
            heap_release_region(region);
        }
        region = older;
    }
}
