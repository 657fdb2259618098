// Functions of every item of an array, or of a number.
#include "core/libm.h"
#include "gen/_ulab.h"
#include "modules/ulab/ndarray.h"
#include "objects/int.h"
#include "vm/api.h"

#define PI 3.141592653589793

static double to_degrees(double x) { return x * (180 / PI); }
static double to_radians(double x) { return x * (PI / 180); }
static double sinc(double x) { return x == 0 ? 1 : double_sin(PI * x) / (PI * x); }
static double is_finite_item(double x) { return double_is_finite(x); }
static double is_infinite_item(double x) { return double_is_infinite(x); }

static Value map(Value v, double (*function)(double), char dtype) {
    if (value_is_int(v) || value_is_float(v)) {
        double number;
        TRY_BOOL(object_to_double(v, &number));
        return item_value(function(number), dtype);
    }
    const Ndarray *array = TRY_PTR(ndarray_from_value(v, 0));
    Ndarray *result = TRY_PTR(ndarray_new(dtype, array->ndim, array->shape));
    Cursor from, to;
    cursor_start(&from, array);
    cursor_start(&to, result);
    for (size_t left = ndarray_size(array); left > 0; left--) {
        item_set(to.item, dtype, function(item_get(from.item, array->dtype)));
        cursor_next(&from);
        cursor_next(&to);
        TRY_BOOL(ndarray_poll(left));
    }
    return value_from_object(result);
}

FUNCTION(_ulab, acos) { return map(args->x, double_acos, 'd'); }
FUNCTION(_ulab, acosh) { return map(args->x, double_acosh, 'd'); }
FUNCTION(_ulab, asin) { return map(args->x, double_asin, 'd'); }
FUNCTION(_ulab, asinh) { return map(args->x, double_asinh, 'd'); }
FUNCTION(_ulab, atan) { return map(args->x, double_atan, 'd'); }
FUNCTION(_ulab, atanh) { return map(args->x, double_atanh, 'd'); }
FUNCTION(_ulab, ceil) { return map(args->x, double_ceil, 'd'); }
FUNCTION(_ulab, cos) { return map(args->x, double_cos, 'd'); }
FUNCTION(_ulab, cosh) { return map(args->x, double_cosh, 'd'); }
FUNCTION(_ulab, exp) { return map(args->x, double_exp, 'd'); }
FUNCTION(_ulab, expm1) { return map(args->x, double_expm1, 'd'); }
FUNCTION(_ulab, floor) { return map(args->x, double_floor, 'd'); }
FUNCTION(_ulab, log) { return map(args->x, double_log, 'd'); }
FUNCTION(_ulab, log10) { return map(args->x, double_log10, 'd'); }
FUNCTION(_ulab, log2) { return map(args->x, double_log2, 'd'); }
FUNCTION(_ulab, sin) { return map(args->x, double_sin, 'd'); }
FUNCTION(_ulab, sinh) { return map(args->x, double_sinh, 'd'); }
FUNCTION(_ulab, sqrt) { return map(args->x, double_sqrt, 'd'); }
FUNCTION(_ulab, tan) { return map(args->x, double_tan, 'd'); }
FUNCTION(_ulab, tanh) { return map(args->x, double_tanh, 'd'); }
FUNCTION(_ulab, degrees) { return map(args->x, to_degrees, 'd'); }
FUNCTION(_ulab, radians) { return map(args->x, to_radians, 'd'); }
FUNCTION(_ulab, sinc) { return map(args->x, sinc, 'd'); }
FUNCTION(_ulab, erf) { return map(args->x, double_erf, 'd'); }
FUNCTION(_ulab, erfc) { return map(args->x, double_erfc, 'd'); }
FUNCTION(_ulab, gamma) { return map(args->x, double_gamma, 'd'); }
FUNCTION(_ulab, gammaln) { return map(args->x, double_lgamma, 'd'); }
FUNCTION(_ulab, isfinite) { return map(args->x, is_finite_item, '?'); }
FUNCTION(_ulab, isinf) { return map(args->x, is_infinite_item, '?'); }
