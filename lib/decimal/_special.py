"""The less used operations: greatest and least, neighbours, digits as positions, digits as truth values."""

from ._arithmetic import add, invalid, nan_of, order, total_order
from ._number import finish, make, parts
from ._rounding import digits_text, fit
from ._signals import CLAMPED, INEXACT, OVERFLOW, ROUNDED, SUBNORMAL, UNDERFLOW, ZERO_DIVISION
from ._text import INFINITE, QUIET, SIGNALING

# Greatest and least


def _chosen(a, b, context, wanted, magnitudes=False):
    """a or b, whichever is the wanted one: 1 for the greater, -1 for the less. A number wins over a quiet NaN."""
    if a._kind >= QUIET or b._kind >= QUIET:
        if SIGNALING in (a._kind, b._kind) or (a._kind and b._kind and a._kind == b._kind):
            return nan_of(a, b, context)
        return _rounded(b if a._kind >= QUIET else a, context)
    result = order(a.copy_abs(), b.copy_abs()) if magnitudes else order(a, b)
    if result == 0:
        result = total_order(a, b)
    return _rounded(a if result * wanted >= 0 else b, context)


def _rounded(a, context):
    return a.copy_abs().copy_sign(a) if a._kind else finish(a._sign, a._int, a._exp, context)


def max(a, b, context):
    return _chosen(a, b, context, 1)


def min(a, b, context):
    return _chosen(a, b, context, -1)


def max_mag(a, b, context):
    return _chosen(a, b, context, 1, True)


def min_mag(a, b, context):
    return _chosen(a, b, context, -1, True)


# Neighbours


def _next(a, context, sign, rounding):
    """The next number of the context above (sign 0) or below (1) a."""
    if a._kind >= QUIET:
        return nan_of(a, a, context)
    if a._kind:
        return a if a._sign == sign else make(a._sign, 10**context.prec - 1, context.Etop())
    quiet = context._quiet(rounding=rounding)
    rounded = a.__pos__(quiet)
    if order(rounded, a):
        return rounded
    return add(rounded, make(sign, 1, context.Etiny() - 1), quiet)


def next_plus(a, context):
    return _next(a, context, 0, "ROUND_CEILING")


def next_minus(a, context):
    return _next(a, context, 1, "ROUND_FLOOR")


def next_toward(a, b, context):
    if a._kind >= QUIET or b._kind >= QUIET:
        return nan_of(a, b, context)
    direction = order(b, a)
    if not direction:
        return a.copy_sign(b)
    result = next_plus(a, context) if direction > 0 else next_minus(a, context)
    if result._kind:
        context._signal(OVERFLOW | INEXACT | ROUNDED)
    elif result.adjusted() < context.Emin:
        context._signal(UNDERFLOW | SUBNORMAL | INEXACT | ROUNDED | (0 if result._int else CLAMPED))
    return result


# Exponents


def normalize(a, context):
    if a._kind:
        return a.__pos__(context)
    coefficient, exponent, bits = fit(a._sign, a._int, a._exp, context)
    context._signal(bits)
    if exponent is None:
        return make(a._sign, 0, 0, INFINITE)
    if not coefficient:
        return make(a._sign, 0, 0)
    most = context.Etop() if context.clamp else context.Emax
    while coefficient % 10 == 0 and exponent < most:
        coefficient //= 10
        exponent += 1
    return make(a._sign, coefficient, exponent)


def scaleb(a, b, context):
    if a._kind >= QUIET or b._kind >= QUIET:
        return nan_of(a, b, context)
    if b._kind or b._exp != 0 or b._int > 2 * (context.Emax + context.prec):
        return invalid(context)
    if a._kind:
        return a
    return finish(a._sign, a._int, a._exp + int(b), context)


def logb(a, context):
    if a._kind >= QUIET:
        return nan_of(a, a, context)
    if a._kind:
        return make(0, 0, 0, INFINITE)
    if not a._int:
        context._signal(ZERO_DIVISION)
        return make(1, 0, 0, INFINITE)
    exponent = a.adjusted()
    return finish(int(exponent < 0), abs(exponent), 0, context)


# Digits as positions


def _count(a, b, context):
    """The number of positions to move the digits of a; or the result if there is none."""
    if a._kind >= QUIET or b._kind >= QUIET:
        return None, nan_of(a, b, context)
    if b._kind or b._exp != 0 or b._int > context.prec:
        return None, invalid(context)
    return (None, a) if a._kind else (int(b), None)


def shift(a, b, context):
    count, result = _count(a, b, context)
    if result is not None:
        return result
    coefficient = a._int % 10**context.prec
    coefficient = coefficient * 10**count % 10**context.prec if count >= 0 else coefficient // 10**-count
    return make(a._sign, coefficient, a._exp)


def rotate(a, b, context):
    count, result = _count(a, b, context)
    if result is not None:
        return result
    unit = 10 ** (context.prec - count % context.prec)
    high, low = divmod(a._int % 10**context.prec, unit)
    return make(a._sign, low * 10 ** (count % context.prec) + high, a._exp)


# Digits as truth values


def _truths(a, context):
    """The last digits of a logical operand as an integer of that many bits; None if it is none."""
    text = digits_text(a._int)
    if a._kind or a._sign or a._exp or text.strip("01"):
        return None
    return int(text, 2) & ((1 << context.prec) - 1)


def _logical(operation, context, *operands):
    truths = [_truths(each, context) for each in operands]
    if None in truths:
        return invalid(context)
    return make(0, int(f"{operation(*truths):b}"), 0)


def logical_and(a, b, context):
    return _logical(lambda x, y: x & y, context, a, b)


def logical_or(a, b, context):
    return _logical(lambda x, y: x | y, context, a, b)


def logical_xor(a, b, context):
    return _logical(lambda x, y: x ^ y, context, a, b)


def logical_invert(a, context):
    return _logical(lambda x: x ^ ((1 << context.prec) - 1), context, a)


parts["_special"] = globals()
