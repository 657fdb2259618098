// math: exact sums and products of many numbers.
#include <string.h>

#include "core/double_bits.h"
#include "core/libm.h"
#include "core/libm/pair.h"
#include "core/natural.h"
#include "gen/math.h"
#include "heap/gc.h"
#include "objects/float.h"
#include "objects/int.h"
#include "objects/native.h"
#include "objects/poll.h"
#include "objects/tuple.h"
#include "vm/api.h"

// Every finite double is a multiple of 2**-1074 below 2**1024. The digits are signed and carry only now and then, so
// that adding a double is three additions and the sum is exact.
enum {
    ACCUMULATOR_DIGITS = 67,
    ADDS_BEFORE_CARRY = 1 << 30
};

typedef struct {
    int64_t digits[ACCUMULATOR_DIGITS];
    uint32_t adds;
    double special;  // sum of the infinities and nans
    bool has_special;
} Accumulator;

static void propagate_carries(Accumulator *sum) {
    for (size_t i = 0; i + 1 < ACCUMULATOR_DIGITS; i++) {
        int64_t carry = sum->digits[i] >> 32;
        sum->digits[i] -= (int64_t)((uint64_t)carry << 32);
        sum->digits[i + 1] += carry;
    }
    sum->adds = 0;
}

static void accumulate(Accumulator *sum, double number) {
    if (!double_is_finite(number)) {
        sum->special += number;
        sum->has_special = true;
        return;
    }
    DoubleParts parts = double_parts(number);
    unsigned bit = (unsigned)(parts.exponent - DOUBLE_EXPONENT_MIN);
    int64_t *digits = sum->digits + bit / 32;
    uint64_t low = parts.significand << (bit % 32);
    uint64_t high = bit % 32 == 0 ? 0 : parts.significand >> (64 - bit % 32);
    int64_t sign = number < 0 ? -1 : 1;
    digits[0] += sign * (int64_t)(low & UINT32_MAX);
    digits[1] += sign * (int64_t)(low >> 32);
    digits[2] += sign * (int64_t)high;
    if (++sum->adds == ADDS_BEFORE_CARRY) {
        propagate_carries(sum);
    }
}

// The double nearest to the sum; infinite if it is too large.
static double accumulator_round(Accumulator *sum) {
    if (sum->has_special) {
        return sum->special;
    }
    propagate_carries(sum);
    bool negative = sum->digits[ACCUMULATOR_DIGITS - 1] < 0;
    if (negative) {
        for (size_t i = 0; i < ACCUMULATOR_DIGITS; i++) {
            sum->digits[i] = -sum->digits[i];
        }
        propagate_carries(sum);
    }
    uint32_t digits[ACCUMULATOR_DIGITS];
    for (size_t i = 0; i < ACCUMULATOR_DIGITS; i++) {
        digits[i] = (uint32_t)sum->digits[i];
    }
    double result =
        double_round_natural(digits, natural_length(digits, ACCUMULATOR_DIGITS), DOUBLE_EXPONENT_MIN, false);
    return negative ? -result : result;
}

FUNCTION(math, fsum) {
    Accumulator sum = {0};
    bool has_infinity = false;
    Value iterator = TRY(object_iter(args->seq));
    for (size_t i = 0;; i++) {
        Value item = TRY(object_next(iterator));
        if (value_is_stop(item)) {
            break;
        }
        double number;
        TRY_BOOL(object_to_double(item, &number));
        has_infinity |= double_is_infinite(number);
        bool clean = !double_is_nan(sum.special) && !double_is_nan(number);
        accumulate(&sum, number);
        if (clean && double_is_nan(sum.special)) {
            return raise_error(&ValueError_type, "-inf + inf in fsum");
        }
        TRY_BOOL(poll_at(i));
    }
    double result = accumulator_round(&sum);
    if (double_is_infinite(result) && !has_infinity) {
        return raise_error(&OverflowError_type, "intermediate overflow in fsum");
    }
    return value_from_double(result);
}

// Products
// ----------------------------------------------------------------------------------------------------------------

FUNCTION(math, prod) {
    Value result = args->start;
    Value iterator = TRY(object_iter(args->iterable));
    for (;;) {
        Value item = TRY(object_next(iterator));
        if (value_is_stop(item)) {
            return result;
        }
        result = TRY(object_binary(OP_MUL, result, item));
        TRY_BOOL(vm_poll());
    }
}

static bool as_plain_double(Value v, double *number) {
    if (value_is_float(v)) {
        *number = value_double(v);
        return true;
    }
    if (!value_is_int(v) && !value_is_bool(v)) {
        return false;
    }
    *number = int_to_double(int_from_value(v));
    return double_is_finite(*number) && float_compare_int(*number, int_from_value(v)) == 0;
}

typedef struct {
    Accumulator floats;
    bool used;
} FloatPart;

// Add left * right exactly if at least one is a float and the other fits one.
static bool accumulate_product(FloatPart *part, Value left, Value right) {
    double a, b;
    if ((!value_is_float(left) && !value_is_float(right)) || !as_plain_double(left, &a) ||
        !as_plain_double(right, &b)) {
        return false;
    }
    Pair product = pair_product(a, b);
    accumulate(&part->floats, product.high);
    if (double_is_finite(product.high) && double_is_finite(product.low)) {
        accumulate(&part->floats, product.low);
    }
    part->used = true;
    return true;
}

FUNCTION(math, sumprod) {
    Value total = value_from_small_int(0);
    FloatPart part = {0};
    Value p = TRY(object_iter(args->p));
    Value q = TRY(object_iter(args->q));
    for (;;) {
        Value left = TRY(object_next(p));
        Value right = TRY(object_next(q));
        if (value_is_stop(left) != value_is_stop(right)) {
            return raise_error(&ValueError_type, "Inputs are not the same length");
        }
        if (value_is_stop(left)) {
            break;
        }
        if (!accumulate_product(&part, left, right)) {
            Value product = TRY(object_binary(OP_MUL, left, right));
            total = TRY(object_binary(OP_ADD, total, product));
        }
        TRY_BOOL(vm_poll());
    }
    if (!part.used) {
        return total;
    }
    Value floats = TRY(value_from_double(accumulator_round(&part.floats)));
    return object_binary(OP_ADD, total, floats);
}

// Distances
// ----------------------------------------------------------------------------------------------------------------

// The length of a vector of absolute values with a known largest one.
static Value vector_length(const double *values, size_t count, double largest, bool has_nan) {
    if (has_nan && !double_is_infinite(largest)) {
        return value_from_double(DOUBLE_NAN);
    }
    return value_from_double(double_norm(values, count, largest));
}

enum {
    VECTOR_STACK_MAX = 8
};

// Room for the values on the C stack, or in the heap for many.
static double *vector_room(size_t count, double *small) {
    return count <= VECTOR_STACK_MAX ? small : gc_new_raw(count * sizeof(double));
}

static void note(double value, double *largest, bool *has_nan) {
    *largest = value > *largest ? value : *largest;
    *has_nan |= double_is_nan(value);
}

FUNCTION(math, hypot) {
    double small[VECTOR_STACK_MAX];
    double *values = TRY_PTR(vector_room(args->args_count, small));
    double largest = 0;
    bool has_nan = false;
    for (size_t i = 0; i < args->args_count; i++) {
        TRY_BOOL(object_to_double(args->args[i], &values[i]));
        values[i] = double_abs(values[i]);
        note(values[i], &largest, &has_nan);
    }
    return vector_length(values, args->args_count, largest, has_nan);
}

FUNCTION(math, dist) {
    Tuple *p = value_tuple(TRY(tuple_from_iterable(args->p)));
    Tuple *q = value_tuple(TRY(tuple_from_iterable(args->q)));
    if (p->length != q->length) {
        return raise_error(&ValueError_type, "both points must have the same number of dimensions");
    }
    double small[VECTOR_STACK_MAX];
    double *values = TRY_PTR(vector_room(p->length, small));
    double largest = 0;
    bool has_nan = false;
    for (size_t i = 0; i < p->length; i++) {
        double a, b;
        TRY_BOOL(object_to_double(p->items[i], &a));
        TRY_BOOL(object_to_double(q->items[i], &b));
        values[i] = double_abs(a - b);
        note(values[i], &largest, &has_nan);
    }
    return vector_length(values, p->length, largest, has_nan);
}
