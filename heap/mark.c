#include "heap/heap.h"
#include "heap/roots.h"
#include "vm/host.h"

// Entries of the mark stack: an object's address, or this tag and the address of Values, on top of their count.
enum {
    RANGE_TAG = 1
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

void gc_visit(Value v) {
    uintptr_t tag = v.bits & VALUE_TAG_MASK;
    if (is_immediate(v)) {
        return;
    }
    uintptr_t address = v.bits - tag;
    Region *region = heap_region_of(address);
    if (region != NULL && mark_block(region, region_block_of(region, address)) && tag == VALUE_TAG_OBJECT) {
        push_object(address);
    }
}

void gc_visit_buffer(void *slot) {
    uintptr_t data;
    memcpy(&data, slot, sizeof data);
    Region *region = heap_region_of(data);
    if (region == NULL) {
        return;
    }
    size_t granule = region_block_of(region, data);
    if (UNLIKELY(the_heap.stress && region_is_buffer(region, granule))) {
        const BufferHeader *header = region_buffer(region, granule);
        if (header->owner != slot && !buffer_is_embedded(header)) {
            host_fatal("heap: a buffer with two owners");
        }
    }
    mark_block(region, granule);
}

static bool push_range(const Value *values, size_t count) {
    MarkStack *marks = &the_heap.marks;
    if (marks->limit - marks->top < 2) {
        return false;
    }
    *marks->top++ = count;
    *marks->top++ = (uintptr_t)values | RANGE_TAG;
    return true;
}

// A long list is put on the stack as one range, so that its items take no more than one entry at a time.
void gc_visit_values(void *slot, size_t count) {
    const Value *values;
    memcpy(&values, slot, sizeof values);
    gc_visit_buffer(slot);
    if (count == 0 || heap_region_of((uintptr_t)values) == NULL || push_range(values, count)) {
        return;
    }
    for (size_t i = 0; i < count; i++) {
        gc_visit(values[i]);
    }
}

static inline void trace_object(Object *object) {
    gc_visit_object(object->type);
    void (*trace)(Object *) = object->type->slots->trace;
    if (trace != NULL) {
        trace(object);
    }
    if (object->type->flags & TYPE_HEAP) {
        roots_trace_instance(object);
    }
}

// Visit Values of the range on top of the stack until one of them is pushed; its own contents come next then.
static void continue_range(uintptr_t entry) {
    MarkStack *marks = &the_heap.marks;
    const Value *values = (const Value *)(entry - RANGE_TAG);
    size_t count = *--marks->top;
    for (;;) {
        while (count > 0 && is_immediate(*values)) {
            values++;
            count--;
        }
        if (count == 0) {
            return;
        }
        Value v = *values++;
        uintptr_t *top = marks->top + (--count > 0 ? 2 : 0);
        uintptr_t *before = marks->top;
        if (count > 0) {
            marks->top[0] = count;
            marks->top[1] = (uintptr_t)values | RANGE_TAG;
            marks->top = top;
        }
        gc_visit(v);
        if (marks->top != top) {
            return;
        }
        marks->top = before;
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

// The callee-saved registers lie in the caller's frame, above this one.
NOINLINE static void visit_stack_above(void) { gc_visit_conservative(__builtin_frame_address(0), the_heap.stack_base); }

NOINLINE static void visit_stack_and_registers(void) {
    __builtin_unwind_init();
    visit_stack_above();
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

void mark_from_roots(void) {
    clear_pins();
    the_heap.marks_gap = choose_stack();
    visit_stack_and_registers();
    finalisers_visit();
    roots_visit();
    mark_drain();
}

void mark_finish(void) {
    if (the_heap.marks_gap != NULL) {
        poison_free(the_heap.marks_gap, the_heap.marks_gap->object_top, the_heap.marks_gap->buffer_bottom);
    }
}
