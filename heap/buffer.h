// Buffers: the payload of an object (list items, dict tables, bytes). A buffer has exactly one owner, a pointer field
// in a heap object or a static that roots_visit() visits. When the collector slides the buffer it updates that field.
// Small payloads live in the object area and never move; callers need not know the difference.
#pragma once

#include "heap/value.h"

// `slot` is the address of the owning pointer field; it holds the data pointer, or NULL when empty. The owning object
// must be reachable while these run, since they may collect.

// Allocate `bytes` of zeroed data into an empty slot. False = MemoryError raised; the slot stays empty.
NODISCARD bool buffer_new(void *slot, size_t bytes);

// Change the size, keeping the common prefix; new bytes are zero. 0 frees. False = MemoryError; nothing changed.
// Growing is done in place where the neighbour is free. The slot must not hold data in flash.
NODISCARD bool buffer_resize(void *slot, size_t bytes);

// Free at once and set the slot to NULL. A NULL or flash pointer is only set to NULL.
void buffer_free(void *slot);

// Hand the data over from one slot to another, which must be empty; `from` becomes NULL.
void buffer_move(void *to, void *from);

// Bytes usable in the slot's buffer: at least what was asked for; 0 when empty or in flash.
size_t buffer_capacity(const void *slot);

// The capacity to ask for so that repeated appends take linear time: at least `needed`, about 1/4 more than that.
static inline size_t buffer_grown_capacity(size_t needed) { return needed + needed / 4 + 4; }
