// Builtin functions about objects, attributes, numbers and text. Iteration: builtins_iter.c; print and input:
// builtins_text.c; compile, exec, import: builtins_code.c.

#include "gen/builtins.h"
#include "core/libm.h"
#include "objects/bytes.h"
#include "objects/dict.h"
#include "objects/float.h"
#include "objects/int.h"
#include "objects/list.h"
#include "objects/str.h"
#include "objects/tuple.h"
#include "vm/api.h"
#include "vm/vm.h"

// Attributes
// ------------------------------------------------------------------------------------------------------------

static Str *attribute_name(Value name) {
    if (!value_is_instance(name, &str_type)) {
        return raise_null(&TypeError_type, "attribute name must be string, not '%T'", name);
    }
    return str_interned(value_str(name));
}

FUNCTION(builtins, getattr) {
    Str *name = TRY_PTR(attribute_name(args->name));
    if (value_is_undef(args->default_)) {
        return object_get_attr(args->object, name);
    }
    Value found = TRY(object_find_attr(args->object, name));
    return value_is_undef(found) ? args->default_ : found;
}

FUNCTION(builtins, hasattr) {
    Str *name = TRY_PTR(attribute_name(args->name));
    Value found = TRY(object_find_attr(args->obj, name));
    return value_from_bool(!value_is_undef(found));
}

FUNCTION(builtins, setattr) {
    Str *name = TRY_PTR(attribute_name(args->name));
    TRY_BOOL(object_set_attr(args->obj, name, args->value));
    return VALUE_NONE;
}

FUNCTION(builtins, delattr) {
    Str *name = TRY_PTR(attribute_name(args->name));
    TRY_BOOL(object_set_attr(args->obj, name, VALUE_UNDEF));
    return VALUE_NONE;
}

FUNCTION(builtins, vars) {
    if (value_is_undef(args->object)) {
        return vm_frame_locals();
    }
    Value dict = TRY(object_find_attr(args->object, NAME(__dict__)));
    return value_is_undef(dict) ? raise_error(&TypeError_type, "vars() argument must have __dict__ attribute") : dict;
}

FUNCTION(builtins, dir) {
    Value names;
    if (value_is_undef(args->arg)) {
        names = TRY(vm_call_method(TRY(vm_frame_locals()), NAME(keys), 0, NULL));
    } else {
        names = TRY(vm_call_special(args->arg, NAME(__dir__), 0, NULL));
    }
    Value list = TRY(list_from_iterable(names));
    TRY_BOOL(list_sort(value_list(list), VALUE_NONE, false));
    return list;
}

// Objects
// ---------------------------------------------------------------------------------------------------------------

FUNCTION(builtins, callable) { return value_from_bool(object_is_callable(args->obj)); }
FUNCTION(builtins, repr) { return object_repr(args->obj); }
FUNCTION(builtins, ascii) { return object_ascii(args->obj); }
FUNCTION(builtins, format) { return object_format(args->value, args->format_spec); }
FUNCTION(builtins, id) { return int_from_u64(args->obj.bits); }

FUNCTION(builtins, hash) {
    int64_t hash;
    TRY_BOOL(object_hash64(args->obj, &hash));
    return int_from_i64(hash);
}

FUNCTION(builtins, isinstance) {
    bool result;
    TRY_BOOL(object_is_instance(args->obj, args->class_or_tuple, &result));
    return value_from_bool(result);
}

FUNCTION(builtins, issubclass) {
    bool result;
    TRY_BOOL(object_is_subclass(args->cls, args->class_or_tuple, &result));
    return value_from_bool(result);
}

FUNCTION(builtins, len) {
    size_t length;
    TRY_BOOL(object_length(args->obj, &length));
    return int_from_size(length);
}

// Numbers
// ---------------------------------------------------------------------------------------------------------------

FUNCTION(builtins, abs) { return object_unary(OP_ABS, args->x); }
FUNCTION(builtins, divmod) { return object_binary(OP_DIVMOD, args->x, args->y); }
FUNCTION(builtins, pow) { return object_power_modulo(args->base, args->exp, args->mod); }

FUNCTION(builtins, round) {
    size_t count = value_is_none(args->ndigits) ? 0 : 1;
    Value result = TRY(vm_call_special(args->number, NAME(__round__), count, &args->ndigits));
    return value_is_undef(result)
               ? raise_error(&TypeError_type, "type %T doesn't define __round__ method", args->number)
               : result;
}

static Value digits_with_prefix(Value number, int base, const char *prefix) {
    Value index = TRY(object_index(number));
    bool negative = int_sign(index) < 0;
    Value magnitude = negative ? TRY(int_unary(OP_NEG, index)) : index;
    Str *digits = TRY_PTR(int_to_str(magnitude, base));
    return value_from_object(TRY_PTR(str_format("%s%s%S", negative ? "-" : "", prefix, digits)));
}

FUNCTION(builtins, bin) { return digits_with_prefix(args->number, 2, "0b"); }
FUNCTION(builtins, oct) { return digits_with_prefix(args->number, 8, "0o"); }
FUNCTION(builtins, hex) { return digits_with_prefix(args->number, 16, "0x"); }

// Characters
// ------------------------------------------------------------------------------------------------------------

FUNCTION(builtins, chr) {
    Value index = TRY(object_index(args->i));
    int64_t code_point;
    if (!int_to_i64(index, &code_point) || code_point < INT32_MIN || code_point > INT32_MAX) {
        return raise_error(&OverflowError_type, "Python int too large to convert to C int");
    }
    if (code_point < 0 || code_point > 0x10FFFF) {
        return raise_error(&ValueError_type, "chr() arg not in range(0x110000)");
    }
    return value_from_object(TRY_PTR(str_from_code_point((uint32_t)code_point)));
}

static Value raise_ord_length(size_t length) {
    return raise_error(&TypeError_type, "ord() expected a character, but string of length %zu found", length);
}

static uint32_t decode_first(const Str *str) {
    const uint8_t *text = (const uint8_t *)str_text(str);
    if (text[0] < 0x80) {
        return text[0];
    }
    unsigned extra = text[0] >= 0xF0 ? 3 : text[0] >= 0xE0 ? 2 : 1;
    uint32_t code_point = text[0] & (0x3Fu >> extra);
    for (unsigned i = 1; i <= extra; i++) {
        code_point = code_point << 6 | (text[i] & 0x3Fu);
    }
    return code_point;
}

FUNCTION(builtins, ord) {
    if (value_is_instance(args->c, &str_type)) {
        const Str *str = value_str(args->c);
        return str_code_points(str) == 1 ? value_from_small_int((intptr_t)decode_first(str))
                                         : raise_ord_length(str_code_points(str));
    }
    BufferView view;
    bool is_bytes = value_is_instance(args->c, &bytes_type) || value_is_instance(args->c, &bytearray_type);
    if (!is_bytes) {
        return raise_error(&TypeError_type, "ord() expected string of length 1, but %T found", args->c);
    }
    TRY_BOOL(object_buffer(args->c, &view, false));
    return view.length == 1 ? value_from_small_int(view.data[0]) : raise_ord_length(view.length);
}
