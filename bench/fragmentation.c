// Does a fixed heap that is 60 % full of objects and buffers of random sizes refuse requests although enough bytes are
// free? Prints those that failed, the largest slide, and how fast allocation is. Links with heap/ only.
//
//   fragmentation [heap bytes] [percent filled] [allocations]
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "heap/buffer.h"
#include "heap/gc.h"
#include "heap/roots.h"
#include "vm/host.h"

enum {
    ENTRIES = 16384,
    OBJECT_MAX = 512
};

// An object that owns a buffer; its size varies by what stands behind it.
typedef struct {
    Object object;
    uint8_t *payload;
} Item;

typedef struct {
    Item *item;
    size_t bytes;  // of the item and its payload
} Entry;

static Entry entries[ENTRIES];
static size_t entry_count;
static size_t live_bytes;
static Item *new_item;  // not yet an entry
static size_t memory_errors;

// World of the heap
// ------------------------------------------------------------------------------------------------------

void host_fatal(const char *message) {
    fprintf(stderr, "fatal: %s\n", message);
    abort();
}

void *host_heap_grow(size_t bytes) { return aligned_alloc(4096, (bytes + 4095) / 4096 * 4096); }

void host_heap_release(void *region, size_t bytes) {
    (void)bytes;
    free(region);
}

void roots_visit(void) {
    gc_visit_object(new_item);
    for (size_t i = 0; i < entry_count; i++) {
        gc_visit_object(entries[i].item);
    }
}

void roots_trace_instance(Object *instance) { (void)instance; }

void roots_sweep_weak(void) {}

bool roots_reserve_finalisers(size_t count) {
    (void)count;
    return true;
}

void roots_queue_finaliser(Object *object) { (void)object; }

void roots_raise_memory_error(size_t requested_bytes) {
    (void)requested_bytes;
    memory_errors++;
}

static void item_trace(Object *self) { gc_visit_buffer(&((Item *)self)->payload); }

static const Slots item_slots = {.size = sizeof(Item), .trace = item_trace};
FLASH_ALIGNED static const Type item_type = {.slots = &item_slots};

// Fragmentation
// ------------------------------------------------------------------------------------------------------------

static uint32_t random_number(void) {
    static uint32_t state = 2463534242u;
    state ^= state << 13;
    state ^= state >> 17;
    state ^= state << 5;
    return state;
}

// Small sizes are more frequent: below a limit that is halved at random.
static size_t random_bytes(size_t limit) {
    for (uint32_t coin = random_number(); (coin & 1) != 0 && limit > 16; coin >>= 1) {
        limit /= 2;
    }
    return random_number() % limit + 1;
}

static void drop_entry(size_t index) {
    live_bytes -= entries[index].bytes;
    entries[index] = entries[--entry_count];
}

static void add_entry(size_t bytes) {
    entries[entry_count++] = (Entry){new_item, bytes};
    live_bytes += bytes;
    new_item = NULL;
}

typedef struct {
    size_t allocations, failed_although_free, failed_for_want_of_space;
} Outcome;

static void note_failure(Outcome *outcome, size_t bytes) {
    GcStats stats;
    gc_collect();
    gc_get_stats(&stats);
    *(stats.total - stats.used >= bytes ? &outcome->failed_although_free : &outcome->failed_for_want_of_space) += 1;
}

// One object, and for two in three a buffer that belongs to it.
NOINLINE static void allocate_item(Outcome *outcome, size_t payload_limit) {
    size_t bytes = sizeof(Item) + random_bytes(OBJECT_MAX);
    size_t payload = random_number() % 3 != 0 ? random_bytes(payload_limit) : 0;
    new_item = gc_new(&item_type, bytes);
    outcome->allocations++;
    if (new_item == NULL) {
        note_failure(outcome, bytes);
        return;
    }
    outcome->allocations += payload > 0;
    if (!buffer_new(&new_item->payload, payload)) {
        note_failure(outcome, payload);
        payload = 0;
    }
    add_entry(bytes + payload);
}

NOINLINE static void resize_some_payload(Outcome *outcome, size_t payload_limit) {
    Entry *entry = &entries[random_number() % entry_count];
    size_t old = buffer_capacity(&entry->item->payload);
    size_t payload = random_bytes(payload_limit);
    outcome->allocations++;
    if (!buffer_resize(&entry->item->payload, payload)) {
        note_failure(outcome, payload > old ? payload - old : 0);
        return;
    }
    live_bytes += payload - MIN(old, entry->bytes);
    entry->bytes += payload - MIN(old, entry->bytes);
}

static void run_fragmentation(size_t heap_bytes, unsigned percent, size_t allocations, void *stack_base) {
    GcConfig config = {heap_bytes, heap_bytes};
    Outcome outcome = {0, 0, 0};
    GcStats stats;
    if (!gc_init(&config, stack_base)) {
        host_fatal("no heap");
    }
    gc_get_stats(&stats);
    size_t target = stats.total / 100 * percent;
    clock_t start = clock();
    while (outcome.allocations < allocations) {
        while (entry_count > 0 && (live_bytes > target || entry_count == ENTRIES)) {
            drop_entry(random_number() % entry_count);
        }
        allocate_item(&outcome, heap_bytes / 16);
        if (entry_count > 0 && random_number() % 4 == 0) {
            resize_some_payload(&outcome, heap_bytes / 16);
        }
    }
    double seconds = (double)(clock() - start) / CLOCKS_PER_SEC;
    gc_get_stats(&stats);
    printf("heap of %zu bytes (%zu usable), %u %% filled, %zu allocations in %.2f s\n", heap_bytes, stats.total,
           percent, outcome.allocations, seconds);
    printf("failed although enough bytes were free: %zu\n", outcome.failed_although_free);
    printf("failed because the heap was full:       %zu\n", outcome.failed_for_want_of_space);
    printf("collections: %zu, with sliding: %zu, largest slide: %zu bytes\n", stats.collections, stats.slides,
           stats.largest_slide);
    entry_count = 0;
    gc_deinit();
}

// Throughput
// ---------------------------------------------------------------------------------------------------------------

static double nanoseconds_each(clock_t start, size_t count) {
    return (double)(clock() - start) / CLOCKS_PER_SEC * 1e9 / (double)count;
}

static void run_throughput(void *stack_base) {
    enum {
        COUNT = 20000000
    };
    GcConfig config = {4 << 20, 512 << 20};
    if (!gc_init(&config, stack_base)) {
        host_fatal("no heap");
    }
    clock_t start = clock();
    for (size_t i = 0; i < COUNT; i++) {
        new_item = gc_new(&item_type, 32);
    }
    printf("objects of 32 bytes: %.1f ns each\n", nanoseconds_each(start, COUNT));
    start = clock();
    for (size_t i = 0; i < COUNT / 4; i++) {
        new_item = gc_new(&item_type, 32);
        if (new_item == NULL || !buffer_new(&new_item->payload, 100)) {
            host_fatal("no memory");
        }
    }
    printf("objects with a buffer of 100 bytes: %.1f ns each\n", nanoseconds_each(start, COUNT / 4));
    gc_deinit();
}

int main(int argument_count, char **arguments) {
    size_t heap_bytes = argument_count > 1 ? strtoul(arguments[1], NULL, 10) : 190 << 10;
    unsigned percent = argument_count > 2 ? (unsigned)strtoul(arguments[2], NULL, 10) : 60;
    size_t allocations = argument_count > 3 ? strtoul(arguments[3], NULL, 10) : 1000000;
    void *stack_base = __builtin_frame_address(0);
    run_fragmentation(heap_bytes, percent, allocations, stack_base);
    run_throughput(stack_base);
    return 0;
}
