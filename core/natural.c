#include "core/natural.h"

#include <string.h>

#include "core/macros.h"

size_t natural_length(const uint32_t *a, size_t length) {
    while (length > 0 && a[length - 1] == 0) {
        length--;
    }
    return length;
}

int natural_compare(const uint32_t *a, size_t a_length, const uint32_t *b, size_t b_length) {
    if (a_length != b_length) {
        return a_length < b_length ? -1 : 1;
    }
    while (a_length-- > 0) {
        if (a[a_length] != b[a_length]) {
            return a[a_length] < b[a_length] ? -1 : 1;
        }
    }
    return 0;
}

size_t natural_bit_length(const uint32_t *a, size_t length) {
    return length == 0 ? 0 : length * 32 - (size_t)__builtin_clz(a[length - 1]);
}

// Two digits as one word: all targets are little-endian.
static inline uint64_t load_pair(const uint32_t *digits) {
    uint64_t pair;
    memcpy(&pair, digits, sizeof pair);
    return pair;
}

static inline void store_pair(uint32_t *digits, uint64_t pair) { memcpy(digits, &pair, sizeof pair); }

// 64-bit hosts add and subtract two digits at a time. A step need not wait for the carry of the one before: whether it
// makes a carry itself depends on that only where the sum is all ones (the difference zero). These do all whole pairs
// of b's digits and return how many digits that is.
static inline size_t add_pairs(uint32_t *result, const uint32_t *a, const uint32_t *b, size_t length, uint64_t *carry) {
    size_t i = 0;
    for (; i + 2 <= length; i += 2) {
        uint64_t sum;
        bool over = __builtin_add_overflow(load_pair(a + i), load_pair(b + i), &sum);
        store_pair(result + i, sum + *carry);
        *carry = UNLIKELY(sum == UINT64_MAX) ? *carry : over;
    }
    return i;
}

static inline size_t subtract_pairs(uint32_t *result, const uint32_t *a, const uint32_t *b, size_t length,
                                    uint32_t *borrow) {
    size_t i = 0;
    for (; i + 2 <= length; i += 2) {
        uint64_t difference;
        bool under = __builtin_sub_overflow(load_pair(a + i), load_pair(b + i), &difference);
        store_pair(result + i, difference - *borrow);
        *borrow = UNLIKELY(difference == 0) ? *borrow : under;
    }
    return i;
}

uint32_t natural_add(uint32_t *result, const uint32_t *a, size_t a_length, const uint32_t *b, size_t b_length) {
    uint64_t carry = 0;
    size_t i = WORD_BITS == 64 ? add_pairs(result, a, b, b_length, &carry) : 0;
    for (; i < b_length; i++) {
        carry += (uint64_t)a[i] + b[i];
        result[i] = (uint32_t)carry;
        carry >>= 32;
    }
    for (; i < a_length; i++) {
        carry += a[i];
        result[i] = (uint32_t)carry;
        carry >>= 32;
    }
    return (uint32_t)carry;
}

uint32_t natural_subtract(uint32_t *result, const uint32_t *a, size_t a_length, const uint32_t *b, size_t b_length) {
    uint32_t borrow = 0;
    size_t i = WORD_BITS == 64 ? subtract_pairs(result, a, b, b_length, &borrow) : 0;
    for (; i < b_length; i++) {
        uint64_t difference = (uint64_t)a[i] - b[i] - borrow;
        result[i] = (uint32_t)difference;
        borrow = (uint32_t)(difference >> 32) & 1;
    }
    for (; i < a_length; i++) {
        uint64_t difference = (uint64_t)a[i] - borrow;
        result[i] = (uint32_t)difference;
        borrow = (uint32_t)(difference >> 32) & 1;
    }
    return borrow;
}

uint32_t natural_multiply_small(uint32_t *result, const uint32_t *a, size_t length, uint32_t factor, uint32_t carry) {
    uint64_t sum = carry;
    for (size_t i = 0; i < length; i++) {
        sum += (uint64_t)a[i] * factor;
        result[i] = (uint32_t)sum;
        sum >>= 32;
    }
    return (uint32_t)sum;
}

uint32_t natural_divide_small(uint32_t *quotient, const uint32_t *a, size_t length, uint32_t divisor) {
    uint64_t remainder = 0;
    while (length-- > 0) {
        remainder = remainder << 32 | a[length];
        quotient[length] = (uint32_t)(remainder / divisor);
        remainder %= divisor;
    }
    return (uint32_t)remainder;
}

// result[0 … length) += a * factor; returns the carry.
static inline uint32_t add_product(uint32_t *result, const uint32_t *a, size_t length, uint32_t factor) {
    uint64_t sum = 0;
    for (size_t i = 0; i < length; i++) {
        sum += (uint64_t)a[i] * factor + result[i];
        result[i] = (uint32_t)sum;
        sum >>= 32;
    }
    return (uint32_t)sum;
}

// result[0 … length) += a * (high * 2**32 + low), with two new digits on top. Two chains of carries run side by side,
// which pays where there are registers for it.
static inline void add_double_product(uint32_t *result, const uint32_t *a, size_t length, uint32_t low, uint32_t high) {
    uint64_t low_sum = 0, high_sum = 0;
    uint32_t previous = 0;
    for (size_t i = 0; i < length; i++) {
        low_sum += (uint64_t)a[i] * low + result[i];
        high_sum += (uint64_t)previous * high + (uint32_t)low_sum;
        result[i] = (uint32_t)high_sum;
        previous = a[i];
        low_sum >>= 32;
        high_sum >>= 32;
    }
    high_sum += (uint64_t)previous * high + low_sum;
    result[length] = (uint32_t)high_sum;
    result[length + 1] = (uint32_t)(high_sum >> 32);
}

void natural_multiply(uint32_t *result, const uint32_t *a, size_t a_length, const uint32_t *b, size_t b_length) {
    if (a_length == 0 || b_length == 0) {
        memset(result, 0, (a_length + b_length) * sizeof *result);
        return;
    }
    result[a_length] = natural_multiply_small(result, a, a_length, b[0], 0);
    size_t i = 1;
    for (; WORD_BITS == 64 && i + 2 <= b_length; i += 2) {
        add_double_product(result + i, a, a_length, b[i], b[i + 1]);
    }
    for (; i < b_length; i++) {
        result[a_length + i] = add_product(result + i, a, a_length, b[i]);
    }
}

// The products of different digits count twice: add them once, double, then add the squares.
void natural_square(uint32_t *result, const uint32_t *a, size_t length) {
    memset(result, 0, 2 * length * sizeof *result);
    for (size_t i = 0; i + 1 < length; i++) {
        result[length + i] = add_product(result + 2 * i + 1, a + i + 1, length - i - 1, a[i]);
    }
    natural_shift_left(result, result, 2 * length, 1);
    uint64_t carry = 0;
    for (size_t i = 0; i < length; i++) {
        uint64_t square = (uint64_t)a[i] * a[i];
        carry += (square & UINT32_MAX) + result[2 * i];
        result[2 * i] = (uint32_t)carry;
        carry = (carry >> 32) + (square >> 32) + result[2 * i + 1];
        result[2 * i + 1] = (uint32_t)carry;
        carry >>= 32;
    }
}

uint32_t natural_shift_left(uint32_t *result, const uint32_t *a, size_t length, unsigned bits) {
    uint32_t carry = 0;
    for (size_t i = 0; i < length; i++) {
        uint64_t shifted = (uint64_t)a[i] << bits | carry;
        result[i] = (uint32_t)shifted;
        carry = (uint32_t)(shifted >> 32);
    }
    return carry;
}

uint32_t natural_shift_right(uint32_t *result, const uint32_t *a, size_t length, unsigned bits) {
    uint32_t mask = ((uint32_t)1 << bits) - 1;
    uint32_t lost = length > 0 ? a[0] & mask : 0;
    for (size_t i = 0; i < length; i++) {
        uint64_t window = a[i] | (uint64_t)(i + 1 < length ? a[i + 1] : 0) << 32;
        result[i] = (uint32_t)(window >> bits);
    }
    return lost;
}

// numerator[0 … length] -= divisor * factor; returns true if the result went below zero. What a digit borrows from the
// next is at most UINT32_MAX; `spare` is how much less it is, which keeps every sum positive and below 2**64.
static inline bool subtract_product(uint32_t *numerator, const uint32_t *divisor, size_t length, uint32_t factor) {
    const uint64_t largest_product = (uint64_t)UINT32_MAX * UINT32_MAX;
    uint64_t spare = UINT32_MAX;
    for (size_t i = 0; i < length; i++) {
        spare += numerator[i] + (largest_product - (uint64_t)divisor[i] * factor);
        numerator[i] = (uint32_t)spare;
        spare >>= 32;
    }
    uint64_t borrowed = UINT32_MAX - spare;
    bool below_zero = numerator[length] < borrowed;
    numerator[length] -= (uint32_t)borrowed;
    return below_zero;
}

// One quotient digit is guessed from the top three digits of the numerator and the top two of the divisor; the guess
// is right or one too large (Knuth, volume 2, algorithm D).
static uint32_t guess_quotient_digit(const uint32_t *top, uint32_t divisor_top, uint32_t divisor_next) {
    uint64_t high = (uint64_t)top[0] << 32 | top[-1];
    uint64_t guess, rest;
    if (top[0] >= divisor_top) {
        guess = UINT32_MAX;
        rest = high - guess * divisor_top;
    } else {
        guess = high / divisor_top;
        rest = high % divisor_top;
    }
    while (rest <= UINT32_MAX && guess * divisor_next > (rest << 32 | top[-2])) {
        guess--;
        rest += divisor_top;
    }
    return (uint32_t)guess;
}

void natural_divide(uint32_t *quotient, uint32_t *numerator, size_t length, const uint32_t *divisor,
                    size_t divisor_length) {
    uint32_t top = divisor[divisor_length - 1];
    uint32_t next = divisor[divisor_length - 2];
    for (size_t i = length - divisor_length; i-- > 0;) {
        uint32_t *window = numerator + i;
        uint32_t digit = guess_quotient_digit(window + divisor_length, top, next);
        if (subtract_product(window, divisor, divisor_length, digit)) {
            digit--;
            window[divisor_length] += natural_add(window, window, divisor_length, divisor, divisor_length);
        }
        quotient[i] = digit;
    }
}
