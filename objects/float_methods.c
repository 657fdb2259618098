// float: methods.

#include "core/double_bits.h"
#include "core/libm.h"
#include "gen/float.h"
#include "objects/float.h"
#include "objects/int_parts.h"
#include "objects/native.h"
#include "objects/str.h"
#include "objects/tuple.h"
#include "vm/api.h"

static double number_of(Value self) {
    double number = 0;
    (void)float_from_value(self, &number);
    return number;
}

static Value plain(Value self) { return value_is_float(self) ? self : value_from_double(number_of(self)); }

METHOD(float, as_integer_ratio) {
    double number = number_of(args->self);
    if (double_is_infinite(number)) {
        return raise_error(&OverflowError_type, "cannot convert Infinity to integer ratio");
    }
    if (double_is_nan(number)) {
        return raise_error(&ValueError_type, "cannot convert NaN to integer ratio");
    }
    DoubleParts parts = double_parts(number);
    if (parts.significand == 0) {
        return tuple_pair(value_from_small_int(0), value_from_small_int(1));
    }
    int zeros = __builtin_ctzll(parts.significand);
    Value numerator = TRY(int_from_i64((int64_t)(parts.significand >> zeros)));
    Value denominator = value_from_small_int(1);
    int exponent = parts.exponent + zeros;
    if (exponent > 0) {
        numerator = TRY(int_shift_left(numerator, (size_t)exponent));
    } else {
        denominator = TRY(int_shift_left(denominator, (size_t)-exponent));
    }
    if (number < 0) {
        numerator = TRY(int_negate(numerator));
    }
    return tuple_pair(numerator, denominator);
}

METHOD(float, conjugate) { return plain(args->self); }

METHOD(float, is_integer) {
    double number = number_of(args->self);
    return value_from_bool(double_is_finite(number) && double_floor(number) == number);
}

METHOD(float, __getformat__) {
    if (!str_equal(args->typestr, NAME(double)) && !str_equal(args->typestr, NAME(float))) {
        return raise_error(&ValueError_type, "__getformat__() argument 1 must be 'double' or 'float'");
    }
    return value_from_object(TRY_PTR(str_from_c("IEEE, little-endian")));
}

METHOD(float, __round__) {
    double number = number_of(args->self);
    if (value_is_undef(args->ndigits) || value_is_none(args->ndigits)) {
        return int_from_double(double_rint(number));
    }
    Value digits = TRY(object_index(args->ndigits));
    return float_round(number, digits);
}

METHOD(float, __trunc__) { return int_from_double(number_of(args->self)); }
METHOD(float, __floor__) { return int_from_double(double_floor(number_of(args->self))); }
METHOD(float, __ceil__) { return int_from_double(double_ceil(number_of(args->self))); }

METHOD(float, __getnewargs__) {
    Value number = TRY(plain(args->self));
    return value_from_object(TRY_PTR(tuple_from(&number, 1)));
}

GETTER(float, real) { return plain(self); }
GETTER(float, imag) { return value_from_double(0.0); }
