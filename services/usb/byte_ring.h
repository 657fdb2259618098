// A queue of bytes in an array of the owner's; its size is a power of two, at most 32,768.
#pragma once

#include <string.h>

#include "core/config.h"
#include "core/macros.h"

typedef struct {
    uint8_t *bytes;
    uint16_t size;
    uint16_t read, written;  // count on; their difference is what is in it
} ByteRing;

static inline size_t ring_used(const ByteRing *ring) { return (uint16_t)(ring->written - ring->read); }
static inline size_t ring_room(const ByteRing *ring) { return ring->size - ring_used(ring); }
static inline void ring_clear(ByteRing *ring) { ring->read = ring->written; }

// The byte `index` places behind the oldest one.
static inline uint8_t ring_peek(const ByteRing *ring, size_t index) {
    return ring->bytes[(ring->read + index) & (ring->size - 1u)];
}

static inline void ring_drop(ByteRing *ring, size_t count) { ring->read = (uint16_t)(ring->read + count); }

// The oldest bytes as far as they lie in one piece.
static inline const uint8_t *ring_piece(const ByteRing *ring, size_t *length) {
    const size_t start = ring->read & (ring->size - 1u);
    *length = MIN(ring_used(ring), ring->size - start);
    return ring->bytes + start;
}

// As much as fits; returns how much.
static inline size_t ring_put(ByteRing *ring, const void *data, size_t length) {
    const size_t taken = MIN(length, ring_room(ring)), start = ring->written & (ring->size - 1u);
    const size_t first = MIN(taken, ring->size - start);
    memcpy(ring->bytes + start, data, first);
    memcpy(ring->bytes, (const uint8_t *)data + first, taken - first);
    ring->written = (uint16_t)(ring->written + taken);
    return taken;
}

// As much as there is; returns how much.
static inline size_t ring_take(ByteRing *ring, void *data, size_t length) {
    size_t taken = 0, piece;
    while (taken < length && ring_used(ring) > 0) {
        const uint8_t *bytes = ring_piece(ring, &piece);
        piece = MIN(piece, length - taken);
        memcpy((uint8_t *)data + taken, bytes, piece);
        ring_drop(ring, piece);
        taken += piece;
    }
    return taken;
}
