// Finalisers, weak references, debug modes.
#include "tests/unit/heap/world.h"

enum {
    HEAP_BYTES = 192 << 10
};

static void drop_resources(void) {
    for (size_t i = 0; i < 10; i++) {
        Node *node = node_new(&resource_type, i);
        node->id = (uint32_t)i;
        world_roots[i] = i % 2 == 0 ? value_from_object(node) : VALUE_NULL;
    }
}

static void resources_are_finalised_once(void) {
    REQUIRE(world_start(HEAP_BYTES, HEAP_BYTES));
    world_call_and_wipe_stack(drop_resources);
    gc_collect();
    CHECK(world_finalised == 5);
    gc_collect();
    CHECK(world_finalised == 5);
    gc_check();
    world_stop();
    CHECK(world_finalised == 10);
}

static void drop_objects_with_del(void) {
    Node *first = node_new(&node_type, 0);
    Node *second = node_new(&node_type, 0);
    Node *held = node_new(&node_type, 0);
    first->children[0] = value_from_object(second);
    second->children[0] = value_from_object(first);
    second->children[1] = value_from_object(held);
    first->id = second->id = 5;
    held->id = 6;
    CHECK(gc_register_finaliser(&first->object) && gc_register_finaliser(&second->object));
    world_weak = held;
}

static void objects_with_del_are_queued_once(void) {
    REQUIRE(world_start(HEAP_BYTES, HEAP_BYTES));
    world_call_and_wipe_stack(drop_objects_with_del);
    gc_collect();
    REQUIRE(world_queued_count == 2 && world_weak != NULL);
    Node *node = (Node *)world_queued[0];
    CHECK(node->id == 5 && ((Node *)value_object(node->children[0]))->id == 5);
    node = NULL;
    gc_collect();
    CHECK(world_queued_count == 2);
    world_queued_count = 0;
    world_queued[0] = world_queued[1] = NULL;
    gc_collect();
    GcStats stats;
    gc_get_stats(&stats);
    CHECK(world_queued_count == 0);
    gc_check();
    world_stop();
}

static void resurrect(void) {
    drop_objects_with_del();
    gc_collect();
}

static void resurrected_objects_live_on(void) {
    REQUIRE(world_start(HEAP_BYTES, HEAP_BYTES));
    world_call_and_wipe_stack(resurrect);
    gc_collect();
    REQUIRE(world_queued_count == 2);
    world_roots[0] = value_from_object(world_queued[0]);
    world_queued_count = 0;
    for (size_t i = 0; i < 20000; i++) {
        REQUIRE(node_new(&node_type, 0) != NULL);
    }
    CHECK(((Node *)value_object(world_roots[0]))->id == 5 && world_queued_count == 0 && world_weak != NULL);
    world_stop();
}

static void drop_weak(void) { world_weak = node_new(&node_type, 0); }

static void weak_references_are_cleared(void) {
    REQUIRE(world_start(HEAP_BYTES, HEAP_BYTES));
    world_call_and_wipe_stack(drop_weak);
    gc_collect();
    CHECK(world_weak == NULL);
    CHECK(gc_is_marked(&node_type));
    world_stop();
}

static void allocation_fails_where_asked(void) {
    REQUIRE(world_start(HEAP_BYTES, HEAP_BYTES));
    Node *node = node_new(&node_type, 0);
    world_roots[0] = value_from_object(node);
    gc_fail_allocation(3, false);
    CHECK(node_new(&node_type, 0) != NULL && buffer_new(&node->payload, 100));
    CHECK(!buffer_resize(&node->payload, 200) && world_memory_errors == 1 && node->payload != NULL);
    CHECK(buffer_resize(&node->payload, 300) && world_memory_errors == 1);
    gc_fail_allocation(2, true);
    CHECK(value_is_float(value_box_double(1)) && value_is_raised(value_box_double(1)));
    CHECK(!buffer_new(&node->list, 10) && node->list == NULL && gc_new_raw(9) == NULL);
    gc_fail_allocation(0, false);
    CHECK(gc_new_raw(9) != NULL);
    gc_check();
    world_stop();
}

static volatile uintptr_t payload_before;  // in disguise, so that the word does not pin the buffer
static size_t payload_moves;

static Node *stressed_node(void) { return (Node *)value_object(world_roots[0]); }

static void note_payload(void) { payload_before = ~(uintptr_t)stressed_node()->payload; }

static void compare_payload(void) {
    const uint8_t *payload = stressed_node()->payload;
    payload_moves += payload_before != ~(uintptr_t)payload;
    CHECK(payload[0] == 0x3C && payload[999] == 0x3C);
}

static void fill_payload(void) {
    REQUIRE(buffer_new(&stressed_node()->payload, 1000));
    memset(stressed_node()->payload, 0x3C, 1000);
}

static void stress_collects_and_moves_every_time(void) {
    REQUIRE(world_start(HEAP_BYTES, HEAP_BYTES));
    world_roots[0] = value_from_object(node_new(&node_type, 0));
    gc_set_stress(true);
    world_call_and_wipe_stack(fill_payload);
    payload_moves = 0;
    for (size_t i = 0; i < 100; i++) {
        world_call_and_wipe_stack(note_payload);
        CHECK(node_new(&node_type, 0) != NULL);
        world_call_and_wipe_stack(compare_payload);
        gc_check();
    }
    CHECK(payload_moves > 50);
    GcStats stats;
    gc_get_stats(&stats);
    CHECK(stats.collections >= 100);
    gc_set_stress(false);
    world_stop();
}

static void without_collection_allocation_fails(void) {
    REQUIRE(world_start(HEAP_BYTES, HEAP_BYTES));
    gc_set_enabled(false);
    CHECK(!gc_is_enabled());
    size_t bytes = 0;
    while (node_new(&node_type, 64) != NULL) {
        bytes += sizeof(Node) + 64;
    }
    CHECK(world_memory_errors == 1 && bytes > HEAP_BYTES * 8 / 10);
    gc_set_enabled(true);
    CHECK(node_new(&node_type, 64) != NULL);
    world_stop();
}

static void huge_requests_are_refused(void) {
    REQUIRE(world_start(HEAP_BYTES, HEAP_BYTES));
    Node *node = node_new(&node_type, 0);
    world_roots[0] = value_from_object(node);
    CHECK(gc_new(&plain_type, SIZE_MAX) == NULL && gc_new(&plain_type, SIZE_MAX / 2) == NULL);
    CHECK(gc_new_raw(SIZE_MAX - 3) == NULL && !buffer_new(&node->payload, SIZE_MAX));
    CHECK(!buffer_new(&node->payload, HEAP_BYTES) && node->payload == NULL);
    REQUIRE(buffer_new(&node->payload, 100));
    CHECK(!buffer_resize(&node->payload, SIZE_MAX - 7) && !buffer_resize(&node->payload, HEAP_BYTES));
    CHECK(world_memory_errors == 7 && buffer_capacity(&node->payload) >= 100);
    gc_check();
    world_stop();
}

void test_collection(void) {
    RUN_WORLD_TEST(resources_are_finalised_once);
    RUN_WORLD_TEST(objects_with_del_are_queued_once);
    RUN_WORLD_TEST(resurrected_objects_live_on);
    RUN_WORLD_TEST(weak_references_are_cleared);
    RUN_WORLD_TEST(allocation_fails_where_asked);
    RUN_WORLD_TEST(stress_collects_and_moves_every_time);
    RUN_WORLD_TEST(without_collection_allocation_fails);
    RUN_WORLD_TEST(huge_requests_are_refused);
}
