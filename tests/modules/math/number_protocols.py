# Library, math: what counts as a number: __float__, __index__, __floor__, __ceil__, __trunc__, ints of any size.
import math


class Real:
    def __init__(self, value):
        self.value = value

    def __float__(self):
        return self.value


class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value


class Rounds:
    def __floor__(self):
        return "floor"

    def __ceil__(self):
        return "ceil"

    def __trunc__(self):
        return "trunc"


class FloatWithOwnRounding(float):
    def __floor__(self):
        return "own floor"

    def __trunc__(self):
        return "own trunc"


class Complains:
    def __float__(self):
        raise KeyError("no")


def show(function, *arguments):
    try:
        return repr(function(*arguments))
    except Exception as e:
        return f"{type(e).__name__}({e})"


print(math.sqrt(Real(4.0)), math.sqrt(Index(9)), math.sqrt(True), math.sin(0), math.hypot(Real(3.0), Index(4)))
# expect: 2.0 3.0 1.0 0.0 5.0
print(math.floor(Rounds()), math.ceil(Rounds()), math.trunc(Rounds()))  # expect: floor ceil trunc
print(math.floor(FloatWithOwnRounding(1.5)), math.ceil(FloatWithOwnRounding(1.5)), math.trunc(FloatWithOwnRounding(1.5)))
# expect: own floor 2 own trunc
print(math.floor(Real(2.5)), math.ceil(Real(2.5)), show(math.trunc, Real(2.5)), math.floor(Index(7)), math.ceil(10**30))
# expect: 2 3 TypeError(type Real doesn't define __trunc__ method) 7 1000000000000000000000000000000
for value in ("1", None, [1], 1j, Complains(), Real(3), Index(2.0), b"1"):
    print(type(value).__name__, show(math.sqrt, value), show(math.floor, value), show(math.isnan, value))
# expect: str TypeError(must be real number, not str) TypeError(must be real number, not str) TypeError(must be real number, not str)
# expect: NoneType TypeError(must be real number, not NoneType) TypeError(must be real number, not NoneType) TypeError(must be real number, not NoneType)
# expect: list TypeError(must be real number, not list) TypeError(must be real number, not list) TypeError(must be real number, not list)
# expect: complex TypeError(must be real number, not complex) TypeError(must be real number, not complex) TypeError(must be real number, not complex)
# expect: Complains KeyError('no') KeyError('no') KeyError('no')
# expect: Real TypeError(Real.__float__ returned non-float (type int)) TypeError(Real.__float__ returned non-float (type int)) TypeError(Real.__float__ returned non-float (type int))
# expect: Index TypeError(__index__ returned non-int (type float)) TypeError(__index__ returned non-int (type float)) TypeError(__index__ returned non-int (type float))
# expect: bytes TypeError(must be real number, not bytes) TypeError(must be real number, not bytes) TypeError(must be real number, not bytes)
print(show(math.sqrt, 10**400), show(math.floor, 10**400) == str(10**400), show(math.exp, -(10**400)), show(math.isinf, 10**400))
# expect: OverflowError(int too large to convert to float) True OverflowError(int too large to convert to float) OverflowError(int too large to convert to float)
print(show(math.sqrt), show(math.sqrt, 1, 2), show(math.atan2, 1), show(math.copysign, 1, 2, 3))
# expect: TypeError(math.sqrt() takes exactly one argument (0 given)) TypeError(math.sqrt() takes exactly one argument (2 given)) TypeError(atan2 expected 2 arguments, got 1) TypeError(copysign expected 2 arguments, got 3)
for name in "factorial isqrt gcd comb".split():
    function = getattr(math, name)
    extra = (2,) if name in ("gcd", "comb") else ()
    print(name, *(show(function, value, *extra) for value in (5, Index(6), True, 5.0, "5", None)))
# expect: factorial 120 720 1 TypeError('float' object cannot be interpreted as an integer) TypeError('str' object cannot be interpreted as an integer) TypeError('NoneType' object cannot be interpreted as an integer)
# expect: isqrt 2 2 1 TypeError('float' object cannot be interpreted as an integer) TypeError('str' object cannot be interpreted as an integer) TypeError('NoneType' object cannot be interpreted as an integer)
# expect: gcd 1 2 1 TypeError('float' object cannot be interpreted as an integer) TypeError('str' object cannot be interpreted as an integer) TypeError('NoneType' object cannot be interpreted as an integer)
# expect: comb 10 15 0 TypeError('float' object cannot be interpreted as an integer) TypeError('str' object cannot be interpreted as an integer) TypeError('NoneType' object cannot be interpreted as an integer)

# Logarithms of ints that no float can hold.
print(math.log(10**400), math.log2(2**5000), math.log10(10**1000), math.log(1 << 3000), math.log2(2**1024 + 2**971))
# expect: 921.0340371976182 5000.0 1000.0 2079.4415416798356 1024.0
print(math.log(10**400, 10), math.log(10**400, 10**200), math.log(8, 2), math.log(True), math.log(2**1023))
# expect: 399.99999999999994 1.9999999999999998 3.0 0.0 709.0895657128241
print(show(math.log, -(10**400)), show(math.log, 0), show(math.log, 2, 1), show(math.log, 2, 0), show(math.log, 2, -1), show(math.log, 0, 0))
# expect: ValueError(math domain error) ValueError(math domain error) ZeroDivisionError(float division by zero) ValueError(math domain error) ValueError(math domain error) ValueError(math domain error)
print(show(math.log, 2, "a"), show(math.log, "a", 2), show(math.log, 8, None), show(math.log), show(math.log, 1, 2, 3), show(math.log2, 10**400, 1))
# expect: TypeError(must be real number, not str) TypeError(must be real number, not str) TypeError(must be real number, not NoneType) TypeError(log expected at least 1 argument, got 0) TypeError(log expected at most 2 arguments, got 3) TypeError(math.log2() takes exactly one argument (2 given))
print(show(math.log, 2, math.inf), show(math.log, math.inf, 2), show(math.log, Index(8), Index(2)), show(math.log1p, 10**400))
# expect: 0.0 inf 3.0 OverflowError(int too large to convert to float)
