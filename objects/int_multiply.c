// int: multiplication, by Karatsuba's method above a threshold.
#include <string.h>

#include "objects/int_parts.h"
#include "vm/api.h"

enum {
    KARATSUBA_MIN = 40,  // digits; below that the school method is faster
    POLL_MIN = 256,      // products of this size take long enough to look at Ctrl-C
};

// result = |a - b| in `length` digits, b being the shorter one; returns true if a < b.
static bool absolute_difference(uint32_t *result, const uint32_t *a, const uint32_t *b, size_t length,
                                size_t b_length) {
    size_t a_used = natural_length(a, length);
    size_t b_used = natural_length(b, b_length);
    bool less = natural_compare(a, a_used, b, b_used) < 0;
    if (less) {
        memcpy(result, b, b_used * sizeof *result);
        memset(result + b_used, 0, (length - b_used) * sizeof *result);
        natural_subtract(result, result, length, a, a_used);
    } else {
        natural_subtract(result, a, length, b, b_used);
    }
    return less;
}

// The middle product: result[half …] += low + high - signed (a_low - a_high) * (b_low - b_high).
static void add_middle(uint32_t *result, size_t length, const uint32_t *differences, bool add, uint32_t *sum) {
    size_t half = (length + 1) / 2;
    sum[2 * half] = natural_add(sum, result, 2 * half, result + 2 * half, 2 * (length - half));
    if (add) {
        sum[2 * half] += natural_add(sum, sum, 2 * half, differences, 2 * half);
    } else {
        sum[2 * half] -= natural_subtract(sum, sum, 2 * half, differences, 2 * half);
    }
    size_t used = natural_length(sum, 2 * half + 1);
    natural_add(result + half, result + half, 2 * length - half, sum, used);
}

static size_t karatsuba_scratch(size_t length) { return 4 * length + 256; }

// result[0 … 2 * length) = a * b, both of `length` digits; a square if a == b. False = raised.
static bool multiply_equal(uint32_t *result, const uint32_t *a, const uint32_t *b, size_t length, uint32_t *scratch) {
    if (length < KARATSUBA_MIN) {
        if (a == b) {
            natural_square(result, a, length);
        } else {
            natural_multiply(result, a, length, b, length);
        }
        return true;
    }
    if (length >= POLL_MIN) {
        TRY_BOOL_OR(vm_poll(), false);
    }
    TRY_BOOL_OR(vm_check_stack(), false);
    size_t half = (length + 1) / 2;
    size_t rest = length - half;
    uint32_t *difference_a = result, *difference_b = result + half;
    bool negative = absolute_difference(difference_a, a, a + half, half, rest);
    if (a == b) {
        negative = false;
        difference_b = difference_a;
    } else {
        negative ^= absolute_difference(difference_b, b, b + half, half, rest);
    }
    uint32_t *next = scratch + 2 * half;
    TRY_BOOL_OR(multiply_equal(scratch, difference_a, difference_b, half, next), false);
    TRY_BOOL_OR(multiply_equal(result, a, b, half, next), false);
    TRY_BOOL_OR(multiply_equal(result + 2 * half, a + half, b + half, rest, next), false);
    add_middle(result, length, scratch, negative, next);
    return true;
}

// Multiply pieces of the longer number that are as long as the shorter one, which has at least KARATSUBA_MIN digits.
static bool multiply_pieces(uint32_t *result, const IntView *longer, const IntView *shorter) {
    size_t piece = shorter->count;
    Int *scratch = TRY_PTR_OR(int_allocate(karatsuba_scratch(piece) + 2 * piece), false);
    uint32_t *product = scratch->digits + karatsuba_scratch(piece);
    for (size_t start = 0; start < longer->count; start += piece) {
        size_t count = MIN(piece, longer->count - start);
        if (count == piece) {
            TRY_BOOL_OR(multiply_equal(product, longer->digits + start, shorter->digits, piece, scratch->digits),
                        false);
        } else {
            Int *padded = TRY_PTR_OR(int_allocate(piece), false);
            memcpy(padded->digits, longer->digits + start, count * sizeof(uint32_t));
            TRY_BOOL_OR(multiply_equal(product, padded->digits, shorter->digits, piece, scratch->digits), false);
        }
        size_t used = natural_length(product, piece + count);
        natural_add(result + start, result + start, longer->count + shorter->count - start, product, used);
        TRY_BOOL_OR(vm_poll(), false);
    }
    return true;
}

static Value multiply_views(const IntView *longer, const IntView *shorter) {
    Int *product = TRY_PTR(int_allocate(longer->count + shorter->count));
    product->negative = longer->negative != shorter->negative;
    if (shorter->count >= KARATSUBA_MIN) {
        TRY_BOOL(multiply_pieces(product->digits, longer, shorter));
    } else if (longer->digits == shorter->digits) {
        natural_square(product->digits, longer->digits, longer->count);
    } else {
        natural_multiply(product->digits, longer->digits, longer->count, shorter->digits, shorter->count);
    }
    return int_finish(product);
}

Value int_multiply(Value left, Value right) {
    if (value_both_small_int(left, right)) {
        int64_t product;
        if (!__builtin_mul_overflow((int64_t)value_small_int(left), (int64_t)value_small_int(right), &product)) {
            return int_from_i64(product);
        }
    }
    IntView a, b;
    int_view(&a, left);
    int_view(&b, right);
    return a.count >= b.count ? multiply_views(&a, &b) : multiply_views(&b, &a);
}
