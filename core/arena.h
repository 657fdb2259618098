// Bump allocation from a chain of chunks: many small pieces that die together. The memory comes from a callback, so the
// owner decides where it lives; a garbage collector can walk the chunks and scan them as a conservative range.
#pragma once

#include "core/config.h"
#include "core/macros.h"

// Where chunks come from. `allocate` returns memory aligned to 8 bytes, or NULL when there is none. Neither function
// may call back into the arena.
typedef struct {
    void *(*allocate)(void *user, size_t size);
    void (*release)(void *user, void *chunk, size_t size);
    void *user;
} ArenaSource;

typedef struct ArenaChunk ArenaChunk;

// Plain data: may be moved with its owner. Fields are private.
typedef struct {
    ArenaChunk *chunks;  // newest first
    char *next, *limit;  // free part of the newest chunk
    ArenaSource source;
    size_t chunk_size;
} Arena;

// A moment in the life of an arena, to go back to.
typedef struct {
    ArenaChunk *chunk;
    char *next;
} ArenaMark;

// An empty arena: no memory is taken before the first allocation. `chunk_size` is the usual size of a chunk in bytes,
// header included; a larger request gets a chunk of its own.
void arena_init(Arena *arena, ArenaSource source, size_t chunk_size);

// `size` zeroed bytes aligned to 8, valid until arena_rewind() to an earlier mark, arena_reset() or arena_free(). NULL
// when the source has no memory. Size 0 gives a non-NULL pointer.
NODISCARD void *arena_allocate(Arena *arena, size_t size);

// A copy of `length` bytes. NULL when out of memory.
NODISCARD void *arena_copy(Arena *arena, const void *data, size_t length);

// Make `memory` (the result of arena_allocate, `old_size` bytes) larger: in place when it is the newest piece, else by
// copying; the new bytes are zero. NULL when out of memory, `memory` stays as it was. `memory` may be NULL with size 0.
NODISCARD void *arena_grow(Arena *arena, void *memory, size_t old_size, size_t new_size);

// Give the end of the newest piece back: of its `old_size` bytes `new_size` stay. What is given back can still be read
// until it is used again.
void arena_trim(Arena *arena, void *memory, size_t old_size, size_t new_size);

ArenaMark arena_mark(const Arena *arena);

// Forget everything allocated since `mark`.
void arena_rewind(Arena *arena, ArenaMark mark);

// Forget everything, keep one chunk of the usual size for the next use.
void arena_reset(Arena *arena);

// Give all chunks back. The arena stays usable (empty).
void arena_free(Arena *arena);

// Call `visit` with the used part of each chunk, newest first. Pieces are aligned to 8 bytes in it.
typedef void ArenaVisitor(void *user, const void *start, size_t size);
void arena_chunks(const Arena *arena, ArenaVisitor *visit, void *user);
