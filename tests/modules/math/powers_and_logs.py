# Library, math: exp, log, pow, sqrt, cbrt, hypot, dist.
import math
print(math.sqrt(16), math.sqrt(2), math.exp(0), math.exp(1) == math.e, math.log(math.e), math.log(8, 2), math.log10(1000), math.log2(8), math.log2(2 ** 1000), math.log10(10 ** 400), math.log(1), math.log1p(0), math.expm1(0), math.pow(2, 10), math.pow(0, 0), math.pow(2, -1), round(math.cbrt(27), 12), math.exp2(5))
# expect: 4.0 1.4142135623730951 1.0 True 1.0 3.0 3.0 3.0 1000.0 400.0 0.0 0.0 0.0 1024.0 1.0 0.5 3.0 32.0
print(math.hypot(3, 4), math.hypot(), math.hypot(1, 2, 2), math.dist([0, 0], [3, 4]), math.dist((1,), (4,)), math.hypot(math.inf, math.nan), round(math.log(10 ** 1000), 6), math.exp(-1000), math.pow(math.inf, -1), math.pow(1, math.nan))
# expect: 5.0 0.0 3.0 5.0 3.0 inf 2302.585093 0.0 0.0 1.0
for f in (lambda: math.sqrt(-1), lambda: math.log(0), lambda: math.log(-1), lambda: math.exp(1000), lambda: math.pow(-1, 0.5), lambda: math.pow(0, -1), lambda: math.log10(0), lambda: math.log2(-5), lambda: math.log1p(-1), lambda: math.log(1, 1), lambda: math.log(2, 0), lambda: math.dist([1], [1, 2]), lambda: math.sqrt("a"), lambda: math.log(), lambda: math.pow(10, 400), lambda: math.log(-10 ** 400), lambda: math.sqrt(10 ** 400), lambda: math.hypot("a"), lambda: math.expm1(1000), lambda: math.sqrt(None)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# expect: ValueError math domain error
# expect: ValueError math domain error
# expect: ValueError math domain error
# expect: OverflowError math range error
# expect: ValueError math domain error
# expect: ValueError math domain error
# expect: ValueError math domain error
# expect: ValueError math domain error
# expect: ValueError math domain error
# expect: ZeroDivisionError float division by zero
# expect: ValueError math domain error
# expect: ValueError both points must have the same number of dimensions
# expect: TypeError must be real number, not str
# expect: TypeError log expected at least 1 argument, got 0
# expect: OverflowError math range error
# expect: ValueError math domain error
# expect: OverflowError int too large to convert to float
# expect: TypeError must be real number, not str
# expect: OverflowError math range error
# expect: TypeError must be real number, not NoneType
