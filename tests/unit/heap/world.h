// What the heap needs around it, for its tests: memory, roots, and a type of object that can hold anything.
#pragma once

#include "heap/buffer.h"
#include "heap/gc.h"
#include "tests/unit/harness.h"

enum {
    WORLD_ROOTS = 64,
    NODE_CHILDREN = 4
};

// An object with children behind its header, a list of Values and a payload. `padding` makes its size vary.
typedef struct {
    Object object;
    uint32_t id;
    uint32_t list_length;
    Value children[NODE_CHILDREN];
    Value *list;       // buffer of Values
    uint8_t *payload;  // buffer
    uint8_t padding[];
} Node;

extern const Type node_type;      // traced
extern const Type resource_type;  // traced and with Slots.finalise
extern const Type plain_type;     // a header and bytes

extern Value world_roots[WORLD_ROOTS];
extern int world_memory_errors;   // how often MemoryError was raised
extern size_t world_finalised;    // how often Slots.finalise ran
extern Object *world_queued[64];  // objects given to roots_queue_finaliser(), kept alive
extern size_t world_queued_count;
extern const void *world_weak;          // set to NULL when its object dies
extern size_t world_memory_limit;       // the host refuses to give more than this
extern void (*world_visit_more)(void);  // further roots
extern void *world_stack_base;          // set by main()

// Start a heap and forget everything. `limit` == `initial`: fixed.
bool world_start(size_t initial, size_t limit);
void world_stop(void);

// A node with `padding` bytes behind it, all zero; NULL = MemoryError.
Node *node_new(const Type *type, size_t padding);

// Zero the part of the C stack below the caller, so that what earlier calls have left there keeps nothing alive.
void world_wipe_stack(void);

#define RUN_WORLD_TEST(function) (world_wipe_stack(), RUN_TEST(function))

// The frames of a test leave pointers on the C stack; call what makes garbage through this, so that it does not stay.
void world_call_and_wipe_stack(void (*function)(void));

// xorshift, seeded: the same numbers on every machine.
uint32_t world_random(void);
void world_seed(uint32_t seed);
static inline uint32_t world_random_below(uint32_t limit) { return world_random() % limit; }

// The parts of the program.
void test_objects(void);
void test_buffers(void);
void test_collection(void);
void test_growth(void);
void test_model(void);
