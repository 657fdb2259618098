// bytes and bytearray. Short bytes stand in the object itself; longer ones are a buffer or lie in flash. Instances of
// subclasses of bytes are views of plain ones. A bytearray owns one growing buffer.
#pragma once

#include "heap/type.h"

enum {
    BYTES_INLINE = 1,  // the data stands where `data` would
    BYTES_VIEW = 2,    // the data of `owner`, a plain Bytes
    BYTES_FLASH = 4,
};

// Longer data gets a buffer of its own.
enum {
    BYTES_INLINE_MAX = 64
};

typedef struct Bytes {
    Object object;
    uint32_t length;
    uint32_t flags;
    union {
        const uint8_t *data;  // flash or owned buffer
        struct Bytes *owner;  // BYTES_VIEW
    };
} Bytes;

typedef struct ByteArray {
    Object object;
    size_t length;
    size_t capacity;
    Exports exports;
    uint8_t *data;  // buffer
} ByteArray;

extern const Type bytes_type;
extern const Type bytearray_type;
extern const Bytes bytes_empty;

static inline bool value_is_bytes(Value v) { return value_has_type(v, &bytes_type); }
static inline Bytes *value_bytes(Value v) { return (Bytes *)value_object(v); }
static inline ByteArray *value_bytearray(Value v) { return (ByteArray *)value_object(v); }

// Also instances of subclasses.
static inline bool value_is_any_bytes(Value v) { return value_is_instance(v, &bytes_type); }
static inline bool value_is_any_bytearray(Value v) { return value_is_instance(v, &bytearray_type); }

// The data. Valid until the next allocation unless the Bytes itself stays on the C stack.
static inline const uint8_t *bytes_data(const Bytes *bytes) {
    if (bytes->flags & BYTES_VIEW) {
        bytes = bytes->owner;
    }
    return (bytes->flags & BYTES_INLINE) ? (const uint8_t *)bytes + offsetof(Bytes, data) : bytes->data;
}

// NULL = raised. `data` may point into a buffer.
NODISCARD Bytes *bytes_new(const void *data, size_t length);

// Bytes whose data, bytes_writable_data(), the caller fills at once; zeroed. `length` must not be 0. NULL = raised.
NODISCARD Bytes *bytes_allocate(size_t length);
static inline uint8_t *bytes_writable_data(Bytes *bytes) { return (uint8_t *)(uintptr_t)bytes_data(bytes); }

// A bytearray with a copy of `data`, or zeros if `data` is NULL. NULL = raised.
NODISCARD ByteArray *bytearray_new(const void *data, size_t length);

// Change the length; new bytes are zero. False = raised: MemoryError, or BufferError while it is exported.
NODISCARD bool bytearray_resize(ByteArray *array, size_t length);
NODISCARD bool bytearray_append(ByteArray *array, const void *data, size_t length);

// What bytes(value) gives, as a plain bytes: from an iterable of ints, an object with a buffer or __bytes__, a length.
NODISCARD Value bytes_from_value(Value source);

// An int in range(256); false = raised (ValueError with this message, TypeError).
NODISCARD bool byte_from_value(Value v, const char *message, uint8_t *byte);

// Bytes under construction on the C side, itself on the C stack.
typedef struct {
    Bytes *bytes;  // NULL while the data is in `small`
    size_t length, capacity;
    bool failed;  // an append raised; later appends do nothing
    uint8_t small[BYTES_INLINE_MAX];
} BytesBuilder;

void bytes_builder_init(BytesBuilder *builder);
bool bytes_builder_add(BytesBuilder *builder, const void *data, size_t length);  // false = raised
bool bytes_builder_add_byte(BytesBuilder *builder, uint8_t byte);
bool bytes_builder_reserve(BytesBuilder *builder, size_t bytes);

// The data so far; valid until the next append.
uint8_t *bytes_builder_data(BytesBuilder *builder);

NODISCARD Value bytes_builder_finish(BytesBuilder *builder);  // the bytes, or RAISED if any append failed

// The same as a bytearray.
NODISCARD Value bytes_builder_finish_array(BytesBuilder *builder);
