"""This module provides access to mathematical functions for complex
numbers."""

def acos(z: object, /) -> complex:
    """Return the arc cosine of z."""
def acosh(z: object, /) -> complex:
    """Return the inverse hyperbolic cosine of z."""
def asin(z: object, /) -> complex:
    """Return the arc sine of z."""
def asinh(z: object, /) -> complex:
    """Return the inverse hyperbolic sine of z."""
def atan(z: object, /) -> complex:
    """Return the arc tangent of z."""
def atanh(z: object, /) -> complex:
    """Return the inverse hyperbolic tangent of z."""
def cos(z: object, /) -> complex:
    """Return the cosine of z."""
def cosh(z: object, /) -> complex:
    """Return the hyperbolic cosine of z."""
def exp(z: object, /) -> complex:
    """Return the exponential value e**z."""
def isclose(a: object, b: object, *, rel_tol: float = 1e-09, abs_tol: float = 0.0) -> bool:
    """Determine whether two complex numbers are close in value.

      rel_tol
        maximum difference for being considered "close", relative to the magnitude of the input values
      abs_tol
        maximum difference for being considered "close", regardless of the magnitude of the input values

    Return True if a is close in value to b, and False otherwise."""
def isfinite(z: object, /) -> bool:
    """Return True if both the real and imaginary parts of z are finite, else False."""
def isinf(z: object, /) -> bool:
    """Checks if the real or imaginary part of z is infinite."""
def isnan(z: object, /) -> bool:
    """Checks if the real or imaginary part of z not a number (NaN)."""
def log(z: object, base: object = ..., /) -> complex:
    """log(z[, base]) -> the logarithm of z to the given base.

    If the base is not specified, returns the natural logarithm (base e) of z."""
def log10(z: object, /) -> complex:
    """Return the base-10 logarithm of z."""
def phase(z: object, /) -> float:
    """Return argument, also known as the phase angle, of a complex."""
def polar(z: object, /) -> tuple:
    """Convert a complex from rectangular coordinates to polar coordinates.

    r is the distance from 0 and phi the phase angle."""
def rect(r: float, phi: float, /) -> complex:
    """Convert from polar coordinates to rectangular coordinates."""
def sin(z: object, /) -> complex:
    """Return the sine of z."""
def sinh(z: object, /) -> complex:
    """Return the hyperbolic sine of z."""
def sqrt(z: object, /) -> complex:
    """Return the square root of z."""
def tan(z: object, /) -> complex:
    """Return the tangent of z."""
def tanh(z: object, /) -> complex:
    """Return the hyperbolic tangent of z."""

pi: float = 3.141592653589793
e: float = 2.718281828459045
tau: float = 6.283185307179586
inf: float
nan: float
infj: complex
nanj: complex
