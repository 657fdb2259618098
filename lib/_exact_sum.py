"""Sums of mixed numbers without rounding, for the module statistics."""

import math
from fractions import Fraction


def _exact_ratio(value):
    """(numerator, denominator); (value, None) if it is infinite or not a number."""
    try:
        return value.as_integer_ratio()
    except AttributeError:
        pass
    except (OverflowError, ValueError):
        return value, None
    try:
        return value.numerator, value.denominator
    except AttributeError:
        raise TypeError(f"can't convert type '{type(value).__name__}' to numerator/denominator") from None


def _coerce(a, b):
    """The type of a sum of values of two types."""
    assert a is not bool, "initial type T is bool"
    if a is b or b in (int, bool):
        return a
    if a is int or issubclass(b, a):
        return b
    if issubclass(a, b) or issubclass(b, int):
        return a
    if issubclass(a, int):
        return b
    if issubclass(a, Fraction) and issubclass(b, float):
        return b
    if issubclass(a, float) and issubclass(b, Fraction):
        return a
    raise TypeError(f"don't know how to coerce {a.__name__} and {b.__name__}")


def _sum(data):
    """(type, sum as Fraction or a value that is not finite, how many)"""
    kind, count, parts, special = int, 0, {}, None
    for value in data:
        count += 1
        top, bottom = _exact_ratio(value)
        if type(value) is not kind:
            kind = _coerce(kind, type(value))
        if bottom is None:
            special = top + (0 if special is None else special)
        else:
            parts[bottom] = parts.get(bottom, 0) + top
    if special is not None:
        return kind, special, count
    return kind, sum(Fraction(top, bottom) for bottom, top in parts.items()), count


def _convert(value, kind):
    """The value as the type that the data have: ints give a float unless the result is whole."""
    if type(value) is kind:
        return value
    if issubclass(kind, int) and getattr(value, "denominator", 0) != 1:
        kind = float
    try:
        return kind(value)
    except TypeError:
        if not hasattr(kind, "as_tuple"):  # a Decimal is not made of a Fraction
            raise
        return kind(value.numerator) / value.denominator


def _isfinite(value):
    try:
        return value.is_finite()  # a Decimal, which may be a signaling NaN
    except AttributeError:
        return math.isfinite(value)


def moments(data, center):
    """(type, sum of squared distances from the center or mean, how many)"""
    data = list(data)
    if center is not None:
        return _sum((value - center) * (value - center) for value in data)
    kind, total, count = _sum(data)
    if not count or not hasattr(total, "denominator"):
        return kind, total * total, count
    squares = sum(Fraction(*_exact_ratio(value)) ** 2 for value in data)
    return kind, squares - Fraction(total * total) / count, count


def _integer_sqrt_of_frac_rto(top, bottom):
    """The integer square root of top / bottom, made odd if it is not exact, so that further rounding is right."""
    root = math.isqrt(top // bottom)
    return root | (root * root * bottom != top)


def _float_sqrt_of_frac(top, bottom):
    """The square root of top / bottom, rounded correctly: the integer root has bits to spare and says if it is inexact."""
    if not top:
        return 0.0
    shift = (120 - top.bit_length() + bottom.bit_length()) // 2
    if shift >= 0:
        top <<= 2 * shift
    else:
        bottom <<= -2 * shift
    root = _integer_sqrt_of_frac_rto(top, bottom)
    return root / (1 << shift) if shift >= 0 else float(root << -shift)


def _decimal_sqrt_of_frac(top, bottom):
    """The square root of top / bottom as a Decimal, rounded once."""
    from decimal import Decimal, getcontext

    if not top:
        return Decimal("0.0")
    missing = getcontext().prec + 3 - (len(str(top)) - len(str(bottom))) // 2
    shift = max(missing, 0)
    scaled = top * 10 ** (2 * shift)
    root = math.isqrt(scaled // bottom)
    if root * root * bottom == scaled:
        exact = Decimal(root).scaleb(-shift).normalize()
        return exact if exact.as_tuple().exponent <= 0 else exact.quantize(1)
    return +Decimal((0, (*map(int, str(root)), 1), -shift - 1))
