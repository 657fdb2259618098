// core/utf8, core/unicode_chars, core/arena and core/packed_text.
#include <stdlib.h>
#include <string.h>

#include "core/arena.h"
#include "core/packed_text.h"
#include "core/unicode_chars.h"
#include "core/utf8.h"
#include "objects/doc.h"
#include "tests/unit/harness.h"

HARNESS_STATE;

static uint32_t decode(const char *text, size_t length, Utf8Flags flags) {
    const char *at = text;
    uint32_t code_point = utf8_decode(&at, text + length, flags);
    CHECK(code_point == UTF8_INVALID ? at == text : at == text + utf8_encoded_length(code_point));
    return code_point;
}

static void every_code_point_survives(void) {
    for (uint32_t c = 0; c <= UTF8_LAST_CODE_POINT; c++) {
        char text[UTF8_MAX_BYTES];
        size_t length = utf8_encode(c, text);
        REQUIRE(length == utf8_encoded_length(c) && length == utf8_sequence_length(text[0]));
        REQUIRE(decode(text, length, UTF8_SURROGATES) == c);
        REQUIRE(decode(text, length, UTF8_STRICT) == (utf8_is_surrogate(c) ? UTF8_INVALID : c));
        REQUIRE(length == 1 || decode(text, length - 1, UTF8_SURROGATES) == UTF8_INVALID);
    }
}

static void ill_formed_text_is_refused(void) {
    CHECK(decode("\x80", 1, UTF8_STRICT) == UTF8_INVALID);
    CHECK(decode("\xC0\x80", 2, UTF8_STRICT) == UTF8_INVALID);
    CHECK(decode("\xE0\x9F\xBF", 3, UTF8_STRICT) == UTF8_INVALID);
    CHECK(decode("\xF0\x8F\xBF\xBF", 4, UTF8_STRICT) == UTF8_INVALID);
    CHECK(decode("\xF4\x90\x80\x80", 4, UTF8_STRICT) == UTF8_INVALID);
    CHECK(decode("\xFF", 1, UTF8_STRICT) == UTF8_INVALID);
    const char *text = "\xE2\x82\x41";
    CHECK(utf8_invalid_length(text, text + 3) == 2);
    CHECK(utf8_invalid_length("\xFFz", text + 2) == 1);
}

static void whole_texts(void) {
    const char text[] = "aé日😀z";
    size_t length = sizeof(text) - 1;
    CHECK(utf8_validate(text, length, UTF8_STRICT) == length);
    CHECK(utf8_validate(text, length - 2, UTF8_STRICT) == 6);
    CHECK(utf8_count(text, length) == 5);
    CHECK(utf8_offset(text, length, 3) == 6 && utf8_offset(text, length, 9) == length);
    CHECK(utf8_next(text + 1) == text + 3 && utf8_previous(text + 6) == text + 3);
    CHECK(utf8_validate("0123456789abcdef\x80", 17, UTF8_STRICT) == 16);
}

static void identifier_characters(void) {
    CHECK(unicode_is_id_start('_') && unicode_is_id_start('z') && !unicode_is_id_start('0'));
    CHECK(unicode_is_id_continue('0') && !unicode_is_id_continue('-'));
    CHECK(unicode_is_id_start(0xE9) && unicode_is_id_start(0x65E5) && unicode_is_id_start(0x1D400));
    CHECK(!unicode_is_id_start(0x301) && unicode_is_id_continue(0x301));
    CHECK(!unicode_is_id_continue(0x20AC) && !unicode_is_id_continue(0x1F600) && !unicode_is_id_start(0x10FFFF));
}

enum {
    CHUNK_SIZE = 256
};

// Chunks given out and not given back.
static size_t chunks_held;
static bool memory_left = true;

static void *take(void *user, size_t size) {
    (void)user;
    chunks_held += memory_left;
    return memory_left ? malloc(size) : NULL;
}

static void give_back(void *user, void *chunk, size_t size) {
    (void)user;
    memset(chunk, 0xDD, size);
    chunks_held--;
    free(chunk);
}

static const ArenaSource source = {take, give_back, NULL};

static void add_size(void *user, const void *start, size_t size) {
    CHECK((uintptr_t)start % 8 == 0);
    *(size_t *)user += size;
}

static size_t arena_used(const Arena *arena) {
    size_t used = 0;
    arena_chunks(arena, add_size, &used);
    return used;
}

static void pieces_are_zeroed_and_aligned(void) {
    Arena arena;
    arena_init(&arena, source, CHUNK_SIZE);
    CHECK(chunks_held == 0);
    for (size_t size = 0; size < 100; size++) {
        unsigned char *piece = arena_allocate(&arena, size);
        REQUIRE(piece != NULL && (uintptr_t)piece % 8 == 0);
        for (size_t i = 0; i < size; i++) {
            CHECK(piece[i] == 0);
        }
        memset(piece, 0xFF, size);
    }
    CHECK(arena_allocate(&arena, 10 * CHUNK_SIZE) != NULL);
    arena_reset(&arena);
    CHECK(chunks_held == 1 && arena_used(&arena) == 0);
    arena_free(&arena);
    CHECK(chunks_held == 0);
}

static void rewinding_gives_chunks_back(void) {
    Arena arena;
    arena_init(&arena, source, CHUNK_SIZE);
    char *first = arena_copy(&arena, "abc", 4);
    ArenaMark mark = arena_mark(&arena);
    for (int i = 0; i < 100; i++) {
        CHECK(arena_allocate(&arena, 50) != NULL);
    }
    CHECK(chunks_held > 10 && arena_used(&arena) == 8 + 100 * 56);
    arena_rewind(&arena, mark);
    CHECK(chunks_held == 1 && strcmp(first, "abc") == 0 && arena_used(&arena) == 8);
    arena_free(&arena);
}

static void growing_keeps_the_text(void) {
    Arena arena;
    arena_init(&arena, source, CHUNK_SIZE);
    char *text = NULL;
    for (size_t size = 1; size < 1000; size++) {
        char *larger = arena_grow(&arena, text, size - 1, size);
        REQUIRE(larger != NULL && larger[size - 1] == 0);
        larger[size - 1] = (char)size;
        text = larger;
    }
    for (size_t i = 0; i < 999; i++) {
        CHECK(text[i] == (char)(i + 1));
    }
    arena_free(&arena);
}

static void no_memory_is_reported(void) {
    Arena arena;
    arena_init(&arena, source, CHUNK_SIZE);
    char *trimmed = arena_allocate(&arena, 64);
    arena_trim(&arena, trimmed, 64, 10);
    CHECK(arena_used(&arena) == 16);
    char *text = arena_copy(&arena, "abc", 4);
    CHECK(text == trimmed + 16);
    memory_left = false;
    CHECK(arena_allocate(&arena, CHUNK_SIZE) == NULL && arena_grow(&arena, text, 4, CHUNK_SIZE) == NULL);
    CHECK(arena_allocate(&arena, SIZE_MAX) == NULL);
    CHECK(strcmp(text, "abc") == 0 && arena_allocate(&arena, 8) != NULL);
    memory_left = true;
    arena_free(&arena);
    CHECK(chunks_held == 0);
}

static bool reads_as(const char *packed, const char *expected) {
    PackedText text = packed_text(packed);
    size_t length = 0;
    for (char next; (next = packed_text_next(&text)) != 0; length++) {
        if (next != expected[length]) {
            return false;
        }
    }
    return expected[length] == '\0' && packed_text_next(&text) == 0;
}

// Every packed docstring comes out as plain text, and "Add object at the end." is one of them.
static void packed_text_is_read(void) {
    CHECK(reads_as("", "") && reads_as("plain\n", "plain\n") && reads_as("~ {}", "~ {}"));
    bool found = false;
    size_t packed = 0, longer = 0;
    for (const char *doc = native_docs + 1; *doc != '\0'; doc += strlen(doc) + 1) {
        PackedText text = packed_text(doc);
        size_t length = 0;
        for (char next; (next = packed_text_next(&text)) != 0; length++) {
            CHECK(next == '\n' || (unsigned char)next >= ' ');
        }
        packed += (uint8_t)doc[0] >= 0x80;
        longer += length > strlen(doc);
        found |= reads_as(doc, "Add object at the end.");
    }
    CHECK(found && packed > 1000 && longer == packed);
}

static int print(char *out, size_t size, const char *format, ...) {
    va_list args;
    va_start(args, format);
    int length = packed_text_print(out, size, format, args);
    va_end(args);
    return length;
}

static void packed_formats_print(void) {
    char text[8];
    CHECK(print(text, sizeof text, PACKED_FORMAT("%d %s", 12, "ab")) == 5 && strcmp(text, "12 ab") == 0);
    CHECK(print(text, sizeof text, PACKED_FORMAT("0123456789")) == 10 && strcmp(text, "0123456") == 0);
}

int main(void) {
    RUN_TEST(every_code_point_survives);
    RUN_TEST(ill_formed_text_is_refused);
    RUN_TEST(whole_texts);
    RUN_TEST(identifier_characters);
    RUN_TEST(pieces_are_zeroed_and_aligned);
    RUN_TEST(rewinding_gives_chunks_back);
    RUN_TEST(growing_keeps_the_text);
    RUN_TEST(no_memory_is_reported);
    RUN_TEST(packed_text_is_read);
    RUN_TEST(packed_formats_print);
    return harness_finish();
}
