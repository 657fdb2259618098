// Walks over the heap that are no collection. What an object refers to is found by marking: its trace function puts
// that on the mark stack, and the marks are taken back.
#include "heap/heap.h"

enum {
    RANGE_TAG = 1  // as in heap/mark.c: such an entry stands on the count of its Values
};

static void clear_marks(void) {
    for (Region *region = the_heap.newest; region != NULL; region = region->older) {
        for (size_t index = 0; index < region->page_count; index++) {
            region->pages[index].mark &= ~region->pages[index].start;
        }
    }
}

bool gc_in_heap(const void *object) { return heap_region_of((uintptr_t)object) != NULL; }

void gc_walk_begin(void) { mark_begin_walk(); }

void gc_walk_end(void) {
    clear_marks();
    mark_finish();
}

static void each_in_blocks(Region *region, GcVisitor visit, void *context) {
    size_t end = region->object_top;
    for (size_t granule = 0; (granule = region_next(region, granule, end, BIT_START)) < end; granule++) {
        if ((region_page(region, granule)->kind & granule_bit(granule)) == 0) {
            visit((Object *)region_address(region, granule), context);
        }
    }
}

static void each_in_buffers(Region *region, GcVisitor visit, void *context) {
    size_t end = region_granule_count(region);
    for (size_t granule = region->buffer_bottom; (granule = region_next(region, granule, end, BIT_START)) < end;
         granule++) {
        BufferHeader *header = region_buffer(region, granule);
        if (header->owner == (void *)EMBEDDED_OBJECT) {
            visit((Object *)(header + 1), context);
        }
    }
}

void gc_each_object(GcVisitor visit, void *context) {
    for (Region *region = the_heap.newest; region != NULL; region = region->older) {
        each_in_blocks(region, visit, context);
        each_in_buffers(region, visit, context);
    }
}

static void unmark(uintptr_t address) {
    Region *region = heap_region_of(address);
    size_t granule = region_block_of(region, address);
    region_page(region, granule)->mark &= ~granule_bit(granule);
}

static void each_in_range(const Value *values, size_t count, GcVisitor visit, void *context) {
    for (size_t i = 0; i < count; i++) {
        if (value_is_object(values[i]) && heap_region_of((uintptr_t)value_object(values[i]))) {
            visit(value_object(values[i]), context);
        }
    }
}

void gc_each_referent(Object *object, GcVisitor visit, void *context) {
    MarkStack *marks = &the_heap.marks;
    mark_children(object);
    while (marks->top > marks->base) {
        uintptr_t entry = *--marks->top;
        if (entry & RANGE_TAG) {
            size_t count = *--marks->top;
            each_in_range((const Value *)(entry - RANGE_TAG), count, visit, context);
        } else {
            unmark(entry);
            visit((Object *)entry, context);
        }
    }
}
