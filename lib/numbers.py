"""The tower of numbers as abstract base classes."""

import sys
from abc import ABCMeta, abstractmethod


class Number(metaclass=ABCMeta):
    """Any number."""

    __slots__ = ()
    __hash__ = None


class Complex(Number):
    """Numbers with a real and an imaginary part."""

    __slots__ = ()

    @abstractmethod
    def __complex__(self):
        """The value as a complex."""

    def __bool__(self):
        return self != 0

    @property
    @abstractmethod
    def real(self):
        """The real part."""
        raise NotImplementedError

    @property
    @abstractmethod
    def imag(self):
        """The imaginary part."""
        raise NotImplementedError

    @abstractmethod
    def conjugate(self):
        """The number with the opposite imaginary part."""
        raise NotImplementedError

    def __sub__(self, other):
        return self + -other

    def __rsub__(self, other):
        return -self + other

    def _undefined(self, *arguments):
        raise NotImplementedError

    __add__ = __radd__ = __mul__ = __rmul__ = __truediv__ = __rtruediv__ = abstractmethod(_undefined)
    __pow__ = __rpow__ = __neg__ = __pos__ = __abs__ = __eq__ = abstractmethod(_undefined)
    del _undefined


class Real(Complex):
    """Numbers on the line."""

    __slots__ = ()

    def _undefined(self, *arguments):
        raise NotImplementedError

    __float__ = __trunc__ = __floor__ = __ceil__ = __round__ = abstractmethod(_undefined)
    __floordiv__ = __rfloordiv__ = __mod__ = __rmod__ = __lt__ = __le__ = abstractmethod(_undefined)
    del _undefined

    def __divmod__(self, other):
        return self // other, self % other

    def __rdivmod__(self, other):
        return other // self, other % self

    def __complex__(self):
        return complex(float(self))

    @property
    def real(self):
        """The number itself."""
        return +self

    @property
    def imag(self):
        """0"""
        return 0

    def conjugate(self):
        """The number itself."""
        return +self


class Rational(Real):
    """Fractions of two integers."""

    __slots__ = ()

    @property
    @abstractmethod
    def numerator(self):
        """The integer above the line, in lowest terms."""
        raise NotImplementedError

    @property
    @abstractmethod
    def denominator(self):
        """The positive integer below the line, in lowest terms."""
        raise NotImplementedError

    def __float__(self):
        return int(self.numerator) / int(self.denominator)


class Integral(Rational):
    """Integers."""

    __slots__ = ()

    @abstractmethod
    def __int__(self):
        """The value as an int."""
        raise NotImplementedError

    def __index__(self):
        return int(self)

    def _undefined(self, *arguments):
        raise NotImplementedError

    __pow__ = __lshift__ = __rlshift__ = __rshift__ = __rrshift__ = abstractmethod(_undefined)
    __and__ = __rand__ = __xor__ = __rxor__ = __or__ = __ror__ = __invert__ = abstractmethod(_undefined)
    del _undefined

    def __float__(self):
        return float(int(self))

    @property
    def numerator(self):
        """The number itself."""
        return +self

    @property
    def denominator(self):
        """1"""
        return 1


Complex.register(complex)
Real.register(float)
Integral.register(int)

__all__ = ["Number", "Complex", "Real", "Rational", "Integral"]

# Neither this module nor decimal loads the other one.
if "decimal" in sys.modules:
    Number.register(sys.modules["decimal"].Decimal)
