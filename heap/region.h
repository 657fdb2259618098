// Internal to heap/: one region of memory and the bits that describe it.
//
//   Region | Page[page_count] | granule 0 … object_top | gap | buffer_bottom … end
//
// A granule is two words: 8 bytes on 32-bit boards, so that a boxed double is one granule; 16 on 64-bit hosts, where
// floats are inline and shorter bitmaps are worth more than the few bytes that rounding wastes. A page is as many
// granules as a word has bits; both areas are whole pages. Three bits stand for each granule:
//
//   start  mark
//     0     0     inside a block, a hole or a run; every granule of the gap
//     0     1     first granule of a hole
//     1     0     first granule of a block
//     1     1     the same, found alive (only from marking to sweeping)
//
// so that sweeping is a few word operations per page. `kind` belongs to the first granule of a block: in the object
// area it tells raw bytes from an object with a header, in the buffer area it says that the buffer is pinned.
#pragma once

#include "heap/gc.h"

typedef uintptr_t BitWord;

enum {
    GRANULE_BYTES = 2 * (int)sizeof(void *),
    PAGE_GRANULES = WORD_BITS,
    PAGE_BYTES = GRANULE_BYTES * PAGE_GRANULES,
    // Objects of like size are cut from the same run: where short-lived ones died between others that stay, the hole
    // is one for all sizes.
    OBJECT_RUNS = 3,
};

typedef struct {
    BitWord start;
    BitWord mark;
    BitWord kind;
} Page;

typedef struct Region {
    struct Region *older;  // towards the first region; lookups go this way, since later regions are larger
    struct Region *newer;  // allocation goes this way, so that late regions empty out and can be given back
    char *base;            // granule 0
    size_t bytes;          // as given by the host
    size_t page_count;
    size_t object_top;     // first granule after the object area
    size_t object_limit;   // objects do not grow beyond it before the next collection
    size_t object_live;    // granules of objects that the last collection found alive
    size_t buffer_bottom;  // first granule of the buffer area
    // Where the next search for a hole begins; below are none that are worth looking at in this cycle. Large requests
    // have a position of their own, so that they do not skip holes that small ones can use.
    size_t object_scans[OBJECT_RUNS], large_object_scan;  // of each object run
    size_t buffer_scan, large_buffer_scan;
    size_t freed_behind;  // granules of buffers freed below buffer_scan since it passed
    Page pages[];
} Region;

// A header precedes the data of each buffer in the buffer area. When pinned buffers keep objects from extending their
// area, single objects and raw blocks are embedded in the buffer area behind a header of this kind; they never move.
typedef struct {
    void *owner;  // address of the owning pointer, or an Embedded
    size_t granules;
} BufferHeader;

typedef enum {
    EMBEDDED_OBJECT = 1,
    EMBEDDED_RAW = 2
} Embedded;

_Static_assert(sizeof(BufferHeader) == GRANULE_BYTES, "data of a buffer begins at the second granule");

enum {
    BIT_START = 1,
    BIT_MARK = 2
};

static inline size_t region_granule_count(const Region *region) { return region->page_count * PAGE_GRANULES; }
static inline size_t region_gap(const Region *region) { return region->buffer_bottom - region->object_top; }

static inline char *region_address(const Region *region, size_t granule) {
    return region->base + granule * GRANULE_BYTES;
}
static inline size_t region_granule(const Region *region, uintptr_t address) {
    return (address - (uintptr_t)region->base) / GRANULE_BYTES;
}
static inline bool region_contains(const Region *region, uintptr_t address) {
    return address - (uintptr_t)region->base < region->page_count * PAGE_BYTES;
}

static inline size_t granules_for(size_t bytes) { return (bytes + GRANULE_BYTES - 1) / GRANULE_BYTES; }
static inline size_t pages_for(size_t granules) { return (granules + PAGE_GRANULES - 1) / PAGE_GRANULES; }

static inline BitWord granule_bit(size_t granule) { return (BitWord)1 << (granule % PAGE_GRANULES); }
static inline Page *region_page(Region *region, size_t granule) { return &region->pages[granule / PAGE_GRANULES]; }

static inline BitWord page_bits(const Page *page, unsigned which) {
    return ((which & BIT_START) ? page->start : 0) | ((which & BIT_MARK) ? page->mark : 0);
}
static inline bool region_has(const Region *region, size_t granule, unsigned which) {
    return (page_bits(&region->pages[granule / PAGE_GRANULES], which) & granule_bit(granule)) != 0;
}

static inline unsigned lowest_bit(BitWord word) {
    return (unsigned)(WORD_BITS == 64 ? __builtin_ctzll(word) : __builtin_ctz((unsigned)word));
}
static inline unsigned highest_bit(BitWord word) {
    return (unsigned)(WORD_BITS == 64 ? 63 - __builtin_clzll(word) : 31 - __builtin_clz((unsigned)word));
}

// The first granule in [from, end) that has one of the bits `which`; `end` if there is none.
size_t region_next(const Region *region, size_t from, size_t end, unsigned which);

// The last granule in [low, from] that has one of the bits `which`; SIZE_MAX if there is none.
size_t region_previous(const Region *region, size_t from, size_t low, unsigned which);

static inline bool region_is_buffer(const Region *region, size_t granule) { return granule >= region->buffer_bottom; }

static inline BufferHeader *region_buffer(const Region *region, size_t granule) {
    return (BufferHeader *)region_address(region, granule);
}

static inline bool buffer_is_embedded(const BufferHeader *header) { return (uintptr_t)header->owner <= EMBEDDED_RAW; }

// The first granule of the block that an object or the data of a buffer at this address belongs to.
static inline size_t region_block_of(const Region *region, uintptr_t address) {
    size_t granule = region_granule(region, address);
    return UNLIKELY(region_is_buffer(region, granule)) ? granule - 1 : granule;
}

// The first granule after the block or hole that begins at `granule`. A hole ends at the next block or run, even if it
// consists of several that were not merged yet.
size_t region_block_end(const Region *region, size_t granule);
size_t region_hole_end(const Region *region, size_t granule);

// The same, but looks no further than `least` granules: a longer hole ends there for this call. Holes can be as large
// as the region, so a search that only asks whether one suffices must not measure them.
size_t region_hole_end_within(const Region *region, size_t granule, size_t least);

// Make [granule, end) a hole. It must not be a hole or a run already.
void region_set_hole(Region *region, size_t granule, size_t end);

// Take [granule, end) out of the hole or holes that it lies in, whose last granule is hole_end - 1.
void region_claim(Region *region, size_t granule, size_t end, size_t hole_end);

// Free the block of the object area that begins at `granule` at once.
void region_free_block(Region *region, size_t granule);

// After marking: everything unmarked becomes holes, neighbouring holes merge, empty pages at the border go to the gap.
// Returns the number of granules in blocks that stay.
size_t region_sweep(Region *region);

// Start all searches at the beginning again.
void region_rewind(Region *region);
