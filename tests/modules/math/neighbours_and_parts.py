# Library, math: nextafter with steps, ulp, ldexp, frexp, modf; exact to the last bit.
import math

inf, nan = math.inf, math.nan


def show(function, *arguments, **keywords):
    try:
        return repr(function(*arguments, **keywords))
    except Exception as e:
        return f"{type(e).__name__}({e})"


print(math.nextafter(1, 2), math.nextafter(1, 0), math.nextafter(0.0, -1), math.nextafter(-0.0, 1))
# expect: 1.0000000000000002 0.9999999999999999 -5e-324 5e-324
print(math.nextafter(1e308, inf), math.nextafter(1.7976931348623157e308, inf), math.nextafter(-inf, 0), math.nextafter(0.0, -0.0))
# expect: 1.0000000000000002e+308 inf -1.7976931348623157e+308 -0.0
print(*(show(math.nextafter, 1.0, 2.0, steps=n) for n in (0, 1, 2, None, True, 10**6, 2**52, 2**70)))
# expect: 1.0 1.0000000000000002 1.0000000000000004 1.0000000000000002 1.0000000000000002 1.0000000002220446 2.0 2.0
print(*(show(math.nextafter, -5e-324, 1.0, steps=n) for n in (0, 1, 2, 3)))  # expect: -5e-324 -0.0 5e-324 1e-323
print(*(show(math.nextafter, 1.0, nan, steps=n) for n in (0, 1)), show(math.nextafter, nan, 1, steps=3))
# expect: 1.0 nan nan
print(show(math.nextafter, 1.0, 2.0, steps=-1), show(math.nextafter, 1.0, 2.0, steps=1.5), show(math.nextafter, 1.0, 2.0, 3))
# expect: ValueError(steps must be a non-negative integer) TypeError('float' object cannot be interpreted as an integer) TypeError(nextafter() takes exactly 2 positional arguments (3 given))
print(show(math.nextafter, 1.0), show(math.nextafter, 1.0, 2.0, step=1), show(math.nextafter, "1", 2.0))
# expect: TypeError(nextafter() takes exactly 2 positional arguments (1 given)) TypeError('step' is an invalid keyword argument for nextafter()) TypeError(must be real number, not str)
print(*(math.ulp(x) for x in (1.0, -1.0, 0.0, 5e-324, 2.0, 1e308, 3e-308, 0.1, inf, -inf, nan, 10)))
# expect: 2.220446049250313e-16 2.220446049250313e-16 5e-324 5e-324 4.440892098500626e-16 1.99584030953472e+292 5e-324 1.3877787807814457e-17 inf inf nan 1.7763568394002505e-15
print(*(show(math.ldexp, x, n) for x, n in ((1, 10), (0.75, -2), (1.0, -1074), (1.0, -1075), (1.5, -1074), (5e-324, 2000))))
# expect: 1024.0 0.1875 5e-324 0.0 1e-323 5.67251933470834e+278
print(*(show(math.ldexp, x, n) for x, n in ((1.0, 1024), (-1.0, 10**30), (1.0, -(10**30)), (0.0, 10**30), (inf, -5), (nan, 1))))
# expect: OverflowError(math range error) OverflowError(math range error) 0.0 0.0 inf nan
print(show(math.ldexp, 1.0, 2.0), show(math.ldexp, 1.0, None), show(math.ldexp, "a", 1), show(math.ldexp, 1.0))
# expect: TypeError(Expected an int as second argument to ldexp.) TypeError(Expected an int as second argument to ldexp.) TypeError(must be real number, not str) TypeError(ldexp expected 2 arguments, got 1)
print(*(math.frexp(x) for x in (0.0, -0.0, 1.0, 8, -0.1, 5e-324, 1e308, inf, nan)))
# expect: (0.0, 0) (-0.0, 0) (0.5, 1) (0.5, 4) (-0.8, -3) (0.5, -1073) (0.5562684646268004, 1024) (inf, 0) (nan, 0)
print(*(math.modf(x) for x in (0.0, -0.0, 1.5, -2.75, 1e300, 5e-324, inf, -inf, nan)))
# expect: (0.0, 0.0) (-0.0, -0.0) (0.5, 1.0) (-0.75, -2.0) (0.0, 1e+300) (5e-324, 0.0) (0.0, inf) (-0.0, -inf) (nan, nan)
print(*(f(x) for f in (math.floor, math.ceil, math.trunc) for x in (2.5, -2.5, -0.0, 1e17, -0.1, 4503599627370495.5)))
# expect: 2 -3 0 100000000000000000 -1 4503599627370495 3 -2 0 100000000000000000 0 4503599627370496 2 -2 0 100000000000000000 0 4503599627370495
print(*(show(f, x) for f in (math.floor, math.ceil, math.trunc) for x in (inf, nan)))
# expect: OverflowError(cannot convert float infinity to integer) ValueError(cannot convert float NaN to integer) OverflowError(cannot convert float infinity to integer) ValueError(cannot convert float NaN to integer) OverflowError(cannot convert float infinity to integer) ValueError(cannot convert float NaN to integer)
for x in (0.1, 1e22, 5e-324, 123456.789):
    fraction, exponent = math.frexp(x)
    print(math.ldexp(fraction, exponent) == x, 0.5 <= fraction < 1, math.nextafter(math.nextafter(x, inf), 0) == x)
# expect: True True True
# expect: True True True
# expect: True True True
# expect: True True True
