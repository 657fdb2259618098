// Moving buffers. Pins are only known right after marking, so these run inside a collection or directly after it.
#include "heap/heap.h"

static void slot_set(void *slot, const void *data) {
    memcpy(__builtin_assume_aligned(slot, sizeof data), &data, sizeof data);
}

static bool is_pinned(Region *region, size_t granule) {
    return (region_page(region, granule)->kind & granule_bit(granule)) != 0 ||
           buffer_is_embedded(region_buffer(region, granule));
}

static void move_buffer(Region *region, size_t from, size_t to) {
    BufferHeader *header = region_buffer(region, from);
    void *owner = header->owner;
    region_page(region, from)->start &= ~granule_bit(from);
    region_page(region, to)->start |= granule_bit(to);
    char *target = region_address(region, to);
    memmove(target, header, header->granules * GRANULE_BYTES);
    slot_set(owner, target + sizeof(BufferHeader));
}

static void make_hole(Region *region, size_t granule, size_t end) {
    if (granule < end) {
        poison_free(region, granule, end);
        region_page(region, granule)->mark |= granule_bit(granule);
    }
}

// The end of the highest hole: nothing above it moves.
static size_t packed_from(const Region *region) {
    size_t bottom = region->buffer_bottom, end = region_granule_count(region);
    size_t hole = bottom < end ? region_previous(region, end - 1, bottom, BIT_MARK) : SIZE_MAX;
    return hole == SIZE_MAX ? bottom : region_hole_end(region, hole);
}

// Pack the buffers below `granule` against it, highest first. Returns the lowest granule used; what was moved is added
// to *moved_granules.
static size_t pack(Region *region, size_t granule, size_t *moved_granules) {
    size_t bottom = region->buffer_bottom;
    size_t free_end = granule;
    while (granule > bottom && (granule = region_previous(region, granule - 1, bottom, BIT_START)) != SIZE_MAX) {
        size_t granules = region_buffer(region, granule)->granules;
        if (is_pinned(region, granule)) {
            make_hole(region, granule + granules, free_end);
            free_end = granule;
            continue;
        }
        free_end -= granules;
        if (free_end != granule) {
            move_buffer(region, granule, free_end);
            *moved_granules += granules;
        }
    }
    return free_end;
}

static void clear_holes(Region *region) {
    for (size_t page = region->buffer_bottom / PAGE_GRANULES; page < region->page_count; page++) {
        region->pages[page].mark = 0;
    }
}

// The border goes to the page below the lowest buffer.
static void set_bottom(Region *region, size_t lowest) {
    size_t old_bottom = region->buffer_bottom;
    region->buffer_bottom = lowest / PAGE_GRANULES * PAGE_GRANULES;
    if (old_bottom < region->buffer_bottom) {
        poison_free(region, old_bottom, region->buffer_bottom);
    }
    make_hole(region, region->buffer_bottom, lowest);
}

// Returns the number of granules moved.
static size_t slide_region(Region *region) {
    size_t moved = 0;
    size_t packed = packed_from(region);
    clear_holes(region);
    poison_claim(region, region->buffer_bottom, region_granule_count(region));
    set_bottom(region, pack(region, packed, &moved));
    return moved;
}

// The buffers from the lowest to the one at `last` can move together: none is pinned, and there are no holes between.
static bool can_shift(Region *region, size_t lowest, size_t last, size_t distance) {
    if (lowest - region->object_top < distance) {
        return false;
    }
    for (size_t granule = lowest; granule <= last;
         granule = region_next(region, granule + 1, last + 1, BIT_START | BIT_MARK)) {
        if (region_has(region, granule, BIT_MARK) || is_pinned(region, granule)) {
            return false;
        }
    }
    return true;
}

// Move the buffers from the lowest to the one at `last` down into the gap, leaving `distance` granules free behind
// them.
static bool shift_down(Region *region, size_t last, size_t distance) {
    size_t lowest = region_next(region, region->buffer_bottom, last, BIT_START);
    if (!can_shift(region, lowest, last, distance)) {
        return false;
    }
    if (lowest > region->buffer_bottom) {
        region_page(region, region->buffer_bottom)->mark &= ~granule_bit(region->buffer_bottom);
    }
    region->buffer_bottom = (lowest - distance) / PAGE_GRANULES * PAGE_GRANULES;
    poison_claim(region, lowest - distance, lowest);
    for (size_t granule = lowest; granule <= last; granule = region_next(region, granule + 1, last + 1, BIT_START)) {
        move_buffer(region, granule, granule - distance);
    }
    make_hole(region, region->buffer_bottom, lowest - distance);
    return true;
}

bool slide_open(Region *region, size_t granule, size_t more) {
    size_t end = granule + region_buffer(region, granule)->granules;
    if (!shift_down(region, granule, more)) {
        return false;
    }
    region_buffer(region, granule - more)->granules += more;
    memset(region_address(region, end - more), 0, more * GRANULE_BYTES);
    the_heap.used += more * GRANULE_BYTES;
    the_heap.allocated += more * GRANULE_BYTES;
    the_heap.peak_used = MAX(the_heap.peak_used, the_heap.used);
    return true;
}

// In stress mode even packed buffers move, by half of the gap, so that stale pointers into them show.
static bool disturb(Region *region) {
    size_t end = region_granule_count(region);
    size_t last = region_next(region, region->buffer_bottom, end, BIT_START);
    for (size_t next = last; next < end && !is_pinned(region, next);
         next = region_next(region, next + 1, end, BIT_START)) {
        last = next;
    }
    size_t distance = region_gap(region) / 2;
    if (last == end || distance == 0) {
        return false;
    }
    size_t block_end = last + region_buffer(region, last)->granules;
    if (!shift_down(region, last, distance)) {
        return false;
    }
    make_hole(region, block_end - distance, block_end);
    return true;
}

void slide_buffers(void) {
    size_t moved = 0;
    the_heap.disturb = the_heap.stress && !the_heap.disturb;
    for (Region *region = the_heap.newest; region != NULL; region = region->older) {
        moved += slide_region(region);
        moved += the_heap.disturb && disturb(region);
    }
    the_heap.slides += moved > 0;
    the_heap.largest_slide = MAX(the_heap.largest_slide, moved * GRANULE_BYTES);
}
