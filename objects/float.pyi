"""float."""

class float(object):
    """Convert a string or number to a floating-point number, if possible."""

    def __new__(cls, x: object = ..., /) -> float: ...
    def as_integer_ratio(self, /) -> tuple:
        """Return a pair of integers, whose ratio is exactly equal to the original float."""
    def conjugate(self, /) -> float:
        """Return self, the complex conjugate of any float."""
    @classmethod
    def fromhex(cls, string: object, /) -> float:
        """Create a floating-point number from a hexadecimal string."""
    def hex(self, /) -> str:
        """Return a hexadecimal representation of a floating-point number."""
    def is_integer(self, /) -> bool:
        """Return True if the float is an integer."""
    @classmethod
    def __getformat__(cls, typestr: str, /) -> str:
        """You probably don't want to use this function."""
    @property
    def real(self) -> float:
        """the real part of a complex number"""
    @property
    def imag(self) -> float:
        """the imaginary part of a complex number"""
    def __round__(self, ndigits: object = ..., /) -> object:
        """Return the Integral closest to x, rounding half toward even.

        When an argument is passed, work like built-in round(x, ndigits)."""
    def __trunc__(self, /) -> int:
        """Return the Integral closest to x between 0 and x."""
    def __floor__(self, /) -> int:
        """Return the floor as an Integral."""
    def __ceil__(self, /) -> int:
        """Return the ceiling as an Integral."""
    def __getnewargs__(self, /) -> tuple: ...
