// Internal to heap/: the state of the one heap and what its files ask of each other.
#pragma once

#include "heap/region.h"

enum {
    RAW_PAYLOAD_MAX = 32,  // larger payloads are sliding buffers
    // A run is the hole that small blocks are being cut from. It is zeroed when it is taken, so it should fit the
    // cache.
    RUN_GRANULES = WORD_BITS == 64 ? 512 : 64,
    LARGE_GRANULES = RUN_GRANULES / 8,  // requests above this do not use a run
    SIZE_STEP = 2,                      // granules by which the blocks of one object run and the next differ
    MARK_RESERVE_MIN = 64,              // entries of the mark stack when there is no gap to put it in
    MARK_RESERVE_MAX = 4096,
};

// On a growing heap, no collection before this much was allocated, however little is alive.
#define COLLECT_AFTER_MIN ((size_t)(WORD_BITS == 64 ? 4 << 20 : 64 << 10))

typedef struct {
    uintptr_t cursor, limit;  // addresses of the free part, whole granules; equal when there is no run
    Region *region;
} Run;

// The stack of objects that are marked but not traced yet. An entry is an object, or the tagged address of a Value with
// the number of Values still to be visited below it.
typedef struct {
    uintptr_t *base, *top, *limit;
    uintptr_t *reserve;  // in the first region
    size_t reserve_entries;
    const Type *type;                     // made by Python, of the last instance traced: it is marked
    uintptr_t dropped_low, dropped_high;  // range of the objects that found the stack full; empty if low > high
} MarkStack;

typedef struct {
    Run object_runs[OBJECT_RUNS], buffer_run;
    Region *newest, *oldest;
    uintptr_t low, high;  // range of all regions, for a quick look at pointers
    MarkStack marks;
    Region *marks_gap;  // region whose gap holds the mark stack; NULL: the reserve does

    void *stack_base;
    size_t limit_bytes, total_bytes;  // of regions, as the host gave them
    size_t used, peak_used;           // bytes of blocks and runs
    size_t allocated;                 // bytes claimed since the last collection
    size_t collect_after;             // `allocated` that makes the next collection due; SIZE_MAX on a fixed heap
    size_t collections, slides;
    size_t largest_slide;  // bytes moved in one collection

    uintptr_t *finalisers;  // buffer: objects to look after (heap/finalise.c)
    size_t finaliser_count;

    size_t fail_countdown;
    bool fail_sticky, stress;
    bool disturb;  // in stress mode, whether the last slide moved the buffers away from the top
    bool disabled, collecting;
    bool desperate;   // until the next collection: the last one has not made enough space
    uintptr_t fresh;  // what heap_obtain() gave last if nothing was there before: it is zero; else 0
} Heap;

extern Heap the_heap;

// A request for a block of the object area, or for a buffer (its header included).
typedef struct {
    size_t granules;
    bool sliding;
} Request;

// The region that the address lies in, NULL if it is outside the heap.
static inline Region *heap_region_of(uintptr_t address) {
    if (address - the_heap.low >= the_heap.high - the_heap.low) {
        return NULL;
    }
    Region *region = the_heap.newest;
    if (LIKELY(region->older == NULL)) {
        return region;
    }
    while (region != NULL && !region_contains(region, address)) {
        region = region->older;
    }
    return region;
}

static inline bool heap_can_grow(void) { return the_heap.total_bytes < the_heap.limit_bytes; }

// With so many bytes more.
static inline bool heap_is_tight(size_t bytes) {
    return !heap_can_grow() && the_heap.used + bytes > the_heap.total_bytes / 2;
}

// Runs ----------------------------------------------------------------------------------------------------------------

// The object run for blocks of this size.
static inline size_t run_index(size_t bytes) {
    return MIN((bytes - 1) / (SIZE_STEP * GRANULE_BYTES), (size_t)OBJECT_RUNS - 1);
}

// Make the rest of all runs a hole again.
void heap_retire_runs(void);

// Finding space (heap/space.c)
// -----------------------------------------------------------------------------------------

// Claim memory for the request without collecting or growing; its start bit is not set, its bytes are undefined.
// Returns the address or 0. `desperate` allows what causes fragmentation; then it may lie in the other area.
uintptr_t space_find(const Request *request, bool desperate);

// True if the request could be satisfied without sliding. Nothing is claimed.
bool space_fits(const Request *request);

// Policy (heap/alloc.c)
// ------------------------------------------------------------------------------------------------

// What comes before every allocation: debug modes, and the collection that is due. False: it must fail, MemoryError is
// raised.
bool heap_admit(const Request *request);

// Get memory for the request, collecting, sliding and growing as needed; 0 with MemoryError raised when all failed.
// A request for a small block of the object area is answered by renewing its object run (the result is its start).
uintptr_t heap_obtain(const Request *request);

// Regions (heap/growth.c)
// -----------------------------------------------------------------------------------------------

// Get the first region, with the reserve of the mark stack. False if it cannot be had or is too small.
bool heap_start(size_t initial_bytes);
// Add a region that holds at least this request. False at the limit, or if the host has no memory.
bool heap_grow(const Request *request);
void heap_release_region(Region *region);
// After sweeping: give empty regions back unless they will be needed soon.
void heap_release_empty(void);

// The collector's parts
// -------------------------------------------------------------------------------------------------

typedef enum {
    SLIDE_NEVER,
    SLIDE_IF_NEEDED,
    SLIDE_ALWAYS
} SlidePolicy;

// Collect. SLIDE_IF_NEEDED slides the buffers if the request does not fit otherwise; with the other policies request
// may be NULL.
void heap_collect(const Request *request, SlidePolicy policy);

// The same, with the C stack from here on.
void heap_collect_below(const void *stack_top, const Request *request, SlidePolicy policy);

// Mark from all roots, of which the C stack begins at `stack_top`; everything alive has its mark bit set afterwards,
// pinned buffers have their kind bit.
void mark_from_roots(const void *stack_top);
// Trace what gc_visit() put on the stack since.
void mark_drain(void);
// For walks that are no collection (heap/walk.c): prepare the mark stack; then put on it what an object refers to.
void mark_begin_walk(void);
void mark_children(Object *object);
// Marking is over; the mark stack goes.
void mark_finish(void);

// Make space in the table for one more entry, before the object is allocated. False = MemoryError raised.
bool finalisers_reserve(void);
// Register an object whose type has Slots.finalise.
void finalisers_add_native(Object *object);
// After marking: keep and queue dead objects with __del__, then finalise dead resources.
void finalisers_queue_dead(void);
void finalisers_run_dead(void);
// Finalise every resource, alive or dead.
void finalisers_run_all(void);
void finalisers_visit(void);

// Move unpinned buffers to the top of each region. Only right after marking and sweeping, while pins are known.
void slide_buffers(void);
// Enlarge the buffer in place by moving the buffers below it down. The same holds; false if there is no space.
bool slide_open(Region *region, size_t granule, size_t more_granules);

// Poisoning: fills freed memory in stress mode, and tells the address sanitizer about it.
void poison_free(Region *region, size_t granule, size_t end);
void poison_claim(Region *region, size_t granule, size_t end);
void poison_dead(Region *region);
