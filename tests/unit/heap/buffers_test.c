// Buffers: size changes, sliding, pins.
#include "tests/unit/heap/world.h"

enum {
    HEAP_BYTES = 192 << 10,
    HOLDERS = 60
};

static Node *holder(size_t index) { return (Node *)value_object(world_roots[index]); }

static bool start_with_holders(size_t bytes) {
    if (!world_start(bytes, bytes)) {
        return false;
    }
    for (size_t i = 0; i < HOLDERS; i++) {
        world_roots[i] = value_from_object(node_new(&node_type, 0));
    }
    return true;
}

static bool filled_with(const uint8_t *data, uint8_t byte, size_t from, size_t end) {
    for (size_t i = from; i < end; i++) {
        if (data[i] != byte) {
            return false;
        }
    }
    return true;
}

static void sizes_change_and_keep_contents(void) {
    REQUIRE(start_with_holders(HEAP_BYTES));
    Node *node = holder(0);
    CHECK(buffer_capacity(&node->payload) == 0 && buffer_new(&node->payload, 0) && node->payload == NULL);
    size_t old = 0;
    const size_t sizes[] = {1, 32, 33, 8, 40, 100, 20, 5000, 4000, 4001, 60000, 60001, 3, 70000, 0};
    for (size_t i = 0; i < ARRAY_LENGTH(sizes); i++) {
        REQUIRE(buffer_resize(&node->payload, sizes[i]));
        CHECK(buffer_capacity(&node->payload) >= sizes[i]);
        CHECK(filled_with(node->payload, 0xCC, 0, MIN(old, sizes[i])));
        CHECK(filled_with(node->payload, 0, MIN(old, sizes[i]), buffer_capacity(&node->payload)));
        if (sizes[i] > 0) {
            memset(node->payload, 0xCC, sizes[i]);
        }
        old = sizes[i];
        gc_check();
    }
    CHECK(node->payload == NULL);
    world_stop();
}

static void appending_moves_seldom(void) {
    REQUIRE(start_with_holders(HEAP_BYTES));
    Node *node = holder(0);
    size_t moves = 0;
    size_t capacity = 0;
    for (size_t bytes = 1; bytes < 100000; bytes++) {
        if (bytes > capacity) {
            uint8_t *before = node->payload;
            REQUIRE(buffer_resize(&node->payload, buffer_grown_capacity(bytes)));
            capacity = buffer_capacity(&node->payload);
            moves += node->payload != before;
        }
        node->payload[bytes - 1] = (uint8_t)bytes;
    }
    CHECK(moves < 45);
    for (size_t i = 0; i < 99999; i++) {
        CHECK(node->payload[i] == (uint8_t)(i + 1));
    }
    world_stop();
}

static void ownership_moves(void) {
    REQUIRE(start_with_holders(HEAP_BYTES));
    for (size_t bytes = 10; bytes < 2000; bytes *= 3) {
        REQUIRE(buffer_new(&holder(0)->payload, bytes));
        memset(holder(0)->payload, 0x11, bytes);
        buffer_move(&holder(1)->payload, &holder(0)->payload);
        CHECK(holder(0)->payload == NULL);
        gc_collect();
        gc_check();
        CHECK(filled_with(holder(1)->payload, 0x11, 0, bytes));
        buffer_free(&holder(1)->payload);
    }
    world_stop();
}

static void foreign_data_is_left_alone(void) {
    static const char flash[] = "flash";
    REQUIRE(start_with_holders(HEAP_BYTES));
    const void *slot = flash;
    CHECK(buffer_capacity(&slot) == 0);
    gc_visit_buffer(&slot);
    buffer_free(&slot);
    CHECK(slot == NULL);
    world_stop();
}

static void fill_and_free_every_other(void) {
    for (size_t i = 0; i < HOLDERS; i++) {
        if (buffer_new(&holder(i)->payload, 2500)) {
            memset(holder(i)->payload, (int)i, 2500);
        }
    }
    for (size_t i = 0; i < HOLDERS; i += 2) {
        buffer_free(&holder(i)->payload);
    }
}

static void sliding_makes_one_piece_of_the_free_space(void) {
    REQUIRE(start_with_holders(HEAP_BYTES));
    world_call_and_wipe_stack(fill_and_free_every_other);
    REQUIRE(world_memory_errors == 0);
    REQUIRE(buffer_new(&holder(0)->payload, 90000));
    gc_check();
    for (size_t i = 1; i < HOLDERS; i += 2) {
        CHECK(filled_with(holder(i)->payload, (uint8_t)i, 0, 2500));
    }
    GcStats stats;
    gc_get_stats(&stats);
    CHECK(stats.slides > 0 && stats.buffer_count == HOLDERS / 2 + 1);
    world_stop();
}

static void sliding_can_open_a_gap_behind_a_buffer(void) {
    REQUIRE(start_with_holders(HEAP_BYTES));
    world_call_and_wipe_stack(fill_and_free_every_other);
    Node *node = holder(1);
    size_t target = 2500;
    while (world_memory_errors == 0) {
        target += 1000;
        if (buffer_resize(&node->payload, target)) {
            CHECK(filled_with(node->payload, 1, 0, 2500) && filled_with(node->payload, 0, 2500, target));
        }
        gc_check();
    }
    // 29 other buffers and the nodes remain: the one may take all the rest but for a page at the border.
    GcStats stats;
    gc_get_stats(&stats);
    CHECK(stats.total - stats.used < 4096 + 2 * 1024);
    for (size_t i = 3; i < HOLDERS; i += 2) {
        CHECK(filled_with(holder(i)->payload, (uint8_t)i, 0, 2500));
    }
    world_stop();
}

static void pinned_buffers_stay(void) {
    REQUIRE(start_with_holders(HEAP_BYTES));
    world_call_and_wipe_stack(fill_and_free_every_other);
    uint8_t *volatile pinned = holder(21)->payload + 1000;
    gc_collect();
    gc_check();
    CHECK(holder(21)->payload == pinned - 1000 && filled_with(pinned - 1000, 21, 0, 2500));
    // The holes around it are still used.
    size_t count = 0;
    for (size_t i = 0; i < HOLDERS; i += 2) {
        count += buffer_new(&holder(i)->payload, 2500);
        gc_check();
    }
    CHECK(count == HOLDERS / 2);
    pinned = NULL;
    for (size_t i = 1; i < HOLDERS; i += 2) {
        CHECK(filled_with(holder(i)->payload, (uint8_t)i, 0, 2500));
    }
    world_stop();
}

// The end of a buffer is what a loop keeps; it lies at the header of the next one.
static void the_end_of_a_buffer_pins_it(void) {
    REQUIRE(start_with_holders(HEAP_BYTES));
    for (size_t i = 0; i < 10; i++) {
        REQUIRE(buffer_new(&holder(i)->payload, 64));
    }
    uint8_t *volatile end = holder(4)->payload + buffer_capacity(&holder(4)->payload);
    for (size_t i = 0; i < 10; i += i == 3 ? 2 : 1) {
        buffer_free(&holder(i)->payload);
    }
    gc_collect();
    CHECK(holder(4)->payload == end - buffer_capacity(&holder(4)->payload));
    end = NULL;
    world_stop();
}

static volatile uintptr_t orphan_address;  // in disguise

static void make_orphan(void) {
    REQUIRE(buffer_new(&holder(5)->payload, 500));
    memset(holder(5)->payload, 0x77, 500);
    orphan_address = ~(uintptr_t)holder(5)->payload;
    world_roots[5] = VALUE_NULL;
}

static void allocate_with_orphan_pinned(void) {
    uint8_t *volatile pin = (uint8_t *)~orphan_address;
    for (size_t i = 0; i < 3000; i++) {
        REQUIRE(node_new(&node_type, 100) != NULL);
        if (i % 500 == 0) {
            gc_collect();
        }
    }
    CHECK(filled_with(pin, 0x77, 0, 500));
    GcStats stats;
    gc_get_stats(&stats);
    CHECK(stats.buffer_count == 1);
}

static void expect_no_buffer(void) {
    GcStats stats = {0};
    gc_collect();
    gc_check();
    gc_get_stats(&stats);
    CHECK(stats.buffer_count == 0);
}

static void pinned_buffers_outlive_their_owner(void) {
    REQUIRE(start_with_holders(HEAP_BYTES));
    world_call_and_wipe_stack(make_orphan);
    world_call_and_wipe_stack(allocate_with_orphan_pinned);
    world_call_and_wipe_stack(expect_no_buffer);
    world_stop();
}

static void freeing_is_immediate(void) {
    REQUIRE(start_with_holders(HEAP_BYTES));
    gc_set_enabled(false);
    for (size_t i = 0; i < 10000; i++) {
        REQUIRE(buffer_new(&holder(i % 8)->payload, 100 + i * 7 % 9000));
        REQUIRE(i < 7 || holder((i + 1) % 8)->payload != NULL);
        buffer_free(&holder((i + 1) % 8)->payload);
    }
    CHECK(world_memory_errors == 0);
    gc_check();
    world_stop();
}

void test_buffers(void) {
    RUN_WORLD_TEST(sizes_change_and_keep_contents);
    RUN_WORLD_TEST(appending_moves_seldom);
    RUN_WORLD_TEST(ownership_moves);
    RUN_WORLD_TEST(foreign_data_is_left_alone);
    RUN_WORLD_TEST(sliding_makes_one_piece_of_the_free_space);
    RUN_WORLD_TEST(sliding_can_open_a_gap_behind_a_buffer);
    RUN_WORLD_TEST(pinned_buffers_stay);
    RUN_WORLD_TEST(the_end_of_a_buffer_pins_it);
    RUN_WORLD_TEST(pinned_buffers_outlive_their_owner);
    RUN_WORLD_TEST(freeing_is_immediate);
}
