#include "heap/heap.h"

// What is known after sweeping the pages of one area.
typedef struct {
    Page *first_used, *last_used;  // pages that are not all free; NULL if there are none
    size_t free_granules;
} Swept;

static size_t count_bits(BitWord word) {
    return (size_t)(WORD_BITS == 64 ? __builtin_popcountll(word) : __builtin_popcount((unsigned)word));
}

// For each page: blocks without a mark become holes, then `free` becomes the set of all granules in holes. A hole fills
// the granules from its first one up to the next first granule of anything; adding the granule after each hole's first
// one to the set of inner granules makes the carry run through exactly those.
static Swept sweep_pages(Page *page, const Page *end) {
    Swept swept = {NULL, NULL, 0};
    BitWord carry = 0;  // 1 while a hole continues from the page before
    for (; page < end; page++) {
        BitWord live = page->start & page->mark;
        BitWord hole = page->start ^ page->mark;
        BitWord inner = ~(live | hole);
        BitWord seeds = (hole << 1 | carry) & inner;
        BitWord free = hole | (inner & ~(inner + seeds));
        page->start = live;
        page->mark = free & ~(free << 1 | carry);
        page->kind &= live;
        carry = free >> (PAGE_GRANULES - 1);
        swept.free_granules += count_bits(free);
        if (free != ~(BitWord)0) {
            swept.first_used = swept.first_used == NULL ? page : swept.first_used;
            swept.last_used = page;
        }
    }
    return swept;
}

static size_t sweep_objects(Region *region) {
    Page *top = region->pages + region->object_top / PAGE_GRANULES;
    Swept swept = sweep_pages(region->pages, top);
    region->object_live = region->object_top - swept.free_granules;
    Page *new_top = swept.last_used == NULL ? region->pages : swept.last_used + 1;
    if (new_top < top) {
        new_top->mark = 0;
        region->object_top = (size_t)(new_top - region->pages) * PAGE_GRANULES;
    }
    return region->object_live;
}

static size_t sweep_buffers(Region *region) {
    Page *end = region->pages + region->page_count;
    Page *bottom = region->pages + region->buffer_bottom / PAGE_GRANULES;
    Swept swept = sweep_pages(bottom, end);
    size_t live = region_granule_count(region) - region->buffer_bottom - swept.free_granules;
    Page *new_bottom = swept.first_used == NULL ? end : swept.first_used;
    if (new_bottom > bottom) {
        bottom->mark = 0;
        region->buffer_bottom = (size_t)(new_bottom - region->pages) * PAGE_GRANULES;
        if (new_bottom < end) {
            new_bottom->mark |= ~new_bottom->start & 1;
        }
    }
    return live;
}

size_t region_sweep(Region *region) {
    poison_dead(region);
    return sweep_objects(region) + sweep_buffers(region);
}
