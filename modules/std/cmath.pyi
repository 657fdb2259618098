"""Mathematics with complex numbers."""

def acos(z: object, /) -> complex:
    """A number whose cosine is z."""
def acosh(z: object, /) -> complex:
    """A number whose hyperbolic cosine is z."""
def asin(z: object, /) -> complex:
    """A number whose sine is z."""
def asinh(z: object, /) -> complex:
    """A number whose hyperbolic sine is z."""
def atan(z: object, /) -> complex:
    """A number whose tangent is z."""
def atanh(z: object, /) -> complex:
    """A number whose hyperbolic tangent is z."""
def cos(z: object, /) -> complex:
    """Cosine of z."""
def cosh(z: object, /) -> complex:
    """Hyperbolic cosine of z."""
def exp(z: object, /) -> complex:
    """e to the power z."""
def isclose(a: object, b: object, *, rel_tol: float = 1e-09, abs_tol: float = 0.0) -> bool:
    """Whether a and b differ by at most rel_tol of the larger magnitude, or by abs_tol."""
def isfinite(z: object, /) -> bool:
    """Whether neither part is an infinity or NaN."""
def isinf(z: object, /) -> bool:
    """Whether one of the parts is an infinity."""
def isnan(z: object, /) -> bool:
    """Whether one of the parts is NaN."""
def log(z: object, base: object = ..., /) -> complex:
    """Logarithm of z, natural or to a base."""
def log10(z: object, /) -> complex:
    """Logarithm of z to base 10."""
def phase(z: object, /) -> float:
    """The angle of z in radians, from -pi to pi."""
def polar(z: object, /) -> tuple:
    """(distance from 0, angle in radians) of z."""
def rect(r: float, phi: float, /) -> complex:
    """The number at distance r from 0 at the angle phi, in radians."""
def sin(z: object, /) -> complex:
    """Sine of z."""
def sinh(z: object, /) -> complex:
    """Hyperbolic sine of z."""
def sqrt(z: object, /) -> complex:
    """The square root of z with a real part that is not negative."""
def tan(z: object, /) -> complex:
    """Tangent of z."""
def tanh(z: object, /) -> complex:
    """Hyperbolic tangent of z."""

pi: float = 3.141592653589793
e: float = 2.718281828459045
tau: float = 6.283185307179586
inf: float
nan: float
infj: complex
nanj: complex
