#include "heap/heap.h"
#include "heap/roots.h"
#include "vm/host.h"

// Entries of the mark stack: an object's address, or this tag and the address of Values, on top of their count.
enum {
    RANGE_TAG = 1,
    BATCH = 4  // Values that are visited at once; where the stack gets short one by one, so that it lasts longer
};

static void note_dropped(uintptr_t address) {
    MarkStack *marks = &the_heap.marks;
    marks->dropped_low = MIN(marks->dropped_low, address);
    marks->dropped_high = MAX(marks->dropped_high, address);
}

static inline void push_object(uintptr_t address) {
    MarkStack *marks = &the_heap.marks;
    if (LIKELY(marks->top < marks->limit)) {
        *marks->top++ = address;
    } else {
        note_dropped(address);
    }
}

// Set the mark of the block that begins at `granule`. False if it was set already.
static inline bool mark_block(Region *region, size_t granule) {
    Page *page = region_page(region, granule);
    BitWord bit = granule_bit(granule);
    if ((page->start & ~page->mark & bit) == 0) {
        if (UNLIKELY(the_heap.stress && (page->start & bit) == 0)) {
            host_fatal("heap: a reference to something that is not allocated");
        }
        return false;
    }
    page->mark |= bit;
    return true;
}

static inline bool is_immediate(Value v) {
    uintptr_t tag = v.bits & VALUE_TAG_MASK;
    return tag != VALUE_TAG_OBJECT && tag != VALUE_TAG_DOUBLE_CELL;
}

// Most of marking is this.
static inline __attribute__((always_inline)) void visit(Value v) {
    if (is_immediate(v)) {
        return;
    }
    uintptr_t address = v.bits & ~(uintptr_t)VALUE_TAG_DOUBLE_CELL;
    Region *region = heap_region_of(address);
    if (region != NULL && mark_block(region, region_block_of(region, address)) && address == v.bits) {
        push_object(address);
    }
}

void gc_visit(Value v) { visit(v); }

NOINLINE static void check_owner(Region *region, size_t granule, const void *slot) {
    const BufferHeader *header = region_buffer(region, granule);
    if (region_is_buffer(region, granule) && header->owner != slot && !buffer_is_embedded(header)) {
        host_fatal("heap: a buffer with two owners");
    }
}

// False if the data is not in the heap.
static inline bool visit_buffer(const void *slot, uintptr_t data) {
    Region *region = heap_region_of(data);
    if (region == NULL) {
        return false;
    }
    size_t granule = region_block_of(region, data);
    if (UNLIKELY(the_heap.stress)) {
        check_owner(region, granule, slot);
    }
    mark_block(region, granule);
    return true;
}

void gc_visit_buffer(void *slot) {
    uintptr_t data;
    memcpy(&data, __builtin_assume_aligned(slot, sizeof data), sizeof data);
    visit_buffer(slot, data);
}

static inline bool push_range(const Value *values, size_t count) {
    MarkStack *marks = &the_heap.marks;
    if (marks->limit - marks->top < 2) {
        return false;
    }
    *marks->top++ = count;
    *marks->top++ = (uintptr_t)values | RANGE_TAG;
    return true;
}

static inline size_t batch(void) {
    const MarkStack *marks = &the_heap.marks;
    return LIKELY(marks->limit - marks->top >= 8 * BATCH) ? BATCH : 1;
}

// Many are put on the stack as one range, so that they take few entries at a time.
static inline void visit_items(const Value *values, size_t count) {
    if (count > 1 && count > batch() && push_range(values, count)) {
        return;
    }
    for (const Value *end = values + count; values < end; values++) {
        visit(*values);
    }
}

void gc_visit_items(const Value *values, size_t count) { visit_items(values, count); }

void gc_visit_values(void *slot, size_t count) {
    const Value *values;
    memcpy(&values, __builtin_assume_aligned(slot, sizeof values), sizeof values);
    if (visit_buffer(slot, (uintptr_t)values)) {
        visit_items(values, count);
    }
}

static inline void visit_type(const Type *type) {
    if (the_heap.marks.type != type) {
        the_heap.marks.type = type;
        gc_visit_object(type);
    }
}

// A type that is not made by Python is in flash.
static inline void trace_object(Object *object) {
    const Type *type = object->type;
    void (*trace)(Object *) = type->slots->trace;
    if (trace != NULL) {
        trace(object);
    }
    if (type->flags & TYPE_HEAP) {
        visit_type(type);
        roots_trace_instance(object);
    }
}

// Visit some Values of the range on top of the stack; the others lie below what these push.
static void continue_range(uintptr_t entry) {
    const Value *values = (const Value *)(entry - RANGE_TAG);
    size_t count = *--the_heap.marks.top;
    while (count > 0 && is_immediate(*values)) {
        values++;
        count--;
    }
    size_t now = MIN(count, batch());
    if (now < count && !push_range(values + now, count - now)) {
        host_fatal("heap: the mark stack has no room for what was on it");
    }
    for (const Value *end = values + now; values < end; values++) {
        visit(*values);
    }
}

static void drain_stack(void) {
    MarkStack *marks = &the_heap.marks;
    while (marks->top > marks->base) {
        uintptr_t entry = *--marks->top;
        if (entry & RANGE_TAG) {
            continue_range(entry);
        } else {
            trace_object((Object *)entry);
        }
    }
}

static void retrace_if_marked(Region *region, size_t granule) {
    const Page *page = region_page(region, granule);
    bool embedded = region_is_buffer(region, granule);
    bool headed = embedded ? region_buffer(region, granule)->owner == (void *)EMBEDDED_OBJECT
                           : (page->kind & granule_bit(granule)) == 0;
    if (headed && (page->mark & granule_bit(granule))) {
        trace_object((Object *)region_address(region, granule + embedded));
        drain_stack();
    }
}

// Trace every marked object in the range of those that found the stack full; most were traced before and lead nowhere.
static void retrace(Region *region, uintptr_t low, uintptr_t high) {
    uintptr_t base = (uintptr_t)region->base;
    size_t end = region_granule_count(region);
    if (high < base || low >= base + end * GRANULE_BYTES) {
        return;
    }
    size_t granule = low > base ? region_block_of(region, low) : 0;
    end = MIN(end, region_granule(region, high) + 1);
    while ((granule = region_next(region, granule, end, BIT_START)) < end) {
        retrace_if_marked(region, granule++);
    }
}

void mark_drain(void) {
    MarkStack *marks = &the_heap.marks;
    drain_stack();
    while (marks->dropped_low <= marks->dropped_high) {
        uintptr_t low = marks->dropped_low;
        uintptr_t high = marks->dropped_high;
        marks->dropped_low = UINTPTR_MAX;
        marks->dropped_high = 0;
        for (Region *region = the_heap.newest; region != NULL; region = region->older) {
            retrace(region, low, high);
        }
    }
}

// Conservative scanning
// ------------------------------------------------------------------------------------------------

// Data begins behind the header, so nobody keeps the address of a buffer's first byte; such a word is the end of the
// buffer before, which loops do keep.
static void visit_word(uintptr_t word);

// The owner is kept with it, since a function may go on with the items of an object that it does not need any more.
static void pin_buffer(Region *region, size_t granule, uintptr_t word) {
    bool at_start = word % GRANULE_BYTES == 0 && region_has(region, granule, BIT_START | BIT_MARK);
    if (at_start && granule-- == region->buffer_bottom) {
        return;
    }
    size_t start = region_previous(region, granule, region->buffer_bottom, BIT_START | BIT_MARK);
    if (start == SIZE_MAX || !region_has(region, start, BIT_START)) {
        return;
    }
    region_page(region, start)->kind |= granule_bit(start);
    const BufferHeader *header = region_buffer(region, start);
    bool newly_marked = mark_block(region, start);
    if (newly_marked && header->owner == (void *)EMBEDDED_OBJECT) {
        push_object((uintptr_t)(header + 1));
    } else if (newly_marked && !buffer_is_embedded(header)) {
        visit_word((uintptr_t)header->owner);
    }
}

static void keep_block(Region *region, size_t granule) {
    size_t start = region_previous(region, granule, 0, BIT_START | BIT_MARK);
    if (start == SIZE_MAX || !region_has(region, start, BIT_START) || !mark_block(region, start)) {
        return;
    }
    if ((region_page(region, start)->kind & granule_bit(start)) == 0) {
        push_object((uintptr_t)region_address(region, start));
    } else {  // a small payload, whose owner is not known
        const char *data = region_address(region, start);
        gc_visit_conservative(data, data + gc_block_size(data));
    }
}

static void visit_word(uintptr_t word) {
    Region *region = heap_region_of(word);
    if (region == NULL) {
        return;
    }
    size_t granule = region_granule(region, word);
    if (granule < region->object_top) {
        keep_block(region, granule);
    } else if (region_is_buffer(region, granule)) {
        pin_buffer(region, granule, word);
    }
}

__attribute__((no_sanitize_address)) void gc_visit_conservative(const void *low, const void *high) {
    const uintptr_t *end = (const uintptr_t *)((uintptr_t)high & ~(sizeof(uintptr_t) - 1));
    const uintptr_t *word = (const uintptr_t *)(((uintptr_t)low + sizeof(uintptr_t) - 1) & ~(sizeof(uintptr_t) - 1));
    for (; word < end; word++) {
        visit_word(*word);
    }
}

// The end of the caller's frame.
NOINLINE static const void *end_of_frame(void) { return __builtin_frame_address(0); }

// Here, and not beside the rest of a collection, because this file is compiled for speed everywhere: for size, gcc
// leaves registers out on Thumb-1. All registers that a caller may keep something in are saved in this frame. What lies
// below it are the collector's own frames, and in their gaps words of calls that returned long ago, which would keep
// what nobody has any more.
NOINLINE void heap_collect(const Request *request, SlidePolicy policy) {
    __builtin_unwind_init();
    heap_collect_below(end_of_frame(), request, policy);
    __asm__ volatile("" ::: "memory");
}

// The free memory of the largest gap makes a good mark stack; the reserve is for when there is none.
static Region *choose_stack(void) {
    MarkStack *marks = &the_heap.marks;
    Region *largest = the_heap.newest;
    for (Region *region = largest; region != NULL; region = region->older) {
        largest = region_gap(region) > region_gap(largest) ? region : largest;
    }
    marks->base = marks->reserve;
    marks->limit = marks->reserve + marks->reserve_entries;
    if (region_gap(largest) * GRANULE_BYTES > marks->reserve_entries * sizeof *marks->base) {
        poison_claim(largest, largest->object_top, largest->buffer_bottom);
        marks->base = (uintptr_t *)region_address(largest, largest->object_top);
        marks->limit = (uintptr_t *)region_address(largest, largest->buffer_bottom);
    } else {
        largest = NULL;
    }
    marks->top = marks->base;
    marks->type = NULL;
    marks->dropped_low = UINTPTR_MAX;
    marks->dropped_high = 0;
    return largest;
}

static void clear_pins(void) {
    for (Region *region = the_heap.newest; region != NULL; region = region->older) {
        for (size_t page = region->buffer_bottom / PAGE_GRANULES; page < region->page_count; page++) {
            region->pages[page].kind = 0;
        }
    }
}

void mark_from_roots(const void *stack_top) {
    clear_pins();
    the_heap.marks_gap = choose_stack();
    gc_visit_conservative(stack_top, the_heap.stack_base);
    finalisers_visit();
    roots_visit();
    mark_drain();
}

void mark_children(Object *object) {
    MarkStack *marks = &the_heap.marks;
    marks->top = marks->base;
    marks->type = NULL;
    trace_object(object);
}

void mark_begin_walk(void) { the_heap.marks_gap = choose_stack(); }

void mark_finish(void) {
    if (the_heap.marks_gap != NULL) {
        poison_free(the_heap.marks_gap, the_heap.marks_gap->object_top, the_heap.marks_gap->buffer_bottom);
    }
}
