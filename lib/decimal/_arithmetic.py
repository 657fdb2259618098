"""The basic operations of the General Decimal Arithmetic specification, on Decimals and a context."""

from math import gcd

from ._rounding import cut, digit_count
from ._signals import CLAMPED, IMPOSSIBLE, INVALID, INEXACT, ROUNDED, UNDEFINED, ZERO_DIVISION
from ._text import INFINITE, QUIET, SIGNALING

make = finish = None  # set by the module of the type
_MANY_DIGITS = 10_000  # of a precision that asks for exact results, which mostly end far sooner


def nan_of(a, b, context):
    """The NaN that an operation on a and b gives, one of which is NaN: the first signaling one, else the first."""
    source = a
    if b._kind == SIGNALING and a._kind != SIGNALING or a._kind < QUIET:
        source = b
    if source._kind == SIGNALING:
        context._signal(INVALID)
    payload = source._int
    room = context.prec - context.clamp
    if payload and digit_count(payload) > room:
        payload %= 10**room
    return make(source._sign, payload, 0, QUIET)


def invalid(context, kind=0):
    """NaN, signalled as an invalid operation of a kind."""
    context._signal(INVALID | kind)
    return make(0, 0, 0, QUIET)


def _infinity(sign):
    return make(sign, 0, 0, INFINITE)


def signed(a, sign, context):
    """a with a sign, rounded."""
    if a._kind:
        return nan_of(a, a, context) if a._kind >= QUIET else _infinity(sign)
    if not a._int and context.rounding != "ROUND_FLOOR":
        sign = 0
    return finish(sign, a._int, a._exp, context)


def add(a, b, context):
    if a._kind or b._kind:
        return _add_special(a, b, context)
    sign, coefficient, exponent = _exact_sum(a, b, context)
    return finish(sign, coefficient, exponent, context)


def subtract(a, b, context):
    if b._kind < QUIET:
        b = make(1 - b._sign, b._int, b._exp, b._kind)
    return add(a, b, context)


def _add_special(a, b, context):
    if a._kind >= QUIET or b._kind >= QUIET:
        return nan_of(a, b, context)
    if a._kind and b._kind and a._sign != b._sign:
        return invalid(context)
    return _infinity(a._sign if a._kind else b._sign)


def _exact_sum(a, b, context):
    """Parts of a number that rounds like a + b."""
    if not a._int or not b._int:
        return _sum_with_zero(a, b, context)
    if a._exp < b._exp:
        a, b = b, a
    low, low_exponent = b._int, b._exp
    if a._exp != low_exponent:
        # A number far below the last digit that counts is as good as any other there.
        limit = a._exp + min(-1, digit_count(a._int) - context.prec - 2)
        if digit_count(low) + low_exponent - 1 < limit:
            low, low_exponent = 1, limit
    high = a._int * 10 ** (a._exp - low_exponent)
    if a._sign == b._sign:
        return a._sign, high + low, low_exponent
    if high == low:
        return int(context.rounding == "ROUND_FLOOR"), 0, low_exponent
    return (a._sign, high - low, low_exponent) if high > low else (b._sign, low - high, low_exponent)


def _sum_with_zero(a, b, context):
    exponent = min(a._exp, b._exp)
    if not a._int and not b._int:
        sign = a._sign if a._sign == b._sign else int(context.rounding == "ROUND_FLOOR")
        return sign, 0, exponent
    other = a if a._int else b
    exponent = max(exponent, other._exp - context.prec - 1)
    if exponent >= other._exp:
        return other._sign, other._int, other._exp
    return other._sign, other._int * 10 ** (other._exp - exponent), exponent


def multiply(a, b, context):
    sign = a._sign ^ b._sign
    if a._kind or b._kind:
        if a._kind >= QUIET or b._kind >= QUIET:
            return nan_of(a, b, context)
        return _infinity(sign) if a and b else invalid(context)
    return finish(sign, a._int * b._int, a._exp + b._exp, context)


def multiply_add(a, b, c, context):
    if a._kind == SIGNALING or b._kind == SIGNALING:
        return nan_of(a, b, context)
    if not (a._kind or b._kind):
        product = make(a._sign ^ b._sign, a._int * b._int, a._exp + b._exp)
    elif a._kind >= QUIET or b._kind >= QUIET:
        product = nan_of(a, b, context)
    elif a and b:
        product = _infinity(a._sign ^ b._sign)
    else:
        return invalid(context)
    return add(product, c, context)


def divide(a, b, context):
    sign = a._sign ^ b._sign
    if a._kind or b._kind:
        if a._kind >= QUIET or b._kind >= QUIET:
            return nan_of(a, b, context)
        if a._kind:
            return invalid(context) if b._kind else _infinity(sign)
        context._signal(CLAMPED)
        return make(sign, 0, context.Etiny())
    if not b._int:
        if not a._int:
            return invalid(context, UNDEFINED)
        context._signal(ZERO_DIVISION)
        return _infinity(sign)
    ideal = a._exp - b._exp
    if not a._int:
        return finish(sign, 0, ideal, context)
    return finish(sign, *quotient(a._int, b._int, ideal, context.prec), context)


def quotient(dividend, divisor, exponent, prec):
    """(coefficient, exponent) that rounds like the quotient of two coefficients; the ideal exponent if it is exact."""
    shift = digit_count(divisor) - digit_count(dividend) + prec + 1
    if shift > _MANY_DIGITS:
        shift = min(shift, _exact_places(dividend, divisor, shift))
    if shift >= 0:
        result, rest = divmod(dividend * 10**shift, divisor)
    else:
        result, rest = divmod(dividend, divisor * 10**-shift)
    ideal, exponent = exponent, exponent - shift
    if rest:
        return result + 1 if result % 5 == 0 else result, exponent
    while exponent < ideal and result % 10 == 0:
        result //= 10
        exponent += 1
    return result, exponent


def _exact_places(dividend, divisor, most):
    """How many digits an exact quotient has behind the dividend's last, at most `most`, which means that it has no end."""
    divisor //= gcd(dividend, divisor)
    twos = (divisor & -divisor).bit_length() - 1
    divisor >>= twos
    fives = 0
    while divisor % 5 == 0:
        divisor //= 5
        fives += 1
    return max(twos, fives) if divisor == 1 else most


def _divide_special(a, b, context):
    """(quotient, remainder) as functions if one of a and b is not finite or b is zero; None otherwise."""
    sign = a._sign ^ b._sign
    if a._kind >= QUIET or b._kind >= QUIET:
        return nan_of, nan_of
    if a._kind:
        return (invalid if b._kind else _infinity(sign)), invalid
    if b._kind:
        return make(sign, 0, 0), a
    return None


def divide_int(a, b, context):
    if a._kind or b._kind:
        result = _divide_special(a, b, context)[0]
        return _called(result, a, b, context)
    if not b._int:
        return divide(a, b, context)
    parts = _integer_parts(a, b, context.prec)
    if parts is None:
        return invalid(context, IMPOSSIBLE)
    return make(a._sign ^ b._sign, parts[0], 0)


def _called(result, a, b, context):
    if result is nan_of:
        return nan_of(a, b, context)
    return invalid(context) if result is invalid else result


def remainder(a, b, context):
    if a._kind or b._kind:
        result = _called(_divide_special(a, b, context)[1], a, b, context)
        return finish(a._sign, a._int, a._exp, context) if result is a else result
    if not b._int:
        return invalid(context, 0 if a._int else UNDEFINED)
    parts = _integer_parts(a, b, context.prec)
    if parts is None:
        return invalid(context, IMPOSSIBLE)
    return finish(a._sign, parts[1], parts[2], context)


def divide_both(a, b, context):
    """(a // b, a % b)."""
    if a._kind >= QUIET or b._kind >= QUIET:
        result = nan_of(a, b, context)
        return result, result
    if a._kind and b._kind or not (a._kind or b._kind or a._int or b._int):
        result = invalid(context, 0 if a._kind else UNDEFINED)
        return result, result
    if not b._kind and not b._int and not a._kind:
        context._signal(INVALID | ZERO_DIVISION)
        return _infinity(a._sign ^ b._sign), make(0, 0, 0, QUIET)
    if a._kind or b._kind:
        return divide_int(a, b, context), remainder(a, b, context)
    parts = _integer_parts(a, b, context.prec)
    if parts is None:
        result = invalid(context, IMPOSSIBLE)
        return result, result
    return make(a._sign ^ b._sign, parts[0], 0), finish(a._sign, parts[1], parts[2], context)


def _integer_parts(a, b, prec):
    """(integer quotient, rest's coefficient, its exponent) of magnitudes; None if the quotient has too many digits."""
    exponent = min(a._exp, b._exp)
    distance = a.adjusted() - b.adjusted()
    if not a._int or distance <= -2:
        return 0, a._int * 10 ** (a._exp - exponent), exponent
    if distance > prec:
        return None
    whole, rest = divmod(a._int * 10 ** (a._exp - exponent), b._int * 10 ** (b._exp - exponent))
    return None if whole and digit_count(whole) > prec else (whole, rest, exponent)


def remainder_near(a, b, context):
    if a._kind >= QUIET or b._kind >= QUIET:
        return nan_of(a, b, context)
    if a._kind:
        return invalid(context)
    if b._kind:
        return finish(a._sign, a._int, a._exp, context)
    if not b._int:
        return invalid(context, 0 if a._int else UNDEFINED)
    parts = _integer_parts(a, b, context.prec)
    if parts is None:
        return invalid(context, IMPOSSIBLE)
    whole, rest, exponent = parts
    divisor = b._int * 10 ** (b._exp - exponent) if b.adjusted() - a.adjusted() <= 2 else None
    sign = a._sign
    if divisor is not None and 2 * rest + (whole & 1) > divisor:
        sign, rest, whole = 1 - sign, divisor - rest, whole + 1
    if whole and digit_count(whole) > context.prec:
        return invalid(context, IMPOSSIBLE)
    return finish(sign, rest, exponent, context)


# Order

def order(a, b):
    """-1, 0 or 1 as a is less than, equal to or greater than b; neither is NaN."""
    if a._kind or b._kind:
        return ((-1 if a._sign else 1) if a._kind else 0) - ((-1 if b._sign else 1) if b._kind else 0)
    if not a._int or not b._int:
        left = 0 if not a._int else -1 if a._sign else 1
        right = 0 if not b._int else -1 if b._sign else 1
        return (left > right) - (left < right)
    if a._sign != b._sign:
        return -1 if a._sign else 1
    result = _order_of_magnitudes(a, b)
    return -result if a._sign else result


def _order_of_magnitudes(a, b):
    left, right = a.adjusted(), b.adjusted()
    if left == right:
        exponent = min(a._exp, b._exp)
        left, right = a._int * 10 ** (a._exp - exponent), b._int * 10 ** (b._exp - exponent)
    return (left > right) - (left < right)


def signed_one(result):
    """A Decimal of -1, 0 or 1."""
    return make(int(result < 0), abs(result), 0)


def compare(a, b, context):
    if a._kind >= QUIET or b._kind >= QUIET:
        return nan_of(a, b, context)
    result = order(a, b)
    return signed_one((result > 0) - (result < 0))


def compare_signal(a, b, context):
    if a._kind >= QUIET or b._kind >= QUIET:
        context._signal(INVALID)
    return compare(a, b, context)


_RANKS = {0: 0, INFINITE: 0, SIGNALING: 1, QUIET: 2}


def total_order(a, b):
    """-1, 0 or 1 by an order of all representations: NaNs are the greatest, 1.0 is less than 1."""
    if a._sign != b._sign:
        return -1 if a._sign else 1
    if a._kind >= QUIET or b._kind >= QUIET:
        left, right = (_RANKS[a._kind], a._int), (_RANKS[b._kind], b._int)
        if 0 in (left[0], right[0]):
            left, right = left[0], right[0]
    else:
        left = order(a, b) * (-1 if a._sign else 1)
        right = 0
        if left == 0 and not a._kind:
            left, right = a._exp, b._exp
    result = (left > right) - (left < right)
    return -result if a._sign else result


def quantize(a, b, rounding, context):
    if a._kind or b._kind:
        if a._kind >= QUIET or b._kind >= QUIET:
            return nan_of(a, b, context)
        return _infinity(a._sign) if a._kind and b._kind else invalid(context)
    exponent = b._exp
    if not context.Etiny() <= exponent <= context.Emax:
        return invalid(context)
    if not a._int:
        return finish(a._sign, 0, exponent, context)
    if a.adjusted() > context.Emax or a.adjusted() - exponent + 1 > context.prec:
        return invalid(context)
    bits = 0
    if exponent <= a._exp:
        coefficient = a._int * 10 ** (a._exp - exponent)
    else:
        coefficient, exact = cut(a._sign, a._int, exponent - a._exp, rounding)
        bits = ROUNDED if exact else ROUNDED | INEXACT
    if coefficient and (digit_count(coefficient) > context.prec or digit_count(coefficient) + exponent - 1 > context.Emax):
        return invalid(context)
    return finish(a._sign, coefficient, exponent, context, bits)
