// int: methods, and conversion to and from bytes.
#include "gen/int.h"
#include "objects/bytes.h"
#include "objects/int_parts.h"
#include "objects/native.h"
#include "objects/str.h"
#include "objects/tuple.h"
#include "vm/api.h"

bool int_byte_order(const Str *name, bool *little) {
    *little = str_equal(name, NAME(little));
    return *little || str_equal(name, NAME(big)) ||
           raise_false(&ValueError_type, "byteorder must be either 'little' or 'big'");
}

// Two's complement: a negative number is the complement of the bytes plus one.
static void negate_bytes(uint8_t *bytes, size_t length) {
    unsigned carry = 1;
    for (size_t i = 0; i < length; i++) {
        carry += (uint8_t)~bytes[i];
        bytes[i] = (uint8_t)carry;
        carry >>= 8;
    }
}

static void reverse_bytes(uint8_t *bytes, size_t length) {
    for (size_t i = 0; i < length / 2; i++) {
        uint8_t swap = bytes[i];
        bytes[i] = bytes[length - 1 - i];
        bytes[length - 1 - i] = swap;
    }
}

Value int_from_bytes(const uint8_t *bytes, size_t length, bool little, bool is_signed) {
    // Fitted into a scratch Int, whose bytes are then put in order.
    Int *scratch = TRY_PTR(int_allocate(length / 4 + 1));
    uint8_t *copy = (uint8_t *)scratch->digits;
    memcpy(copy, bytes, length);
    if (!little) {
        reverse_bytes(copy, length);
    }
    bool negative = is_signed && length > 0 && (copy[length - 1] & 0x80);
    if (negative) {
        negate_bytes(copy, length);
    }
    return int_from_bytes_magnitude(copy, length, negative);
}

// True if the number fits `length` bytes of two's complement.
static bool fits_signed(Value number, size_t length) {
    Value magnitude = TRY_OR(int_sign(number) < 0 ? int_unary(OP_INVERT, number) : number, false);
    return int_bit_length(magnitude) < length * 8 || (length == 0 && int_sign(number) == 0);
}

METHOD(int, to_bytes) {
    Value number = int_from_value(args->self);
    intptr_t length = args->length;
    bool little;
    TRY_BOOL(int_byte_order(args->byteorder, &little));
    if (length < 0) {
        return raise_error(&ValueError_type, "length argument must be non-negative");
    }
    if (!args->signed_ && int_sign(number) < 0) {
        return raise_error(&OverflowError_type, "can't convert negative int to unsigned");
    }
    size_t count = (size_t)length;
    if (count == 0 && args->signed_ && value_same(number, value_from_small_int(-1))) {
        return value_from_object(&bytes_empty);  // CPython's exception from the rule
    }
    if (args->signed_ ? !fits_signed(number, count) : (int_bit_length(number) + 7) / 8 > count) {
        return error_pending() ? RAISED : raise_error(&OverflowError_type, "int too big to convert");
    }
    if (count == 0) {
        return value_from_object(&bytes_empty);
    }
    Bytes *result = TRY_PTR(bytes_allocate(count));
    uint8_t *data = bytes_writable_data(result);
    if (int_to_bytes_magnitude(number, data, count) && int_sign(number) < 0) {
        negate_bytes(data, count);
    }
    if (!little) {
        reverse_bytes(data, count);
    }
    return value_from_object(result);
}

METHOD(int, bit_length) { return int_from_size(int_bit_length(int_from_value(args->self))); }

METHOD(int, bit_count) {
    IntView view;
    int_view(&view, int_from_value(args->self));
    size_t count = 0;
    for (size_t i = 0; i < view.count; i++) {
        count += (size_t)__builtin_popcount(view.digits[i]);
    }
    return int_from_size(count);
}

METHOD(int, conjugate) { return int_from_value(args->self); }
METHOD(int, is_integer) { return VALUE_TRUE; }
METHOD(int, as_integer_ratio) { return tuple_pair(int_from_value(args->self), value_from_small_int(1)); }
METHOD(int, __trunc__) { return int_from_value(args->self); }
METHOD(int, __floor__) { return int_from_value(args->self); }
METHOD(int, __ceil__) { return int_from_value(args->self); }

METHOD(int, __getnewargs__) {
    Value number = int_from_value(args->self);
    return value_from_object(TRY_PTR(tuple_from(&number, 1)));
}

METHOD(int, __round__) {
    Value number = int_from_value(args->self);
    if (value_is_undef(args->ndigits)) {
        return number;
    }
    Value digits = TRY(object_index(args->ndigits));
    return int_sign(digits) >= 0 ? number : int_round(number, digits);
}

GETTER(int, real) { return int_from_value(self); }
GETTER(int, imag) { return value_from_small_int(0); }
GETTER(int, numerator) { return int_from_value(self); }
GETTER(int, denominator) { return value_from_small_int(1); }

// Small ints take no memory of their own, but programs expect something.
METHOD(int, __sizeof__) {
    Value number = int_from_value(args->self);
    return int_from_size(value_is_small_int(number) ? sizeof(Value) : gc_block_size(value_big_int(number)));
}
