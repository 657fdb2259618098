#include "heap/heap.h"

enum {
    POISON_BYTE = 0xFB
};

// Provided by the address sanitizer's runtime, where it is linked.
extern void __asan_poison_memory_region(const volatile void *address, size_t bytes) __attribute__((weak));
extern void __asan_unpoison_memory_region(const volatile void *address, size_t bytes) __attribute__((weak));

static bool sanitizer_present(void) { return __asan_poison_memory_region != NULL; }

void poison_claim(Region *region, size_t granule, size_t end) {
    if (sanitizer_present() && granule < end) {
        __asan_unpoison_memory_region(region_address(region, granule), (end - granule) * GRANULE_BYTES);
    }
}

void poison_free(Region *region, size_t granule, size_t end) {
    if (granule >= end) {
        return;
    }
    size_t bytes = (end - granule) * GRANULE_BYTES;
    if (the_heap.stress) {
        poison_claim(region, granule, end);
        memset(region_address(region, granule), POISON_BYTE, bytes);
    }
    if (sanitizer_present()) {
        __asan_poison_memory_region(region_address(region, granule), bytes);
    }
}

static void poison_dead_in(Region *region, size_t from, size_t end) {
    for (size_t index = from / PAGE_GRANULES; index < end / PAGE_GRANULES; index++) {
        const Page *page = &region->pages[index];
        for (BitWord dead = page->start & ~page->mark; dead != 0; dead &= dead - 1) {
            size_t granule = index * PAGE_GRANULES + lowest_bit(dead);
            poison_free(region, granule, region_block_end(region, granule));
        }
    }
}

void poison_dead(Region *region) {
    if (the_heap.stress || sanitizer_present()) {
        poison_dead_in(region, 0, region->object_top);
        poison_dead_in(region, region->buffer_bottom, region_granule_count(region));
    }
}
