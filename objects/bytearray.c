// bytearray: the growing buffer, its slots and the methods that bytes does not have.
#include "gen/bytes.h"
#include "heap/buffer.h"
#include "heap/gc.h"
#include "objects/bytes_parts.h"
#include "objects/complex.h"
#include "objects/float.h"
#include "objects/int.h"
#include "objects/items.h"
#include "objects/memoryview.h"
#include "objects/poll.h"
#include "objects/protocol.h"
#include "objects/slice.h"
#include "objects/text_args.h"
#include "objects/text_codec.h"
#include "objects/tuple.h"
#include "vm/api.h"

#define RANGE_MESSAGE "byte must be in range(0, 256)"

ByteArray *bytearray_new(const void *data, size_t length) {
    ByteArray *array = TRY_PTR_OR(gc_new(&bytearray_type, sizeof(ByteArray)), NULL);
    if (length > 0) {
        TRY_BOOL_OR(buffer_new(&array->data, length), NULL);
        array->capacity = length;
        if (data != NULL) {
            memcpy(array->data, data, length);
        }
    }
    array->length = length;
    return array;
}

static bool not_exported(ByteArray *array) {
    return exports_allow_resize(&array->exports, MESSAGE("Existing exports of data: object cannot be re-sized"));
}

bool bytearray_resize(ByteArray *array, size_t length) {
    if (length == array->length) {
        return true;
    }
    TRY_BOOL_OR(not_exported(array), false);
    if (length > array->capacity || length < array->capacity / 2) {
        size_t capacity = length > array->capacity && array->capacity > 0 ? buffer_grown_capacity(length) : length;
        TRY_BOOL_OR(buffer_resize(&array->data, capacity), false);
        array->capacity = capacity;
    }
    if (length > array->length) {
        memset(array->data + array->length, 0, length - array->length);
    }
    array->length = length;
    return true;
}

// `data` must not be the array's own.
bool bytearray_append(ByteArray *array, const void *data, size_t length) {
    size_t old_length = array->length;
    TRY_BOOL_OR(bytearray_resize(array, old_length + length), false);
    if (length > 0) {
        memcpy(array->data + old_length, data, length);
    }
    return true;
}

bool bytearray_take(ByteArray *array, Bytes *made) {
    if (made->flags != 0 || made->length == 0 || array->capacity != 0) {
        return bytearray_append(array, bytes_data(made), made->length);
    }
    TRY_BOOL_OR(not_exported(array), false);
    buffer_move(&array->data, &made->data);
    array->length = array->capacity = made->length;
    made->length = 0;
    return true;
}

// Replace `removed` bytes at `start` by `length` bytes of `data`, which must not be the array's own.
static bool splice(ByteArray *array, size_t start, size_t removed, const char *data, size_t length) {
    size_t old_length = array->length, tail = old_length - start - removed;
    if (length > removed) {
        TRY_BOOL_OR(bytearray_resize(array, old_length + length - removed), false);
    } else if (length < removed) {
        TRY_BOOL_OR(
            exports_allow_resize(&array->exports, MESSAGE("Existing exports of data: object cannot be re-sized")),
            false);
    }
    if (tail > 0) {
        memmove(array->data + start + length, array->data + start + removed, tail);
    }
    if (length > 0) {
        memcpy(array->data + start, data, length);
    }
    return bytearray_resize(array, old_length + length - removed);
}

// Assignment to subscripts
// ----------------------------------------------------------------------------------------------

// The bytes to store for `value` in a slice; a bytes Value, so that aliasing is no problem. Deletion: no bytes.
static Value slice_source(Value value) {
    if (value_is_undef(value)) {
        return value_from_object(&bytes_empty);
    }
    double real;
    bool is_number =
        value_has_index(value) || float_from_value(value, &real) || value_is_instance(value, &complex_type);
    if (is_number || value_is_any_str(value)) {
        return raise_error(&TypeError_type, "can assign only bytes, buffers, or iterables of ints in range(0, 256)");
    }
    return bytes_convert(value, true);
}

static bool delete_steps(ByteArray *array, intptr_t start, intptr_t step, size_t count) {
    TRY_BOOL_OR(count == 0 || not_exported(array), false);
    if (step < 0) {
        start += (intptr_t)(count - 1) * step;
        step = -step;
    }
    size_t to = (size_t)start;
    for (size_t from = to, removed = 0; count > 0 && from < array->length; from++) {
        if (removed < count && from == (size_t)start + removed * (size_t)step) {
            removed++;
        } else {
            array->data[to++] = array->data[from];
        }
    }
    return count == 0 || bytearray_resize(array, to);
}

static bool set_steps(ByteArray *array, intptr_t start, intptr_t step, size_t count, const Bytes *source) {
    if (source->length != count) {
        return raise_false(&ValueError_type, "attempt to assign bytes of size %zu to extended slice of size %zu",
                           (size_t)source->length, count);
    }
    for (size_t i = 0; i < count; i++, start += step) {
        array->data[start] = bytes_data(source)[i];
    }
    return true;
}

static bool set_slice(ByteArray *array, Value key, Value value) {
    Value source = TRY_OR(slice_source(value), false);
    intptr_t start, stop, step;
    TRY_BOOL_OR(slice_unpack(key, &start, &stop, &step), false);
    size_t count = slice_clamp(array->length, &start, &stop, step);
    const Bytes *bytes = value_bytes(source);
    if (step == 1) {
        return splice(array, (size_t)start, count, (const char *)bytes_data(bytes), bytes->length);
    }
    if (bytes->length == 0) {
        return delete_steps(array, start, step, count);
    }
    return set_steps(array, start, step, count, bytes);
}

static bool bytearray_set_item(Value self, Value key, Value value) {
    ByteArray *array = value_bytearray(self);
    if (value_is_slice(key)) {
        return set_slice(array, key, value);
    }
    intptr_t index;
    uint8_t byte = 0;
    TRY_BOOL_OR(text_subscript(key, MESSAGE("bytearray indices must be integers or slices, not %T"), &index), false);
    index += index < 0 ? (intptr_t)array->length : 0;
    if (!value_is_undef(value)) {
        TRY_BOOL_OR(byte_from_value(value, RANGE_MESSAGE, &byte), false);
    }
    if ((size_t)index >= array->length) {
        return raise_false(&IndexError_type, "bytearray index out of range");
    }
    if (value_is_undef(value)) {
        return splice(array, (size_t)index, 1, NULL, 0);
    }
    array->data[index] = byte;
    return true;
}

// Other slots
// -----------------------------------------------------------------------------------------------------------

static void bytearray_trace(Object *self) { gc_visit_buffer(&((ByteArray *)self)->data); }

static Value bytearray_repr(Value self) {
    StrBuilder builder;
    str_builder_init(&builder);
    str_builder_add_str(&builder, value_type(self)->name);
    str_builder_add_char(&builder, '(');
    bytes_add_repr(&builder, span_of_self(self), true);
    str_builder_add_char(&builder, ')');
    return str_builder_finish(&builder);
}

static Value bytearray_length(Value self) { return int_from_size(value_bytearray(self)->length); }

static bool bytearray_buffer(Value self, BufferView *view, bool writable UNUSED) {
    ByteArray *array = value_bytearray(self);
    *view = (BufferView){array->data, array->length, 'B', 1, false, VALUE_NULL};
    return true;
}

static Value bytearray_inplace(BinaryOp op, Value self, Value other) {
    ByteArray *array = value_bytearray(self);
    if (op == OP_ADD) {
        if (!object_has_buffer(other)) {
            return raise_error(&TypeError_type, "can't concat %T to %T", other, self);
        }
        Value source = value_same(self, other) ? TRY(bytes_convert(other, true)) : other;
        Span span;
        TRY_BOOL(span_of(source, &span));
        TRY_BOOL(bytearray_append(array, span.data, span.length));
        return self;
    }
    if (op == OP_MUL) {
        ByteArray *repeated = value_bytearray(TRY(bytes_repeat(self, other)));
        TRY_BOOL(splice(array, 0, array->length, (const char *)repeated->data, repeated->length));
        return self;
    }
    return VALUE_NOT_IMPLEMENTED;
}

const Slots bytearray_slots = {
    .exports_offset = offsetof(ByteArray, exports),
    .size = sizeof(ByteArray),
    .type_flags = TYPE_SELF_PATTERN,
    .binary_ops = 1 << OP_ADD | 1 << OP_MUL | 1 << OP_MOD,
    .reflected_ops = 1 << OP_MUL | 1 << OP_MOD,
    .inplace_ops = 1 << OP_ADD | 1 << OP_MUL,
    .trace = bytearray_trace,
    .repr = bytearray_repr,
    .str = bytearray_repr,
    .binary = bytes_slot_binary,
    .inplace = bytearray_inplace,
    .compare = bytes_slot_compare,
    .length = bytearray_length,
    .get_item = bytes_slot_get_item,
    .set_item = bytearray_set_item,
    .contains = bytes_slot_contains,
    .iter = bytes_iter,
    .buffer = bytearray_buffer,
};

// Methods
// ---------------------------------------------------------------------------------------------------------------

METHOD(bytearray, __alloc__) { return int_from_size(value_bytearray(args->self)->capacity + 1); }

METHOD(bytearray, append) {
    uint8_t byte;
    TRY_BOOL(byte_from_value(args->item, RANGE_MESSAGE, &byte));
    TRY_BOOL(bytearray_append(value_bytearray(args->self), &byte, 1));
    return VALUE_NONE;
}

METHOD(bytearray, clear) {
    TRY_BOOL(bytearray_resize(value_bytearray(args->self), 0));
    return VALUE_NONE;
}

// Old protocols know no bytes: they get text, one character a byte.
static Value reduce(Value self, intptr_t protocol) {
    Value state = TRY(vm_call_method(self, NAME(__getstate__), 0, NULL));
    Value data[2] = {TRY(bytes_from_value(self))};
    size_t count = value_bytes(data[0])->length == 0 ? 0 : 1;
    if (protocol < 3 && count != 0) {
        Str *latin = TRY_PTR(str_from_c("latin-1"));
        data[0] = TRY(text_decode(data[0], latin, latin));
        data[1] = value_from_object(latin);
        count = 2;
    }
    Value parts[] = {value_from_object(value_type(self)), value_from_object(TRY_PTR(tuple_from(data, count))), state};
    return value_from_object(TRY_PTR(tuple_from(parts, 3)));
}

METHOD(bytearray, __reduce__) { return reduce(args->self, 2); }
METHOD(bytearray, __reduce_ex__) { return reduce(args->self, args->protocol); }

METHOD(bytearray, copy) {
    Span span = span_of_self(args->self);
    return bytes_like(args->self, span.data, span.length);
}

METHOD(bytearray, extend) {
    ByteArray *array = value_bytearray(args->self);
    Value given = args->iterable_of_ints;
    if (value_is_any_str(given) && value_str(given)->length != 0) {
        return raise_error(&TypeError_type, "'str' object cannot be interpreted as an integer");
    }
    if (value_has_index(given)) {
        return raise_error(&TypeError_type, "can't extend bytearray with %T", given);
    }
    Value source = value_is_any_str(given) ? value_from_object(&bytes_empty) : bytes_convert(given, true);
    if (value_is_raised(source)) {
        if (error_matches(&TypeError_type) && value_is_undef(type_lookup(value_type(given), NAME(__iter__)))) {
            error_clear();
            raise_error(&TypeError_type, "can't extend bytearray with %T", given);
        }
        return RAISED;
    }
    TRY_BOOL(bytearray_append(array, bytes_data(value_bytes(source)), value_bytes(source)->length));
    return VALUE_NONE;
}

METHOD(bytearray, insert) {
    ByteArray *array = value_bytearray(args->self);
    uint8_t byte;
    TRY_BOOL(byte_from_value(args->item, RANGE_MESSAGE, &byte));
    intptr_t length = (intptr_t)array->length;
    intptr_t index = args->index < 0 ? MAX(args->index + length, 0) : MIN(args->index, length);
    TRY_BOOL(splice(array, (size_t)index, 0, (const char *)&byte, 1));
    return VALUE_NONE;
}

METHOD(bytearray, pop) {
    ByteArray *array = value_bytearray(args->self);
    if (array->length == 0) {
        return raise_error(&IndexError_type, "pop from empty bytearray");
    }
    intptr_t index = args->index + (args->index < 0 ? (intptr_t)array->length : 0);
    if ((size_t)index >= array->length) {
        return raise_error(&IndexError_type, "pop index out of range");
    }
    uint8_t byte = array->data[index];
    TRY_BOOL(splice(array, (size_t)index, 1, NULL, 0));
    return value_from_small_int(byte);
}

METHOD(bytearray, remove) {
    ByteArray *array = value_bytearray(args->self);
    uint8_t byte;
    TRY_BOOL(byte_from_value(args->value, RANGE_MESSAGE, &byte));
    const uint8_t *found = array->length == 0 ? NULL : memchr(array->data, byte, array->length);
    if (found == NULL) {
        return raise_error(&ValueError_type, "value not found in bytearray");
    }
    TRY_BOOL(splice(array, (size_t)(found - array->data), 1, NULL, 0));
    return VALUE_NONE;
}

METHOD(bytearray, reverse) {
    ByteArray *array = value_bytearray(args->self);
    for (size_t i = 0, j = array->length; i + 1 < j; i++) {
        j--;
        uint8_t byte = array->data[i];
        array->data[i] = array->data[j];
        array->data[j] = byte;
    }
    return VALUE_NONE;
}
