# Library, numbers: what the abstract numbers add to what a class defines.
import numbers


class Half(numbers.Rational):
    def __init__(self, n):
        self.n = n

    numerator = property(lambda self: self.n)
    denominator = property(lambda self: 2)

    def _of(self, *arguments):
        raise NotImplementedError

    __abs__ = __add__ = __ceil__ = __eq__ = __floor__ = __floordiv__ = __le__ = __lt__ = __mod__ = __mul__ = __neg__ = __pos__ = _of
    __pow__ = __radd__ = __rfloordiv__ = __rmod__ = __rmul__ = __round__ = __rpow__ = __rtruediv__ = __truediv__ = __trunc__ = _of
    __hash__ = None


half = Half(3)
print(float(half), complex(half), half.real is half if 0 else "", half.imag, half.numerator, half.denominator, isinstance(half, numbers.Complex), isinstance(half, numbers.Integral))
# expect: 1.5 (1.5+0j)  0 3 2 True False
print((5).numerator, (5).denominator, numbers.Integral.numerator.__get__(True), numbers.Integral.denominator.__get__(7), isinstance(True, numbers.Rational))
# expect: 5 1 1 1 True
print(issubclass(float, numbers.Real), issubclass(float, numbers.Rational), issubclass(complex, numbers.Complex), issubclass(int, numbers.Integral), numbers.Number.__hash__)
# expect: True False True True None
for kind in (numbers.Rational, numbers.Integral, numbers.Real, numbers.Complex):
    print(kind.__name__, len(kind.__abstractmethods__), "numerator" in kind.__abstractmethods__)
# expect: Rational 24 True
# expect: Integral 34 False
# expect: Real 23 False
# expect: Complex 16 False
print(numbers.Number() is not None)  # expect: True
