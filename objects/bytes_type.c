// The type bytes: its constructor, and the slots that it shares with bytearray.
#include "core/text_search.h"
#include "gen/bytes.h"
#include "heap/gc.h"
#include "objects/bytes_parts.h"
#include "objects/int.h"
#include "objects/items.h"
#include "objects/percent_format.h"
#include "objects/poll.h"
#include "objects/slice.h"
#include "objects/text_args.h"
#include "objects/text_codec.h"
#include "objects/tuple.h"
#include "objects/type.h"
#include "vm/api.h"

// Constructor
// -----------------------------------------------------------------------------------------------------------

static Value from_arguments(bool for_array, Value source, Value encoding, Value errors) {
    const Value given[2] = {encoding, errors};
    static const char *const names[2] = {"encoding", "errors"};
    const Str *text[2] = {NAME(utf_8), NAME(strict)};
    for (int i = 0; i < 2; i++) {
        if (value_is_undef(given[i])) {
            continue;
        }
        if (!value_is_any_str(given[i])) {
            return raise_error(&TypeError_type, "%s() argument '%s' must be str, not %T",
                               for_array ? "bytearray" : "bytes", names[i], given[i]);
        }
        text[i] = value_str(given[i]);
        TRY_BOOL(codec_check_name(value_str(given[i])));
    }
    if (!value_is_undef(source) && value_is_any_str(source)) {
        if (value_is_undef(encoding)) {
            return raise_error(&TypeError_type, "string argument without an encoding");
        }
        return text_encode(value_str(source), text[0], text[1]);
    }
    for (int i = 0; i < 2; i++) {
        if (!value_is_undef(given[i])) {
            return raise_error(&TypeError_type, "%s without a string argument", names[i]);
        }
    }
    return value_is_undef(source) ? value_from_object(&bytes_empty) : bytes_convert(source, for_array);
}

// A subclass instance is a view of a plain bytes.
static Value as_instance(const Type *cls, Value plain) {
    if (cls == &bytes_type) {
        return plain;
    }
    Bytes *instance = TRY_PTR(type_allocate(cls));
    instance->owner = value_bytes(plain);
    instance->length = value_bytes(plain)->length;
    instance->flags = BYTES_VIEW;
    return value_from_object(instance);
}

METHOD(bytes, __new__) {
    const Type *cls = (const Type *)value_object(args->cls);
    return as_instance(cls, TRY(from_arguments(false, args->source, args->encoding, args->errors)));
}

METHOD(bytes, __getnewargs__) {
    Value data = TRY(bytes_unchanged(args->self));
    return value_from_object(TRY_PTR(tuple_from(&data, 1)));
}

METHOD(bytes, __bytes__) { return bytes_unchanged(args->self); }

METHOD(bytearray, __init__) {
    ByteArray *self = value_bytearray(args->self);
    TRY_BOOL(bytearray_resize(self, 0));
    Value data = TRY(from_arguments(true, args->source, args->encoding, args->errors));
    Bytes *bytes = value_bytes(data);
    bool shared = value_same(data, args->source) || (!value_is_undef(args->source) && value_is_any_str(args->source));
    TRY_BOOL(shared ? bytearray_append(self, bytes_data(bytes), bytes->length) : bytearray_take(self, bytes));
    return VALUE_NONE;
}

// Comparing, searching
// --------------------------------------------------------------------------------------------------

Value bytes_slot_compare(CompareOp op, Value self, Value other) {
    BufferView view;
    bool other_is_bytes = value_is_any_bytes(other) || value_is_any_bytearray(other);
    // Views and arrays compare themselves with bytes, by their items.
    if (!other_is_bytes && (value_is_any_bytes(self) || value_type(other)->slots->buffer == NULL)) {
        return VALUE_NOT_IMPLEMENTED;
    }
    TRY_BOOL(object_buffer(other, &view, false));
    Span span = span_of_self(self);
    size_t common = MIN(span.length, view.length);
    int order = common == 0 ? 0 : memcmp(span.data, view.data, common);
    if (order == 0) {
        order = (span.length > view.length) - (span.length < view.length);
    }
    switch (op) {
        case OP_EQ: return value_from_bool(order == 0);
        case OP_NE: return value_from_bool(order != 0);
        case OP_LT: return value_from_bool(order < 0);
        case OP_LE: return value_from_bool(order <= 0);
        case OP_GT: return value_from_bool(order > 0);
        default: return value_from_bool(order >= 0);
    }
}

Value bytes_slot_contains(Value self, Value item) {
    if (value_has_index(item)) {
        uint8_t byte;
        TRY_BOOL(byte_from_value(item, "byte must be in range(0, 256)", &byte));
        Span span = span_of_self(self);
        return value_from_bool(span.length != 0 && memchr(span.data, byte, span.length) != NULL);
    }
    Span part;
    TRY_BOOL(span_of(item, &part));
    Span span = span_of_self(self);
    return value_from_bool(text_find(span.data, span.length, part.data, part.length) != SEARCH_NONE);
}

static Value get_slice(Value self, Value key) {
    intptr_t start, stop, step;
    TRY_BOOL(slice_unpack(key, &start, &stop, &step));
    Span span = span_of_self(self);
    size_t count = slice_clamp(span.length, &start, &stop, step);
    if (count == span.length && step == 1 && value_is_bytes(self)) {
        return self;
    }
    if (step == 1 || count == 0) {
        return bytes_like(self, span.data + (count == 0 ? 0 : start), count);
    }
    BytesBuilder builder;
    bytes_builder_init(&builder);
    for (size_t i = 0; i < count; i++, start += step) {
        bytes_builder_add_byte(&builder, (uint8_t)span_of_self(self).data[start]);
        TRY_BOOL(poll_at(i));
    }
    return bytes_builder_finish_like(&builder, self);
}

Value bytes_slot_get_item(Value self, Value key) {
    bool mutable = value_is_any_bytearray(self);
    intptr_t index;
    if (LIKELY(value_is_small_int(key))) {
        index = value_small_int(key);
    } else if (value_is_slice(key)) {
        return get_slice(self, key);
    } else {
        TRY_BOOL(text_subscript(key,
                                mutable ? MESSAGE("bytearray indices must be integers or slices, not %T")
                                        : MESSAGE("byte indices must be integers or slices, not %T"),
                                &index));
    }
    Span span = span_of_self(self);
    index += index < 0 ? (intptr_t)span.length : 0;
    if ((size_t)index >= span.length) {
        return raise_formatted(&IndexError_type,
                               mutable ? MESSAGE("bytearray index out of range") : MESSAGE("index out of range"));
    }
    return value_from_small_int((uint8_t)span.data[index]);
}

// Operators
// -------------------------------------------------------------------------------------------------------------

static Value concat(Value left, Value right) {
    if (!object_has_buffer(right)) {
        if (type_overrides(value_type(right), SPECIAL_REFLECTED)) {
            return VALUE_NOT_IMPLEMENTED;
        }
        return raise_error(&TypeError_type, "can't concat %T to %T", right, left);
    }
    Span second;
    TRY_BOOL(span_of(right, &second));
    Span first = span_of_self(left);
    if (second.length == 0) {
        return bytes_unchanged(left);
    }
    BytesBuilder builder;
    bytes_builder_init(&builder);
    bytes_builder_reserve(&builder, first.length + second.length);
    bytes_builder_add(&builder, first.data, first.length);
    bytes_builder_add(&builder, second.data, second.length);
    return bytes_builder_finish_like(&builder, left);
}

Value bytes_repeat(Value self, Value count) {
    if (!value_has_index(count)) {
        return raise_error(&TypeError_type, "can't multiply sequence by non-int of type '%T'", count);
    }
    intptr_t times;
    size_t total;
    TRY_BOOL(items_repeat_count(count, &times));
    if (times == 1) {
        return bytes_unchanged(self);
    }
    Span span = span_of_self(self);
    if (__builtin_mul_overflow(span.length, (size_t)MAX(times, 0), &total) || total > INTPTR_MAX) {
        return raise_error(&OverflowError_type, "repeated bytes are too long");
    }
    BytesBuilder builder;
    bytes_builder_init(&builder);
    bytes_builder_reserve(&builder, total);
    bytes_builder_add(&builder, span.data, total == 0 ? 0 : span.length);
    size_t most = MAX(span.length, (size_t)POLL_BYTES) / MAX(span.length, (size_t)1) * span.length;
    while (builder.length < total && !builder.failed) {
        bytes_builder_add(&builder, bytes_builder_data(&builder),
                          MIN(MIN(builder.length, total - builder.length), most));
    }
    return bytes_builder_finish_like(&builder, self);
}

Value bytes_slot_binary(BinaryOp op, Value left, Value right) {
    bool left_is_bytes = value_is_any_bytes(left) || value_is_any_bytearray(left);
    switch (op) {
        case OP_ADD: return left_is_bytes ? concat(left, right) : VALUE_NOT_IMPLEMENTED;
        case OP_MUL:
            if (!value_has_index(left_is_bytes ? right : left)) {
                return VALUE_NOT_IMPLEMENTED;
            }
            return left_is_bytes ? bytes_repeat(left, right) : bytes_repeat(right, left);
        case OP_MOD: return left_is_bytes ? bytes_percent_format(left, right) : VALUE_NOT_IMPLEMENTED;
        default: return VALUE_NOT_IMPLEMENTED;
    }
}

// Slots
// -----------------------------------------------------------------------------------------------------------------

static const char *escape_letter(uint8_t byte) {
    switch (byte) {
        case '\t': return "\\t";
        case '\n': return "\\n";
        case '\r': return "\\r";
        case '\\': return "\\\\";
        default: return NULL;
    }
}

static bool add_repr_byte(StrBuilder *builder, uint8_t byte, char escaped_quote) {
    const char *letter = escape_letter(byte);
    if (letter != NULL) {
        return str_builder_add(builder, letter, 2);
    }
    if (byte == (uint8_t)escaped_quote) {
        str_builder_add_char(builder, '\\');
    } else if (byte < ' ' || byte >= 0x7F) {
        const char text[4] = {'\\', 'x', "0123456789abcdef"[byte >> 4], "0123456789abcdef"[byte & 15]};
        return str_builder_add(builder, text, sizeof text);
    }
    return str_builder_add_char(builder, (char)byte);
}

bool bytes_add_repr(StrBuilder *builder, Span span, bool escape_single) {
    const char *data = span.data;
    size_t length = span.length;
    bool double_quotes = length != 0 && memchr(data, '\'', length) != NULL && memchr(data, '"', length) == NULL;
    char quote = double_quotes ? '"' : '\'';
    str_builder_add_char(builder, 'b');
    str_builder_add_char(builder, quote);
    for (size_t i = 0; i < length && add_repr_byte(builder, (uint8_t)data[i], escape_single ? '\'' : quote); i++) {
    }
    return str_builder_add_char(builder, quote);
}

static Value bytes_repr(Value self) {
    StrBuilder builder;
    str_builder_init(&builder);
    bytes_add_repr(&builder, span_of_self(self), false);
    return str_builder_finish(&builder);
}

static bool bytes_hash(Value self, intptr_t *hash) {
    Span span = span_of_self(self);
    *hash = (intptr_t)str_hash_bytes(span.data, span.length);
    return true;
}

static Value bytes_length(Value self) { return int_from_size(value_bytes(self)->length); }

static bool bytes_buffer(Value self, BufferView *view, bool writable) {
    Bytes *bytes = value_bytes(self);
    if (writable) {
        return raise_false(&BufferError_type, "Object is not writable.");
    }
    *view = (BufferView){(uint8_t *)(uintptr_t)bytes_data(bytes), bytes->length, 'B', 1, true, VALUE_NULL};
    return true;
}

const Slots bytes_slots = {
    .size = sizeof(Bytes),
    .type_flags = TYPE_SELF_PATTERN,
    .binary_ops = 1 << OP_ADD | 1 << OP_MUL | 1 << OP_MOD,
    .reflected_ops = 1 << OP_MUL | 1 << OP_MOD,
    .trace = bytes_trace,
    .repr = bytes_repr,
    .str = bytes_repr,  // not what a subclass makes of __repr__
    .hash = bytes_hash,
    .binary = bytes_slot_binary,
    .compare = bytes_slot_compare,
    .length = bytes_length,
    .get_item = bytes_slot_get_item,
    .contains = bytes_slot_contains,
    .iter = bytes_iter,
    .buffer = bytes_buffer,
};
