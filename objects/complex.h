// complex: a pair of doubles.
#pragma once

#include "heap/type.h"

typedef struct {
    double real, imag;
} ComplexNumber;

typedef struct Complex {
    Object object;
    union {
        ComplexNumber value;
        struct {
            double real, imaginary;
        };
    };
} Complex;

extern const Type complex_type;

static inline bool value_is_complex(Value v) { return value_has_type(v, &complex_type); }

NODISCARD Value complex_new(double real, double imag);
NODISCARD Value complex_box(ComplexNumber value);

// The number in a complex or an instance of a subclass; false if `v` is neither.
bool complex_from_value(Value v, ComplexNumber *value);

// Any number: complex, float, int, __complex__, __float__ or __index__. False = raised (TypeError).
NODISCARD bool complex_from_object(Value v, ComplexNumber *value);

int64_t complex_hash64(ComplexNumber value);  // what hash() shows on every board

// Powers as Python computes them; RAISED: ZeroDivisionError, OverflowError.
NODISCARD Value complex_power(ComplexNumber base, ComplexNumber exponent);
