# Library, int(): from numbers, text in a base, and objects with __int__ or __index__.
print(int(), int(3.9), int(-3.9), int(True), int("42"), int("  -7\n"), int("+5"), int("1_000"), int(b"12"), int(bytearray(b"34")))
# expect: 0 3 -3 1 42 -7 5 1000 12 34
print(int("ff", 16), int("0xff", 16), int("0xff", 0), int("0b101", 0), int("0o17", 0), int("z", 36), int("101", base=2), int("0", 0), int("-0x1F", 16))
# expect: 255 255 255 5 15 35 5 0 -31
print(int("٣"), int("1" * 50), int(1e20), int(float("1e300")) % 1000007)
# expect: 3 11111111111111111111111111111111111111111111111111 100000000000000000000 345933
def check(*a, **k):
    try:
        print(int(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)
check("")  # expect: ValueError invalid literal for int() with base 10: ''
check("abc")  # expect: ValueError invalid literal for int() with base 10: 'abc'
check("1.5")  # expect: ValueError invalid literal for int() with base 10: '1.5'
check("12", 2)  # expect: ValueError invalid literal for int() with base 2: '12'
check("1", 1)  # expect: ValueError int() base must be >= 2 and <= 36, or 0
check("1", 37)  # expect: ValueError int() base must be >= 2 and <= 36, or 0
check("0x", 16)  # expect: ValueError invalid literal for int() with base 16: '0x'
check("010", 0)  # expect: ValueError invalid literal for int() with base 0: '010'
check("1__0")  # expect: ValueError invalid literal for int() with base 10: '1__0'
check("_1")  # expect: ValueError invalid literal for int() with base 10: '_1'
check("1 2")  # expect: ValueError invalid literal for int() with base 10: '1 2'
check(None)  # expect: TypeError int() argument must be a string, a bytes-like object or a real number, not 'NoneType'
check([])  # expect: TypeError int() argument must be a string, a bytes-like object or a real number, not 'list'
check(1, 2)  # expect: TypeError int() can't convert non-string with explicit base
check(1.5, 10)  # expect: TypeError int() can't convert non-string with explicit base
check(float("nan"))  # expect: ValueError cannot convert float NaN to integer
check(float("inf"))  # expect: OverflowError cannot convert float infinity to integer
check(b"x")  # expect: ValueError invalid literal for int() with base 10: b'x'
check("1", base="2")  # expect: TypeError 'str' object cannot be interpreted as an integer
check(x=1)  # expect: TypeError 'x' is an invalid keyword argument for int()
check(1j)  # expect: TypeError int() argument must be a string, a bytes-like object or a real number, not 'complex'
check("٣x")  # expect: ValueError invalid literal for int() with base 10: '٣x'
