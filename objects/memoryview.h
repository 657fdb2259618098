// memoryview: items of another object's memory, in up to MEMORYVIEW_MAX_DIMENSIONS dimensions.
#pragma once

#include "heap/type.h"

enum {
    MEMORYVIEW_MAX_DIMENSIONS = 3
};

typedef struct MemoryView {
    Object object;
    Value exporter;  // VALUE_NULL once released
    size_t offset;   // of the first item, in bytes from the start of the exporter's memory
    uint8_t dimensions;
    uint8_t item_size;
    char format;
    bool readonly;
    intptr_t lengths[MEMORYVIEW_MAX_DIMENSIONS];
    intptr_t strides[MEMORYVIEW_MAX_DIMENSIONS];  // in bytes
} MemoryView;

extern const Type memoryview_type;

static inline MemoryView *value_memoryview(Value v) { return (MemoryView *)value_object(v); }

// False = BufferError(message) raised: a memory view keeps the size fixed. May collect garbage to find out.
NODISCARD bool exports_allow_resize(Exports *exports, const char *message);

// memoryview(object); RAISED: TypeError, and ValueError if `object` is a released view.
NODISCARD Value memoryview_new(Value object);

// What __buffer__(flags) gives: BufferError if a writable view is asked for and there is none.
NODISCARD Value memoryview_for_flags(Value object, intptr_t flags);

// The items as bytes in C order, whatever the strides. RAISED if the view is released.
NODISCARD Value memoryview_to_bytes(const MemoryView *view);
