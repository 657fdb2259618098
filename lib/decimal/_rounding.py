"""From exact results to numbers of a context: digits, rounding, overflow and underflow."""

from ._signals import CLAMPED, INEXACT, OVERFLOW, ROUNDED, SUBNORMAL, UNDERFLOW

# Texts of longer integers are made piece by piece: their conversion takes time that grows with the square, and is limited.
_LONG_BITS = 6000


def digit_count(n):
    """How many decimal digits n > 0 has."""
    bits = n.bit_length()
    if bits < 256:
        return len(str(n))
    least = (bits - 1) * 301029995663981195 // 10**18 + 1
    return least + 1 if n >= 10**least else least


def digits_text(n):
    """The decimal digits of n >= 0."""
    if n.bit_length() < _LONG_BITS:
        return str(n)
    half = digit_count(n) // 2
    high, low = divmod(n, 10**half)
    return digits_text(high) + digits_text(low).rjust(half, "0")


def integer_of(text):
    """The integer that decimal digits stand for."""
    if len(text) < 1500:
        return int(text)
    half = len(text) // 2
    return integer_of(text[:half]) * 10 ** (len(text) - half) + integer_of(text[half:])


def _goes_up(rounding, sign, last, half, exact):
    """Whether the magnitude grows: last is the last digit kept, half is -1, 0 or 1 as less, half or more was cut off."""
    if exact:
        return False
    if rounding == "ROUND_HALF_EVEN":
        return half > 0 or (half == 0 and last & 1)
    if rounding == "ROUND_HALF_UP":
        return half >= 0
    if rounding == "ROUND_HALF_DOWN":
        return half > 0
    if rounding == "ROUND_UP":
        return True
    if rounding == "ROUND_CEILING":
        return not sign
    if rounding == "ROUND_FLOOR":
        return sign
    return rounding == "ROUND_05UP" and last % 5 == 0


def cut(sign, coefficient, count, rounding):
    """The coefficient without its last count digits, rounded, and whether that was exact."""
    if not coefficient:
        return 0, True
    if count > digit_count(coefficient):
        kept, half, exact = 0, -1, False
    else:
        unit = 10**count
        kept, rest = divmod(coefficient, unit)
        exact = not rest
        rest += rest
        half = (rest > unit) - (rest < unit)
    if _goes_up(rounding, sign, kept, half, exact):
        kept += 1
    return kept, exact


_TO_ZERO = {"ROUND_DOWN": (True, True), "ROUND_05UP": (True, True), "ROUND_CEILING": (False, True), "ROUND_FLOOR": (True, False)}


def _overflow(sign, context):
    """(coefficient, exponent) of the largest number, or None for infinity, as the rounding asks."""
    if _TO_ZERO.get(context.rounding, (False, False))[sign]:
        return 10**context.prec - 1, context.Emax - context.prec + 1
    return None


def fit(sign, coefficient, exponent, context):
    """(coefficient, exponent or None for infinity, conditions) of an exact finite result in a context."""
    prec, emax = context.prec, context.Emax
    tiny = context.Emin - prec + 1
    top = emax - prec + 1 if context.clamp else emax
    if not coefficient:
        fitting = min(max(exponent, tiny), top)
        return 0, fitting, 0 if fitting == exponent else CLAMPED
    length = digit_count(coefficient)
    adjusted = exponent + length - 1
    bits = 0
    if adjusted < context.Emin:
        bits = SUBNORMAL
    drop = max(length - prec, tiny - exponent)
    if drop > 0 and adjusted <= emax:
        coefficient, exact = cut(sign, coefficient, drop, context.rounding)
        exponent += drop
        bits |= ROUNDED if exact else ROUNDED | INEXACT
        if coefficient == 10**prec:
            coefficient //= 10
            exponent += 1
        if not exact and bits & SUBNORMAL:
            bits |= UNDERFLOW
            if not coefficient:
                bits |= CLAMPED
        adjusted = exponent + (digit_count(coefficient) if coefficient else 1) - 1
    if adjusted > emax:
        result = _overflow(sign, context)
        bits = OVERFLOW | INEXACT | ROUNDED
        return (0, None, bits) if result is None else (*result, bits)
    if exponent > top and coefficient:
        coefficient *= 10 ** (exponent - top)
        exponent = top
        bits |= CLAMPED
    return coefficient, exponent, bits
