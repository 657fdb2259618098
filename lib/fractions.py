"""Exact fractions of integers."""

import math
import numbers
import operator
import re
import sys

__all__ = ["Fraction"]

_LITERAL = re.compile(r"\s*([-+]?)(?=\d|\.\d)(\d*|\d+(?:_\d+)*)(?:(?:\s*/\s*(\d+(?:_\d+)*))?|(?:\.(\d*|\d+(?:_\d+)*))?(?:[eE]([-+]?\d+(?:_\d+)*))?)\s*")


def _parse(text):
    """(numerator, denominator), not reduced."""
    match = _LITERAL.fullmatch(text)
    if match is None:
        raise ValueError(f"Invalid literal for Fraction: {text!r}")
    sign, whole, denominator, decimals, exponent = match.groups()
    top, bottom = int(whole or "0"), int(denominator or "1")
    if decimals:
        decimals = decimals.replace("_", "")
        top, bottom = top * 10 ** len(decimals) + int(decimals), 10 ** len(decimals)
    exponent = int(exponent or "0")
    if exponent >= 0:
        top *= 10**exponent
    else:
        bottom *= 10**-exponent
    return -top if sign == "-" else top, bottom


def _convert(value):
    """(numerator, denominator) of the only argument."""
    if isinstance(value, numbers.Rational):
        return value.numerator, value.denominator
    if isinstance(value, str):
        return _parse(value)
    if isinstance(value, float) or _is_decimal(value):
        return value.as_integer_ratio()
    raise TypeError("argument should be a string or a Rational instance")


def _is_decimal(value):
    decimal = sys.modules.get("decimal")
    return decimal is not None and isinstance(value, decimal.Decimal)


def _make(cls, numerator, denominator):
    """A Fraction in lowest terms."""
    if denominator == 0:
        raise ZeroDivisionError(f"Fraction({numerator}, 0)")
    divisor = math.gcd(numerator, denominator)
    if denominator < 0:
        divisor = -divisor
    self = object.__new__(cls)
    self._numerator = numerator // divisor
    self._denominator = denominator // divisor
    return self


def _operators(exact, fallback):
    """The method and its reflection: exact for rationals, fallback for floats and complex numbers."""

    def forward(a, b):
        if isinstance(b, (int, Fraction)):
            return exact(a._numerator, a._denominator, b.numerator, b.denominator)
        if isinstance(b, float):
            return fallback(float(a), b)
        return fallback(complex(a), b) if isinstance(b, complex) else NotImplemented

    def reverse(b, a):
        if isinstance(a, numbers.Rational):
            return exact(int(a.numerator), int(a.denominator), b._numerator, b._denominator)
        if isinstance(a, numbers.Real):
            return fallback(float(a), float(b))
        return fallback(complex(a), complex(b)) if isinstance(a, numbers.Complex) else NotImplemented

    return forward, reverse


def _add(a, b, c, d):
    return _make(Fraction, a * d + c * b, b * d)


def _sub(a, b, c, d):
    return _make(Fraction, a * d - c * b, b * d)


def _mul(a, b, c, d):
    return _make(Fraction, a * c, b * d)


def _div(a, b, c, d):
    return _make(Fraction, a * d, b * c)


def _floordiv(a, b, c, d):
    return a * d // (b * c)


def _mod(a, b, c, d):
    return _make(Fraction, a * d % (c * b), b * d)


def _divmod(a, b, c, d):
    quotient, remainder = divmod(a * d, b * c)
    return quotient, _make(Fraction, remainder, b * d)


def _nearest(numerator, denominator):
    """The quotient rounded, halves to even."""
    quotient, remainder = divmod(numerator, denominator)
    twice = 2 * remainder - denominator
    return quotient + (twice > 0 or (twice == 0 and quotient % 2))


class Fraction(numbers.Rational):
    """An exact fraction: Fraction(3, 4), Fraction("3/4"), Fraction("0.75") or Fraction(0.75)."""

    __slots__ = "_numerator", "_denominator"

    def __new__(cls, numerator=0, denominator=None):
        if denominator is None:
            if type(numerator) is int:
                return _make(cls, numerator, 1)
            return _make(cls, *_convert(numerator))
        if not (isinstance(numerator, numbers.Rational) and isinstance(denominator, numbers.Rational)):
            raise TypeError("both arguments should be Rational instances")
        return _make(cls, numerator.numerator * denominator.denominator, denominator.numerator * numerator.denominator)

    @classmethod
    def from_float(cls, f):
        """The exact value of a float or an int."""
        if isinstance(f, numbers.Integral):
            return cls(f)
        if not isinstance(f, float):
            raise TypeError(f"{cls.__name__}.from_float() only takes floats, not {f!r} ({type(f).__name__})")
        return _make(cls, *f.as_integer_ratio())

    @classmethod
    def from_decimal(cls, dec):
        """The exact value of a Decimal or an int."""
        if not (isinstance(dec, numbers.Integral) or _is_decimal(dec)):
            raise TypeError(f"{cls.__name__}.from_decimal() only takes Decimals, not {dec!r} ({type(dec).__name__})")
        return _make(cls, *dec.as_integer_ratio())

    @property
    def numerator(self):
        return self._numerator

    @property
    def denominator(self):
        return self._denominator

    def is_integer(self):
        """Whether the denominator is 1."""
        return self._denominator == 1

    def as_integer_ratio(self):
        """(numerator, denominator)"""
        return self._numerator, self._denominator

    def limit_denominator(self, max_denominator=1000000):
        """The nearest Fraction whose denominator is at most max_denominator."""
        if max_denominator < 1:
            raise ValueError("max_denominator should be at least 1")
        if self._denominator <= max_denominator:
            return Fraction(self)
        # Convergents of the continued fraction, until the next one is too large
        p0, q0, p1, q1 = 0, 1, 1, 0
        n, d = self._numerator, self._denominator
        while q0 + n // d * q1 <= max_denominator:
            a = n // d
            p0, q0, p1, q1 = p1, q1, p0 + a * p1, q0 + a * q1
            n, d = d, n - a * d
        k = (max_denominator - q0) // q1
        best, other = Fraction(p1, q1), Fraction(p0 + k * p1, q0 + k * q1)
        return best if abs(best - self) <= abs(other - self) else other

    __add__, __radd__ = _operators(_add, operator.add)
    __sub__, __rsub__ = _operators(_sub, operator.sub)
    __mul__, __rmul__ = _operators(_mul, operator.mul)
    __truediv__, __rtruediv__ = _operators(_div, operator.truediv)
    __floordiv__, __rfloordiv__ = _operators(_floordiv, operator.floordiv)
    __mod__, __rmod__ = _operators(_mod, operator.mod)
    __divmod__, __rdivmod__ = _operators(_divmod, divmod)

    def __pow__(self, other):
        if not isinstance(other, numbers.Rational):
            return float(self) ** other if isinstance(other, (float, complex)) else NotImplemented
        if other.denominator != 1:
            return float(self) ** float(other)
        power = other.numerator
        if power >= 0:
            return _make(Fraction, self._numerator**power, self._denominator**power)
        return _make(Fraction, self._denominator**-power, self._numerator**-power)

    def __rpow__(self, other):
        if self._denominator == 1 and self._numerator >= 0:
            return other**self._numerator
        if isinstance(other, numbers.Rational):
            return Fraction(other.numerator, other.denominator) ** self
        return other**self._numerator if self._denominator == 1 else other ** float(self)

    def __neg__(self):
        return _make(Fraction, -self._numerator, self._denominator)

    def __pos__(self):
        return _make(Fraction, self._numerator, self._denominator)

    def __abs__(self):
        return _make(Fraction, abs(self._numerator), self._denominator)

    def __int__(self):
        return self.__trunc__()

    def __trunc__(self):
        quotient = abs(self._numerator) // self._denominator
        return quotient if self._numerator >= 0 else -quotient

    def __floor__(self):
        return self._numerator // self._denominator

    def __ceil__(self):
        return -(-self._numerator // self._denominator)

    def __round__(self, ndigits=None):
        if ndigits is None:
            return _nearest(self._numerator, self._denominator)
        unit = 10 ** abs(ndigits)
        if ndigits > 0:
            return Fraction(_nearest(self._numerator * unit, self._denominator), unit)
        return Fraction(_nearest(self._numerator, self._denominator * unit) * unit)

    def __hash__(self):
        modulus = sys.hash_info.modulus
        try:
            result = hash(hash(abs(self._numerator)) * pow(self._denominator, -1, modulus))
        except ValueError:  # the denominator is a multiple of the modulus
            result = sys.hash_info.inf
        result = result if self._numerator >= 0 else -result
        return -2 if result == -1 else result

    def __eq__(self, other):
        if isinstance(other, numbers.Rational):
            return self._numerator == other.numerator and self._denominator == other.denominator
        if isinstance(other, complex) and other.imag == 0:
            other = other.real
        if not isinstance(other, float):
            return NotImplemented
        return self._compare(other, operator.eq)

    def _compare(self, other, compare):
        if isinstance(other, numbers.Rational):
            return compare(self._numerator * other.denominator, self._denominator * other.numerator)
        if not isinstance(other, float):
            return NotImplemented
        if not math.isfinite(other):
            return compare(0.0, other)
        return self._compare(Fraction(other), compare)

    def __lt__(self, other):
        return self._compare(other, operator.lt)

    def __le__(self, other):
        return self._compare(other, operator.le)

    def __gt__(self, other):
        return self._compare(other, operator.gt)

    def __ge__(self, other):
        return self._compare(other, operator.ge)

    def __bool__(self):
        return self._numerator != 0

    def __repr__(self):
        return f"{type(self).__name__}({self._numerator}, {self._denominator})"

    def __str__(self):
        return str(self._numerator) if self._denominator == 1 else f"{self._numerator}/{self._denominator}"

    def __format__(self, spec, /):
        from _fraction_format import format_fraction

        return format_fraction(self, spec) if spec else str(self)

    def __reduce__(self):
        return type(self), (self._numerator, self._denominator)

    def __copy__(self):
        return self if type(self) is Fraction else type(self)(self._numerator, self._denominator)

    def __deepcopy__(self, memo):
        return self.__copy__()
