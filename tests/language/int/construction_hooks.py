# int() of every kind of argument: text with prefixes and digits of other scripts, conversion methods, and refusals.
import warnings

warnings.simplefilter("ignore", DeprecationWarning)


def show(*arguments, call=int, **keywords):
    try:
        result = call(*arguments, **keywords)
        print(repr(result), type(result).__name__)
    except Exception as error:
        print(type(error).__name__, error)


show("  \t12\n ")  # expect: 12 int
show("\u0663\u0664")  # expect: 34 int
show("\U0001d7d9\U0001d7da")  # expect: 12 int
show("1_000")  # expect: 1000 int
show("1__0")  # expect: ValueError invalid literal for int() with base 10: '1__0'
show("+_1")  # expect: ValueError invalid literal for int() with base 10: '+_1'
show("- 1")  # expect: ValueError invalid literal for int() with base 10: '- 1'
show("0x_1f", 16)  # expect: 31 int
show("0b2", 0)  # expect: ValueError invalid literal for int() with base 0: '0b2'
show("017", 0)  # expect: ValueError invalid literal for int() with base 0: '017'
show("000_0", 0)  # expect: 0 int
show("-0x1F", 0)  # expect: -31 int
show("0b101", 16)  # expect: 45313 int
show("Zz", 36)  # expect: 1295 int
show("Zz", 37)  # expect: ValueError int() base must be >= 2 and <= 36, or 0
show("1", 2**70)  # expect: ValueError int() base must be >= 2 and <= 36, or 0
show("x" * 300)
# expect: ValueError invalid literal for int() with base 10: 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
show(b"\xff")  # expect: ValueError invalid literal for int() with base 10: b'\xff'
show(bytearray(b"x"))  # expect: ValueError invalid literal for int() with base 10: b'x'
show(memoryview(b"12"))  # expect: 12 int
show(memoryview(b"12"), 10)  # expect: TypeError int() can't convert non-string with explicit base
show("1\x00")  # expect: ValueError invalid literal for int() with base 10: '1\x00'
show(1.5, 10)  # expect: TypeError int() can't convert non-string with explicit base
show(base=10)  # expect: TypeError int() missing string argument
show(x="1")  # expect: TypeError 'x' is an invalid keyword argument for int()
show(float("nan"))  # expect: ValueError cannot convert float NaN to integer
show(float("-inf"))  # expect: OverflowError cannot convert float infinity to integer
show(None)  # expect: TypeError int() argument must be a string, a bytes-like object or a real number, not 'NoneType'


class Converts:
    def __init__(self, result):
        self.result = result

    def __int__(self):
        return self.result


class Indexes(Converts):
    __int__ = None

    def __index__(self):
        return self.result


class Truncates:
    def __init__(self, result):
        self.result = result

    def __trunc__(self):
        return self.result


class Counter(int):
    pass


show(Converts(5))  # expect: 5 int
show(Converts(True))  # expect: 1 int
show(Converts(5.0))  # expect: TypeError __int__ returned non-int (type float)
show(Converts("5"))  # expect: TypeError __int__ returned non-int (type str)
show(Indexes(5))  # expect: TypeError 'NoneType' object is not callable
show(Truncates(5))  # expect: 5 int
show(Truncates(Indexes(9)))  # expect: 9 int
show(Truncates(5.5))  # expect: TypeError __trunc__ returned non-Integral (type float)
show(Counter("12"), call=type(Counter(1)))  # expect: 12 Counter
show(Counter(7), call=int)  # expect: 7 int
show(bool, 5, call=int.__new__)  # expect: TypeError int.__new__(bool) is not safe, use bool.__new__()
for operate in (abs, round, lambda n: +n, lambda n: -n, lambda n: n + 0, lambda n: n.real, lambda n: n.__index__()):
    show(Counter(5), call=operate)
# expect: 5 int
# expect: 5 int
# expect: 5 int
# expect: -5 int
# expect: 5 int
# expect: 5 int
# expect: 5 int
