// int: division. Long division for ordinary sizes; Burnikel and Ziegler's recursive division, whose cost is that of
// multiplication, for large ones.
#include <string.h>

#include "core/double_bits.h"
#include "objects/int_parts.h"
#include "vm/api.h"

enum {
    RECURSIVE_MIN = 80
};  // digits of divisor and quotient from which recursion pays

// Digits [start, start + count) of a number that is not negative.
static Value int_slice(Value v, size_t start, size_t count) {
    IntView view;
    int_view(&view, v);
    if (start >= view.count) {
        return value_from_small_int(0);
    }
    count = MIN(count, view.count - start);
    Int *slice = TRY_PTR(int_allocate(count));
    memcpy(slice->digits, view.digits + start, count * sizeof(uint32_t));
    return int_finish(slice);
}

// high * 2**(32 * count) + low.
static Value int_join(Value high, Value low, size_t count) {
    IntView high_view, low_view;
    int_view(&high_view, high);
    int_view(&low_view, low);
    Int *joined = TRY_PTR(int_allocate(count + high_view.count));
    memcpy(joined->digits, low_view.digits, low_view.count * sizeof(uint32_t));
    memcpy(joined->digits + count, high_view.digits, high_view.count * sizeof(uint32_t));
    return int_finish(joined);
}

typedef struct {
    Value quotient, remainder;
} Division;

static bool divide_by_digit(const IntView *a, uint32_t divisor, Division *out) {
    Int *quotient = TRY_PTR_OR(int_allocate(a->count), false);
    uint32_t remainder = natural_divide_small(quotient->digits, a->digits, a->count, divisor);
    out->quotient = int_finish(quotient);
    out->remainder = TRY_OR(int_from_u64(remainder), false);
    return true;
}

// Both numbers are shifted so that the top bit of the divisor is set; the remainder is shifted back.
static bool divide_long(const IntView *a, const IntView *b, Division *out) {
    unsigned shift = (unsigned)__builtin_clz(b->digits[b->count - 1]);
    Int *numerator = TRY_PTR_OR(int_allocate(a->count + 1), false);
    numerator->digits[a->count] = natural_shift_left(numerator->digits, a->digits, a->count, shift);
    Int *divisor = TRY_PTR_OR(int_allocate(b->count), false);
    natural_shift_left(divisor->digits, b->digits, b->count, shift);
    Int *quotient = TRY_PTR_OR(int_allocate(a->count + 1 - b->count), false);
    natural_divide(quotient->digits, numerator->digits, a->count + 1, divisor->digits, b->count);
    natural_shift_right(numerator->digits, numerator->digits, b->count, shift);
    numerator->digit_count = (uint32_t)b->count;
    out->quotient = int_finish(quotient);
    out->remainder = int_finish(numerator);
    return true;
}

static bool divide_simply(Value left, Value right, Division *out) {
    IntView a, b;
    int_view(&a, left);
    int_view(&b, right);
    if (a.count < b.count) {
        out->quotient = value_from_small_int(0);
        out->remainder = int_sign(left) < 0 ? TRY_OR(int_negate(left), false) : left;
        return true;
    }
    return b.count == 1 ? divide_by_digit(&a, b.digits[0], out) : divide_long(&a, &b, out);
}

// Recursive division: a two-by-one division of n digits is two three-by-two divisions of n/2 digits, each of which is a
// two-by-one division and a multiplication.

static bool divide_two_by_one(Value a, Value b, size_t n, Division *out);

// (high * 2**32n + low) / b, where b has 2n digits and high < b.
static bool divide_three_by_two(Value high, Value low, Value b, size_t n, Division *out) {
    Value b_high = TRY_OR(int_slice(b, n, n), false);
    Value b_low = TRY_OR(int_slice(b, 0, n), false);
    Value a_high = TRY_OR(int_slice(high, n, n + 1), false);
    if (int_compare(a_high, b_high) < 0) {
        TRY_BOOL_OR(divide_two_by_one(high, b_high, n, out), false);
    } else {
        // The quotient would not fit n digits; the largest one that fits is at most two too large as well.
        Value power = TRY_OR(int_shift_left(value_from_small_int(1), n * 32), false);
        out->quotient = TRY_OR(int_add(power, value_from_small_int(1), true), false);
        Value product = TRY_OR(int_join(b_high, value_from_small_int(0), n), false);
        Value rest = TRY_OR(int_add(high, product, true), false);
        out->remainder = TRY_OR(int_add(rest, b_high, false), false);
    }
    Value product = TRY_OR(int_multiply(out->quotient, b_low), false);
    Value joined = TRY_OR(int_join(out->remainder, low, n), false);
    out->remainder = TRY_OR(int_add(joined, product, true), false);
    while (int_sign(out->remainder) < 0) {
        out->quotient = TRY_OR(int_add(out->quotient, value_from_small_int(1), true), false);
        out->remainder = TRY_OR(int_add(out->remainder, b, false), false);
    }
    return true;
}

// a / b, where b has exactly n digits with its top bit set, and a < b * 2**32n.
static bool divide_two_by_one(Value a, Value b, size_t n, Division *out) {
    if (n % 2 != 0 || n < RECURSIVE_MIN) {
        return divide_simply(a, b, out);
    }
    TRY_BOOL_OR(vm_check_stack() && vm_poll(), false);
    size_t half = n / 2;
    Value top = TRY_OR(int_slice(a, n, n), false);
    Value middle = TRY_OR(int_slice(a, half, half), false);
    Value bottom = TRY_OR(int_slice(a, 0, half), false);
    Division upper;
    TRY_BOOL_OR(divide_three_by_two(top, middle, b, half, &upper), false);
    TRY_BOOL_OR(divide_three_by_two(upper.remainder, bottom, b, half, out), false);
    out->quotient = TRY_OR(int_join(upper.quotient, out->quotient, half), false);
    return true;
}

static bool divide_recursively(Value left, Value right, Division *out) {
    size_t digits = int_digit_count(right);
    size_t halvings = 0;
    while (digits >> halvings >= RECURSIVE_MIN) {
        halvings++;
    }
    size_t n = ((digits - 1) >> halvings) + 1;
    n <<= halvings;
    size_t shift = n * 32 - int_bit_length(right);
    Value divisor = TRY_OR(int_shift_left(right, shift), false);
    Value numerator = TRY_OR(int_shift_left(left, shift), false);
    Value remainder = value_from_small_int(0), quotient = remainder;
    for (size_t piece = (int_digit_count(numerator) + n - 1) / n; piece-- > 0;) {
        Value low = TRY_OR(int_slice(numerator, piece * n, n), false);
        Value part = TRY_OR(int_join(remainder, low, n), false);
        TRY_BOOL_OR(divide_two_by_one(part, divisor, n, out), false);
        quotient = TRY_OR(int_join(quotient, out->quotient, n), false);
        remainder = out->remainder;
    }
    out->quotient = quotient;
    out->remainder = TRY_OR(int_shift_right(remainder, shift), false);
    return true;
}

bool int_divide_magnitudes(Value left, Value right, Value *quotient, Value *remainder) {
    Division result;
    size_t left_count = int_digit_count(left), right_count = int_digit_count(right);
    if (right_count >= RECURSIVE_MIN && left_count >= right_count + RECURSIVE_MIN) {
        left = int_sign(left) < 0 ? TRY_OR(int_negate(left), false) : left;
        right = int_sign(right) < 0 ? TRY_OR(int_negate(right), false) : right;
        TRY_BOOL_OR(divide_recursively(left, right, &result), false);
    } else {
        TRY_BOOL_OR(divide_simply(left, right, &result), false);
    }
    *quotient = result.quotient;
    *remainder = result.remainder;
    return true;
}

// True division
// ------------------------------------------------------------------------------------------------------------

static bool is_exact_double(Value v) {
    if (!value_is_small_int(v)) {
        return false;
    }
    int64_t number = value_small_int(v);
    return number >= -((int64_t)1 << 53) && number <= (int64_t)1 << 53;
}

// |left / right| from a quotient of at least 65 bits and whether there is more.
static bool divide_to_double(Value left, Value right, double *result) {
    intptr_t shift = 66 - ((intptr_t)int_bit_length(left) - (intptr_t)int_bit_length(right));
    if (shift > 0) {
        left = TRY_OR(int_shift_left(left, (size_t)shift), false);
    } else {
        right = TRY_OR(int_shift_left(right, (size_t)-shift), false);
    }
    Value quotient, remainder;
    TRY_BOOL_OR(int_divide_magnitudes(left, right, &quotient, &remainder), false);
    IntView view;
    int_view(&view, quotient);
    *result = double_round_natural(view.digits, view.count, -(int64_t)shift, int_sign(remainder) != 0);
    return true;
}

Value int_true_divide(Value left, Value right) {
    if (int_sign(right) == 0) {
        return raise_error(&ZeroDivisionError_type, "division by zero");
    }
    if (is_exact_double(left) && is_exact_double(right)) {
        return value_from_double((double)value_small_int(left) / (double)value_small_int(right));
    }
    if (int_sign(left) == 0) {
        return value_from_double(int_sign(right) < 0 ? -0.0 : 0.0);
    }
    double result;
    TRY_BOOL(divide_to_double(left, right, &result));
    if (result - result != 0) {
        return raise_error(&OverflowError_type, "integer division result too large for a float");
    }
    return value_from_double(int_sign(left) == int_sign(right) ? result : -result);
}
