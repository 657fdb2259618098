# Library, additional methods on float.
print((1.5).is_integer(), (2.0).is_integer(), (0.75).as_integer_ratio(), (-2.5).as_integer_ratio(), (1e20).as_integer_ratio(), (0.0).as_integer_ratio(), float("inf").is_integer())
# expect: False True (3, 4) (-5, 2) (100000000000000000000, 1) (0, 1) False
print((1.0).hex(), (0.1).hex(), (-3.75).hex(), (0.0).hex(), (-0.0).hex(), float("inf").hex(), float("nan").hex(), (5e-324).hex(), (1e300).hex())
# expect: 0x1.0000000000000p+0 0x1.999999999999ap-4 -0x1.e000000000000p+1 0x0.0p+0 -0x0.0p+0 inf nan 0x0.0000000000001p-1022 0x1.7e43c8800759cp+996
print(float.fromhex("0x1.8p1"), float.fromhex("-0x.8"), float.fromhex("ff"), float.fromhex(" inf "), float.fromhex("0x1p-1074"), float.fromhex("1.999999999999ap-4"), float.fromhex("nan"))
# expect: 3.0 -0.5 255.0 inf 5e-324 0.1 nan
print((1.5).real, (1.5).imag, (1.5).conjugate(), (1.5).__class__.__name__, (2.5).__trunc__(), (2.5).__floor__(), (2.5).__ceil__())
# expect: 1.5 0.0 1.5 float 2 2 3
for f in (lambda: float("inf").as_integer_ratio(), lambda: float("nan").as_integer_ratio(), lambda: float.fromhex("xyz"), lambda: float.fromhex(""), lambda: float.fromhex("0x1p99999")):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# expect: OverflowError cannot convert Infinity to integer ratio
# expect: ValueError cannot convert NaN to integer ratio
# expect: ValueError invalid hexadecimal floating-point string
# expect: ValueError invalid hexadecimal floating-point string
# expect: OverflowError hexadecimal value too large to represent as a float
