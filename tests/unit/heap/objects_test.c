// Blocks of the object area.

#include "core/libm.h"
#include "tests/unit/heap/world.h"

enum {
    HEAP_BYTES = 192 << 10
};

static bool all_zero(const void *data, size_t bytes) {
    const char *byte = data;
    for (size_t i = 0; i < bytes; i++) {
        if (byte[i] != 0) {
            return false;
        }
    }
    return true;
}

static void objects_are_zeroed_and_aligned(void) {
    REQUIRE(world_start(HEAP_BYTES, HEAP_BYTES));
    for (size_t round = 0; round < 20; round++) {
        for (size_t bytes = sizeof(Object); bytes < 3000; bytes += 7) {
            Object *object = gc_new(&plain_type, bytes);
            REQUIRE(object != NULL);
            CHECK(object->type == &plain_type && (uintptr_t)object % 8 == 0);
            CHECK(all_zero(object + 1, bytes - sizeof(Object)));
            CHECK(gc_block_size(object) >= bytes && gc_block_size(object) < bytes + 16);
            memset(object + 1, 0xAA, gc_block_size(object) - sizeof(Object));
        }
        gc_check();
    }
    world_stop();
}

static void raw_blocks_and_cells_keep_their_bytes(void) {
    REQUIRE(world_start(HEAP_BYTES, HEAP_BYTES));
    for (int i = 0; i < 10000; i++) {
        Value cell = value_box_double(i * 1e300);
        CHECK((cell.bits & VALUE_TAG_MASK) == VALUE_TAG_DOUBLE_CELL && value_double(cell) == i * 1e300);
        world_roots[i % WORLD_ROOTS] = cell;
        int other = MAX(0, i - WORLD_ROOTS + 1);
        CHECK(value_double(world_roots[other % WORLD_ROOTS]) == other * 1e300);
        uint8_t *raw = gc_new_raw((size_t)i % 40);
        REQUIRE(raw != NULL);
        CHECK(all_zero(raw, (size_t)i % 40));
        memset(raw, 0x55, (size_t)i % 40);
    }
    Value nan = value_from_double(DOUBLE_NAN);
    gc_collect();
    CHECK(double_is_nan(value_double(nan)));
    gc_check();
    world_stop();
}

static void inline_floats_stay_in_the_word(void) {
    REQUIRE(world_start(HEAP_BYTES, HEAP_BYTES));
    const double numbers[] = {0.0, -0.0, 1.0, -1.5, 1e-38, 1e38, 1e-300, 1e300, 5e-324, DOUBLE_INFINITY};
    for (size_t i = 0; i < ARRAY_LENGTH(numbers); i++) {
        Value v = value_from_double(numbers[i]);
        double back = value_double(v);
        CHECK(value_is_float(v) && memcmp(&back, &numbers[i], sizeof back) == 0);
    }
    world_stop();
}

static void garbage_is_reused(void) {
    REQUIRE(world_start(HEAP_BYTES, HEAP_BYTES));
    for (size_t i = 0; i < 100000; i++) {
        REQUIRE(node_new(&node_type, i % 300) != NULL);
    }
    GcStats stats;
    gc_get_stats(&stats);
    CHECK(stats.collections > 50 && world_memory_errors == 0);
    gc_collect();
    gc_get_stats(&stats);
    CHECK(stats.object_count < 20 && stats.largest_free > stats.total * 9 / 10);
    CHECK(stats.used <= stats.peak_used && stats.peak_used <= stats.total);
    world_stop();
}

// A chain is longer than any mark stack; a fan needs many entries at once.
static void deep_and_wide_structures_are_marked(void) {
    REQUIRE(world_start(1 << 20, 1 << 20));
    size_t length = 0;
    for (Node *node; (node = node_new(&node_type, 0)) != NULL; length++) {
        node->id = (uint32_t)length;
        node->children[length % NODE_CHILDREN] = world_roots[0];
        world_roots[0] = value_from_object(node);
    }
    CHECK(world_memory_errors == 1);
    gc_collect();
    size_t found = 0;
    for (Node *node = (Node *)value_object(world_roots[0]); node != NULL; found++) {
        CHECK(node->id == length - 1 - found);
        node = (Node *)value_object(node->children[node->id % NODE_CHILDREN]);
    }
    CHECK(found == length);
    gc_check();
    world_stop();
}

static void mark_stack_overflow_loses_nothing(void) {
    REQUIRE(world_start(1 << 20, 1 << 20));
    Node *top = node_new(&node_type, 0);
    world_roots[0] = value_from_object(top);
    REQUIRE(buffer_new(&top->list, 1000 * sizeof(Value)));
    top->list_length = 1000;
    for (uint32_t i = 0; i < 1000; i++) {
        Node *node = node_new(&node_type, 0);
        node->id = i;
        top->list[i] = value_from_object(node);
        for (uint32_t j = 0; j < NODE_CHILDREN; j++) {
            Node *leaf = node_new(&node_type, 0);
            leaf->id = i * NODE_CHILDREN + j;
            node->children[j] = value_from_object(leaf);
        }
    }
    // Without a gap the mark stack is its small reserve.
    void *filler = NULL;
    GcStats stats;
    gc_get_stats(&stats);
    Node *holder = node_new(&node_type, 0);
    world_roots[1] = value_from_object(holder);
    (void)filler;
    REQUIRE(buffer_new(&holder->payload, stats.largest_free - 4096));
    while (node_new(&plain_type, 0) != NULL && world_memory_errors == 0) {
        gc_get_stats(&stats);
        if (stats.collections > 3) {
            break;
        }
    }
    gc_collect();
    for (uint32_t i = 0; i < 1000; i++) {
        Node *node = (Node *)value_object(top->list[i]);
        CHECK(node->id == i);
        for (uint32_t j = 0; j < NODE_CHILDREN; j++) {
            CHECK(((Node *)value_object(node->children[j]))->id == i * NODE_CHILDREN + j);
        }
    }
    gc_check();
    world_stop();
}

static void interior_pointers_keep_objects(void) {
    REQUIRE(world_start(HEAP_BYTES, HEAP_BYTES));
    Node *node = node_new(&node_type, 100);
    node->id = 77;
    volatile uintptr_t inside = (uintptr_t)&node->padding[99];
    node = NULL;
    for (size_t i = 0; i < 10000; i++) {
        REQUIRE(node_new(&node_type, 60) != NULL);
    }
    node = (Node *)(inside - 99 - offsetof(Node, padding));
    CHECK(node->object.type == &node_type && node->id == 77);
    world_stop();
}

void test_objects(void) {
    RUN_WORLD_TEST(objects_are_zeroed_and_aligned);
    RUN_WORLD_TEST(raw_blocks_and_cells_keep_their_bytes);
    RUN_WORLD_TEST(inline_floats_stay_in_the_word);
    RUN_WORLD_TEST(garbage_is_reused);
    RUN_WORLD_TEST(deep_and_wide_structures_are_marked);
    RUN_WORLD_TEST(mark_stack_overflow_loses_nothing);
    RUN_WORLD_TEST(interior_pointers_keep_objects);
}
