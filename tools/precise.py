"""Elementary functions of Decimals to the precision of the current context, from their series. Nothing here is fast:
it is what tables of core/libm and references of its tests are computed with.
"""

from decimal import Decimal, getcontext, localcontext
from fractions import Fraction
from functools import cache

HALF = Decimal("0.5")


def sum_series(terms):
    """The sum of terms that fall off, to the precision of the context."""
    total = Decimal(0)
    limit = None
    for term in terms:
        total += term
        limit = getcontext().prec + 5
        if term == 0 or (total != 0 and term.adjusted() < total.adjusted() - limit):
            return total
    return total


@cache
def pi_digits(digits):
    with localcontext() as context:
        context.prec = digits + 10

        def arctan_inverse(n):
            scale = 10 ** (digits + 10)
            term = scale // n
            total, k = term, 1
            while term:
                term //= n * n
                k += 2
                total += -(term // k) if k & 2 else term // k
            return Decimal(total).scaleb(-(digits + 10))

        return 4 * (4 * arctan_inverse(5) - arctan_inverse(239))


def pi():
    return pi_digits(getcontext().prec + 5)


def exp(x):
    return x.exp()


def log(x):
    return x.ln()


def exp_minus_one(x):
    if x == 0:
        return x
    with localcontext() as context:
        context.prec += max(0, -x.adjusted()) + 5
        return x.exp() - 1


def log_plus_one(x):
    if x == 0:
        return x
    with localcontext() as context:
        context.prec += max(0, -x.adjusted()) + 5
        return (1 + x).ln()


def reduce_angle(x):
    """x as quadrant * pi / 2 + rest with |rest| <= pi / 4."""
    with localcontext() as context:
        context.prec += max(0, x.adjusted()) + 40
        half_pi = pi() / 2
        quadrant = (x / half_pi).to_integral_value()
        return int(quadrant) % 4, x - quadrant * half_pi


def sin_series(x):
    def terms():
        term, n, square = x, 1, x * x
        while True:
            yield term
            term = -term * square / ((n + 1) * (n + 2))
            n += 2

    return sum_series(terms())


def cos_series(x):
    def terms():
        term, n, square = Decimal(1), 0, x * x
        while True:
            yield term
            term = -term * square / ((n + 1) * (n + 2))
            n += 2

    return sum_series(terms())


def sin(x):
    quadrant, rest = reduce_angle(x)
    value = cos_series(rest) if quadrant & 1 else sin_series(rest)
    return -value if quadrant & 2 else value


def cos(x):
    quadrant, rest = reduce_angle(x)
    value = sin_series(rest) if quadrant & 1 else cos_series(rest)
    return -value if quadrant in (1, 2) else value


def tan(x):
    return sin(x) / cos(x)


def atan(x):
    if x == 0:
        return x
    if abs(x) > 1:
        return (pi() / 2).copy_sign(x) - atan(1 / x)
    with localcontext() as context:
        context.prec += 10
        halvings = 0
        while abs(x) > Decimal("0.02"):  # atan x = 2 atan(x / (1 + sqrt(1 + x**2)))
            x = x / (1 + (1 + x * x).sqrt())
            halvings += 1

        def terms():
            power, n, square = x, 1, x * x
            while True:
                yield power / n
                power = -power * square
                n += 2

        return sum_series(terms()) * 2**halvings


def asin(x):
    if abs(x) == 1:
        return (pi() / 2).copy_sign(x)
    with localcontext() as context:
        context.prec += 40
        return atan(x / ((1 - x) * (1 + x)).sqrt())


def acos(x):
    if x == 0:
        return pi() / 2
    if x == 1:
        return Decimal(0)
    with localcontext() as context:
        context.prec += 40
        value = atan(((1 - x) * (1 + x)).sqrt() / x)
        return value if x > 0 else value + pi()


def atan2(y, x):
    if x == 0:
        return (pi() / 2).copy_sign(y)
    value = atan(y / x)
    return value if x > 0 else value + pi().copy_sign(y)


def sinh(x):
    e = exp_minus_one(abs(x))
    return ((e + e / (e + 1)) / 2).copy_sign(x)


def cosh(x):
    return (x.exp() + (-x).exp()) / 2


def tanh(x):
    e = exp_minus_one(2 * abs(x))
    return (e / (e + 2)).copy_sign(x)


def asinh(x):
    a = abs(x)
    with localcontext() as context:
        context.prec += 20
        return log_plus_one(a + a * a / (1 + (1 + a * a).sqrt())).copy_sign(x)


def acosh(x):
    with localcontext() as context:
        context.prec += 20
        t = x - 1
        return log_plus_one(t + (2 * t + t * t).sqrt())


def atanh(x):
    with localcontext() as context:
        context.prec += 20
        return log_plus_one(2 * x / (1 - x)) / 2


def cbrt(x):
    if x == 0:
        return x
    with localcontext() as context:
        context.prec += 10
        return (abs(x).ln() / 3).exp().copy_sign(x)


def erf(x):
    """Its Taylor series, with as many digits more as its terms cancel."""
    with localcontext() as context:
        context.prec += int(x * x) + 10

        def terms():
            power, n, square = x, 0, x * x
            while True:
                yield power / (2 * n + 1)
                n += 1
                power = -power * square / n

        return sum_series(terms()) * 2 / pi().sqrt()


def erfc(x):
    with localcontext() as context:
        context.prec += int(x * x) + 20
        return 1 - erf(x)


@cache
def bernoulli(n):
    """B(n) as a Fraction."""
    row = [Fraction(0)] * (n + 1)
    for m in range(n + 1):
        row[m] = Fraction(1, m + 1)
        for j in range(m, 0, -1):
            row[j - 1] = j * (row[j - 1] - row[j])
    return row[0]


def to_decimal(fraction):
    return Decimal(fraction.numerator) / Decimal(fraction.denominator)


def log_gamma_positive(x):
    """Stirling's series for x moved up by the recurrence."""
    with localcontext() as context:
        context.prec += 30
        product = Decimal(1)
        while x < context.prec:
            product *= x
            x += 1
        total = (x - HALF) * x.ln() - x + (2 * pi()).ln() / 2

        def terms():
            power = x
            for n in range(1, 60):
                yield to_decimal(bernoulli(2 * n)) / (2 * n * (2 * n - 1) * power)
                power *= x * x

        return total + sum_series(terms()) - product.ln()


def log_gamma(x):
    """log |gamma(x)|"""
    if x > 0:
        return log_gamma_positive(x)
    with localcontext() as context:
        context.prec += 40
        return (pi() / abs(sin_pi(x) * x)).ln() - log_gamma_positive(-x)


def sin_pi(x):
    rest = x - x.to_integral_value()
    sign = -1 if int(x.to_integral_value()) % 2 else 1
    return sign * sin_series(rest * pi())


def gamma(x):
    with localcontext() as context:
        context.prec += 30
        if x > 0:
            return log_gamma_positive(x).exp()
        return -pi() / (x * sin_pi(x) * gamma(-x))
