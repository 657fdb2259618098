#include "heap/buffer.h"

#include "heap/heap.h"
#include "heap/roots.h"
#include "vm/host.h"

// The owning pointer has some pointer type, so it is accessed as bytes.
static char *slot_get(const void *slot) {
    char *data;
    memcpy(&data, __builtin_assume_aligned(slot, sizeof data), sizeof data);
    return data;
}

static void slot_set(void *slot, const void *data) {
    memcpy(__builtin_assume_aligned(slot, sizeof data), &data, sizeof data);
}

// Where the data of a slot lies: region NULL if it is empty or in flash.
typedef struct {
    Region *region;
    size_t granule;        // first granule of the block
    BufferHeader *header;  // NULL if the block is in the object area and cannot slide
} Place;

static Place find_place(const void *slot) {
    uintptr_t data = (uintptr_t)slot_get(slot);
    Region *region = heap_region_of(data);
    if (region == NULL) {
        return (Place){NULL, 0, NULL};
    }
    size_t granule = region_granule(region, data);
    if (!region_is_buffer(region, granule)) {
        return (Place){region, granule, NULL};
    }
    return (Place){region, granule - 1, region_buffer(region, granule - 1)};
}

static size_t place_capacity(Place place) {
    if (place.header != NULL) {
        return (place.header->granules - 1) * GRANULE_BYTES;
    }
    return (region_block_end(place.region, place.granule) - place.granule) * GRANULE_BYTES;
}

// Make the claimed memory a block that belongs to the slot. Returns the address of its data, which is not zeroed.
static char *place_block(void *slot, uintptr_t address, size_t granules) {
    Region *region = heap_region_of(address);
    size_t granule = region_granule(region, address);
    region_page(region, granule)->start |= granule_bit(granule);
    if (!region_is_buffer(region, granule)) {
        region_page(region, granule)->kind |= granule_bit(granule);
        return (char *)address;
    }
    *region_buffer(region, granule) = (BufferHeader){slot, granules};
    return (char *)address + sizeof(BufferHeader);
}

static Request request_for(size_t bytes) { return (Request){granules_for(bytes) + 1, true}; }

static bool refuse(size_t bytes) {
    roots_raise_memory_error(bytes);
    return false;
}

// The next granules of the buffer run; 0 if it is too short.
static uintptr_t cut_buffer(size_t granules) {
    Run *run = &the_heap.buffer_run;
    uintptr_t address = run->cursor;
    size_t bytes = granules * GRANULE_BYTES;
    if (bytes > run->limit - address) {
        return 0;
    }
    run->cursor += bytes;
    return address;
}

static bool new_sliding(void *slot, size_t bytes) {
    if (bytes > the_heap.limit_bytes) {
        return refuse(bytes);
    }
    Request request = request_for(bytes);
    uintptr_t address = cut_buffer(request.granules);
    bool zero = false;
    if (address == 0) {
        address = heap_obtain(&request);
        zero = address == the_heap.fresh;
    }
    if (address == 0) {
        return false;
    }
    char *data = place_block(slot, address, request.granules);
    if (!zero) {
        memset(data, 0, (request.granules - 1) * GRANULE_BYTES);
    }
    slot_set(slot, data);
    return true;
}

bool buffer_new(void *slot, size_t bytes) {
    if (bytes > RAW_PAYLOAD_MAX) {
        return new_sliding(slot, bytes);
    }
    if (bytes > 0) {
        void *data = gc_new_raw(bytes);
        slot_set(slot, data);
        return data != NULL;
    }
    return true;
}

// Return the last `bytes` in front of the buffer run's cursor to the run. False if they are not there.
static bool return_to_run(const Region *region, uintptr_t end, size_t bytes) {
    Run *run = &the_heap.buffer_run;
    if (run->region != region || run->cursor != end || the_heap.stress) {
        return false;
    }
    run->cursor -= bytes;
    return true;
}

static void free_tail(Place place, size_t granules) {
    size_t end = place.granule + place.header->granules;
    if (return_to_run(place.region, (uintptr_t)region_address(place.region, end), granules * GRANULE_BYTES)) {
        return;
    }
    region_set_hole(place.region, end - granules, end);
    the_heap.used -= granules * GRANULE_BYTES;
    place.region->freed_behind += place.granule < place.region->buffer_scan ? granules : 0;
}

static void clear_start(Place place) {
    Page *page = region_page(place.region, place.granule);
    page->start &= ~granule_bit(place.granule);
    page->kind &= ~granule_bit(place.granule);
}

void buffer_free(void *slot) {
    Place place = find_place(slot);
    slot_set(slot, NULL);
    if (place.region == NULL) {
        return;
    }
    if (place.header == NULL) {
        region_free_block(place.region, place.granule);
        return;
    }
    clear_start(place);
    free_tail(place, place.header->granules);
}

void buffer_move(void *to, void *from) {
    Place place = find_place(from);
    if (place.header != NULL && !buffer_is_embedded(place.header)) {
        place.header->owner = to;
    }
    slot_set(to, slot_get(from));
    slot_set(from, NULL);
}

size_t buffer_capacity(const void *slot) {
    Place place = find_place(slot);
    return place.region == NULL ? 0 : place_capacity(place);
}

// Changing the size
// ----------------------------------------------------------------------------------------------------

// What lies beyond the bytes asked for is always zero, so that growing within a block needs no memory of its length.
static void shrink(Place place, size_t bytes) {
    char *data = region_address(place.region, place.granule) + (place.header != NULL ? sizeof(BufferHeader) : 0);
    size_t capacity = place_capacity(place);
    if (place.header != NULL) {
        size_t granules = granules_for(bytes) + 1;
        free_tail(place, place.header->granules - granules);
        place.header->granules = granules;
        capacity = (granules - 1) * GRANULE_BYTES;
    }
    memset(data + bytes, 0, capacity - bytes);
}

// Take the free granules that follow the buffer, of the run or of a hole.
static bool claim_behind(Place place, size_t more) {
    Region *region = place.region;
    Run *run = &the_heap.buffer_run;
    size_t end = place.granule + place.header->granules;
    if (run->region == region && run->cursor == (uintptr_t)region_address(region, end)) {
        bool fits = more * GRANULE_BYTES <= run->limit - run->cursor;
        run->cursor += fits ? more * GRANULE_BYTES : 0;
        return fits;
    }
    if (end >= region_granule_count(region) || !region_has(region, end, BIT_MARK)) {
        return false;
    }
    size_t hole_end = region_hole_end(region, end);
    if (hole_end - end < more) {
        return false;
    }
    region_claim(region, end, end + more, hole_end);
    return true;
}

static bool grow_behind(Place place, size_t more) {
    if (!claim_behind(place, more)) {
        return false;
    }
    size_t end = place.granule + place.header->granules;
    memset(region_address(place.region, end), 0, more * GRANULE_BYTES);
    place.header->granules += more;
    return true;
}

// The start of the free granules in front of `granule`, the gap not included. The search is limited by what copying the
// buffer costs anyway.
static size_t hole_before(const Region *region, size_t granule, size_t size) {
    if (granule == region->buffer_bottom) {
        return granule;
    }
    size_t reach = size * PAGE_GRANULES;
    size_t low = granule - region->buffer_bottom > reach ? granule - reach : region->buffer_bottom;
    size_t start = region_previous(region, granule - 1, low, BIT_START | BIT_MARK);
    bool is_hole =
        start != SIZE_MAX && region_has(region, start, BIT_MARK) && region_hole_end(region, start) == granule;
    return is_hole ? start : granule;
}

// Claim `more` granules in front of the buffer, of a hole and of the gap if that follows.
static bool claim_before(Place place, size_t more) {
    Region *region = place.region;
    size_t hole = hole_before(region, place.granule, place.header->granules);
    size_t missing = more - MIN(more, place.granule - hole);
    if (missing > 0 && (hole != region->buffer_bottom || missing > region_gap(region))) {
        return false;
    }
    size_t start = place.granule - more;
    region->buffer_bottom -= pages_for(missing) * PAGE_GRANULES;
    region_claim(region, start, place.granule, place.granule);
    if (missing > 0 && start > region->buffer_bottom) {
        region_page(region, region->buffer_bottom)->mark |= granule_bit(region->buffer_bottom);
    }
    return true;
}

// A growing large buffer often lies at the border of the gap; moving it down needs less memory than a second copy.
static bool grow_before(void *slot, Place place, size_t more) {
    if (place.header->granules <= LARGE_GRANULES || !claim_before(place, more)) {
        return false;
    }
    size_t start = place.granule - more;
    size_t granules = place.header->granules;
    char *target = region_address(place.region, start);
    clear_start(place);
    memmove(target, place.header, granules * GRANULE_BYTES);
    memset(target + granules * GRANULE_BYTES, 0, more * GRANULE_BYTES);
    slot_set(slot, place_block(slot, (uintptr_t)target, granules + more));
    return true;
}

static bool grow_in_place(void *slot, size_t granules) {
    Place place = find_place(slot);
    if (place.header == NULL) {
        return false;
    }
    size_t more = granules - place.header->granules;
    return grow_behind(place, more) || grow_before(slot, place, more);
}

static bool open_in_place(void *slot, size_t granules) {
    Place place = find_place(slot);
    return place.header != NULL && slide_open(place.region, place.granule, granules - place.header->granules);
}

// Copy the data into the claimed memory and free the old block.
static void relocate(void *slot, uintptr_t address, size_t granules) {
    void *old = slot_get(slot);
    char *data = place_block(slot, address, granules);
    size_t kept = place_capacity(find_place(slot));
    memcpy(data, old, kept);
    memset(data + kept, 0, (granules - 1) * GRANULE_BYTES - kept);
    void *old_slot = old;
    buffer_free(&old_slot);
    slot_set(slot, data);
}

static bool grow_without_collecting(void *slot, const Request *request, bool desperate) {
    if (!the_heap.stress && grow_in_place(slot, request->granules)) {
        return true;
    }
    uintptr_t address = space_find(request, desperate);
    if (address == 0 && heap_grow(request)) {
        address = space_find(request, desperate);
    }
    if (address != 0) {
        relocate(slot, address, request->granules);
    }
    return address != 0;
}

static bool grow_sliding(void *slot, size_t bytes) {
    Request request = request_for(bytes);
    if (bytes > the_heap.limit_bytes || !heap_admit(&request)) {
        return bytes > the_heap.limit_bytes ? refuse(bytes) : false;
    }
    if (grow_without_collecting(slot, &request, false)) {
        return true;
    }
    if (!the_heap.disabled) {
        heap_collect(&request, SLIDE_IF_NEEDED);
    }
    if (grow_without_collecting(slot, &request, false)) {
        return true;
    }
    if (!the_heap.disabled && open_in_place(slot, request.granules)) {
        return true;
    }
    return grow_without_collecting(slot, &request, true) || refuse(bytes);
}

static bool grow_raw(void *slot, size_t bytes) {
    char *data = gc_new_raw(bytes);
    if (data == NULL) {
        return false;
    }
    memcpy(data, slot_get(slot), place_capacity(find_place(slot)));
    buffer_free(slot);
    slot_set(slot, data);
    return true;
}

bool buffer_resize(void *slot, size_t bytes) {
    Place place = find_place(slot);
    if (place.region == NULL) {
        if (slot_get(slot) != NULL) {
            host_fatal("heap: resizing a payload that is not in the heap");
        }
        return buffer_new(slot, bytes);
    }
    if (bytes == 0) {
        buffer_free(slot);
        return true;
    }
    if (bytes <= place_capacity(place)) {
        shrink(place, bytes);
        return true;
    }
    return bytes <= RAW_PAYLOAD_MAX ? grow_raw(slot, bytes) : grow_sliding(slot, bytes);
}
