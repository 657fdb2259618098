# Library, cmath: the sign of a zero tells on which side of a branch cut a number lies.
import cmath


def sides(name, real, imag):
    function = getattr(cmath, name)
    for z in (complex(real, imag), complex(real, -imag) if imag == 0 else complex(-real, imag)):
        value = function(z)
        print(name, z, complex(round(value.real, 9), round(value.imag, 9)))


sides("sqrt", -4.0, 0.0)
# expect: sqrt (-4+0j) 2j
# expect: sqrt (-4-0j) -2j
sides("log", -1.0, 0.0)
# expect: log (-1+0j) 3.141592654j
# expect: log (-1-0j) -3.141592654j
sides("log10", -10.0, 0.0)
# expect: log10 (-10+0j) (1+1.364376354j)
# expect: log10 (-10-0j) (1-1.364376354j)
sides("acos", 2.0, 0.0)
# expect: acos (2+0j) -1.316957897j
# expect: acos (2-0j) 1.316957897j
sides("acos", -2.0, 0.0)
# expect: acos (-2+0j) (3.141592654-1.316957897j)
# expect: acos (-2-0j) (3.141592654+1.316957897j)
sides("asin", 2.0, 0.0)
# expect: asin (2+0j) (1.570796327+1.316957897j)
# expect: asin (2-0j) (1.570796327-1.316957897j)
sides("asin", -2.0, 0.0)
# expect: asin (-2+0j) (-1.570796327+1.316957897j)
# expect: asin (-2-0j) (-1.570796327-1.316957897j)
sides("acosh", 0.5, 0.0)
# expect: acosh (0.5+0j) 1.047197551j
# expect: acosh (0.5-0j) -1.047197551j
sides("acosh", -2.0, 0.0)
# expect: acosh (-2+0j) (1.316957897+3.141592654j)
# expect: acosh (-2-0j) (1.316957897-3.141592654j)
sides("atanh", 2.0, 0.0)
# expect: atanh (2+0j) (0.549306144+1.570796327j)
# expect: atanh (2-0j) (0.549306144-1.570796327j)
sides("atanh", -2.0, 0.0)
# expect: atanh (-2+0j) (-0.549306144+1.570796327j)
# expect: atanh (-2-0j) (-0.549306144-1.570796327j)
sides("atan", 0.0, 2.0)
# expect: atan 2j (1.570796327+0.549306144j)
# expect: atan (-0+2j) (-1.570796327+0.549306144j)
sides("atan", 0.0, -2.0)
# expect: atan -2j (1.570796327-0.549306144j)
# expect: atan (-0-2j) (-1.570796327-0.549306144j)
sides("asinh", 0.0, 2.0)
# expect: asinh 2j (1.316957897+1.570796327j)
# expect: asinh (-0+2j) (-1.316957897+1.570796327j)
sides("asinh", 0.0, -2.0)
# expect: asinh -2j (1.316957897-1.570796327j)
# expect: asinh (-0-2j) (-1.316957897-1.570796327j)

# Odd functions keep the signs of zeros, even ones do not.
zeros = [complex(a, b) for a in (0.0, -0.0) for b in (0.0, -0.0)]
for name in "sqrt exp sin cos tan sinh cosh tanh asin acos atan asinh acosh atanh".split():
    print(name, *(getattr(cmath, name)(z) for z in zeros))
# expect: sqrt 0j -0j 0j -0j
# expect: exp (1+0j) (1-0j) (1+0j) (1-0j)
# expect: sin 0j -0j (-0+0j) (-0-0j)
# expect: cos (1-0j) (1+0j) (1+0j) (1-0j)
# expect: tan 0j -0j (-0+0j) (-0-0j)
# expect: sinh 0j -0j (-0+0j) (-0-0j)
# expect: cosh (1+0j) (1-0j) (1-0j) (1+0j)
# expect: tanh 0j -0j (-0+0j) (-0-0j)
# expect: asin 0j -0j (-0+0j) (-0-0j)
# expect: acos (1.5707963267948966-0j) (1.5707963267948966+0j) (1.5707963267948966-0j) (1.5707963267948966+0j)
# expect: atan 0j -0j (-0+0j) (-0-0j)
# expect: asinh 0j -0j (-0+0j) (-0-0j)
# expect: acosh 1.5707963267948966j -1.5707963267948966j 1.5707963267948966j -1.5707963267948966j
# expect: atanh 0j -0j (-0+0j) (-0-0j)
print(*(cmath.phase(z) for z in zeros))  # expect: 0.0 -0.0 3.141592653589793 -3.141592653589793
print(*(cmath.polar(z) for z in zeros))
# expect: (0.0, 0.0) (0.0, -0.0) (0.0, 3.141592653589793) (0.0, -3.141592653589793)
