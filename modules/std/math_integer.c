// math: functions of ints.
#include "gen/math.h"
#include "objects/int.h"
#include "objects/native.h"
#include "objects/poll.h"
#include "objects/str.h"
#include "vm/api.h"

FUNCTION(math, gcd) {
    Value result = value_from_small_int(0);
    for (size_t i = 0; i < args->args_count; i++) {
        Value integer = TRY(object_index(args->args[i]));
        result = TRY(int_gcd(result, integer));
        TRY_BOOL(poll_at(i));
    }
    return result;
}

FUNCTION(math, lcm) {
    Value result = value_from_small_int(1);
    for (size_t i = 0; i < args->args_count; i++) {
        Value integer = TRY(object_index(args->args[i]));
        TRY_BOOL(poll_at(i));
        if (int_sign(integer) == 0 || int_sign(result) == 0) {
            result = value_from_small_int(0);
            continue;
        }
        Value divisor = TRY(int_gcd(result, integer));
        Value quotient = TRY(int_binary(OP_FLOORDIV, integer, divisor));
        Value product = TRY(int_binary(OP_MUL, result, quotient));
        result = TRY(int_unary(OP_ABS, product));
    }
    return result;
}

FUNCTION(math, isqrt) {
    Value n = TRY(object_index(args->n));
    if (int_sign(n) < 0) {
        return raise_error(&ValueError_type, "isqrt() argument must be nonnegative");
    }
    return int_square_root(n);
}

// The product low * (low + 1) * … * (high - 1), 1 if high <= low; halved recursively so that large factors meet large
// ones.
static Value range_product(uint64_t low, uint64_t high) {
    enum {
        SIMPLE_MAX = 8
    };
    if (high <= low + SIMPLE_MAX) {
        Value product = value_from_small_int(1);
        for (uint64_t i = low; i < high; i++) {
            Value factor = TRY(int_from_u64(i));
            product = TRY(int_binary(OP_MUL, product, factor));
        }
        return product;
    }
    TRY_BOOL(vm_check_stack() && vm_poll());
    uint64_t middle = low + (high - low) / 2;
    Value left = TRY(range_product(low, middle));
    Value right = TRY(range_product(middle, high));
    return int_binary(OP_MUL, left, right);
}

FUNCTION(math, factorial) {
    Value n = TRY(object_index(args->n));
    if (int_sign(n) < 0) {
        return raise_error(&ValueError_type, "factorial() not defined for negative values");
    }
    int64_t number;
    if (!int_to_i64(n, &number) || number == INT64_MAX) {
        return raise_error(&OverflowError_type, "factorial() argument should not exceed 9223372036854775807");
    }
    return range_product(2, (uint64_t)number + 1);
}

// n * (n - 1) * … of k factors, n of any size.
static Value falling_product(Value n, uint64_t k) {
    int64_t small;
    if (int_to_i64(n, &small)) {
        return range_product((uint64_t)small - k + 1, (uint64_t)small + 1);
    }
    Value product = n, factor = n;
    for (uint64_t i = 1; i < k; i++) {
        factor = TRY(int_binary(OP_SUB, factor, value_from_small_int(1)));
        product = TRY(int_binary(OP_MUL, product, factor));
        TRY_BOOL(vm_poll());
    }
    return product;
}

static bool check_not_negative(Value n, Value k) {
    if (int_sign(n) < 0) {
        return raise_false(&ValueError_type, "n must be a non-negative integer");
    }
    if (int_sign(k) < 0) {
        return raise_false(&ValueError_type, "k must be a non-negative integer");
    }
    return true;
}

FUNCTION(math, perm) {
    Value n = TRY(object_index(args->n));
    Value k = value_is_none(args->k) ? n : TRY(object_index(args->k));
    if (value_is_none(args->k) && int_sign(n) < 0) {
        return raise_error(&ValueError_type, "factorial() not defined for negative values");
    }
    TRY_BOOL(check_not_negative(n, k));
    if (int_compare(k, n) > 0) {
        return value_from_small_int(0);
    }
    int64_t count;
    if (!int_to_i64(k, &count)) {
        return raise_error(&OverflowError_type, "k must not exceed 9223372036854775807");
    }
    return count == 0 ? value_from_small_int(1) : falling_product(n, (uint64_t)count);
}

FUNCTION(math, comb) {
    Value n = TRY(object_index(args->n));
    Value k = TRY(object_index(args->k));
    TRY_BOOL(check_not_negative(n, k));
    Value rest = TRY(int_binary(OP_SUB, n, k));
    if (int_sign(rest) < 0) {
        return value_from_small_int(0);
    }
    k = int_compare(rest, k) < 0 ? rest : k;
    int64_t count;
    if (!int_to_i64(k, &count)) {
        return raise_error(&OverflowError_type, "min(n - k, k) must not exceed 9223372036854775807");
    }
    if (count == 0) {
        return value_from_small_int(1);
    }
    Value numerator = TRY(falling_product(n, (uint64_t)count));
    Value denominator = TRY(range_product(2, (uint64_t)count + 1));
    return int_binary(OP_FLOORDIV, numerator, denominator);
}
