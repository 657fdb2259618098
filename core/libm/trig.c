// sin, cos, tan.
#include "core/libm.h"
#include "core/libm/angle.h"

static Pair sine_in_quadrant(const Angle *angle, unsigned quadrant) {
    Pair result = quadrant & 1 ? cos_of_rest(angle->rest) : sin_of_rest(angle->rest);
    return quadrant & 2 ? pair_negate(result) : result;
}

double double_sin(double x) {
    if (!double_is_finite(x)) {
        return DOUBLE_NAN;
    }
    if (double_abs(x) < 0x1p-27) {
        return x;
    }
    Angle angle = angle_reduce(x);
    Pair result = sine_in_quadrant(&angle, angle.quadrant);
    return result.high + result.low;
}

double double_cos(double x) {
    if (!double_is_finite(x)) {
        return DOUBLE_NAN;
    }
    Angle angle = angle_reduce(x);
    Pair result = sine_in_quadrant(&angle, angle.quadrant + 1);
    return result.high + result.low;
}

double double_tan(double x) {
    if (!double_is_finite(x)) {
        return DOUBLE_NAN;
    }
    if (double_abs(x) < 0x1p-28) {
        return x;
    }
    Angle angle = angle_reduce(x);
    Pair sine = sine_in_quadrant(&angle, angle.quadrant), cosine = sine_in_quadrant(&angle, angle.quadrant + 1);
    Pair result = pair_divide(sine, cosine);
    return result.high + result.low;
}
