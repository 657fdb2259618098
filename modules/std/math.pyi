"""Mathematics with floats and ints."""

def acos(x: float, /) -> float:
    """The angle from 0 to pi, in radians, whose cosine is x."""
def acosh(x: float, /) -> float:
    """The number from 0 up whose hyperbolic cosine is x."""
def asin(x: float, /) -> float:
    """The angle from -pi/2 to pi/2, in radians, whose sine is x."""
def asinh(x: float, /) -> float:
    """The number whose hyperbolic sine is x."""
def atan(x: float, /) -> float:
    """The angle from -pi/2 to pi/2, in radians, whose tangent is x."""
def atan2(y: float, x: float, /) -> float:
    """The direction of the point (x, y) in radians, from -pi to pi."""
def atanh(x: float, /) -> float:
    """The number whose hyperbolic tangent is x."""
def cbrt(x: float, /) -> float:
    """The cube root of x."""
def ceil(x: object, /) -> object:
    """The least int that is not below x."""
def comb(n: object, k: object, /) -> int:
    """In how many ways k of n things can be chosen, regardless of order."""
def copysign(x: float, y: float, /) -> float:
    """x with the sign of y; zeros have signs too."""
def cos(x: float, /) -> float:
    """Cosine of x radians."""
def cosh(x: float, /) -> float:
    """Hyperbolic cosine of x."""
def degrees(x: float, /) -> float:
    """x radians in degrees."""
def dist(p: object, q: object, /) -> float:
    """How far apart two points are; each is a sequence of coordinates."""
def erf(x: float, /) -> float:
    """The error function of x."""
def erfc(x: float, /) -> float:
    """1 - erf(x), precise where that is tiny."""
def exp(x: float, /) -> float:
    """e to the power x."""
def exp2(x: float, /) -> float:
    """2 to the power x."""
def expm1(x: float, /) -> float:
    """exp(x) - 1, precise for small x."""
def fabs(x: float, /) -> float:
    """x without its sign, as a float."""
def factorial(n: object, /) -> int:
    """The product 1 * 2 * … * n; ValueError if n is negative."""
def floor(x: object, /) -> object:
    """The greatest int that is not above x."""
def fmod(x: float, y: float, /) -> float:
    """Remainder of x / y with the sign of x."""
def frexp(x: float, /) -> tuple:
    """(m, e) with x == m * 2**e and 0.5 <= abs(m) < 1; (0.0, 0) for zero."""
def fsum(seq: object, /) -> float:
    """The sum of floats, rounded only once."""
def gamma(x: float, /) -> float:
    """The gamma function of x: factorial(x - 1) for whole numbers."""
def gcd(*args: object) -> int:
    """The greatest int that divides all arguments."""
def hypot(*args: object) -> float:
    """Length of the vector with these coordinates."""
def isclose(a: float, b: float, *, rel_tol: float = 1e-09, abs_tol: float = 0.0) -> bool:
    """Whether a and b differ by at most rel_tol of the larger one, or by abs_tol."""
def isfinite(x: float, /) -> bool:
    """Whether x is a number: neither infinity nor NaN."""
def isinf(x: float, /) -> bool:
    """Whether x is an infinity of either sign."""
def isnan(x: float, /) -> bool:
    """Whether x is NaN, "not a number"."""
def isqrt(n: object, /) -> int:
    """The greatest int whose square is not above n."""
def lcm(*args: object) -> int:
    """The least positive int that all arguments divide; 0 if one of them is 0."""
def ldexp(x: float, i: object, /) -> float:
    """x * 2**i."""
def lgamma(x: float, /) -> float:
    """Natural logarithm of abs(gamma(x))."""
def log(x: object, base: object = ..., /) -> float:
    """Logarithm of x, natural or to a base."""
def log10(x: object, /) -> float:
    """Logarithm of x to base 10."""
def log1p(x: float, /) -> float:
    """log(1 + x), precise for small x."""
def log2(x: object, /) -> float:
    """Logarithm of x to base 2."""
def modf(x: float, /) -> tuple:
    """(fraction, whole part) of x; both are floats with the sign of x."""
def nextafter(x: float, y: float, /, *, steps: object = None) -> float:
    """The float that is steps (1 by default) floats after x towards y."""
def perm(n: object, k: object = None, /) -> int:
    """In how many ways k of n things, all of them by default, can be lined up."""
def pow(x: float, y: float, /) -> float:
    """x to the power y as a float."""
def prod(iterable: object, /, *, start: object = 1) -> object:
    """start times all items of an iterable of numbers."""
def radians(x: float, /) -> float:
    """x degrees in radians."""
def remainder(x: float, y: float, /) -> float:
    """x minus the nearest multiple of y, exactly; halfway it is the even multiple."""
def sin(x: float, /) -> float:
    """Sine of x radians."""
def sinh(x: float, /) -> float:
    """Hyperbolic sine of x."""
def sqrt(x: float, /) -> float:
    """The square root of x; ValueError if x is negative."""
def sumprod(p: object, q: object, /) -> object:
    """The sum of p[0] * q[0], p[1] * q[1] …, with floats rounded only once."""
def tan(x: float, /) -> float:
    """Tangent of x radians."""
def tanh(x: float, /) -> float:
    """Hyperbolic tangent of x."""
def trunc(x: object, /) -> object:
    """x without its fraction, as an int."""
def ulp(x: float, /) -> float:
    """The value of the last bit of x."""

pi: float = 3.141592653589793
e: float = 2.718281828459045
tau: float = 6.283185307179586
inf: float
nan: float
