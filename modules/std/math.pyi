"""This module provides access to the mathematical functions
defined by the C standard."""

def acos(x: float, /) -> float:
    """Return the arc cosine (measured in radians) of x.

    The result is between 0 and pi."""
def acosh(x: float, /) -> float:
    """Return the inverse hyperbolic cosine of x."""
def asin(x: float, /) -> float:
    """Return the arc sine (measured in radians) of x.

    The result is between -pi/2 and pi/2."""
def asinh(x: float, /) -> float:
    """Return the inverse hyperbolic sine of x."""
def atan(x: float, /) -> float:
    """Return the arc tangent (measured in radians) of x.

    The result is between -pi/2 and pi/2."""
def atan2(y: float, x: float, /) -> float:
    """Return the arc tangent (measured in radians) of y/x.

    Unlike atan(y/x), the signs of both x and y are considered."""
def atanh(x: float, /) -> float:
    """Return the inverse hyperbolic tangent of x."""
def cbrt(x: float, /) -> float:
    """Return the cube root of x."""
def ceil(x: object, /) -> object:
    """Return the ceiling of x as an Integral.

    This is the smallest integer >= x."""
def comb(n: object, k: object, /) -> int:
    """Number of ways to choose k items from n items without repetition and without order.

    Evaluates to n! / (k! * (n - k)!) when k <= n and evaluates
    to zero when k > n."""
def copysign(x: float, y: float, /) -> float:
    """Return a float with the magnitude (absolute value) of x but the sign of y.

    On platforms that support signed zeros, copysign(1.0, -0.0)
    returns -1.0."""
def cos(x: float, /) -> float:
    """Return the cosine of x (measured in radians)."""
def cosh(x: float, /) -> float:
    """Return the hyperbolic cosine of x."""
def degrees(x: float, /) -> float:
    """Convert angle x from radians to degrees."""
def dist(p: object, q: object, /) -> float:
    """Return the Euclidean distance between two points p and q.

    The points should be specified as sequences (or iterables) of
    coordinates.  Both inputs must have the same dimension.

    Roughly equivalent to:
        sqrt(sum((px - qx) ** 2.0 for px, qx in zip(p, q)))"""
def erf(x: float, /) -> float:
    """Error function at x."""
def erfc(x: float, /) -> float:
    """Complementary error function at x."""
def exp(x: float, /) -> float:
    """Return e raised to the power of x."""
def exp2(x: float, /) -> float:
    """Return 2 raised to the power of x."""
def expm1(x: float, /) -> float:
    """Return exp(x)-1.

    This function avoids the loss of precision involved in the direct evaluation of exp(x)-1 for small x."""
def fabs(x: float, /) -> float:
    """Return the absolute value of the float x."""
def factorial(n: object, /) -> int:
    """Find n!.

    Raise a ValueError if x is negative or non-integral."""
def floor(x: object, /) -> object:
    """Return the floor of x as an Integral.

    This is the largest integer <= x."""
def fmod(x: float, y: float, /) -> float:
    """Return fmod(x, y), according to platform C.

    x % y may differ."""
def frexp(x: float, /) -> tuple:
    """Return the mantissa and exponent of x, as pair (m, e).

    m is a float and e is an int, such that x = m * 2.**e.
    If x is 0, m and e are both 0.  Else 0.5 <= abs(m) < 1.0."""
def fsum(seq: object, /) -> float:
    """Return an accurate floating-point sum of values in the iterable seq.

    Assumes IEEE-754 floating-point arithmetic."""
def gamma(x: float, /) -> float:
    """Gamma function at x."""
def gcd(*args: object) -> int:
    """Greatest Common Divisor."""
def hypot(*args: object) -> float:
    """Multidimensional Euclidean distance from the origin to a point.

    Roughly equivalent to:
        sqrt(sum(x**2 for x in coordinates))"""
def isclose(a: float, b: float, *, rel_tol: float = 1e-09, abs_tol: float = 0.0) -> bool:
    """Determine whether two floating-point numbers are close in value.

      rel_tol
        maximum difference for being considered "close", relative to the
        magnitude of the input values
      abs_tol
        maximum difference for being considered "close", regardless of the
        magnitude of the input values

    Return True if a is close in value to b, and False otherwise.

    For the values to be considered close, the difference between them
    must be smaller than at least one of the tolerances.

    -inf, inf and NaN behave similarly to the IEEE 754 Standard.  That
    is, NaN is not close to anything, even itself.  inf and -inf are
    only close to themselves."""
def isfinite(x: float, /) -> bool:
    """Return True if x is neither an infinity nor a NaN, and False otherwise."""
def isinf(x: float, /) -> bool:
    """Return True if x is a positive or negative infinity, and False otherwise."""
def isnan(x: float, /) -> bool:
    """Return True if x is a NaN (not a number), and False otherwise."""
def isqrt(n: object, /) -> int:
    """Return the integer part of the square root of the input."""
def lcm(*args: object) -> int:
    """Least Common Multiple."""
def ldexp(x: float, i: object, /) -> float:
    """Return x * (2**i).

    This is essentially the inverse of frexp()."""
def lgamma(x: float, /) -> float:
    """Natural logarithm of absolute value of Gamma function at x."""
def log(x: object, base: object = ..., /) -> float:
    """log(x, [base=math.e])
    Return the logarithm of x to the given base.

    If the base is not specified, returns the natural logarithm (base e) of x."""
def log10(x: object, /) -> float:
    """Return the base 10 logarithm of x."""
def log1p(x: float, /) -> float:
    """Return the natural logarithm of 1+x (base e).

    The result is computed in a way which is accurate for x near zero."""
def log2(x: object, /) -> float:
    """Return the base 2 logarithm of x."""
def modf(x: float, /) -> tuple:
    """Return the fractional and integer parts of x.

    Both results carry the sign of x and are floats."""
def nextafter(x: float, y: float, /, *, steps: object = None) -> float:
    """Return the floating-point value the given number of steps after x towards y.

    If steps is not specified or is None, it defaults to 1.

    Raises a TypeError, if x or y is not a double, or if steps is not an integer.
    Raises ValueError if steps is negative."""
def perm(n: object, k: object = None, /) -> int:
    """Number of ways to choose k items from n items without repetition and with order.

    Evaluates to n! / (n - k)! when k <= n and evaluates
    to zero when k > n."""
def pow(x: float, y: float, /) -> float:
    """Return x**y (x to the power of y)."""
def prod(iterable: object, /, *, start: object = 1) -> object:
    """Calculate the product of all the elements in the input iterable.

    The default start value for the product is 1."""
def radians(x: float, /) -> float:
    """Convert angle x from degrees to radians."""
def remainder(x: float, y: float, /) -> float:
    """Difference between x and the closest integer multiple of y.

    Return x - n*y where n*y is the closest integer multiple of y.
    In the case where x is exactly halfway between two multiples of
    y, the nearest even value of n is used. The result is always exact."""
def sin(x: float, /) -> float:
    """Return the sine of x (measured in radians)."""
def sinh(x: float, /) -> float:
    """Return the hyperbolic sine of x."""
def sqrt(x: float, /) -> float:
    """Return the square root of x."""
def sumprod(p: object, q: object, /) -> object:
    """Return the sum of products of values from two iterables p and q.

    Roughly equivalent to:

        sum(itertools.starmap(operator.mul, zip(p, q, strict=True)))

    For float and mixed int/float inputs, the intermediate products
    and sums are computed with extended precision."""
def tan(x: float, /) -> float:
    """Return the tangent of x (measured in radians)."""
def tanh(x: float, /) -> float:
    """Return the hyperbolic tangent of x."""
def trunc(x: object, /) -> object:
    """Truncates the Real x to the nearest Integral toward 0.

    Uses the __trunc__ magic method."""
def ulp(x: float, /) -> float:
    """Return the value of the least significant bit of the float x."""

pi: float = 3.141592653589793
e: float = 2.718281828459045
tau: float = 6.283185307179586
inf: float
nan: float
