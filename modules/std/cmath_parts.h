// Complex functions without Python around them: Kahan's formulas ("Branch cuts for complex elementary functions") with
// the special values of C's Annex G.
#pragma once

#include "core/libm.h"
#include "objects/complex.h"

static inline bool complex_is_finite(ComplexNumber z) { return double_is_finite(z.real) && double_is_finite(z.imag); }
static inline bool complex_is_nan(ComplexNumber z) { return double_is_nan(z.real) || double_is_nan(z.imag); }
static inline bool complex_is_infinite(ComplexNumber z) {
    return double_is_infinite(z.real) || double_is_infinite(z.imag);
}
// z * i and z / i, exactly.
static inline ComplexNumber complex_times_i(ComplexNumber z) { return (ComplexNumber){-z.imag, z.real}; }
static inline ComplexNumber complex_over_i(ComplexNumber z) { return (ComplexNumber){z.imag, -z.real}; }

ComplexNumber complex_sqrt(ComplexNumber z);
ComplexNumber complex_exp(ComplexNumber z);
ComplexNumber complex_log(ComplexNumber z);  // of z != 0
ComplexNumber complex_sinh(ComplexNumber z);
ComplexNumber complex_cosh(ComplexNumber z);
ComplexNumber complex_tanh(ComplexNumber z);

ComplexNumber complex_acos(ComplexNumber z);
ComplexNumber complex_acosh(ComplexNumber z);
ComplexNumber complex_asinh(ComplexNumber z);
ComplexNumber complex_atanh(ComplexNumber z);  // infinite at -1 and 1
