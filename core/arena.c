#include "core/arena.h"

#include <string.h>

// The header is 8-byte aligned and so is what follows it.
struct ArenaChunk {
    _Alignas(8) ArenaChunk *next;
    size_t size;  // header included
    char *used;   // end of the used part, valid once another chunk is the newest
};

enum {
    ALIGNMENT = 8
};

static size_t align_up(size_t size) { return (size + ALIGNMENT - 1) & ~(size_t)(ALIGNMENT - 1); }
static char *chunk_data(ArenaChunk *chunk) { return (char *)(chunk + 1); }

void arena_init(Arena *arena, ArenaSource source, size_t chunk_size) {
    *arena = (Arena){.source = source, .chunk_size = MAX(align_up(chunk_size), 2 * sizeof(ArenaChunk))};
}

static bool add_chunk(Arena *arena, size_t data_size) {
    size_t size = MAX(arena->chunk_size, data_size + sizeof(ArenaChunk));
    ArenaChunk *chunk = arena->source.allocate(arena->source.user, size);
    if (chunk == NULL) {
        return false;
    }
    if (arena->chunks != NULL) {
        arena->chunks->used = arena->next;
    }
    chunk->next = arena->chunks;
    chunk->size = size;
    chunk->used = chunk_data(chunk);
    arena->chunks = chunk;
    arena->next = chunk_data(chunk);
    arena->limit = (char *)chunk + size;
    return true;
}

void *arena_allocate(Arena *arena, size_t size) {
    if (size > SIZE_MAX / 2) {
        return NULL;
    }
    size = align_up(size);
    if ((size_t)(arena->limit - arena->next) < size || arena->chunks == NULL) {
        if (!add_chunk(arena, size)) {
            return NULL;
        }
    }
    void *memory = arena->next;
    arena->next += size;
    return memset(memory, 0, size);
}

void *arena_copy(Arena *arena, const void *data, size_t length) {
    void *memory = arena_allocate(arena, length);
    if (memory != NULL && length > 0) {
        memcpy(memory, data, length);
    }
    return memory;
}

void *arena_grow(Arena *arena, void *memory, size_t old_size, size_t new_size) {
    size_t old_room = align_up(old_size);
    if (new_size > SIZE_MAX / 2) {
        return NULL;
    }
    if (memory != NULL && (char *)memory + old_room == arena->next &&
        (size_t)(arena->limit - (char *)memory) >= align_up(new_size)) {
        arena->next = (char *)memory + align_up(new_size);
        memset((char *)memory + old_size, 0, align_up(new_size) - old_size);
        return memory;
    }
    char *larger = arena_allocate(arena, new_size);
    if (larger != NULL && old_size > 0) {
        memcpy(larger, memory, old_size);
    }
    return larger;
}

void arena_trim(Arena *arena, void *memory, size_t old_size, size_t new_size) {
    if ((char *)memory + align_up(old_size) == arena->next) {
        arena->next = (char *)memory + align_up(new_size);
    }
}

ArenaMark arena_mark(const Arena *arena) { return (ArenaMark){arena->chunks, arena->next}; }

static void release_newest(Arena *arena) {
    ArenaChunk *chunk = arena->chunks;
    arena->chunks = chunk->next;
    arena->source.release(arena->source.user, chunk, chunk->size);
}

void arena_rewind(Arena *arena, ArenaMark mark) {
    while (arena->chunks != mark.chunk) {
        release_newest(arena);
    }
    arena->next = mark.next;
    arena->limit = arena->chunks == NULL ? NULL : (char *)arena->chunks + arena->chunks->size;
}

void arena_reset(Arena *arena) {
    ArenaChunk *kept = NULL;
    while (arena->chunks != NULL) {
        if (kept == NULL && arena->chunks->size == arena->chunk_size) {
            kept = arena->chunks;
            arena->chunks = kept->next;
        } else {
            release_newest(arena);
        }
    }
    arena->next = arena->limit = NULL;
    if (kept != NULL) {
        kept->next = NULL;
        arena->chunks = kept;
        arena->next = chunk_data(kept);
        arena->limit = (char *)kept + kept->size;
    }
}

void arena_free(Arena *arena) { arena_rewind(arena, (ArenaMark){NULL, NULL}); }

void arena_chunks(const Arena *arena, ArenaVisitor *visit, void *user) {
    for (ArenaChunk *chunk = arena->chunks; chunk != NULL; chunk = chunk->next) {
        const char *used = chunk == arena->chunks ? arena->next : chunk->used;
        visit(user, chunk_data(chunk), (size_t)(used - chunk_data(chunk)));
    }
}
