// Random operations on a graph of nodes, compared with a mirror of it in ordinary memory.
#include <stdlib.h>

#include "tests/unit/heap/world.h"

enum {
    LIST_MAX = 200,
    STEPS_MAX = 6,
    PADDING_MAX = 300
};

typedef struct Mirror Mirror;

// What a Value should be: a node, a float, or 0 for the small int 0.
typedef struct {
    Mirror *node;
    double number;
} MirrorValue;

struct Mirror {
    Mirror *next;  // all that exist
    Node *address;
    uint32_t id;
    size_t padding;
    MirrorValue children[NODE_CHILDREN];
    MirrorValue list[LIST_MAX];
    size_t list_length;
    size_t payload_length;
    uint8_t payload_first;
    bool reached;
};

static Mirror *all_mirrors;
static Mirror *roots[WORLD_ROOTS];
static uint32_t next_id;
static size_t refused, leaks;

static uint8_t payload_byte(const Mirror *mirror, size_t index) { return (uint8_t)(mirror->payload_first + index * 7); }

static Mirror *random_root(void) { return roots[world_random_below(WORLD_ROOTS)]; }

// A node that can be reached; NULL if the way leads to none.
static Mirror *random_node(void) {
    Mirror *mirror = random_root();
    for (uint32_t steps = world_random_below(STEPS_MAX); mirror != NULL && steps > 0; steps--) {
        Mirror *child = mirror->list_length > 0 && world_random() % 2
                            ? mirror->list[world_random_below((uint32_t)mirror->list_length)].node
                            : mirror->children[world_random_below(NODE_CHILDREN)].node;
        mirror = child != NULL ? child : mirror;
    }
    return mirror;
}

// Memory is short: drop some of the graph.
static void make_room(void) {
    refused++;
    for (size_t i = 0; i < WORLD_ROOTS / 4; i++) {
        size_t root = world_random_below(WORLD_ROOTS);
        roots[root] = NULL;
        world_roots[root] = VALUE_NULL;
    }
}

// Something to refer to: a node, a float (boxed where floats are), or 0. False = no memory.
static bool random_value(Value *value, MirrorValue *mirror) {
    *mirror = (MirrorValue){NULL, 0};
    *value = value_from_small_int(0);
    if (world_random() % 4 == 0) {
        mirror->number = 1e200 * (1 + world_random_below(1000));
        *value = value_from_double(mirror->number);
        return !value_is_raised(*value);
    }
    mirror->node = random_node();
    if (mirror->node != NULL) {
        *value = value_from_object(mirror->node->address);
    }
    return true;
}

// Operations
// ------------------------------------------------------------------------------------------------------------

static void create_node(void) {
    size_t padding = world_random() % 3 ? 0 : world_random_below(PADDING_MAX);
    Node *node = node_new(world_random() % 10 ? &node_type : &resource_type, padding);
    if (node == NULL) {
        make_room();
        return;
    }
    Mirror *mirror = calloc(1, sizeof *mirror);
    *mirror = (Mirror){.next = all_mirrors, .address = node, .id = ++next_id, .padding = padding};
    all_mirrors = mirror;
    node->id = mirror->id;
    memset(node->padding, (uint8_t)mirror->id, padding);
    for (size_t i = 0; i < NODE_CHILDREN; i++) {
        node->children[i] = value_from_small_int(0);
    }
    Mirror *parent = world_random() % 2 ? random_node() : NULL;
    if (parent != NULL) {
        size_t child = world_random_below(NODE_CHILDREN);
        parent->children[child] = (MirrorValue){mirror, 0};
        parent->address->children[child] = value_from_object(node);
    } else {
        size_t root = world_random_below(WORLD_ROOTS);
        roots[root] = mirror;
        world_roots[root] = value_from_object(node);
    }
}

static void change_child(void) {
    Mirror *mirror = random_node();
    Value value;
    MirrorValue expected;
    if (mirror == NULL) {
        return;
    }
    if (!random_value(&value, &expected)) {
        make_room();
        return;
    }
    size_t child = world_random_below(NODE_CHILDREN);
    mirror->children[child] = expected;
    mirror->address->children[child] = value;
}

static size_t random_payload_length(void) {
    switch (world_random() % 8) {
        case 0: return world_random_below(20000);
        case 1:
        case 2: return world_random_below(2000);
        default: return world_random_below(150);
    }
}

static void resize_payload(void) {
    Mirror *mirror = random_node();
    if (mirror == NULL) {
        return;
    }
    size_t length = random_payload_length();
    if (!buffer_resize(&mirror->address->payload, length)) {
        make_room();
        return;
    }
    for (size_t i = mirror->payload_length; i < length; i++) {
        CHECK(mirror->address->payload[i] == 0);
        mirror->address->payload[i] = payload_byte(mirror, i);
    }
    mirror->payload_length = length;
}

static void free_payload(void) {
    Mirror *mirror = random_node();
    if (mirror != NULL) {
        buffer_free(&mirror->address->payload);
        mirror->payload_length = 0;
        mirror->payload_first = (uint8_t)world_random();
    }
}

static void hand_over_payload(void) {
    Mirror *from = random_node();
    Mirror *to = random_node();
    if (from != NULL && to != NULL && to->payload_length == 0) {
        buffer_move(&to->address->payload, &from->address->payload);
        to->payload_length = from->payload_length;
        to->payload_first = from->payload_first;
        if (from != to) {
            from->payload_length = 0;
        }
    }
}

static void append_to_list(void) {
    Mirror *mirror = random_node();
    if (mirror == NULL || mirror->list_length == LIST_MAX) {
        return;
    }
    Node *node = mirror->address;
    Value value;
    MirrorValue expected;
    size_t needed = (mirror->list_length + 1) * sizeof(Value);
    bool grown = buffer_capacity(&node->list) >= needed || buffer_resize(&node->list, buffer_grown_capacity(needed));
    if (!grown || !random_value(&value, &expected)) {
        make_room();
        return;
    }
    node->list[node->list_length++] = value;
    mirror->list[mirror->list_length++] = expected;
}

static void shorten_list(void) {
    Mirror *mirror = random_node();
    if (mirror == NULL) {
        return;
    }
    size_t length = mirror->list_length / 2;
    mirror->address->list_length = (uint32_t)length;
    mirror->list_length = length;
    CHECK(buffer_resize(&mirror->address->list, length * sizeof(Value)));
}

static void drop_root(void) {
    size_t root = world_random_below(WORLD_ROOTS);
    roots[root] = NULL;
    world_roots[root] = VALUE_NULL;
}

NOINLINE static void random_operation(void) {
    switch (world_random() % 16) {
        case 0:
        case 1:
        case 2: create_node(); break;
        case 3:
        case 4: change_child(); break;
        case 5:
        case 6:
        case 7: resize_payload(); break;
        case 8: free_payload(); break;
        case 9: hand_over_payload(); break;
        case 10: shorten_list(); break;
        case 11:
            if (world_random() % 4 == 0) {
                drop_root();
            }
            break;
        default: append_to_list(); break;
    }
}

// Comparing
// -------------------------------------------------------------------------------------------------------------

static bool value_matches(Value value, MirrorValue expected) {
    if (expected.node != NULL) {
        return value_same(value, value_from_object(expected.node->address));
    }
    if (expected.number != 0) {
        return value_is_float(value) && value_double(value) == expected.number;
    }
    return value_same(value, value_from_small_int(0));
}

static bool node_matches(const Mirror *mirror) {
    const Node *node = mirror->address;
    bool same = node->id == mirror->id && node->list_length == mirror->list_length;
    for (size_t i = 0; same && i < NODE_CHILDREN; i++) {
        same = value_matches(node->children[i], mirror->children[i]);
    }
    for (size_t i = 0; same && i < mirror->list_length; i++) {
        same = value_matches(node->list[i], mirror->list[i]);
    }
    for (size_t i = 0; same && i < mirror->payload_length; i++) {
        same = node->payload[i] == payload_byte(mirror, i);
    }
    for (size_t i = 0; same && i < mirror->padding; i++) {
        same = node->padding[i] == (uint8_t)mirror->id;
    }
    return same;
}

static bool reach(Mirror *mirror) {
    bool is_new = mirror != NULL && !mirror->reached;
    if (is_new) {
        mirror->reached = true;
    }
    return is_new;
}

// Mark what can be reached, by repeated passes, since recursion could be deep. Returns how many nodes that are.
static size_t reach_all(void) {
    size_t count = 0;
    for (Mirror *mirror = all_mirrors; mirror != NULL; mirror = mirror->next) {
        mirror->reached = false;
    }
    for (size_t i = 0; i < WORLD_ROOTS; i++) {
        count += reach(roots[i]);
    }
    for (bool changed = true; changed;) {
        changed = false;
        for (Mirror *mirror = all_mirrors; mirror != NULL; mirror = mirror->next) {
            for (size_t i = 0; mirror->reached && i < NODE_CHILDREN + mirror->list_length; i++) {
                MirrorValue *value = i < NODE_CHILDREN ? &mirror->children[i] : &mirror->list[i - NODE_CHILDREN];
                bool is_new = reach(value->node);
                count += is_new;
                changed |= is_new;
            }
        }
    }
    return count;
}

static void forget_unreachable(void) {
    Mirror **link = &all_mirrors;
    while (*link != NULL) {
        Mirror *mirror = *link;
        if (mirror->reached) {
            link = &mirror->next;
        } else {
            *link = mirror->next;
            free(mirror);
        }
    }
}

NOINLINE static void compare_with_model(void) {
    gc_check();
    size_t reachable = reach_all();
    size_t different = 0;
    for (Mirror *mirror = all_mirrors; mirror != NULL; mirror = mirror->next) {
        different += mirror->reached && !node_matches(mirror);
    }
    CHECK(different == 0);
    forget_unreachable();
    GcStats stats;
    gc_get_stats(&stats);
    CHECK(stats.object_count >= reachable);
}

// Words left on the C stack may keep dead nodes, with all that they refer to; this must be the exception.
static bool dead_are_kept(void) {
    size_t reachable = reach_all();
    gc_collect();
    GcStats stats;
    gc_get_stats(&stats);
    return stats.object_count > reachable + reachable / 2 + 100;
}

static void run_model(uint32_t seed, size_t operations, size_t compare_every) {
    world_seed(seed);
    refused = 0;
    next_id = 0;
    memset(roots, 0, sizeof roots);
    for (size_t i = 1; i <= operations; i++) {
        random_operation();
        if (i % compare_every == 0) {
            compare_with_model();
        }
    }
    leaks += dead_are_kept();
    memset(roots, 0, sizeof roots);
    reach_all();
    forget_unreachable();
}

static void run_seeds(uint32_t seeds, size_t operations, size_t initial, size_t limit) {
    leaks = 0;
    for (uint32_t seed = 1; seed <= seeds; seed++) {
        REQUIRE(world_start(initial, limit));
        run_model(seed, operations, 500);
        world_stop();
    }
    CHECK(leaks <= seeds / 4);
}

static void model_in_a_small_heap(void) { run_seeds(20, 15000, 190 << 10, 190 << 10); }

static void model_in_a_tiny_heap(void) { run_seeds(10, 10000, 40 << 10, 40 << 10); }

static void model_in_a_growing_heap(void) { run_seeds(5, 20000, 64 << 10, 16 << 20); }

static void model_under_stress(void) {
    for (uint32_t seed = 1; seed <= 3; seed++) {
        REQUIRE(world_start(128 << 10, 128 << 10));
        gc_set_stress(true);
        run_model(seed, 3000, 100);
        gc_set_stress(false);
        world_stop();
    }
}

static void model_with_failing_allocations(void) {
    for (uint32_t seed = 1; seed <= 10; seed++) {
        REQUIRE(world_start(190 << 10, 190 << 10));
        world_seed(seed);
        gc_fail_allocation(1 + world_random_below(50), true);
        run_model(seed, 1000, 100);
        gc_fail_allocation(0, false);
        world_stop();
        REQUIRE(world_start(190 << 10, 190 << 10));
        gc_fail_allocation(seed * 13, false);
        run_model(seed, 2000, 100);
        CHECK(refused >= 1);
        world_stop();
    }
}

void test_model(void) {
    RUN_WORLD_TEST(model_in_a_small_heap);
    RUN_WORLD_TEST(model_in_a_tiny_heap);
    RUN_WORLD_TEST(model_in_a_growing_heap);
    RUN_WORLD_TEST(model_under_stress);
    RUN_WORLD_TEST(model_with_failing_allocations);
}
