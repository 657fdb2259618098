// Allocation: the fast path cuts blocks from an object run; heap_obtain() is the policy behind it.
#include "heap/heap.h"
#include "heap/roots.h"
#include "vm/host.h"

// The next `bytes` of their object run as a block; 0 if it is too short.
static inline uintptr_t cut_block(size_t bytes) {
    Run *run = &the_heap.object_runs[run_index(bytes)];
    uintptr_t address = run->cursor;
    if (UNLIKELY(bytes > run->limit - address)) {
        return 0;
    }
    run->cursor = address + ((bytes + GRANULE_BYTES - 1) & ~(uintptr_t)(GRANULE_BYTES - 1));
    size_t granule = region_granule(run->region, address);
    region_page(run->region, granule)->start |= granule_bit(granule);
    return address;
}

// Requests that could overflow a sum of granules are refused before they are looked at.
bool gc_could_hold(size_t bytes) { return bytes <= the_heap.limit_bytes; }

void gc_refuse(size_t bytes) { roots_raise_memory_error(bytes); }

// Make a block at a claimed address, in the buffer area behind a header of its own. Returns where its contents begin.
static uintptr_t start_block(Region *region, uintptr_t address, size_t granules) {
    size_t granule = region_granule(region, address);
    bool zero = address == the_heap.fresh;
    region_page(region, granule)->start |= granule_bit(granule);
    if (region_is_buffer(region, granule)) {
        *region_buffer(region, granule) = (BufferHeader){(void *)EMBEDDED_OBJECT, granules + 1};
        address += sizeof(BufferHeader);
    }
    if (!zero) {
        memset((void *)address, 0, granules * GRANULE_BYTES);
    }
    return address;
}

NOINLINE static uintptr_t slow_block(size_t bytes) {
    if (!gc_could_hold(bytes)) {
        roots_raise_memory_error(bytes);
        return 0;
    }
    Request request = {granules_for(bytes), false};
    uintptr_t address = heap_obtain(&request);
    if (address == 0) {
        return 0;
    }
    Region *region = heap_region_of(address);
    bool in_run = request.granules <= LARGE_GRANULES && !region_is_buffer(region, region_granule(region, address));
    return in_run ? cut_block(bytes) : start_block(region, address, request.granules);
}

static inline uintptr_t new_block(size_t bytes) {
    uintptr_t address = cut_block(bytes);
    return LIKELY(address != 0) ? address : slow_block(bytes);
}

static inline void *new_object(const Type *type, size_t bytes) {
    Object *object = (Object *)new_block(bytes);
    if (LIKELY(object != NULL)) {
        object->type = type;
    }
    return object;
}

NOINLINE static void *new_native_object(const Type *type, size_t bytes) {
    Object *object = finalisers_reserve() ? new_object(type, bytes) : NULL;
    if (object != NULL) {
        finalisers_add_native(object);
    }
    return object;
}

void *gc_new(const Type *type, size_t bytes) {
    if (UNLIKELY(type->slots->finalise != NULL)) {
        return new_native_object(type, bytes);
    }
    return new_object(type, bytes);
}

NOINLINE static uintptr_t slow_raw(size_t bytes) {
    uintptr_t address = slow_block(bytes);
    if (address == 0) {
        return 0;
    }
    Region *region = heap_region_of(address);
    size_t granule = region_granule(region, address);
    if (region_is_buffer(region, granule)) {
        region_buffer(region, granule - 1)->owner = (void *)EMBEDDED_RAW;
    } else {
        region_page(region, granule)->kind |= granule_bit(granule);
    }
    return address;
}

static inline uintptr_t new_raw(size_t bytes) {
    uintptr_t address = cut_block(bytes);
    if (UNLIKELY(address == 0)) {
        return slow_raw(bytes);
    }
    Region *region = the_heap.object_runs[run_index(bytes)].region;
    size_t granule = region_granule(region, address);
    region_page(region, granule)->kind |= granule_bit(granule);
    return address;
}

void *gc_new_raw(size_t bytes) { return (void *)new_raw(MAX(bytes, 1)); }

Value value_box_double(double number) {
    uintptr_t address = new_raw(sizeof number);
    if (UNLIKELY(address == 0)) {
        return RAISED;
    }
    memcpy(__builtin_assume_aligned((void *)address, sizeof number), &number, sizeof number);
    return (Value){address | VALUE_TAG_DOUBLE_CELL};
}

size_t gc_block_size(const void *object) {
    const Region *region = heap_region_of((uintptr_t)object);
    size_t granule = region_granule(region, (uintptr_t)object);
    if (UNLIKELY(region_is_buffer(region, granule))) {
        return (region_buffer(region, granule - 1)->granules - 1) * GRANULE_BYTES;
    }
    return (region_block_end(region, granule) - granule) * GRANULE_BYTES;
}

// Policy
// ----------------------------------------------------------------------------------------------------------------

static bool injected_failure(void) {
    if (LIKELY(the_heap.fail_countdown == 0) || --the_heap.fail_countdown > 0) {
        return false;
    }
    the_heap.fail_countdown = the_heap.fail_sticky ? 1 : 0;
    return true;
}

bool heap_admit(const Request *request) {
    enum {
        LARGE_PART = 16  // of the heap
    };
    size_t bytes = request->granules * GRANULE_BYTES;
    if (the_heap.collecting) {
        host_fatal("heap: allocation during a collection");
    }
    if (injected_failure()) {
        roots_raise_memory_error(bytes);
        return false;
    }
    if (bytes >= the_heap.total_bytes / LARGE_PART) {
        host_pending = true;  // vm_safe_point() clears what these calls leave behind on the C stack
        gc_is_tight |= heap_is_tight(bytes);
    }
    if (the_heap.disabled) {
        return true;
    }
    if (the_heap.stress) {
        heap_collect(NULL, SLIDE_ALWAYS);
    } else if (the_heap.allocated + bytes > the_heap.collect_after) {
        heap_collect(request, heap_can_grow() ? SLIDE_NEVER : SLIDE_IF_NEEDED);
    }
    return true;
}

uintptr_t heap_obtain(const Request *request) {
    if (!heap_admit(request)) {
        return 0;
    }
    uintptr_t address = space_find(request, the_heap.desperate);
    the_heap.fresh = 0;
    if (address == 0 && heap_grow(request)) {
        address = space_find(request, false);
        bool is_zero = heap_region_of(address) == the_heap.newest && !the_heap.stress;  // poison_free()
        the_heap.fresh = is_zero ? address : 0;
    }
    if (address == 0 && !the_heap.disabled) {
        heap_collect(request, SLIDE_IF_NEEDED);
        address = space_find(request, false);
    }
    if (address == 0) {
        address = space_find(request, true);
        the_heap.desperate = address != 0;
    }
    if (address == 0) {
        roots_raise_memory_error(request->granules * GRANULE_BYTES);
    }
    return address;
}
