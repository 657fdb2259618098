# Library, cmath: values of its functions, polar coordinates, and logarithms to a base.
import cmath

z = complex(1.5, -0.5)
for name in "exp log log10 sqrt sin cos tan sinh cosh tanh asin acos atan asinh acosh atanh".split():
    value = getattr(cmath, name)(z)
    print(name, complex(round(value.real, 12), round(value.imag, 12)))
# expect: exp (3.933052175943-2.148636196403j)
# expect: log (0.458145365937-0.321750554397j)
# expect: log10 (0.198970004336-0.139734490324j)
# expect: sqrt (1.241196767254-0.201418507199j)
# expect: sin (1.124801247058-0.036860823713j)
# expect: cos (0.079765105307+0.519789954773j)
# expect: tan (0.255149221814-2.124799127743j)
# expect: sinh (1.868618519183-1.127805246806j)
# expect: cosh (2.064433656761-1.020830949598j)
# expect: tanh (0.944372986423-0.079324454804j)
# expect: asin (1.171157259458-1.069311043158j)
# expect: acos (0.399639067337+1.069311043158j)
# expect: atan (1.017221967898-0.146946666226j)
# expect: asinh (1.226456871251-0.273487290142j)
# expect: acosh (1.069311043158-0.399639067337j)
# expect: atanh (0.641237339365-1.276795025021j)
print(cmath.sqrt(-1), cmath.sqrt(-4), cmath.sqrt(3 + 4j), cmath.sqrt(-2j), cmath.sqrt(1e300), cmath.sqrt(5e-324))
# expect: 1j 2j (2+1j) (1-1j) (1e+150+0j) (2.2227587494850775e-162+0j)
print(cmath.exp(0), cmath.exp(1j * cmath.pi).real, cmath.exp(1), cmath.exp(-1000), cmath.log(1), cmath.log(-1), cmath.log(1j))
# expect: (1+0j) -1.0 (2.718281828459045+0j) 0j 0j 3.141592653589793j 1.5707963267948966j
print(cmath.log(8, 2), cmath.log(-8, 2).real, cmath.log10(1000), cmath.log(2, 1j).real, cmath.log10(-1).real)
# expect: (3+0j) 3.0 (2.9999999999999996+0j) 0.0 0.0
print(cmath.phase(-1), cmath.phase(1j), cmath.phase(complex(-1, -0.0)), cmath.phase(0), cmath.phase(-2.5))
# expect: 3.141592653589793 1.5707963267948966 -3.141592653589793 0.0 3.141592653589793
print(cmath.polar(3 + 4j), cmath.polar(-1), cmath.polar(0j), cmath.polar(complex(0, -2)))
# expect: (5.0, 0.9272952180016122) (1.0, 3.141592653589793) (0.0, 0.0) (2.0, -1.5707963267948966)
print(cmath.rect(2, 0), cmath.rect(0, 1), cmath.rect(1, cmath.pi).real, cmath.rect(-1, 0.5))
# expect: (2+0j) 0j -1.0 (-0.8775825618903728-0.479425538604203j)
print(cmath.pi, cmath.e, cmath.tau, cmath.inf, cmath.nan, cmath.infj, cmath.nanj)
# expect: 3.141592653589793 2.718281828459045 6.283185307179586 inf nan infj nanj
print(cmath.sin(0), cmath.cos(0), cmath.tan(0), cmath.sinh(0j), cmath.asin(0), cmath.acos(1), cmath.atan(0), cmath.atanh(0))
# expect: 0j (1-0j) 0j 0j 0j -0j 0j 0j


class Complex:
    def __complex__(self):
        return 3 + 4j


class Real:
    def __float__(self):
        return 4.0


class Index:
    def __index__(self):
        return 9


def show(function, *arguments, **keywords):
    try:
        return repr(function(*arguments, **keywords))
    except Exception as e:
        return f"{type(e).__name__}({e})"


print(cmath.sqrt(Real()), cmath.sqrt(Index()), cmath.sqrt(True), cmath.polar(Complex())[0], cmath.sqrt(10**20))
# expect: (2+0j) (3+0j) (1+0j) 5.0 (10000000000+0j)
print(show(cmath.sqrt, "1"), show(cmath.sqrt, None), show(cmath.sqrt, 10**400), show(cmath.sqrt), show(cmath.sqrt, 1, 2))
# expect: TypeError(must be real number, not str) TypeError(must be real number, not NoneType) OverflowError(int too large to convert to float) TypeError(cmath.sqrt() takes exactly one argument (0 given)) TypeError(cmath.sqrt() takes exactly one argument (2 given))
print(show(cmath.rect, 1), show(cmath.rect, 1j, 2), show(cmath.log, 1, 2, 3), show(cmath.sqrt, z=1))
# expect: TypeError(rect expected 2 arguments, got 1) TypeError(must be real number, not complex) TypeError(log expected at most 2 arguments, got 3) TypeError(cmath.sqrt() takes no keyword arguments)
print(show(cmath.log, 0), show(cmath.log10, 0), show(cmath.log, 2, 0), show(cmath.log, 2, 1), show(cmath.log, 1, 1))
# expect: ValueError(math domain error) ValueError(math domain error) ValueError(math domain error) ValueError(math domain error) ValueError(math domain error)
print(show(cmath.exp, 710), show(cmath.cosh, 711), show(cmath.sinh, -711 + 1j), show(cmath.atanh, 1), show(cmath.atan, -1j), show(cmath.sin, 1 + 711j))
# expect: OverflowError(math range error) OverflowError(math range error) OverflowError(math range error) ValueError(math domain error) ValueError(math domain error) OverflowError(math range error)

print(cmath.isfinite(1 + 1j), cmath.isfinite(cmath.infj), cmath.isnan(cmath.nanj), cmath.isnan(1), cmath.isinf(complex(1, -cmath.inf)))
# expect: True False True False True
print(cmath.isclose(1 + 1e-10j, 1), cmath.isclose(1, 1.1), cmath.isclose(1, 1.1, rel_tol=0.2), cmath.isclose(0, 1e-9j, abs_tol=1e-8))
# expect: True False True True
print(cmath.isclose(cmath.inf, cmath.inf), cmath.isclose(cmath.infj, cmath.inf), cmath.isclose(cmath.nan, cmath.nan))
# expect: True False False
print(show(cmath.isclose, 1, 2, rel_tol=-1), show(cmath.isclose, 1), show(cmath.isclose, 1, "a"), show(cmath.isclose, a=1, b=1))
# expect: ValueError(tolerances must be non-negative) TypeError(isclose() missing required argument 'b' (pos 2)) TypeError(must be real number, not str) True
