// Heaps of several regions.
#include "tests/unit/heap/world.h"

static void make_list(size_t megabytes) {
    world_roots[0] = VALUE_NULL;
    for (size_t bytes = 0; bytes < megabytes << 20; bytes += 1024) {
        Node *node = node_new(&node_type, 200);
        REQUIRE(node != NULL);
        node->children[0] = world_roots[0];
        node->id = (uint32_t)bytes;
        world_roots[0] = value_from_object(node);
        REQUIRE(buffer_new(&node->payload, 1024 - 200 - sizeof(Node)));
        memset(node->payload, (int)(bytes >> 10), 500);
    }
}

static bool list_is_intact(void) {
    Node *previous = NULL;
    for (Node *node = (Node *)value_object(world_roots[0]); node != NULL;
         node = (Node *)value_object(node->children[0])) {
        uint8_t byte = (uint8_t)(node->id >> 10);
        if (node->payload[0] != byte || node->payload[499] != byte || (previous != NULL && previous->id < node->id)) {
            return false;
        }
        previous = node;
    }
    return true;
}

static void grow_to_twenty(void) { make_list(20); }

static void the_heap_grows_and_shrinks(void) {
    REQUIRE(world_start(256 << 10, 64 << 20));
    world_call_and_wipe_stack(grow_to_twenty);
    CHECK(list_is_intact());
    gc_check();
    GcStats grown, dropped;
    gc_get_stats(&grown);
    CHECK(grown.total > 20 << 20 && grown.total <= grown.limit && grown.limit <= 64 << 20);
    world_roots[0] = VALUE_NULL;
    gc_collect();
    gc_check();
    gc_get_stats(&dropped);
    CHECK(dropped.total < grown.total / 2);
    world_call_and_wipe_stack(grow_to_twenty);
    CHECK(list_is_intact() && world_memory_errors == 0);
    world_stop();
}

// The region that is new for a large object is filled with poison in this mode.
static void objects_are_zero_under_stress(void) {
    enum {
        LARGE = 300 << 10
    };
    REQUIRE(world_start(256 << 10, 64 << 20));
    gc_set_stress(true);
    const uint8_t *object = (const uint8_t *)node_new(&node_type, LARGE);
    REQUIRE(object != NULL);
    size_t zero = sizeof(Node);
    while (zero < LARGE && object[zero] == 0) {
        zero++;
    }
    CHECK(zero == LARGE);
    gc_set_stress(false);
    world_stop();
}

static void collections_stay_seldom(void) {
    REQUIRE(world_start(1 << 20, 256 << 20));
    world_call_and_wipe_stack(grow_to_twenty);
    for (size_t i = 0; i < 400000; i++) {
        REQUIRE(node_new(&node_type, 100) != NULL);
    }
    GcStats stats;
    gc_get_stats(&stats);
    CHECK(stats.collections > 2 && stats.collections < 200 && stats.total < 100 << 20);
    CHECK(list_is_intact());
    world_stop();
}

static void large_requests_get_a_region(void) {
    REQUIRE(world_start(128 << 10, 64 << 20));
    Node *node = node_new(&node_type, 0);
    world_roots[0] = value_from_object(node);
    REQUIRE(buffer_new(&node->payload, 10 << 20));
    REQUIRE(buffer_resize(&node->payload, 30 << 20));
    Node *large = node_new(&node_type, 5 << 20);
    CHECK(large != NULL && gc_block_size(large) >= 5 << 20);
    gc_check();
    CHECK(!buffer_resize(&node->payload, 62 << 20) && world_memory_errors == 1);
    world_stop();
}

static void the_limit_holds(void) {
    REQUIRE(world_start(256 << 10, 3 << 20));
    size_t count = 0;
    for (Node *node; (node = node_new(&node_type, 1000)) != NULL; count++) {
        node->children[0] = world_roots[0];
        world_roots[0] = value_from_object(node);
    }
    gc_check();
    CHECK(world_memory_errors == 1 && count * 1000 > (3 << 20) * 8 / 10);
    world_roots[0] = VALUE_NULL;
    CHECK(node_new(&node_type, 1000) != NULL);
    world_stop();
}

static void a_host_without_memory_is_survived(void) {
    REQUIRE(world_start(256 << 10, 64 << 20));
    world_memory_limit = 256 << 10;
    for (size_t i = 0; i < 20000; i++) {
        REQUIRE(node_new(&node_type, 100) != NULL);
    }
    CHECK(world_memory_errors == 0);
    world_stop();
    world_memory_limit = 0;
    GcConfig config = {256 << 10, 256 << 10};
    CHECK(!gc_init(&config, world_stack_base));
}

static void a_heap_may_be_too_small(void) {
    GcConfig config = {1000, 1000};
    CHECK(!gc_init(&config, world_stack_base));
    CHECK(world_start(8192, 8192) && node_new(&node_type, 10) != NULL);
    world_stop();
}

void test_growth(void) {
    RUN_WORLD_TEST(objects_are_zero_under_stress);
    RUN_WORLD_TEST(the_heap_grows_and_shrinks);
    RUN_WORLD_TEST(collections_stay_seldom);
    RUN_WORLD_TEST(large_requests_get_a_region);
    RUN_WORLD_TEST(the_limit_holds);
    RUN_WORLD_TEST(a_host_without_memory_is_survived);
    RUN_WORLD_TEST(a_heap_may_be_too_small);
}
