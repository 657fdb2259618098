// int: powers, with and without a modulus, inverses, greatest common divisors, square roots and rounding.
#include "objects/int_parts.h"
#include "objects/tuple.h"
#include "vm/api.h"

static bool test_bit(const IntView *view, size_t bit) { return view->digits[bit / 32] >> (bit % 32) & 1; }

static Value one(void) { return value_from_small_int(1); }
static Value zero(void) { return value_from_small_int(0); }

static bool is_odd(Value v) {
    IntView view;
    int_view(&view, v);
    return view.count > 0 && (view.digits[0] & 1);
}

static bool is_small(Value v, intptr_t number) { return value_same(v, value_from_small_int(number)); }

// Whether a power could be held at all: its least size is known at once, the power itself only after much work.
static bool power_could_be_held(Value base, Value exponent) {
    IntView view;
    int_view(&view, base);
    size_t least_bits = natural_bit_length(view.digits, view.count) - 1;
    uint64_t count;
    return int_to_u64(exponent, &count) && count <= SIZE_MAX / least_bits &&
           gc_could_hold(least_bits * (size_t)count / 8);
}

Value int_power(Value base, Value exponent) {
    if (int_sign(exponent) == 0 || is_small(base, 1)) {
        return one();
    }
    if (is_small(base, 0)) {
        return base;
    }
    if (is_small(base, -1)) {
        return is_odd(exponent) ? base : one();
    }
    uint64_t bits;
    if (is_small(base, 2) && int_to_u64(exponent, &bits) && bits <= SIZE_MAX) {
        return int_shift_left(one(), (size_t)bits);
    }
    if (!power_could_be_held(base, exponent)) {
        gc_refuse(SIZE_MAX);
        return RAISED;
    }
    IntView view;
    int_view(&view, exponent);
    Value result = base;
    for (size_t bit = natural_bit_length(view.digits, view.count) - 1; bit-- > 0;) {
        result = TRY(int_multiply(result, result));
        if (test_bit(&view, bit)) {
            result = TRY(int_multiply(result, base));
        }
    }
    return result;
}

// Powers modulo a number
// ----------------------------------------------------------------------------------------------------

static Value remainder_of(Value v, Value modulus) { return int_binary(OP_MOD, v, modulus); }

static Value multiply_modulo(Value a, Value b, Value modulus) {
    Value product = TRY(int_multiply(a, b));
    return remainder_of(product, modulus);
}

// `base` is in range and modulus below 2**32.
static Value small_power_modulo(uint32_t base, const IntView *exponent, uint32_t modulus) {
    uint64_t result = 1 % modulus;
    for (size_t bit = natural_bit_length(exponent->digits, exponent->count); bit-- > 0;) {
        result = result * result % modulus;
        if (test_bit(exponent, bit)) {
            result = result * base % modulus;
        }
    }
    return int_from_u64(result);
}

enum {
    WINDOW_BITS = 4,
    LONG_EXPONENT = 64
};

static unsigned window_at(const IntView *exponent, size_t bit) {
    unsigned window = 0;
    for (size_t i = WINDOW_BITS; i-- > 0;) {
        size_t position = bit + i;
        window = window << 1 | (position / 32 < exponent->count && test_bit(exponent, position));
    }
    return window;
}

// Four bits of the exponent at a time.
static Value windowed_power_modulo(Value base, const IntView *exponent, Value modulus) {
    Value powers[1 << WINDOW_BITS];
    powers[0] = one();
    for (size_t i = 1; i < 1 << WINDOW_BITS; i++) {
        powers[i] = TRY(multiply_modulo(powers[i - 1], base, modulus));
    }
    size_t bits = natural_bit_length(exponent->digits, exponent->count);
    Value result = one();
    for (size_t windows = (bits + WINDOW_BITS - 1) / WINDOW_BITS; windows-- > 0;) {
        for (int i = 0; i < WINDOW_BITS; i++) {
            result = TRY(multiply_modulo(result, result, modulus));
        }
        unsigned window = window_at(exponent, windows * WINDOW_BITS);
        if (window != 0) {
            result = TRY(multiply_modulo(result, powers[window], modulus));
        }
        TRY_BOOL(vm_poll());
    }
    return result;
}

static Value binary_power_modulo(Value base, const IntView *exponent, Value modulus) {
    Value result = TRY(remainder_of(one(), modulus));
    for (size_t bit = natural_bit_length(exponent->digits, exponent->count); bit-- > 0;) {
        result = TRY(multiply_modulo(result, result, modulus));
        if (test_bit(exponent, bit)) {
            result = TRY(multiply_modulo(result, base, modulus));
        }
    }
    return result;
}

static Value inverse(Value base, Value modulus) {
    Value a = TRY(remainder_of(base, modulus)), b = modulus;
    Value x = one(), next_x = zero();
    while (int_sign(b) != 0) {
        Value quotient, rest;
        TRY_BOOL(int_floor_divide(a, b, &quotient, &rest));
        Value product = TRY(int_multiply(quotient, next_x));
        Value difference = TRY(int_add(x, product, true));
        a = b;
        b = rest;
        x = next_x;
        next_x = difference;
        TRY_BOOL(vm_poll());
    }
    if (!is_small(a, 1)) {
        return raise_error(&ValueError_type, "base is not invertible for the given modulus");
    }
    return x;
}

// 0 <= base < modulus.
static Value positive_power_modulo(Value base, Value exponent, Value modulus) {
    IntView view, modulus_view;
    int_view(&view, exponent);
    int_view(&modulus_view, modulus);
    if (modulus_view.count == 1) {
        IntView base_view;
        int_view(&base_view, base);
        return small_power_modulo(base_view.count > 0 ? base_view.digits[0] : 0, &view, modulus_view.digits[0]);
    }
    return natural_bit_length(view.digits, view.count) > LONG_EXPONENT ? windowed_power_modulo(base, &view, modulus)
                                                                       : binary_power_modulo(base, &view, modulus);
}

Value int_pow_mod(Value base, Value exponent, Value modulus) {
    if (int_sign(modulus) == 0) {
        return raise_error(&ValueError_type, "pow() 3rd argument cannot be 0");
    }
    bool negative = int_sign(modulus) < 0;
    Value positive = TRY(int_unary(OP_ABS, modulus));
    if (int_sign(exponent) < 0) {
        base = TRY(inverse(base, positive));
        exponent = TRY(int_negate(exponent));
    }
    base = TRY(remainder_of(base, positive));
    Value result = TRY(positive_power_modulo(base, exponent, positive));
    return negative && int_sign(result) != 0 ? int_add(result, modulus, false) : result;
}

// Number theory
// --------------------------------------------------------------------------------------------------------------

static Value gcd_of_words(uint64_t a, uint64_t b) {
    while (b != 0) {
        uint64_t rest = a % b;
        a = b;
        b = rest;
    }
    return int_from_u64(a);
}

// The leading 62 bits of both numbers, at the scale of the larger one.
static void leading_bits(Value a, Value b, int64_t *a_top, int64_t *b_top) {
    IntView a_view, b_view;
    int_view(&a_view, a);
    int_view(&b_view, b);
    size_t low = natural_bit_length(a_view.digits, a_view.count) - 62;
    int64_t tops[2] = {0, 0};
    const IntView *views[2] = {&a_view, &b_view};
    for (int i = 0; i < 2; i++) {
        for (size_t bit = 62; bit-- > 0;) {
            size_t position = low + bit;
            tops[i] = tops[i] << 1 | (position / 32 < views[i]->count && test_bit(views[i], position));
        }
    }
    *a_top = tops[0];
    *b_top = tops[1];
}

typedef struct {
    int64_t a, b, c, d;  // a step takes (x, y) to (a*x + b*y, c*x + d*y)
} GcdStep;

// Lehmer: as many steps of Euclid's algorithm as the leading bits decide. False if they decide none.
static bool lehmer_step(int64_t x, int64_t y, GcdStep *step) {
    *step = (GcdStep){1, 0, 0, 1};
    const int64_t limit = (int64_t)1 << 30;
    while (y + step->c != 0 && y + step->d != 0) {
        int64_t quotient = (x + step->a) / (y + step->c);
        if (quotient != (x + step->b) / (y + step->d) || quotient >= limit) {
            break;
        }
        int64_t c = step->a - quotient * step->c, d = step->b - quotient * step->d;
        if (c > limit || c < -limit || d > limit || d < -limit) {
            break;
        }
        *step = (GcdStep){step->c, step->d, c, d};
        int64_t rest = x - quotient * y;
        x = y;
        y = rest;
    }
    return step->b != 0;
}

static Value combine(Value x, int64_t a, Value y, int64_t b) {
    Value a_value = TRY(int_from_i64(a)), b_value = TRY(int_from_i64(b));
    Value left = TRY(int_multiply(x, a_value));
    Value right = TRY(int_multiply(y, b_value));
    return int_add(left, right, false);
}

Value int_gcd(Value left, Value right) {
    Value x = TRY(int_unary(OP_ABS, left)), y = TRY(int_unary(OP_ABS, right));
    if (int_compare(x, y) < 0) {
        Value swap = x;
        x = y;
        y = swap;
    }
    uint64_t a, b;
    while (!int_to_u64(x, &a)) {
        if (int_sign(y) == 0) {
            return x;
        }
        int64_t x_top, y_top;
        GcdStep step;
        leading_bits(x, y, &x_top, &y_top);
        if (lehmer_step(x_top, y_top, &step)) {
            Value next = TRY(combine(x, step.a, y, step.b));
            y = TRY(combine(x, step.c, y, step.d));
            x = next;
        } else {
            Value rest = TRY(remainder_of(x, y));
            x = y;
            y = rest;
        }
        TRY_BOOL(vm_poll());
    }
    return int_to_u64(y, &b) ? gcd_of_words(a, b) : RAISED;
}

static uint64_t square_root_of_word(uint64_t n) {
    uint64_t root = 0;
    for (uint64_t bit = (uint64_t)1 << 31; bit != 0; bit >>= 1) {
        uint64_t candidate = root | bit;
        if (candidate * candidate <= n) {
            root = candidate;
        }
    }
    return root;
}

// Recursive: the root of the upper half of the bits, then one Newton step, which doubles the correct bits.
static Value square_root(Value v) {
    uint64_t word;
    if (int_to_u64(v, &word)) {
        return int_from_u64(square_root_of_word(word));
    }
    TRY_BOOL(vm_check_stack() && vm_poll());
    size_t quarter = (int_bit_length(v) - 1) / 4;
    Value upper = TRY(int_shift_right(v, 2 * quarter));
    Value root = TRY(square_root(upper));
    // root * 2**quarter is at most the true root; divide and average, then correct downwards.
    Value scaled = TRY(int_shift_left(root, quarter));
    Value quotient, rest;
    TRY_BOOL(int_floor_divide(v, scaled, &quotient, &rest));
    Value sum = TRY(int_add(scaled, quotient, false));
    Value result = TRY(int_shift_right(sum, 1));
    for (;;) {
        Value square = TRY(int_multiply(result, result));
        if (int_compare(square, v) <= 0) {
            return result;
        }
        result = TRY(int_add(result, one(), true));
    }
}

Value int_square_root(Value v) { return square_root(v); }

Value int_round(Value v, Value digits) {
    Value places = TRY(int_negate(digits));
    // More places than the number has: zero, without computing a huge power.
    uint64_t count;
    if (!int_to_u64(places, &count) || count > (uint64_t)int_bit_length(v)) {
        return zero();
    }
    Value unit = TRY(int_power(value_from_small_int(10), places));
    Value quotient, rest;
    TRY_BOOL(int_floor_divide(v, unit, &quotient, &rest));
    Value twice = TRY(int_shift_left(rest, 1));
    int order = int_compare(twice, unit);
    Value base = TRY(int_add(v, rest, true));
    return order > 0 || (order == 0 && is_odd(quotient)) ? int_add(base, unit, false) : base;
}
