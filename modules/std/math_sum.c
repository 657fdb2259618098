// math: exact sums, and products of many numbers.
#include "core/libm.h"
#include "core/libm/pair.h"
#include "gen/math.h"
#include "modules/std/math_accumulator.h"
#include "objects/float.h"
#include "objects/int.h"
#include "objects/native.h"
#include "objects/poll.h"
#include "vm/api.h"

// Infinities and nans are added apart, and the infinities once more without the nans.
typedef struct {
    Accumulator finite;
    double special, infinite;
} FullSum;

// False = raised: the finite numbers so far are too large for a double.
static bool full_sum_add(FullSum *sum, double number) {
    const double may_overflow = 0x1p1000;
    if (!double_is_finite(number)) {
        sum->special += number;
        sum->infinite += double_is_infinite(number) ? number : 0.0;
        memset(&sum->finite, 0, sizeof sum->finite);  // what came before no longer counts
        return true;
    }
    accumulator_add(&sum->finite, number);
    return double_abs(number) < may_overflow || double_is_finite(accumulator_round(&sum->finite)) ||
           raise_false(&OverflowError_type, "intermediate overflow in fsum");
}

static Value full_sum_result(FullSum *sum) {
    if (double_is_nan(sum->infinite)) {
        return raise_error(&ValueError_type, "-inf + inf in fsum");
    }
    return value_from_double(sum->special != 0 ? sum->special : accumulator_round(&sum->finite));
}

FUNCTION(math, fsum) {
    FullSum sum = {0};
    Value iterator = TRY(object_iter(args->seq));
    for (size_t i = 0;; i++) {
        Value item = TRY(object_next(iterator));
        if (value_is_stop(item)) {
            return full_sum_result(&sum);
        }
        double number;
        TRY_BOOL(object_to_double(item, &number));
        TRY_BOOL(full_sum_add(&sum, number));
        TRY_BOOL(poll_at(i));
    }
}

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

// Sums of products
// ----------------------------------------------------------------------------------------------------------------

// As in CPython, a run of small ints at the beginning and one of floats behind it are summed without rounding; at the
// first pair that is neither, the rest is added with + and *.
typedef enum {
    SUM_INTS,
    SUM_FLOATS,
    SUM_OBJECTS
} SumKind;

typedef struct {
    SumKind kind;
    bool used;
    int64_t ints;
    Accumulator floats;
    Value total;
} ProductSum;

static bool add_ints(ProductSum *sum, Value left, Value right) {
    int64_t a, b;
    if (!value_is_int(left) || !value_is_int(right) || !int_to_i64(left, &a) || !int_to_i64(right, &b) ||
        __builtin_mul_overflow(a, b, &a) || __builtin_add_overflow(a, sum->ints, &a)) {
        return false;
    }
    sum->ints = a;
    return sum->used = true;
}

static bool as_finite_double(Value v, double *number) {
    if (value_is_float(v)) {
        *number = value_double(v);
        return true;
    }
    Value integer = int_from_value(v);
    if (value_is_undef(integer)) {
        return false;
    }
    *number = int_to_double(integer);
    return double_is_finite(*number);
}

static bool add_floats(ProductSum *sum, Value left, Value right) {
    double a, b;
    if ((!value_is_float(left) && !value_is_float(right)) || !as_finite_double(left, &a) ||
        !as_finite_double(right, &b)) {
        return false;
    }
    Pair product = pair_product(a, b);
    if (!double_is_finite(product.high)) {
        return false;
    }
    accumulator_add(&sum->floats, product.high);
    accumulator_add(&sum->floats, double_is_finite(product.low) ? product.low : 0.0);
    return sum->used = true;
}

// Add what was summed apart to the total, and go on with the next kind.
static Value finish_kind(ProductSum *sum) {
    if (sum->used) {
        Value part =
            TRY(sum->kind == SUM_INTS ? int_from_i64(sum->ints) : value_from_double(accumulator_round(&sum->floats)));
        sum->total = TRY(object_binary(OP_ADD, sum->total, part));
    }
    sum->used = false;
    sum->kind++;
    return VALUE_NONE;
}

static Value add_product(ProductSum *sum, Value left, Value right) {
    if (sum->kind == SUM_INTS) {
        if (add_ints(sum, left, right)) {
            return VALUE_NONE;
        }
        TRY(finish_kind(sum));
    }
    if (sum->kind == SUM_FLOATS) {
        if (add_floats(sum, left, right)) {
            return VALUE_NONE;
        }
        TRY(finish_kind(sum));
    }
    Value product = TRY(object_binary(OP_MUL, left, right));
    sum->total = TRY(object_binary(OP_ADD, sum->total, product));
    return VALUE_NONE;
}

FUNCTION(math, sumprod) {
    ProductSum sum = {.total = value_from_small_int(0)};
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
        TRY(add_product(&sum, left, right));
        TRY_BOOL(vm_poll());
    }
    while (sum.kind != SUM_OBJECTS) {
        TRY(finish_kind(&sum));
    }
    return sum.total;
}
