// Comparisons of doubles.
#include "ports/cortex_m/soft_double.h"
#include "ports/cortex_m/soft_double_parts.h"

enum {
    LESS = -1,
    EQUAL = 0,
    GREATER = 1,
    UNORDERED = 2
};

static int order(uint64_t a, uint64_t b) {
    if (is_nan(a) || is_nan(b)) {
        return UNORDERED;
    }
    if (a == b || is_zero(a | b)) {
        return EQUAL;
    }
    const bool less = (int64_t)a < (int64_t)b, both_negative = (int64_t)(a & b) < 0;
    return less != both_negative ? LESS : GREATER;
}

int __aeabi_dcmpeq(uint64_t a, uint64_t b) { return order(a, b) == EQUAL; }
int __aeabi_dcmplt(uint64_t a, uint64_t b) { return order(a, b) == LESS; }
int __aeabi_dcmple(uint64_t a, uint64_t b) { return order(a, b) <= EQUAL; }
int __aeabi_dcmpge(uint64_t a, uint64_t b) { return order(b, a) <= EQUAL; }
int __aeabi_dcmpgt(uint64_t a, uint64_t b) { return order(a, b) == GREATER; }
int __aeabi_dcmpun(uint64_t a, uint64_t b) { return order(a, b) == UNORDERED; }
