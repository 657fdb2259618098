#include "tests/unit/heap/world.h"

#include <stdlib.h>

#include "heap/roots.h"
#include "vm/host.h"

Value world_roots[WORLD_ROOTS];
int world_memory_errors;
size_t world_finalised;
Object *world_queued[64];
size_t world_queued_count;
const void *world_weak;
size_t world_memory_limit;
void (*world_visit_more)(void);
void *world_stack_base;

static size_t memory_given;
static uint32_t random_state = 1;

// What the heap asks for
// -----------------------------------------------------------------------------------------------

void host_fatal(const char *message) {
    fprintf(stderr, "fatal: %s\n", message);
    abort();
}

void *host_heap_grow(size_t bytes) {
    if (memory_given + bytes > world_memory_limit) {
        return NULL;
    }
    memory_given += bytes;
    void *region = aligned_alloc(4096, (bytes + 4095) / 4096 * 4096);
    return region ? memset(region, 0, bytes) : NULL;
}

void host_heap_release(void *region, size_t bytes) {
    memory_given -= bytes;
    free(region);
}

void roots_visit(void) {
    for (size_t i = 0; i < WORLD_ROOTS; i++) {
        gc_visit(world_roots[i]);
    }
    for (size_t i = 0; i < world_queued_count; i++) {
        gc_visit_object(world_queued[i]);
    }
    if (world_visit_more != NULL) {
        world_visit_more();
    }
}

volatile bool host_pending;

void roots_visit_last(void) {}

// The types of these tests are built-in ones.
void roots_trace_instance(Object *instance) { (void)instance; }

void roots_sweep_weak(void) {
    if (world_weak != NULL && !gc_is_marked(world_weak)) {
        world_weak = NULL;
    }
}

bool roots_reserve_finalisers(size_t count UNUSED) { return true; }

void roots_queue_finaliser(Object *object) { world_queued[world_queued_count++] = object; }

void roots_raise_memory_error(size_t requested_bytes) {
    (void)requested_bytes;
    world_memory_errors++;
}

// Types
// ----------------------------------------------------------------------------------------------------------------

static void node_trace(Object *self) {
    Node *node = (Node *)self;
    for (size_t i = 0; i < NODE_CHILDREN; i++) {
        gc_visit(node->children[i]);
    }
    gc_visit_values(&node->list, node->list_length);
    gc_visit_buffer(&node->payload);
}

static void resource_finalise(Object *self) {
    (void)self;
    world_finalised++;
}

static const Slots node_slots = {.size = sizeof(Node), .trace = node_trace};
static const Slots resource_slots = {.size = sizeof(Node), .trace = node_trace, .finalise = resource_finalise};
static const Slots plain_slots = {.size = sizeof(Object)};

FLASH_ALIGNED const Type node_type = {.slots = &node_slots};
FLASH_ALIGNED const Type resource_type = {.slots = &resource_slots};
FLASH_ALIGNED const Type plain_type = {.slots = &plain_slots};

Node *node_new(const Type *type, size_t padding) { return gc_new(type, sizeof(Node) + padding); }

// Running
// --------------------------------------------------------------------------------------------------------------

bool world_start(size_t initial, size_t limit) {
    memset(world_roots, 0, sizeof world_roots);
    world_memory_errors = 0;
    world_finalised = 0;
    world_queued_count = 0;
    world_weak = NULL;
    world_visit_more = NULL;
    world_memory_limit = SIZE_MAX;
    memory_given = 0;
    GcConfig config = {initial, limit};
    return gc_init(&config, world_stack_base);
}

void world_stop(void) {
    gc_deinit();
    if (memory_given != 0) {
        host_fatal("the heap kept memory");
    }
}

// Without the sanitizer, which would leave space around the array.
NOINLINE __attribute__((no_sanitize_address)) void world_wipe_stack(void) {
    volatile char space[16384];
    for (size_t i = 0; i < sizeof space; i++) {
        space[i] = 0;
    }
}

// Its frame keeps that of the function away from where world_wipe_stack() begins.
NOINLINE __attribute__((no_sanitize_address)) static void call_deeper(void (*function)(void)) {
    volatile char space[512];
    space[0] = 0;
    function();
    space[sizeof space - 1] = 0;
}

NOINLINE void world_call_and_wipe_stack(void (*function)(void)) {
    call_deeper(function);
    world_wipe_stack();
}

uint32_t world_random(void) {
    random_state ^= random_state << 13;
    random_state ^= random_state >> 17;
    random_state ^= random_state << 5;
    return random_state;
}

void world_seed(uint32_t seed) { random_state = seed * 2654435761u | 1; }
