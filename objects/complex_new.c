// complex(): the constructor and its text.
#include <string.h>

#include "core/number_text.h"
#include "gen/complex.h"
#include "heap/gc.h"
#include "objects/complex.h"
#include "objects/float.h"
#include "objects/int.h"
#include "objects/native.h"
#include "objects/str.h"
#include "objects/type.h"
#include "vm/api.h"

typedef struct {
    const char *at, *end;
} Cursor;

static bool take_letter(Cursor *text, char lower) {
    if (text->at < text->end && (*text->at | 0x20) == lower) {
        text->at++;
        return true;
    }
    return false;
}

static bool take_number(Cursor *text, double *number) {
    size_t used = double_parse(text->at, (size_t)(text->end - text->at), number);
    text->at += used;
    return used > 0;
}

static bool at_sign(const Cursor *text) { return text->at < text->end && (*text->at == '+' || *text->at == '-'); }

// "j", "+j" or "-j".
static bool take_unit(Cursor *text, double *number) {
    *number = 1.0;
    if (at_sign(text)) {
        *number = *text->at++ == '-' ? -1.0 : 1.0;
    }
    return take_letter(text, 'j');
}

static bool parse_parts(Cursor *text, ComplexNumber *value) {
    *value = (ComplexNumber){0.0, 0.0};
    double number;
    if (!take_number(text, &number)) {
        return take_unit(text, &value->imag);
    }
    if (take_letter(text, 'j')) {
        value->imag = number;
        return true;
    }
    value->real = number;
    if (!at_sign(text)) {
        return true;
    }
    if (take_number(text, &value->imag)) {
        return take_letter(text, 'j');
    }
    return take_unit(text, &value->imag);
}

static void trim(Cursor *text) {
    while (text->at < text->end && (*text->at == ' ' || (*text->at >= '\t' && *text->at <= '\r'))) {
        text->at++;
    }
    while (text->end > text->at && (text->end[-1] == ' ' || (text->end[-1] >= '\t' && text->end[-1] <= '\r'))) {
        text->end--;
    }
}

static bool parse_text(Cursor text, ComplexNumber *value) {
    trim(&text);
    if (text.end - text.at >= 2 && *text.at == '(' && text.end[-1] == ')') {
        text.at++;
        text.end--;
        trim(&text);
    }
    return parse_parts(&text, value) && text.at == text.end;
}

static bool complex_from_text(const Str *str, ComplexNumber *value) {
    char *copy = TRY_PTR_OR(gc_new_raw((size_t)str->length + 1), false);
    size_t length;
    if (!float_simplify_text(str_text(str), str->length, copy, &length)) {
        bool underscores = memchr(str_text(str), '_', str->length) != NULL;
        return raise_formatted_false(&ValueError_type,
                                     underscores ? MESSAGE("could not convert string to complex: %R")
                                                 : MESSAGE("complex() arg is a malformed string"),
                                     value_from_object(str));
    }
    bool valid = parse_text((Cursor){copy, copy + length}, value);
    return valid || raise_false(&ValueError_type, "complex() arg is a malformed string");
}

static bool has_special(Value v, const Str *name) { return !value_is_undef(type_lookup(value_type(v), name)); }

static bool from_dunder_complex(Value v, ComplexNumber *value) {
    Value result = TRY_OR(vm_call_special(v, NAME(__complex__), 0, NULL), false);
    return complex_from_value(result, value) ||
           raise_false(&TypeError_type, "__complex__ returned non-complex (type %T)", result);
}

static bool is_real_number(Value v) {
    double number;
    if (float_from_value(v, &number) || !value_is_undef(int_from_value(v))) {
        return true;
    }
    return has_special(v, NAME(__float__)) || has_special(v, NAME(__index__));
}

// A number without __complex__; `message` with %T for anything else.
static bool from_plain_number(Value v, const char *message, ComplexNumber *value) {
    if (complex_from_value(v, value)) {
        return true;
    }
    if (!is_real_number(v)) {
        return raise_formatted_false(&TypeError_type, message, v);
    }
    value->imag = 0.0;
    return object_to_double(v, &value->real);
}

// What complex() makes of a number; *is_complex says if it has an imaginary part of its own, be it 0.
static bool from_number(Value v, const char *message, ComplexNumber *value, bool *is_complex) {
    *is_complex = value_is_instance(v, &complex_type);
    bool plain = value_is_complex(v) || value_is_float(v) || value_is_int(v) || !has_special(v, NAME(__complex__));
    if (plain) {
        return from_plain_number(v, message, value);
    }
    *is_complex = true;
    return from_dunder_complex(v, value);
}

bool complex_from_object(Value v, ComplexNumber *value) {
    bool is_complex;
    return from_number(v, "must be real number, not %T", value, &is_complex);
}

static bool parts_from_arguments(Value real, Value imag, ComplexNumber *value) {
    *value = (ComplexNumber){0.0, 0.0};
    if (!value_is_undef(real) && value_is_instance(real, &str_type)) {
        if (!value_is_undef(imag)) {
            return raise_false(&TypeError_type, "complex() can't take second arg if first is a string");
        }
        return complex_from_text(value_str(real), value);
    }
    if (!value_is_undef(imag) && value_is_instance(imag, &str_type)) {
        return raise_false(&TypeError_type, "complex() second arg can't be a string");
    }
    bool real_is_complex = false;
    if (!value_is_undef(real)) {
        const char *message = MESSAGE("complex() first argument must be a string or a number, not '%T'");
        TRY_BOOL_OR(from_number(real, message, value, &real_is_complex), false);
    }
    if (!value_is_undef(imag)) {
        // real + imag * 1j, where both may be complex; a plain real imag keeps the sign of zero.
        ComplexNumber second;
        TRY_BOOL_OR(from_plain_number(imag, MESSAGE("complex() second argument must be a number, not '%T'"), &second),
                    false);
        if (value_is_instance(imag, &complex_type)) {
            value->real -= second.imag;
        }
        value->imag = real_is_complex ? value->imag + second.real : second.real;
    }
    return true;
}

METHOD(complex, __new__) {
    const Type *cls = (const Type *)value_object(args->cls);
    if (cls == &complex_type && value_is_undef(args->imag) && !value_is_undef(args->real) &&
        value_is_complex(args->real)) {
        return args->real;
    }
    ComplexNumber value;
    TRY_BOOL(parts_from_arguments(args->real, args->imag, &value));
    if (cls == &complex_type) {
        return complex_box(value);
    }
    Complex *instance = TRY_PTR(type_allocate(cls));
    instance->value = value;
    return value_from_object(instance);
}
