"""Square roots, powers, exponentials and logarithms, correctly rounded.

A transcendental function is computed with binary fixed point numbers, with more and more bits until all numbers in the
interval of the possible error round to the same result.
"""

import math

from ._arithmetic import invalid, nan_of, order, quotient
from ._number import finish, make, parts
from ._rounding import digit_count, fit
from ._signals import INEXACT, ROUNDED
from ._text import INFINITE, QUIET

_BITS_PER_DIGIT = 3.33
_GUARD_BITS = 40


def _infinity(sign):
    return make(sign, 0, 0, INFINITE)


def sqrt(a, context):
    if a._kind:
        if a._kind >= QUIET:
            return nan_of(a, a, context)
        return a if not a._sign else invalid(context)
    ideal = a._exp >> 1
    if not a._int:
        return finish(a._sign, 0, ideal, context)
    if a._sign:
        return invalid(context)
    context_even = context._quiet(rounding="ROUND_HALF_EVEN")
    # An even exponent so small that the root has one digit more than the precision.
    shift = 2 * context.prec + 2 - digit_count(a._int)
    shift += (a._exp - shift) & 1
    coefficient = a._int * 10**shift if shift >= 0 else a._int // 10**-shift
    exact = shift >= 0 or a._int % 10**-shift == 0
    root = math.isqrt(coefficient)
    exponent = (a._exp - shift) // 2
    if exact and root * root == coefficient:
        while exponent < ideal and root % 10 == 0:
            root //= 10
            exponent += 1
    elif root % 5 == 0:
        root += 1
    return _finish_even(0, root, exponent, context, context_even)


def _finish_even(sign, coefficient, exponent, context, even=None, bits=0):
    """finish(), rounded to nearest whatever the context asks."""
    even = even or context._quiet(rounding="ROUND_HALF_EVEN")
    result = finish(sign, coefficient, exponent, even)
    context._signal(even.flags.bits | bits)
    return result


# Binary fixed point: an integer that stands for itself divided by 2**bits.


def _atanh_of_inverse(n, bits):
    """atanh(1/n)."""
    term = total = (1 << bits) // n
    divisor = 3
    while term:
        term //= n * n
        total += term // divisor
        divisor += 2
    return total


_logarithm_of_ten = [0, 0]  # bits, value: the most exact one so far


def _ln_ten(bits):
    if _logarithm_of_ten[0] < bits:
        more = bits + _GUARD_BITS
        value = 46 * _atanh_of_inverse(31, more) + 34 * _atanh_of_inverse(49, more) + 20 * _atanh_of_inverse(161, more)
        _logarithm_of_ten[:] = bits, value >> _GUARD_BITS
    return _logarithm_of_ten[1] >> (_logarithm_of_ten[0] - bits)


def _exp_fixed(x, bits):
    """e to the power x, |x| being small."""
    halvings = math.isqrt(bits) // 2
    work = bits + 2 * halvings + 16
    x = x << (work - bits) >> halvings
    term = total = 1 << work
    number = 1
    while term and term != -1:
        term = (term * x >> work) // number
        total += term
        number += 1
    for _ in range(halvings):
        total = total * total >> work
    return total >> (work - bits)


def _fixed(sign, coefficient, exponent, bits):
    """A decimal number, rounded down."""
    value = coefficient << bits
    value = value * 10**exponent if exponent >= 0 else value // 10**-exponent
    return -value if sign else value


def _ln_fixed(coefficient, exponent, bits):
    """The natural logarithm of a number."""
    length = digit_count(coefficient) - 1
    if exponent + length in (-1, 0):
        length = -exponent  # near 1, where a multiple of ln 10 would cancel digits
    work = bits + _GUARD_BITS
    x = _fixed(0, coefficient, -length, work)
    result = _near_logarithm(x, work)
    # Each step triples the digits: y + 2 (x - e**y) / (x + e**y)
    have = 40
    while have < work:
        have = min(have * 3 - 6, work + 6)
        step = min(have + 12, work)
        down = work - step
        power = _exp_fixed(result >> down, step)
        at = x >> down
        result = ((result >> down) + (((at - power) << (step + 1)) // (at + power))) << down
    return (result + (exponent + length) * _ln_ten(work)) >> _GUARD_BITS


def _near_logarithm(x, bits):
    """About 40 good bits of the logarithm, from a float."""
    distance = x - (1 << bits)
    down = max(abs(distance).bit_length() - 60, 0)
    if abs(distance) << 3 < 1 << bits:
        value = math.log1p(math.ldexp(float(distance >> down), down - bits))
    else:
        down = max(x.bit_length() - 60, 0)
        value = math.log(math.ldexp(float(x >> down), down - bits))
    mantissa, exponent = math.frexp(value)
    shift = bits + exponent - 53
    mantissa = int(math.ldexp(mantissa, 53))
    return mantissa << shift if shift >= 0 else mantissa >> -shift


def _to_decimal(value, bits, digits):
    """(coefficient, exponent) of a fixed point number > 0 with about so many digits, rounded down."""
    length = int((value.bit_length() - bits) / _BITS_PER_DIGIT)
    exponent = length - digits - 1
    value = value * 10**-exponent if exponent < 0 else value // 10**exponent
    return value >> bits, exponent


def _until_sure(compute, context, rounding="ROUND_HALF_EVEN"):
    """Round compute(digits), which gives (coefficient, exponent) with an error of less than 100 units of its last digit."""
    digits = context.prec + 8
    most = 4 * context.prec + 60
    quiet = context._quiet(rounding=rounding)
    while True:
        coefficient, exponent = compute(digits)
        low, high = coefficient * 10 - 1001, coefficient * 10 + 1001
        if digits > most or fit(0, low, exponent - 1, quiet)[:2] == fit(0, high, exponent - 1, quiet)[:2]:
            return coefficient * 10 + 1, exponent - 1
        digits += digits


def exp(a, context):
    if a._kind >= QUIET:
        return nan_of(a, a, context)
    if a._kind:
        return make(0, 0, 0) if a._sign else a
    if not a._int:
        return make(0, 1, 0)
    if a.adjusted() < -context.prec - 2:
        return _beside_one(a._sign, context)
    if a.adjusted() > digit_count(max(context.Emax, -context.Etiny(), 1)) + 1:
        return _out_of_range(0, a._sign, context)
    return _finish_even(0, *_until_sure(lambda digits: _exp_digits(a, digits), context), context)


def _exp_digits(a, digits):
    bits = int((digits + max(a.adjusted(), 0) + 3) * _BITS_PER_DIGIT) + _GUARD_BITS
    tens, rest = divmod(_fixed(a._sign, a._int, a._exp, bits), _ln_ten(bits))
    coefficient, exponent = _to_decimal(_exp_fixed(rest, bits), bits, digits)
    return coefficient, exponent + tens


def _beside_one(below, context):
    """1 plus or minus so little that only the conditions show it."""
    digits = context.prec + 2
    return _finish_even(0, 10**digits - 1 if below else 10**digits + 1, -digits, context)


def _out_of_range(sign, below, context):
    """What is too large, or too near to zero, for any context of these limits."""
    return _finish_even(sign, 1, context.Etiny() - 2 if below else context.Emax + 1, context)


def _beyond(sign, below, context):
    """The same, rounded as the context asks."""
    return finish(sign, 1, context.Etiny() - 2 if below else context.Emax + 1, context)


def _logarithm_special(a, context):
    """The logarithm of what is not finite or not positive; None otherwise."""
    if a._kind >= QUIET:
        return nan_of(a, a, context)
    if not a._kind and not a._int:
        return _infinity(1)
    if a._sign:
        return invalid(context)
    return a if a._kind else None


def ln(a, context):
    result = _logarithm_special(a, context)
    if result is not None:
        return result
    if not order(a, make(0, 1, 0)):
        return make(0, 0, 0)
    sign = int(order(a, make(0, 1, 0)) < 0)
    return _finish_even(sign, *_until_sure(lambda digits: _ln_digits(a, digits), context), context)


def _leading_zeros(a):
    """About how many zeros follow the point of ln(a): many if a is near 1."""
    if a.adjusted() not in (-1, 0):
        return 0
    unit = 10**-a._exp if a._exp < 0 else 1
    return max(digit_count(unit) - digit_count(abs(a._int * 10 ** max(a._exp, 0) - unit)), 0) + 1


def _ln_digits(a, digits):
    bits = int((digits + _leading_zeros(a) + 3) * _BITS_PER_DIGIT) + _GUARD_BITS + abs(a.adjusted()).bit_length()
    return _to_decimal(abs(_ln_fixed(a._int, a._exp, bits)), bits, digits)


def log10(a, context):
    result = _logarithm_special(a, context)
    if result is not None:
        return result
    exponent = a.adjusted()
    if a._int == 10 ** (exponent - a._exp):
        return _finish_even(int(exponent < 0), abs(exponent), 0, context)
    sign = int(order(a, make(0, 1, 0)) < 0)
    return _finish_even(sign, *_until_sure(lambda digits: _log10_digits(a, digits), context), context)


def _log10_digits(a, digits):
    bits = int((digits + _leading_zeros(a) + 3) * _BITS_PER_DIGIT) + _GUARD_BITS + abs(a.adjusted()).bit_length()
    return _to_decimal((abs(_ln_fixed(a._int, a._exp, bits)) << bits) // _ln_ten(bits), bits, digits)


# Powers


def _as_integer(a):
    """A finite number as an integer if it is one; None. Only its parity counts if it is very large."""
    if a._exp >= 0:
        return a
    unit = 10**-a._exp if -a._exp <= digit_count(a._int or 1) else 0
    return a if not a._int or (unit and a._int % unit == 0) else None


def _is_odd(a):
    if a._kind or a._exp > 0 or not a._int:
        return False
    return a._int // 10**-a._exp % 2 == 1


def power(a, b, context):
    if a._kind >= QUIET or b._kind >= QUIET:
        return nan_of(a, b, context)
    is_integer = not b._kind and _as_integer(b) is not None
    sign = a._sign if is_integer and _is_odd(b) else 0
    if not b._kind and not b._int:
        return make(0, 1, 0) if a else invalid(context)
    if a._sign and not is_integer and (a._kind or a._int):
        return invalid(context)
    if a._kind or not (a._int or a._kind):
        return _infinity(sign) if bool(a._kind) != bool(b._sign) else make(sign, 0, 0)
    against_one = order(a.copy_abs(), make(0, 1, 0))
    if against_one == 0 and not is_integer:
        return _finish_even(0, 10 ** (context.prec - 1), 1 - context.prec, context, bits=INEXACT | ROUNDED)
    if b._kind:
        return _infinity(0) if (against_one > 0) != bool(b._sign) else make(0, 0, 0)
    if is_integer:
        return _integer_power(a, b, sign, context)
    return _general_power(a, b, sign, context)


def _general_power(a, b, sign, context):
    """e ** (b ln a)."""
    size = digit_count(max(context.Emax, -context.Etiny(), 1))
    estimate = b.adjusted() + max(a.adjusted().bit_length() // 4, -_leading_zeros(a) - 1)
    grows = (order(a.copy_abs(), make(0, 1, 0)) > 0) != bool(b._sign)
    if b.adjusted() - _leading_zeros(a) > size + 2:
        return _beyond(sign, not grows, context)
    if estimate + 2 < -context.prec - 3:
        return _beside_one(not grows, context)
    rounding = context.rounding
    return finish(sign, *_until_sure(lambda digits: _power_digits(a, b, digits), context, rounding), context)


def _power_digits(a, b, digits):
    extra = max(b.adjusted() + digit_count(abs(a.adjusted()) + 1), 0) + 6
    bits = int((digits + extra + _leading_zeros(a)) * _BITS_PER_DIGIT) + _GUARD_BITS
    more = bits + max(int((b.adjusted() + 2) * _BITS_PER_DIGIT), 0)
    logarithm = _ln_fixed(a._int, a._exp, more)
    product = logarithm * b._int
    product = product * 10**b._exp if b._exp >= 0 else product // 10**-b._exp
    product >>= more - bits
    tens, rest = divmod(-product if b._sign else product, _ln_ten(bits))
    coefficient, exponent = _to_decimal(_exp_fixed(rest, bits), bits, digits)
    return coefficient, exponent + tens


def _integer_power(a, b, sign, context):
    size = digit_count(max(context.Emax, -context.Etiny(), 1))
    if b.adjusted() > size + context.prec + 2 or (b._int and b.adjusted() > 18):
        if a._int == 10 ** (a.adjusted() - a._exp) and a.adjusted() == 0:
            return make(sign, 1, 0)
        grows = (order(a.copy_abs(), make(0, 1, 0)) > 0) != bool(b._sign)
        return _beyond(sign, not grows, context)
    count = abs(int(b))
    work = context._quiet(prec=context.prec + 4 + digit_count(count), rounding="ROUND_HALF_EVEN", clamp=0)
    coefficient, exponent, bits = a._int, a._exp, 0
    if b._sign:
        coefficient, exponent, bits = fit(0, *quotient(1, coefficient, -exponent, work.prec), work)
        if exponent is None:
            return _beyond(sign, False, context)
    work.flags.bits = bits & (INEXACT | ROUNDED)
    coefficient, exponent = _repeated_product(coefficient, exponent, count, work)
    if exponent is None:
        return _beyond(sign, False, context)
    return finish(sign, coefficient, exponent, context, work.flags.bits)


def _repeated_product(coefficient, exponent, count, work):
    """The parts of a number to the power count, each product rounded."""
    result, power_exponent = 1, 0
    for bit in f"{count:b}":
        result, power_exponent = result * result, power_exponent * 2
        if bit == "1":
            result, power_exponent = result * coefficient, power_exponent + exponent
        result, power_exponent, bits = fit(0, result, power_exponent, work)
        work.flags.bits |= bits
        if not result:
            break
    return result, power_exponent


def power_modulo(a, b, modulo, context):
    operands = a, b, modulo
    nans = sorted([each for each in operands if each._kind >= QUIET], key=lambda each: -each._kind)
    if nans:
        return nan_of(nans[0], nans[0], context)
    if any([each._kind or _as_integer(each) is None for each in operands]) or (b._sign and b._int) or not modulo._int:
        return invalid(context)
    if modulo.adjusted() >= context.prec or not (a._int or b._int):
        return invalid(context)
    base, count, divisor = int(a), int(b), abs(int(modulo))
    result = pow(abs(base), count, divisor)
    return finish(int(a._sign and count & 1), result, 0, context)


parts["_power"] = globals()
