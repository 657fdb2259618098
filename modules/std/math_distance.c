// math: distances.
#include "core/libm.h"
#include "gen/math.h"
#include "heap/gc.h"
#include "objects/float.h"
#include "objects/native.h"
#include "objects/poll.h"
#include "objects/tuple.h"
#include "vm/api.h"

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
        TRY_BOOL(poll_at(i));
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
        TRY_BOOL(poll_at(i));
    }
    return vector_length(values, p->length, largest, has_nan);
}
