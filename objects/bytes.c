// Making bytes, converting values to bytes, and the builder.
#include "objects/bytes.h"

#include "gen/bytes.h"
#include "heap/buffer.h"
#include "heap/gc.h"
#include "objects/bytes_parts.h"
#include "objects/int.h"
#include "objects/items.h"
#include "objects/list.h"
#include "objects/memoryview.h"
#include "objects/poll.h"
#include "objects/tuple.h"
#include "vm/api.h"

const Bytes bytes_empty FLASH_ALIGNED = {.object = {&bytes_type}, .flags = BYTES_FLASH, .data = (const uint8_t *)""};

void bytes_trace(Object *self) {
    Bytes *bytes = (Bytes *)self;
    if (bytes->flags & BYTES_VIEW) {
        gc_visit_object(bytes->owner);
    } else if (!(bytes->flags & (BYTES_INLINE | BYTES_FLASH))) {
        gc_visit_buffer(&bytes->data);
    }
}

Bytes *bytes_allocate(size_t length) {
    if (length > UINT32_MAX) {
        return raise_null(&MemoryError_type, "");
    }
    bool fits = length <= BYTES_INLINE_MAX;
    size_t size = fits ? MAX(offsetof(Bytes, data) + length, sizeof(Bytes)) : sizeof(Bytes);
    Bytes *bytes = TRY_PTR_OR(gc_new(&bytes_type, size), NULL);
    bytes->flags = fits ? BYTES_INLINE : 0;
    if (!fits) {
        TRY_BOOL_OR(buffer_new(&bytes->data, length), NULL);
    }
    bytes->length = (uint32_t)length;
    return bytes;
}

Bytes *bytes_new(const void *data, size_t length) {
    if (length == 0) {
        return (Bytes *)&bytes_empty;
    }
    Bytes *bytes = TRY_PTR_OR(bytes_allocate(length), NULL);
    memcpy(bytes_writable_data(bytes), data, length);
    return bytes;
}

Span span_of_self(Value self) {
    if (value_is_any_bytearray(self)) {
        return (Span){(const char *)value_bytearray(self)->data, value_bytearray(self)->length};
    }
    return (Span){(const char *)bytes_data(value_bytes(self)), value_bytes(self)->length};
}

bool span_of(Value object, Span *span) {
    BufferView view;
    TRY_BOOL_OR(object_buffer(object, &view, false), false);
    *span = (Span){(const char *)view.data, view.length};
    return true;
}

Value bytes_like(Value self, const void *data, size_t length) {
    if (value_is_any_bytearray(self)) {
        return value_from_object(TRY_PTR(bytearray_new(length == 0 ? "" : data, length)));
    }
    return value_from_object(TRY_PTR(bytes_new(data, length)));
}

Value bytes_unchanged(Value self) {
    if (value_is_bytes(self)) {
        return self;
    }
    Span span = span_of_self(self);
    return bytes_like(self, span.data, span.length);
}

// Converting
// ------------------------------------------------------------------------------------------------------------

bool byte_from_value(Value v, const char *message, uint8_t *byte) {
    Value number = value_is_small_int(v) ? v : TRY_OR(object_index(v), false);
    if (!value_is_small_int(number) || value_small_int(number) < 0 || value_small_int(number) > 255) {
        return raise_false(&ValueError_type, "%s", message);
    }
    *byte = (uint8_t)value_small_int(number);
    return true;
}

static const char *range_message(bool for_array) {
    return for_array ? "byte must be in range(0, 256)" : "bytes must be in range(0, 256)";
}

static Value bytes_from_items(Value items, bool for_array) {
    BytesBuilder builder;
    bytes_builder_init(&builder);
    // The list may change while __index__ runs.
    for (size_t i = 0; i < (value_is_list(items) ? value_list(items)->length : value_tuple(items)->length); i++) {
        Value item = value_is_list(items) ? value_list(items)->items[i] : value_tuple(items)->items[i];
        uint8_t byte;
        TRY_BOOL(byte_from_value(item, range_message(for_array), &byte) && poll_at(i));
        bytes_builder_add_byte(&builder, byte);
    }
    return bytes_builder_finish(&builder);
}

static Value bytes_from_iterator(Value iterator, bool for_array) {
    BytesBuilder builder;
    bytes_builder_init(&builder);
    for (size_t step = 0;; step++) {
        Value item = TRY(object_next(iterator));
        if (value_is_stop(item)) {
            return bytes_builder_finish(&builder);
        }
        uint8_t byte;
        TRY_BOOL(byte_from_value(item, range_message(for_array), &byte) && poll_at(step));
        bytes_builder_add_byte(&builder, byte);
    }
}

static Value bytes_from_iterable(Value source, bool for_array) {
    if (value_is_list(source) || value_is_tuple(source)) {
        return bytes_from_items(source, for_array);
    }
    Value iterator = value_is_any_str(source) ? RAISED : object_iter(source);
    if (value_is_raised(iterator)) {
        if (value_is_any_str(source) || error_matches(&TypeError_type)) {
            error_clear();
            raise_error(&TypeError_type, "cannot convert '%T' object to %s", source, for_array ? "bytearray" : "bytes");
        }
        return RAISED;
    }
    size_t hint = 0;
    TRY_BOOL(object_length_hint(source, &hint));
    return bytes_from_iterator(iterator, for_array);
}

// VALUE_UNDEF if __index__ says that it is no number after all.
static Value bytes_of_length(Value source) {
    Value number = object_index(source);
    if (value_is_raised(number) && error_matches(&TypeError_type)) {
        error_clear();
        return VALUE_UNDEF;
    }
    TRY(number);
    if (!value_is_small_int(number)) {
        return raise_error(&OverflowError_type, "cannot fit '%T' into an index-sized integer", source);
    }
    intptr_t length = value_small_int(number);
    if (length < 0) {
        return raise_error(&ValueError_type, "negative count");
    }
    return value_from_object(length == 0 ? &bytes_empty : TRY_PTR(bytes_allocate((size_t)length)));
}

static Value from_special_method(Value source) {
    Value converted = TRY(vm_call_special(source, NAME(__bytes__), 0, NULL));
    if (!value_is_undef(converted) && !value_is_any_bytes(converted)) {
        return raise_error(&TypeError_type, "__bytes__ returned non-bytes (type %T)", converted);
    }
    return value_is_undef(converted) ? converted : bytes_unchanged(converted);
}

Value bytes_convert(Value source, bool for_array) {
    if (value_is_bytes(source)) {
        return source;
    }
    Value converted = for_array ? VALUE_UNDEF : TRY(from_special_method(source));
    if (!value_is_undef(converted)) {
        return converted;
    }
    converted = value_has_index(source) ? TRY(bytes_of_length(source)) : VALUE_UNDEF;
    if (!value_is_undef(converted)) {
        return converted;
    }
    if (value_has_type(source, &memoryview_type)) {
        return memoryview_to_bytes(value_memoryview(source));
    }
    if (object_has_buffer(source)) {
        Span span;
        TRY_BOOL(span_of(source, &span));
        return value_from_object(TRY_PTR(bytes_new(span.data, span.length)));
    }
    return bytes_from_iterable(source, for_array);
}

Value bytes_from_value(Value source) { return bytes_convert(source, false); }

// Builder
// ---------------------------------------------------------------------------------------------------------------

void bytes_builder_init(BytesBuilder *builder) {
    builder->bytes = NULL;
    builder->length = 0;
    builder->capacity = sizeof builder->small;
    builder->failed = false;
}

uint8_t *bytes_builder_data(BytesBuilder *builder) {
    return builder->bytes != NULL ? (uint8_t *)(uintptr_t)builder->bytes->data : builder->small;
}

static bool builder_grow(BytesBuilder *builder, size_t capacity) {
    if (capacity > UINT32_MAX) {
        return raise_false(&MemoryError_type, "");
    }
    if (builder->bytes != NULL) {
        return buffer_resize(&builder->bytes->data, capacity);
    }
    Bytes *bytes = TRY_PTR_OR(gc_new(&bytes_type, sizeof(Bytes)), false);
    TRY_BOOL_OR(buffer_new(&bytes->data, capacity), false);
    memcpy((uint8_t *)(uintptr_t)bytes->data, builder->small, builder->length);
    builder->bytes = bytes;
    return true;
}

bool bytes_builder_reserve(BytesBuilder *builder, size_t bytes) {
    size_t needed = builder->length + bytes;
    if (builder->failed) {
        return false;
    }
    if (LIKELY(needed <= builder->capacity)) {
        return true;
    }
    size_t capacity = MAX(needed, buffer_grown_capacity(builder->capacity));
    builder->failed = !builder_grow(builder, capacity);
    builder->capacity = capacity;
    return !builder->failed;
}

// The builder has become longer by `added` bytes: a look at events now and then. False = raised.
static inline bool look(BytesBuilder *builder, size_t added) {
    enum {
        LOOK_BYTES = 1 << 16
    };
    size_t before = builder->length - added;
    if (UNLIKELY((builder->length ^ before) >= LOOK_BYTES) && !vm_poll_quietly()) {
        builder->failed = true;
        return false;
    }
    return true;
}

bool bytes_builder_add(BytesBuilder *builder, const void *data, size_t length) {
    TRY_BOOL_OR(bytes_builder_reserve(builder, length), false);
    if (length != 0) {
        memcpy(bytes_builder_data(builder) + builder->length, data, length);
    }
    builder->length += length;
    return look(builder, length);
}

bool bytes_builder_add_byte(BytesBuilder *builder, uint8_t byte) {
    TRY_BOOL_OR(bytes_builder_reserve(builder, 1), false);
    bytes_builder_data(builder)[builder->length++] = byte;
    return look(builder, 1);
}

Value bytes_builder_finish(BytesBuilder *builder) {
    if (builder->failed) {
        return RAISED;
    }
    if (builder->length <= BYTES_INLINE_MAX) {
        return value_from_object(TRY_PTR(bytes_new(bytes_builder_data(builder), builder->length)));
    }
    if (builder->capacity > builder->length) {
        TRY_BOOL(buffer_resize(&builder->bytes->data, builder->length));
    }
    builder->bytes->length = (uint32_t)builder->length;
    return value_from_object(builder->bytes);
}

Value bytes_builder_finish_array(BytesBuilder *builder) {
    if (builder->failed) {
        return RAISED;
    }
    ByteArray *array = TRY_PTR(gc_new(&bytearray_type, sizeof(ByteArray)));
    if (builder->bytes != NULL) {
        buffer_move(&array->data, &builder->bytes->data);
        array->capacity = builder->capacity;
    } else if (builder->length > 0) {
        TRY_BOOL(buffer_new(&array->data, builder->length));
        memcpy(array->data, builder->small, builder->length);
        array->capacity = builder->length;
    }
    array->length = builder->length;
    return value_from_object(array);
}

Value bytes_builder_finish_like(BytesBuilder *builder, Value self) {
    return value_is_any_bytearray(self) ? bytes_builder_finish_array(builder) : bytes_builder_finish(builder);
}
