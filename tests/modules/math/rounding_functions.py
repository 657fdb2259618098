# Library, math: floor, ceil, trunc, fabs, modf, frexp, ldexp, fmod, remainder, copysign.
import math
print(math.floor(2.7), math.floor(-2.1), math.ceil(2.1), math.ceil(-2.7), math.trunc(-2.7), math.floor(5), math.ceil(10 ** 20), math.floor(1e20), type(math.floor(2.5)).__name__, math.fabs(-3), math.fabs(-0.0))
# expect: 2 -3 3 -2 -2 5 100000000000000000000 100000000000000000000 int 3.0 0.0
print(math.modf(2.5), math.modf(-2.5), math.frexp(8.0), math.frexp(-0.3), math.frexp(0), math.ldexp(0.5, 4), math.ldexp(1, -1074), math.fmod(7, 3), math.fmod(-7, 3), math.remainder(7, 4), math.remainder(5, 2), math.copysign(3, -0.0), math.fmod(5, math.inf))
# expect: (0.5, 2.0) (-0.5, -2.0) (0.5, 4) (-0.6, -1) (0.0, 0) 8.0 5e-324 1.0 -1.0 -1.0 1.0 -3.0 5.0
print(math.isclose(1, 1 + 1e-10), math.isclose(1, 1.1), math.isclose(0, 1e-10), math.isclose(0, 1e-10, abs_tol=1e-9), math.isclose(100, 101, rel_tol=0.02), math.isfinite(1), math.isinf(-math.inf), math.isnan(math.nan), math.isinf(1e308 * 10))
# expect: True False False True True True True True True
print(math.nextafter(1.0, 2.0), math.nextafter(0, 1), math.ulp(1.0), math.ulp(0), math.nextafter(1, 1), math.nextafter(1.0, 2.0, steps=2))
# expect: 1.0000000000000002 5e-324 2.220446049250313e-16 5e-324 1.0 1.0000000000000004
for f in (lambda: math.floor(math.inf), lambda: math.ceil(math.nan), lambda: math.trunc("a"), lambda: math.fmod(1, 0), lambda: math.fmod(math.inf, 1), lambda: math.ldexp(1, 10000), lambda: math.isclose(1, 1, rel_tol=-1), lambda: math.floor("a"), lambda: math.remainder(1, 0), lambda: math.copysign("a", 1), lambda: math.ldexp(1, 1.5), lambda: math.fabs(1j), lambda: math.modf(10 ** 400)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# expect: OverflowError cannot convert float infinity to integer
# expect: ValueError cannot convert float NaN to integer
# expect: TypeError type str doesn't define __trunc__ method
# expect: ValueError math domain error
# expect: ValueError math domain error
# expect: OverflowError math range error
# expect: ValueError tolerances must be non-negative
# expect: TypeError must be real number, not str
# expect: ValueError math domain error
# expect: TypeError must be real number, not str
# expect: TypeError Expected an int as second argument to ldexp.
# expect: TypeError must be real number, not complex
# expect: OverflowError int too large to convert to float
