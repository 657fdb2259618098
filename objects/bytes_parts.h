// Shared by the bytes_*.c and bytearray_*.c files only.
#pragma once

#include "objects/bytes.h"
#include "objects/str.h"

// Where the data of an object with the buffer protocol is now. Ask again after an allocation or a call of Python, if
// the object is a bytearray.
typedef struct {
    const char *data;
    size_t length;
} Span;

// Of a bytes, bytearray or instance of a subclass.
Span span_of_self(Value self);

// Of any object; false = raised ("a bytes-like object is required").
NODISCARD bool span_of(Value object, Span *span);

// A bytes, or a bytearray if `self` is one.
NODISCARD Value bytes_like(Value self, const void *data, size_t length);
NODISCARD Value bytes_builder_finish_like(BytesBuilder *builder, Value self);

// bytes_from_value(); `for_array`: as bytearray(source) words its errors, and without __bytes__.
NODISCARD Value bytes_convert(Value source, bool for_array);

// Append bytes that nobody else has, which an empty array makes its own: a framebuffer must not need its size twice.
// False = raised.
NODISCARD bool bytearray_take(ByteArray *array, Bytes *made);

// `self` itself if it is a plain bytes, else a copy that is a bytes or bytearray.
NODISCARD Value bytes_unchanged(Value self);

// Methods that bytes and bytearray share: one body for both.
#define BYTES_METHOD(name, ...) \
    METHOD(bytes, name){__VA_ARGS__} METHOD(bytearray, name) { __VA_ARGS__ }

// Add b'…' with escapes; a bytearray shows single quotes escaped even between double ones. False = raised.
bool bytes_add_repr(StrBuilder *builder, Span span, bool escape_single);

// Slots that they share.
void bytes_trace(Object *self);
Value bytes_slot_compare(CompareOp op, Value self, Value other);
Value bytes_slot_contains(Value self, Value item);
Value bytes_slot_get_item(Value self, Value key);
Value bytes_slot_binary(BinaryOp op, Value left, Value right);
Value bytes_repeat(Value self, Value count);
Value bytes_iter(Value self);
