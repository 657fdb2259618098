"""complex."""

class complex(object):
    """Create a complex number from a string or numbers.

    If a string is given, parse it as a complex number.
    If a single number is given, convert it to a complex number.
    If the 'real' or 'imag' arguments are given, create a complex number
    with the specified real and imaginary components."""

    def __new__(cls, real: object = ..., imag: object = ...) -> complex: ...
    def conjugate(self, /) -> complex:
        """Return the complex conjugate of its argument. (3-4j).conjugate() == 3+4j."""
    def __complex__(self, /) -> complex:
        """Convert this value to exact type complex."""
    def __getnewargs__(self, /) -> tuple: ...
    @property
    def real(self) -> float:
        """the real part of a complex number"""
    @real.setter
    def real(self, value: object) -> None: ...
    @property
    def imag(self) -> float:
        """the imaginary part of a complex number"""
    @imag.setter
    def imag(self, value: object) -> None: ...
