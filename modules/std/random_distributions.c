// random: continuous distributions and the binomial one, by the methods that the documentation of Python's module
// names; the order of the numbers drawn is part of the promise.

#include "core/libm.h"
#include "gen/random.h"
#include "modules/std/random_parts.h"
#include "objects/dict.h"
#include "objects/float.h"
#include "objects/int.h"
#include "objects/native.h"
#include "objects/str.h"
#include "vm/api.h"

METHOD(random_Random, uniform) {
    double number;
    Value width = TRY(object_binary(OP_SUB, args->b, args->a));
    TRY_BOOL(random_double(args->self, &number));
    Value fraction = TRY(value_from_double(number));
    Value offset = TRY(object_binary(OP_MUL, width, fraction));
    return object_binary(OP_ADD, args->a, offset);
}

METHOD(random_Random, triangular) {
    double u, low, high, mode, peak = 0.5;
    TRY_BOOL(random_double(args->self, &u));
    TRY_BOOL(object_to_double(args->low, &low));
    TRY_BOOL(object_to_double(args->high, &high));
    if (!value_is_none(args->mode)) {
        TRY_BOOL(object_to_double(args->mode, &mode));
        if (high == low) {
            return args->low;
        }
        peak = (mode - low) / (high - low);
    }
    if (u > peak) {
        u = 1.0 - u;
        peak = 1.0 - peak;
        double swap = low;
        low = high;
        high = swap;
    }
    return value_from_double(low + (high - low) * double_sqrt(u * peak));
}

// Kinderman and Monahan: ratio of uniform deviates.
static bool normal(Value self, double mu, double sigma, double *result) {
    const double scale = 4.0 * double_exp(-0.5) / double_sqrt(2.0);
    for (;;) {
        double u1, u2;
        TRY_BOOL_OR(random_double(self, &u1) && random_double(self, &u2), false);
        u2 = 1.0 - u2;
        double z = scale * (u1 - 0.5) / u2;
        if (z * z / 4.0 <= -double_log(u2)) {
            *result = mu + z * sigma;
            return true;
        }
    }
}

METHOD(random_Random, normalvariate) {
    double result;
    TRY_BOOL(normal(args->self, args->mu, args->sigma, &result));
    return value_from_double(result);
}

METHOD(random_Random, lognormvariate) {
    double result;
    TRY_BOOL(normal(args->self, args->mu, args->sigma, &result));
    result = double_exp(result);
    return double_is_infinite(result) ? raise_error(&OverflowError_type, "math range error")
                                      : value_from_double(result);
}

METHOD(random_Random, gauss) {
    RandomObject *random = random_of(args->self);
    double z = random->gauss;
    if (random->has_gauss) {
        random->has_gauss = false;
    } else {
        double angle, radius;
        TRY_BOOL(random_double(args->self, &angle) && random_double(args->self, &radius));
        angle *= 2.0 * DOUBLE_PI;
        radius = double_sqrt(-2.0 * double_log(1.0 - radius));
        z = double_cos(angle) * radius;
        random->gauss = double_sin(angle) * radius;
        random->has_gauss = true;
    }
    return value_from_double(args->mu + z * args->sigma);
}

static Value raise_division_by_zero(void) { return raise_error(&ZeroDivisionError_type, "float division by zero"); }

METHOD(random_Random, expovariate) {
    double u;
    TRY_BOOL(random_double(args->self, &u));
    return args->lambd == 0 ? raise_division_by_zero() : value_from_double(-double_log(1.0 - u) / args->lambd);
}

// Python's modulo of an angle by a full turn.
static double wrap_angle(double angle) {
    double modulo;
    (void)float_floor_divide(angle, 2.0 * DOUBLE_PI, &modulo);
    return modulo;
}

// Fisher, with improvements by Best.
METHOD(random_Random, vonmisesvariate) {
    double u1, u2, u3, z;
    if (args->kappa <= 1e-6) {
        TRY_BOOL(random_double(args->self, &u1));
        return value_from_double(2.0 * DOUBLE_PI * u1);
    }
    double s = 0.5 / args->kappa;
    double r = s + double_sqrt(1.0 + s * s);
    for (;;) {
        TRY_BOOL(random_double(args->self, &u1));
        z = double_cos(DOUBLE_PI * u1);
        double d = z / (r + z);
        TRY_BOOL(random_double(args->self, &u2));
        if (u2 < 1.0 - d * d || u2 <= (1.0 - d) * double_exp(d)) {
            break;
        }
    }
    double q = 1.0 / r;
    double f = (q + z) / (1.0 + q * z);
    TRY_BOOL(random_double(args->self, &u3));
    return value_from_double(wrap_angle(u3 > 0.5 ? args->mu + double_acos(f) : args->mu - double_acos(f)));
}

// Cheng, for alpha > 1.
static bool gamma_large(Value self, double alpha, double beta, double *result) {
    double root = double_sqrt(2.0 * alpha - 1.0);
    double b = alpha - double_log(4.0);
    double c = alpha + root;
    for (;;) {
        double u1, u2;
        TRY_BOOL_OR(random_double(self, &u1), false);
        if (u1 <= 1e-7 || u1 >= 0.9999999) {
            continue;
        }
        TRY_BOOL_OR(random_double(self, &u2), false);
        u2 = 1.0 - u2;
        double v = double_log(u1 / (1.0 - u1)) / root;
        double x = alpha * double_exp(v);
        double z = u1 * u1 * u2;
        double r = b + c * v - x;
        if (r + (1.0 + double_log(4.5)) - 4.5 * z >= 0.0 || r >= double_log(z)) {
            *result = x * beta;
            return true;
        }
    }
}

// Ahrens and Dieter's GS as given by Kennedy and Gentle, for alpha < 1.
static bool gamma_small(Value self, double alpha, double beta, double *result) {
    for (;;) {
        double u, u1;
        TRY_BOOL_OR(random_double(self, &u), false);
        double b = (DOUBLE_E + alpha) / DOUBLE_E;
        double p = b * u;
        double x = p <= 1.0 ? double_pow(p, 1.0 / alpha) : -double_log((b - p) / alpha);
        TRY_BOOL_OR(random_double(self, &u1), false);
        if (p > 1.0 ? u1 <= double_pow(x, alpha - 1.0) : u1 <= double_exp(-x)) {
            *result = x * beta;
            return true;
        }
    }
}

static bool gamma_variate(Value self, double alpha, double beta, double *result) {
    if (alpha <= 0.0 || beta <= 0.0) {
        return raise_false(&ValueError_type, "gammavariate: alpha and beta must be > 0.0");
    }
    if (alpha == 1.0) {
        double u;
        TRY_BOOL_OR(random_double(self, &u), false);
        *result = -double_log(1.0 - u) * beta;
        return true;
    }
    return alpha > 1.0 ? gamma_large(self, alpha, beta, result) : gamma_small(self, alpha, beta, result);
}

METHOD(random_Random, gammavariate) {
    double result;
    TRY_BOOL(gamma_variate(args->self, args->alpha, args->beta, &result));
    return value_from_double(result);
}

METHOD(random_Random, betavariate) {
    double y, other;
    TRY_BOOL(gamma_variate(args->self, args->alpha, 1.0, &y));
    if (y == 0) {
        return value_from_double(0.0);
    }
    TRY_BOOL(gamma_variate(args->self, args->beta, 1.0, &other));
    return value_from_double(y / (y + other));
}

METHOD(random_Random, paretovariate) {
    double u;
    TRY_BOOL(random_double(args->self, &u));
    return args->alpha == 0 ? raise_division_by_zero() : float_binary(OP_POW, 1.0 - u, -1.0 / args->alpha);
}

METHOD(random_Random, weibullvariate) {
    double u;
    TRY_BOOL(random_double(args->self, &u));
    if (args->beta == 0) {
        return raise_division_by_zero();
    }
    Value power = TRY(float_binary(OP_POW, -double_log(1.0 - u), 1.0 / args->beta));
    return value_from_double(args->alpha * value_double(power));
}

// Binomial
// -----------------------------------------------------------------------------------------------------------------

// Few successes expected: add up geometric gaps. n and p are in range, p <= 0.5.
static bool binomial_by_gaps(Value self, double n, double p, double *result) {
    double x = 0.0, y = 0.0;
    double c = double_log2(1.0 - p);
    while (c != 0.0) {
        double u;
        TRY_BOOL_OR(random_double(self, &u), false);
        y += double_floor(double_log2(u) / c) + 1.0;
        if (y > n) {
            break;
        }
        x += 1.0;
        TRY_BOOL_OR(vm_poll(), false);
    }
    *result = x;
    return true;
}

// Hörmann's transformed rejection with squeeze (BTRS), for n * p >= 10.
static bool binomial_by_rejection(Value self, double n, double p, double *result) {
    double deviation = double_sqrt(n * p * (1.0 - p));
    double b = 1.15 + 2.53 * deviation;
    double a = -0.0873 + 0.0248 * b + 0.01 * p;
    double c = n * p + 0.5;
    double vr = 0.92 - 4.2 / b;
    double alpha = (2.83 + 5.1 / b) * deviation;
    double odds = double_log(p / (1.0 - p));
    double m = double_floor((n + 1.0) * p);
    double h = double_lgamma(m + 1.0) + double_lgamma(n - m + 1.0);
    for (;;) {
        double u, v;
        TRY_BOOL_OR(random_double(self, &u), false);
        u -= 0.5;
        double us = 0.5 - double_abs(u);
        double k = double_floor((2.0 * a / us + b) * u + c);
        if (k < 0 || k > n) {
            continue;
        }
        TRY_BOOL_OR(random_double(self, &v), false);
        bool accepted = us >= 0.07 && v <= vr;
        if (!accepted) {
            v *= alpha / (a / (us * us) + b);
            accepted = double_log(v) <= h - double_lgamma(k + 1.0) - double_lgamma(n - k + 1.0) + (k - m) * odds;
        }
        if (accepted) {
            *result = k;
            return true;
        }
    }
}

static Value binomial(Value self, double n, double p) {
    double result = 0.0;
    if (p > 0.5) {
        Value others = TRY(binomial(self, n, 1.0 - p));
        return int_binary(OP_SUB, TRY(int_from_double(n)), others);
    }
    TRY_BOOL(n * p < 10.0 ? binomial_by_gaps(self, n, p, &result) : binomial_by_rejection(self, n, p, &result));
    return int_from_double(result);
}

METHOD(random_Random, binomialvariate) {
    double n, u;
    TRY_BOOL(object_to_double(args->n, &n));
    if (n < 0) {
        return raise_error(&ValueError_type, "n must be non-negative");
    }
    if (args->p <= 0.0 || args->p >= 1.0) {
        if (args->p == 0.0) {
            return value_from_small_int(0);
        }
        return args->p == 1.0 ? args->n : raise_error(&ValueError_type, "p must be in the range 0.0 <= p <= 1.0");
    }
    if (n == 1) {
        TRY_BOOL(random_double(args->self, &u));
        return value_from_small_int(u < args->p);
    }
    return binomial(args->self, n, args->p);
}

// The functions of the module are the methods of one hidden instance.

// clang-format off
#define FUNCTIONS(X)                                                                                                \
    X(seed)                                                                                                         \
    X(getstate)                                                                                                     \
    X(setstate)                                                                                                     \
    X(random)                                                                                                       \
    X(getrandbits) X(randbytes) X(randrange) X(randint) X(choice) X(choices) X(shuffle) X(sample) X(uniform)        \
        X(triangular) X(normalvariate) X(gauss) X(lognormvariate) X(expovariate) X(vonmisesvariate) X(gammavariate) \
            X(betavariate) X(paretovariate) X(weibullvariate) X(binomialvariate)
// clang-format on
#define NAME_ENTRY(name) NAME_CONSTANT(name),

FUNCTIONS(DECLARE_NAME)
static const Str *const function_names[] = {FUNCTIONS(NAME_ENTRY)};

MODULE_INIT(random) {
    Value instance = TRY_OR(vm_call_values(value_from_object(&random_Random_type), 0, NULL), false);
    TRY_BOOL_OR(dict_set_str(namespace, NAME(_inst), instance), false);
    for (size_t i = 0; i < ARRAY_LENGTH(function_names); i++) {
        Value method = TRY_OR(object_get_attr(instance, (Str *)(uintptr_t)function_names[i]), false);
        TRY_BOOL_OR(dict_set_str(namespace, function_names[i], method), false);
    }
    return true;
}
