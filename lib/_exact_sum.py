"""Sums of mixed numbers without rounding, for the module statistics."""

import math
from fractions import Fraction


def _ratio(value):
    """The value as a Fraction; a float if it is infinite or not a number."""
    try:
        return Fraction(*value.as_integer_ratio())
    except AttributeError:
        pass
    except (OverflowError, ValueError):
        return float(value)
    try:
        return Fraction(value.numerator, value.denominator)
    except AttributeError:
        raise TypeError(f"can't convert type '{type(value).__name__}' to numerator/denominator") from None


def _common(a, b):
    """The type of a sum of values of two types."""
    if a is b or b in (int, bool):
        return a
    if a in (int, bool):
        return b
    if issubclass(b, a):
        return b
    if issubclass(a, b):
        return a
    if a is float or b is float:
        for kind, other in ((a, b), (b, a)):
            if kind is float and issubclass(other, Fraction):
                return float
    raise TypeError(f"don't know how to coerce {a.__name__} and {b.__name__}")


def exact_sum(data):
    """(type, sum as Fraction or a float that is not finite, how many)"""
    kind, count, parts, special = int, 0, {}, None
    for value in data:
        count += 1
        if type(value) is not kind:
            ratio = _ratio(value)
            kind = _common(kind, type(value))
        else:
            ratio = _ratio(value)
        if type(ratio) is float:
            special = ratio if special is None else special + ratio
        else:
            parts[ratio.denominator] = parts.get(ratio.denominator, 0) + ratio.numerator
    if special is not None:
        return kind, special, count
    return kind, sum((Fraction(top, bottom) for bottom, top in parts.items()), Fraction(0)), count


def make_like(kind, value):
    """The value as the type that the data have: ints give a float unless the result is whole."""
    if type(value) is kind:
        return value
    if issubclass(kind, int) and getattr(value, "denominator", 0) != 1:
        kind = float
    return kind(value)


def moments(data, center):
    """(type, sum of squared distances from the center or mean, how many)"""
    data = list(data)
    if center is not None:
        return exact_sum((value - center) * (value - center) for value in data)
    kind, total, count = exact_sum(data)
    if type(total) is float or not count:
        return kind, total * total, count
    squares = exact_sum(_ratio(value) ** 2 for value in data)[1]
    return kind, squares - total * total / count, count


def root_of_ratio(top, bottom):
    """The square root of top / bottom, rounded correctly: the integer root has bits to spare and says if it is inexact."""
    if not top:
        return 0.0
    shift = (120 - top.bit_length() + bottom.bit_length()) // 2
    if shift >= 0:
        top <<= 2 * shift
    else:
        bottom <<= -2 * shift
    root = math.isqrt(top // bottom)
    root |= root * root * bottom != top
    return root / (1 << shift) if shift >= 0 else float(root << -shift)
