// Where the registers of a call are: in place behind its arguments if these lie in the chunk in use, else copied.
#include "vm/context.h"

#include <string.h>

#include "heap/gc.h"
#include "tests/unit/harness.h"

HARNESS_STATE;

enum {
    BELOW = 8,   // Values of somebody else, a generator's registers for example, that end where the chunk begins
    WORDS = 32,  // of the chunk
    CHUNK_AT = BELOW,
    HEADER = sizeof(StackChunk) / sizeof(Value)
};

static Value memory[BELOW + HEADER + WORDS];
static _Alignas(RecordChunk) char records[sizeof(RecordChunk) + 2 * sizeof(Frame)];
static Context context;

static StackChunk *chunk(void) { return (StackChunk *)(memory + CHUNK_AT); }

static void start(void) {
    for (size_t i = 0; i < ARRAY_LENGTH(memory); i++) {
        memory[i] = value_from_small_int((intptr_t)i);
    }
    *chunk() = (StackChunk){.limit = chunk()->words + WORDS};
    RecordChunk *first = (RecordChunk *)records;
    *first = (RecordChunk){.limit = first->frames + 2};
    context = (Context){.stack = chunk(),
                        .stack_limit = chunk()->limit,
                        .stack_bytes = WORDS * sizeof(Value),
                        .records = first,
                        .record_next = first->frames,
                        .record_limit = first->limit,
                        .recursion_limit = 2};
}

static void arguments_in_the_chunk_stay(void) {
    start();
    Value *arguments = chunk()->words + 4;
    CHECK(context_has_room(&context, arguments, WORDS - 4));
    Frame *frame = context_reserve(&context, arguments, 2, WORDS - 4);
    REQUIRE(frame != NULL);
    CHECK(frame->registers == arguments && frame->flags == 0);
}

static void arguments_close_below_the_chunk_are_copied(void) {
    start();
    const StackChunk before = *chunk();
    for (size_t at = 0; at < BELOW; at++) {
        context.record_next = ((RecordChunk *)records)->frames;
        CHECK(!context_has_room(&context, memory + at, WORDS / 2 + HEADER));
        Frame *frame = context_reserve(&context, memory + at, 1, WORDS / 2 + HEADER);
        REQUIRE(frame != NULL);
        CHECK(frame->registers == chunk()->words && value_small_int(frame->registers[0]) == (intptr_t)at);
        CHECK(memcmp(&before, chunk(), sizeof before) == 0);
    }
}

static void arguments_behind_the_chunk_are_copied(void) {
    start();
    CHECK(!context_has_room(&context, chunk()->limit, 1));
    CHECK(!context_has_room(&context, chunk()->limit - 1, 2));
    CHECK(context_has_room(&context, chunk()->limit - 1, 1));
}

int main(void) {
    RUN_TEST(arguments_in_the_chunk_stay);
    RUN_TEST(arguments_close_below_the_chunk_are_copied);
    RUN_TEST(arguments_behind_the_chunk_are_copied);
    return harness_finish();
}
