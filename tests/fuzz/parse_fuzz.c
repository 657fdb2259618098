// libFuzzer target for the lexer and parser: no crash, no leak, and the same items whether or not the memory of an item
// is forgotten before the next. The first byte chooses the mode.
//
//     clang -g -O1 -fsanitize=fuzzer,address,undefined -I. tests/fuzz/parse_fuzz.c core/{arena,utf8,unicode_*}.c
//         compile/{lexer*,parser*,string_escape,syntax_error,source_check,ast_dump,ast_shape}.c -o parse_fuzz
#include <stdlib.h>
#include <string.h>

#include "compile/ast_dump.h"
#include "compile/parser.h"

enum {
    CHUNK_SIZE = 512,
    STACK_FOR_PARSER = 256 << 10
};

static void *chunk_allocate(void *user, size_t size) {
    size_t *budget = user;
    if (*budget < size) {
        return NULL;
    }
    *budget -= size;
    return malloc(size);
}

static void chunk_release(void *user, void *chunk, size_t size) {
    *(size_t *)user += size;
    free(chunk);
}

static void add_to_hash(void *user, const char *text, size_t length) {
    uint64_t *hash = user;
    for (size_t i = 0; i < length; i++) {
        *hash = (*hash ^ (unsigned char)text[i]) * 0x100000001B3;
    }
}

static void poison(void *user, const void *start, size_t size) {
    (void)user;
    memset((void *)(uintptr_t)start, 0xDD, size);
}

// What the parser hands out, as one number.
static uint64_t parse(const char *text, size_t length, ParserMode mode, bool forget, size_t budget) {
    Arena arena;
    arena_init(&arena, (ArenaSource){chunk_allocate, chunk_release, &budget}, CHUNK_SIZE);
    Parser parser;
    parser_init(&parser, &(ParserOptions){.source = text,
                                          .length = length,
                                          .mode = mode,
                                          .arena = &arena,
                                          .stack_limit = (char *)__builtin_frame_address(0) - STACK_FOR_PARSER});
    uint64_t hash = 0;
    AstDump dump = {add_to_hash, &hash, true};
    ParserItem item;
    do {
        if (forget) {
            arena_chunks(&arena, poison, NULL);
            arena_reset(&arena);
        }
        parser_next(&parser, &item);
        add_to_hash(&hash, (const char *)&item.kind, sizeof(item.kind));
        if (item.node != NULL) {
            ast_dump(&dump, item.node);
        }
    } while (item.kind != PARSER_END && item.kind != PARSER_ERROR);
    if (item.kind == PARSER_ERROR && parser.error.kind == SYNTAX_ERROR_NONE) {
        abort();
    }
    add_to_hash(&hash, parser.error.message, strlen(parser.error.message));
    arena_free(&arena);
    return hash;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    if (size == 0) {
        return 0;
    }
    enum {
        ENOUGH = 64 << 20,
        LITTLE = 2048
    };
    ParserMode mode = data[0] % 3 == 0 ? PARSER_EXEC : data[0] % 3 == 1 ? PARSER_EVAL : PARSER_SINGLE;
    const char *text = (const char *)data + 1;
    if (parse(text, size - 1, mode, false, ENOUGH) != parse(text, size - 1, mode, true, ENOUGH)) {
        abort();
    }
    parse(text, size - 1, mode, true, LITTLE);
    return 0;
}
