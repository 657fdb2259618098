# Library, math: trigonometric and hyperbolic functions.
import math
r = lambda x: round(x, 9)
print(r(math.sin(1)), r(math.cos(1)), r(math.tan(1)), r(math.asin(0.5)), r(math.acos(0.5)), r(math.atan(1)), r(math.atan2(1, -1)), r(math.atan2(-0.0, -1)), math.atan2(0, 0), math.sin(0), math.cos(0))
# expect: 0.841470985 0.540302306 1.557407725 0.523598776 1.047197551 0.785398163 2.35619449 -3.141592654 0.0 0.0 1.0
print(r(math.sinh(1)), r(math.cosh(1)), r(math.tanh(1)), r(math.asinh(1)), r(math.acosh(2)), r(math.atanh(0.5)), math.tanh(100), r(math.degrees(math.pi)), r(math.radians(180)), math.pi, math.e, math.tau, math.inf, math.nan)
# expect: 1.175201194 1.543080635 0.761594156 0.881373587 1.316957897 0.549306144 1.0 180.0 3.141592654 3.141592653589793 2.718281828459045 6.283185307179586 inf nan
print(r(math.gamma(5)), r(math.gamma(0.5)), r(math.lgamma(10)), r(math.erf(0.5)), r(math.erfc(0.5)), r(math.sin(1e6)), r(math.cos(-100)), math.atan(math.inf) == math.pi / 2)
# expect: 24.0 1.772453851 12.80182748 0.520499878 0.479500122 -0.349993502 0.862318872 True
for f in (lambda: math.sin(math.inf), lambda: math.asin(2), lambda: math.acos(-2), lambda: math.acosh(0), lambda: math.atanh(1), lambda: math.gamma(0), lambda: math.gamma(-1), lambda: math.cosh(1000), lambda: math.tan("a"), lambda: math.gamma(200), lambda: math.atan2(1), lambda: math.lgamma(0)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# expect: ValueError math domain error
# expect: ValueError math domain error
# expect: ValueError math domain error
# expect: ValueError math domain error
# expect: ValueError math domain error
# expect: ValueError math domain error
# expect: ValueError math domain error
# expect: OverflowError math range error
# expect: TypeError must be real number, not str
# expect: OverflowError math range error
# expect: TypeError atan2 expected 2 arguments, got 1
# expect: ValueError math domain error
