# Library, math: zeros with signs, infinities, nan and the ends of the range; what is outside the domain or the range.
import math

inf, nan = math.inf, math.nan


def show(function, *arguments):
    try:
        return repr(function(*arguments))
    except (ValueError, OverflowError) as e:
        return f"{type(e).__name__}({e})"


def row(name, *values):
    print(name, *(show(getattr(math, name), value) for value in values))


for name in "sqrt cbrt sin cos tan asin acos atan sinh cosh tanh asinh acosh atanh".split():
    row(name, 0.0, -0.0, inf, -inf, nan)
# expect: sqrt 0.0 -0.0 inf ValueError(math domain error) nan
# expect: cbrt 0.0 -0.0 inf -inf nan
# expect: sin 0.0 -0.0 ValueError(math domain error) ValueError(math domain error) nan
# expect: cos 1.0 1.0 ValueError(math domain error) ValueError(math domain error) nan
# expect: tan 0.0 -0.0 ValueError(math domain error) ValueError(math domain error) nan
# expect: asin 0.0 -0.0 ValueError(math domain error) ValueError(math domain error) nan
# expect: acos 1.5707963267948966 1.5707963267948966 ValueError(math domain error) ValueError(math domain error) nan
# expect: atan 0.0 -0.0 1.5707963267948966 -1.5707963267948966 nan
# expect: sinh 0.0 -0.0 inf -inf nan
# expect: cosh 1.0 1.0 inf inf nan
# expect: tanh 0.0 -0.0 1.0 -1.0 nan
# expect: asinh 0.0 -0.0 inf -inf nan
# expect: acosh ValueError(math domain error) ValueError(math domain error) inf ValueError(math domain error) nan
# expect: atanh 0.0 -0.0 ValueError(math domain error) ValueError(math domain error) nan
for name in "exp exp2 expm1 log log2 log10 log1p erf erfc gamma lgamma fabs degrees radians".split():
    row(name, 0.0, -0.0, inf, -inf, nan)
# expect: exp 1.0 1.0 inf 0.0 nan
# expect: exp2 1.0 1.0 inf 0.0 nan
# expect: expm1 0.0 -0.0 inf -1.0 nan
# expect: log ValueError(math domain error) ValueError(math domain error) inf ValueError(math domain error) nan
# expect: log2 ValueError(math domain error) ValueError(math domain error) inf ValueError(math domain error) nan
# expect: log10 ValueError(math domain error) ValueError(math domain error) inf ValueError(math domain error) nan
# expect: log1p 0.0 -0.0 inf ValueError(math domain error) nan
# expect: erf 0.0 -0.0 1.0 -1.0 nan
# expect: erfc 1.0 1.0 0.0 2.0 nan
# expect: gamma ValueError(math domain error) ValueError(math domain error) inf ValueError(math domain error) nan
# expect: lgamma ValueError(math domain error) ValueError(math domain error) inf inf nan
# expect: fabs 0.0 0.0 inf inf nan
# expect: degrees 0.0 -0.0 inf -inf nan
# expect: radians 0.0 -0.0 inf -inf nan
row("exp", 709.78, 709.79, -745.13, -745.14)
# expect: exp 1.7928227943945155e+308 OverflowError(math range error) 5e-324 0.0
row("exp2", 1023.5, 1024.0, -1074.0, -1075.5)
# expect: exp2 1.2711610061536464e+308 OverflowError(math range error) 5e-324 0.0
row("expm1", 709.78, 710.0, -50.0, 5e-324)
# expect: expm1 1.7928227943945155e+308 OverflowError(math range error) -1.0 5e-324
row("sinh", 700.5, 711.0, -711.0, 5e-324)
# expect: sinh 8.360929810337492e+303 OverflowError(math range error) OverflowError(math range error) 5e-324
row("cosh", 700.5, 711.0, -711.0, 5e-324)
# expect: cosh 8.360929810337492e+303 OverflowError(math range error) OverflowError(math range error) 1.0
row("asin", 1.0, -1.0, 1.0000000000000002, -2.0)
# expect: asin 1.5707963267948966 -1.5707963267948966 ValueError(math domain error) ValueError(math domain error)
row("acos", 1.0, -1.0, 1.0000000000000002, -2.0)
# expect: acos 0.0 3.141592653589793 ValueError(math domain error) ValueError(math domain error)
row("acosh", 1.0, 0.9999999999999999, -1.0, 0.5)
# expect: acosh 0.0 ValueError(math domain error) ValueError(math domain error) ValueError(math domain error)
row("atanh", 1.0, -1.0, 1.5, 5e-324)
# expect: atanh ValueError(math domain error) ValueError(math domain error) ValueError(math domain error) 5e-324
row("log", 5e-324, -5e-324, -1, True)
# expect: log -744.4400719213812 ValueError(math domain error) ValueError(math domain error) 0.0
row("log1p", -1.0, -2.0, 5e-324, -0.5)
# expect: log1p ValueError(math domain error) ValueError(math domain error) 5e-324 -0.6931471805599453
row("gamma", -1.0, -2, 20.0, 172.0)
# expect: gamma ValueError(math domain error) ValueError(math domain error) 1.21645100408832e+17 OverflowError(math range error)
row("gamma", 1e-308, 5e-324, -1e-308, -200.5)  # expect: gamma 1e+308 OverflowError(math range error) -1e+308 -0.0
row("lgamma", -1.0, 1.0, 2.0, 1e308)
# expect: lgamma ValueError(math domain error) 0.0 0.0 OverflowError(math range error)

pairs = [(0.0, -0.0), (-0.0, 0.0), (1.0, inf), (1.0, -inf), (inf, 1.0), (-inf, 1.0), (nan, 1.0), (1.0, nan), (inf, inf)]
for name in "atan2 copysign fmod remainder pow hypot nextafter".split():
    print(name, *(show(getattr(math, name), x, y) for x, y in pairs))
# expect: atan2 3.141592653589793 -0.0 0.0 3.141592653589793 1.5707963267948966 -1.5707963267948966 nan nan 0.7853981633974483
# expect: copysign -0.0 0.0 1.0 -1.0 inf inf nan 1.0 inf
# expect: fmod ValueError(math domain error) ValueError(math domain error) 1.0 1.0 ValueError(math domain error) ValueError(math domain error) nan nan ValueError(math domain error)
# expect: remainder ValueError(math domain error) ValueError(math domain error) 1.0 1.0 ValueError(math domain error) ValueError(math domain error) nan nan ValueError(math domain error)
# expect: pow 1.0 1.0 1.0 1.0 inf -inf nan 1.0 inf
# expect: hypot 0.0 0.0 inf inf inf inf nan nan inf
# expect: nextafter -0.0 0.0 1.0000000000000002 0.9999999999999999 1.7976931348623157e+308 -1.7976931348623157e+308 nan nan inf
print(*(show(math.atan2, y, x) for y in (0.0, -0.0) for x in (0.0, -0.0, 1.0, -1.0, -inf)))
# expect: 0.0 3.141592653589793 0.0 3.141592653589793 3.141592653589793 -0.0 -3.141592653589793 -0.0 -3.141592653589793 -3.141592653589793
print(*(show(math.atan2, y, x) for y in (inf, -inf) for x in (inf, -inf, 1e308, -0.0)))
# expect: 0.7853981633974483 2.356194490192345 1.5707963267948966 1.5707963267948966 -0.7853981633974483 -2.356194490192345 -1.5707963267948966 -1.5707963267948966
print(*(show(math.pow, 0.0, y) for y in (-1, -2.5, -inf, 0, 3, inf)))
# expect: ValueError(math domain error) ValueError(math domain error) inf 1.0 0.0 0.0
print(*(show(math.pow, -0.0, y) for y in (-1, -2, -inf, 0, 3, 2)))
# expect: ValueError(math domain error) ValueError(math domain error) inf 1.0 -0.0 0.0
print(*(show(math.pow, x, inf) for x in (0.5, -0.5, 1, -1, 2, -2)))  # expect: 0.0 0.0 1.0 1.0 inf inf
print(*(show(math.pow, x, 0.5) for x in (-1, -0.0, inf, -inf, 4, 5e-324)))
# expect: ValueError(math domain error) 0.0 inf inf 2.0 2.2227587494850775e-162
print(*(show(math.pow, -inf, y) for y in (-3, -2, 3, 2, 0.5, -0.5)))  # expect: -0.0 0.0 -inf inf inf 0.0
print(*(show(math.pow, x, y) for x, y in ((10, 309), (-10, 309), (10, -400), (-2, 0.5), (1, nan), (nan, 0))))
# expect: OverflowError(math range error) OverflowError(math range error) 0.0 ValueError(math domain error) 1.0 1.0
print(*(show(math.fmod, x, y) for x, y in ((5, 0), (inf, 3), (-5, 3), (5, -3), (-6, 3), (5e-324, 1e308))))
# expect: ValueError(math domain error) ValueError(math domain error) -2.0 2.0 -0.0 5e-324
print(*(show(math.remainder, x, y) for x, y in ((5, 0), (inf, 3), (5, 2), (7, 2), (-4, 2), (5e-324, inf))))
# expect: ValueError(math domain error) ValueError(math domain error) 1.0 -1.0 -0.0 5e-324
