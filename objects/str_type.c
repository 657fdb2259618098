// The type str: its slots and its constructor.
#include "core/text_search.h"
#include "gen/str.h"
#include "objects/format_spec.h"
#include "objects/int.h"
#include "objects/items.h"
#include "objects/percent_format.h"
#include "objects/poll.h"
#include "objects/slice.h"
#include "objects/str_parts.h"
#include "objects/text_args.h"
#include "objects/text_codec.h"
#include "objects/tuple.h"
#include "objects/type.h"
#include "vm/api.h"

// Constructor
// -----------------------------------------------------------------------------------------------------------

static bool codec_argument(Value given, const char *name, const Str **text) {
    if (value_is_undef(given)) {
        return true;
    }
    if (!value_is_any_str(given)) {
        return raise_false(&TypeError_type, "str() argument '%s' must be str, not %T", name, given);
    }
    *text = value_str(given);
    return codec_check_name(value_str(given));
}

static Value decode_argument(Value object, Value encoding, Value errors) {
    const Str *codec = NAME(utf_8), *handler = NAME(strict);
    TRY_BOOL(codec_argument(encoding, "encoding", &codec));
    TRY_BOOL(codec_argument(errors, "errors", &handler));
    if (value_is_undef(object)) {
        return value_from_object(&str_empty);
    }
    if (value_is_any_str(object)) {
        return raise_error(&TypeError_type, "decoding str is not supported");
    }
    BufferView view;
    if (!object_buffer(object, &view, false)) {
        if (error_matches(&TypeError_type)) {
            error_clear();
            raise_error(&TypeError_type, "decoding to str: need a bytes-like object, %T found", object);
        }
        return RAISED;
    }
    return text_decode(object, codec, handler);
}

METHOD(str, __new__) {
    Value text;
    if (!value_is_undef(args->encoding) || !value_is_undef(args->errors)) {
        text = TRY(decode_argument(args->object, args->encoding, args->errors));
    } else {
        text = value_is_undef(args->object) ? value_from_object(&str_empty) : TRY(object_str(args->object));
    }
    const Type *cls = (const Type *)value_object(args->cls);
    if (cls == &str_type) {
        return text;
    }
    return value_from_object(TRY_PTR(str_as_instance(cls, value_str(text))));
}

METHOD(str, __getnewargs__) {
    Value text = value_from_object(TRY_PTR(str_plain(value_str(args->self))));
    return value_from_object(TRY_PTR(tuple_from(&text, 1)));
}

METHOD(str, encode) {
    TRY_BOOL(codec_check_name(args->encoding));
    TRY_BOOL(codec_check_name(args->errors));
    return text_encode(value_str(args->self), args->encoding, args->errors);
}

// Slots
// -----------------------------------------------------------------------------------------------------------------

static Value str_slot_repr(Value self) { return str_repr(value_str(self)); }
static Value str_slot_str(Value self) { return value_from_object(TRY_PTR(str_plain(value_str(self)))); }

static Value str_slot_format(Value self, Str *spec) { return format_str(value_str(self), spec); }

static bool str_slot_hash(Value self, intptr_t *hash) {
    *hash = (intptr_t)str_hash(value_str(self));
    return true;
}

static Value str_slot_compare(CompareOp op, Value self, Value other) {
    if (!value_is_any_str(other)) {
        return VALUE_NOT_IMPLEMENTED;
    }
    const Str *a = value_str(self), *b = value_str(other);
    if (op == OP_EQ || op == OP_NE) {
        return value_from_bool(str_equal(a, b) == (op == OP_EQ));
    }
    int order = str_compare(a, b);
    switch (op) {
        case OP_LT: return value_from_bool(order < 0);
        case OP_LE: return value_from_bool(order <= 0);
        case OP_GT: return value_from_bool(order > 0);
        default: return value_from_bool(order >= 0);
    }
}

static Value str_slot_length(Value self) { return int_from_size(str_code_points(value_str(self))); }

static Value str_slot_contains(Value self, Value item) {
    if (!value_is_any_str(item)) {
        return raise_error(&TypeError_type, "'in <string>' requires string as left operand, not %T", item);
    }
    const Str *text = value_str(self), *part = value_str(item);
    return value_from_bool(text_find(str_text(text), text->length, str_text(part), part->length) != SEARCH_NONE);
}

// Subscripts
// ------------------------------------------------------------------------------------------------------------

static Value slice_with_step(const Str *str, intptr_t start, intptr_t step, size_t count) {
    StrBuilder builder;
    str_builder_init(&builder);
    if (str_is_ascii(str)) {
        for (size_t i = 0; i < count && str_builder_reserve(&builder, 1); i++, start += step) {
            str_builder_add_char(&builder, str_text(str)[start]);
            TRY_BOOL(poll_at(i));
        }
        return str_builder_finish(&builder);
    }
    const char *place = str_text(str) + str_offset(str, count == 0 ? 0 : (size_t)start);
    for (size_t i = 0; i < count && !builder.failed; i++) {
        str_builder_add(&builder, place, utf8_sequence_length(*place));
        for (intptr_t s = 0; i + 1 < count && s < (step < 0 ? -step : step); s++) {
            place = step < 0 ? utf8_previous(place) : utf8_next(place);
        }
        TRY_BOOL(poll_at(i));
    }
    return str_builder_finish(&builder);
}

static Value str_get_slice(Str *str, Value key) {
    intptr_t start, stop, step;
    size_t count;
    TRY_BOOL(slice_resolve(key, str_code_points(str), &start, &stop, &step, &count));
    if (count == 0) {
        return value_from_object(&str_empty);
    }
    if (step == 1) {
        return value_from_object(TRY_PTR(str_substring(str, (size_t)start, (size_t)start + count)));
    }
    return slice_with_step(str, start, step, count);
}

static Value str_slot_get_item(Value self, Value key) {
    Str *str = value_str(self);
    intptr_t index;
    if (LIKELY(value_is_small_int(key))) {
        index = value_small_int(key);
    } else if (value_is_slice(key)) {
        return str_get_slice(str, key);
    } else {
        TRY_BOOL(text_subscript(key, MESSAGE("string indices must be integers, not '%T'"), &index));
    }
    index += index < 0 ? (intptr_t)str_code_points(str) : 0;
    if ((size_t)index >= str_code_points(str)) {
        return raise_error(&IndexError_type, "string index out of range");
    }
    if (LIKELY(str_is_ascii(str))) {
        return value_from_object(&str_ascii[(unsigned char)str_text(str)[index]]);
    }
    return value_from_object(TRY_PTR(str_from_code_point(str_code_point_at(str, (size_t)index))));
}

// Operators
// -------------------------------------------------------------------------------------------------------------

static Value str_repeat(Str *str, intptr_t times) {
    if (times <= 0 || str->length == 0) {
        return value_from_object(&str_empty);
    }
    size_t total;
    if (times == 1) {
        return value_from_object(TRY_PTR(str_plain(str)));
    }
    if (__builtin_mul_overflow(str->length, (size_t)times, &total) || total > UINT32_MAX) {
        return raise_error(&MemoryError_type, "");
    }
    Str *result = TRY_PTR(str_allocate(total, str_code_points(str) * (size_t)times));
    char *text = str_writable_text(result);
    memcpy(text, str_text(str), str->length);
    TRY_BOOL(repeat_bytes(text, str->length, total));
    return value_from_object(result);
}

static Value str_multiply(Value text, Value count) {
    if (!value_has_index(count)) {
        return VALUE_NOT_IMPLEMENTED;
    }
    intptr_t times;
    TRY_BOOL(items_repeat_count(count, &times));
    return str_repeat(value_str(text), times);
}

static Value str_slot_binary(BinaryOp op, Value left, Value right) {
    switch (op) {
        case OP_ADD:
            if (!value_is_any_str(left)) {
                return VALUE_NOT_IMPLEMENTED;
            }
            if (!value_is_any_str(right)) {
                return items_decline_concat("str", right);
            }
            return value_from_object(TRY_PTR(str_concat(value_str(left), value_str(right))));
        case OP_MUL: return value_is_any_str(left) ? str_multiply(left, right) : str_multiply(right, left);
        case OP_MOD: return value_is_any_str(left) ? str_percent_format(value_str(left), right) : VALUE_NOT_IMPLEMENTED;
        default: return VALUE_NOT_IMPLEMENTED;
    }
}

const Slots str_slots = {
    .size = sizeof(WideStr),
    .type_flags = TYPE_SELF_PATTERN,
    .binary_ops = 1 << OP_ADD | 1 << OP_MUL | 1 << OP_MOD,
    .reflected_ops = 1 << OP_MUL | 1 << OP_MOD,
    .trace = str_trace,
    .repr = str_slot_repr,
    .str = str_slot_str,
    .format = str_slot_format,
    .hash = str_slot_hash,
    .binary = str_slot_binary,
    .compare = str_slot_compare,
    .length = str_slot_length,
    .get_item = str_slot_get_item,
    .contains = str_slot_contains,
    .iter = str_iter,
};
