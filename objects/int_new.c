// int(): the constructor.
#include "gen/int.h"
#include "objects/int_parts.h"
#include "objects/items.h"
#include "objects/native.h"
#include "objects/str.h"
#include "objects/type.h"
#include "vm/api.h"

extern const Type bytes_type, bytearray_type;

static Value raise_invalid(Value text, int base) {
    if (!value_is_any_str(text) && !value_has_type(text, &bytes_type) && object_has_buffer(text)) {
        text = TRY(vm_call_1(value_from_object(&bytes_type), text));  // shown as bytes, whatever its class
    }
    // CPython cuts the repr after 200 bytes.
    Value repr = TRY(object_repr(text));
    Str *shown = value_str(repr);
    if (shown->length > 200) {
        shown = TRY_PTR(str_new(str_text(shown), 200));
    }
    return raise_error(&ValueError_type, "invalid literal for int() with base %d: %S", base, shown);
}

static Value parse_or_raise(Value source, const char *text, size_t length, int base) {
    Value number = TRY(int_parse(text, length, base));
    return value_is_undef(number) ? raise_invalid(source, base) : number;
}

// A str, bytes or bytearray; VALUE_UNDEF if `source` is none of them.
static Value from_text(Value source, int base) {
    if (value_is_instance(source, &str_type)) {
        return parse_or_raise(source, str_text(value_str(source)), value_str(source)->length, base);
    }
    if (value_is_instance(source, &bytes_type) || value_is_instance(source, &bytearray_type)) {
        BufferView view;
        TRY_BOOL(object_buffer(source, &view, false));
        return parse_or_raise(source, (const char *)view.data, view.length, base);
    }
    return VALUE_UNDEF;
}

// Any object with the buffer protocol counts as text as well.
static Value from_buffer(Value source) {
    if (!object_has_buffer(source)) {
        return VALUE_UNDEF;
    }
    BufferView view;
    TRY_BOOL(object_buffer(source, &view, false));
    return parse_or_raise(source, (const char *)view.data, view.length, 10);
}

static bool has_conversion(Value source, const Str *name) {
    return !value_is_undef(type_lookup(value_type(source), name));
}

static Value from_trunc(Value source) {
    Value truncated = TRY(vm_call_special(source, NAME(__trunc__), 0, NULL));
    Value number = int_from_value(truncated);
    if (!value_is_undef(number)) {
        return number;
    }
    if (!has_conversion(truncated, NAME(__index__))) {
        return raise_error(&TypeError_type, "__trunc__ returned non-Integral (type %T)", truncated);
    }
    return object_index(truncated);
}

static Value from_object(Value source) {
    if (value_is_int(source)) {
        return source;
    }
    if (value_is_float(source)) {
        return int_from_double(value_double(source));
    }
    if (value_is_str(source)) {
        return from_text(source, 10);
    }
    if (has_conversion(source, NAME(__int__))) {
        Value result = TRY(object_unary(OP_INT, source));
        return int_from_value(result);
    }
    if (has_conversion(source, NAME(__index__))) {
        return object_index(source);
    }
    if (has_conversion(source, NAME(__trunc__))) {
        return from_trunc(source);
    }
    Value number = TRY(from_text(source, 10));
    if (value_is_undef(number)) {
        number = TRY(from_buffer(source));
    }
    if (value_is_undef(number)) {
        return raise_error(&TypeError_type,
                           "int() argument must be a string, a bytes-like object or a real number, not '%T'", source);
    }
    return number;
}

static Value from_text_with_base(Value source, Value base_value) {
    Value index = TRY(object_index(base_value));
    int64_t base;
    if (!int_to_i64(index, &base) || (base != 0 && base < 2) || base > 36) {
        return raise_error(&ValueError_type, "int() base must be >= 2 and <= 36, or 0");
    }
    Value number = TRY(from_text(source, (int)base));
    if (value_is_undef(number)) {
        return raise_error(&TypeError_type, "int() can't convert non-string with explicit base");
    }
    return number;
}

// The result of a constructor as an instance of `cls`, which is int or a subclass.
static Value wrap(const Type *cls, Value number) {
    if (cls == &int_type) {
        return number;
    }
    IntInstance *instance = TRY_PTR(type_allocate(cls));
    instance->value = number;
    return value_from_object(instance);
}

METHOD(int, __new__) {
    if (value_same(args->cls, value_from_object(&bool_type))) {
        return raise_error(&TypeError_type, "int.__new__(bool) is not safe, use bool.__new__()");
    }
    Value number;
    if (!value_is_undef(args->base)) {
        if (value_is_undef(args->x)) {
            return raise_error(&TypeError_type, "int() missing string argument");
        }
        number = TRY(from_text_with_base(args->x, args->base));
    } else {
        number = value_is_undef(args->x) ? value_from_small_int(0) : TRY(from_object(args->x));
    }
    return wrap((const Type *)value_object(args->cls), number);
}

METHOD(int, from_bytes) {
    Value bytes = args->bytes;
    bool little;
    TRY_BOOL(int_byte_order(args->byteorder, &little));
    if (!value_is_object(bytes) || value_type(bytes)->slots->buffer == NULL) {
        bool number = value_has_index(bytes) && value_is_undef(type_lookup(value_type(bytes), NAME(__bytes__)));
        if (value_is_instance(bytes, &str_type) || number) {
            return raise_error(&TypeError_type, "cannot convert '%T' object to bytes", bytes);
        }
        bytes = TRY(vm_call_1(value_from_object(&bytes_type), bytes));
    }
    BufferView view;
    TRY_BOOL(object_buffer(bytes, &view, false));
    Value number = TRY(int_from_bytes(view.data, view.length, little, args->signed_));
    const Type *cls = (const Type *)value_object(args->cls);
    return cls == &int_type ? number : vm_call_1(args->cls, number);
}
