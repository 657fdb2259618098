"""int and bool."""

class int(object):
    """int([x]) -> integer
    int(x, base=10) -> integer

    Convert a number or string to an integer, or return 0 if no arguments
    are given.  If x is a number, return x.__int__().  For floating-point
    numbers, this truncates towards zero.

    If x is not a number or if base is given, then x must be a string,
    bytes, or bytearray instance representing an integer literal in the
    given base.  The literal can be preceded by '+' or '-' and be surrounded
    by whitespace.  The base defaults to 10.  Valid bases are 0 and 2-36.
    Base 0 means to interpret the base from the string as an integer literal."""

    def __new__(cls, x: object = ..., /, base: object = ...) -> int: ...
    def bit_length(self, /) -> int:
        """Number of bits necessary to represent self in binary."""
    def bit_count(self, /) -> int:
        """Number of ones in the binary representation of the absolute value of self."""
    def conjugate(self, /) -> int:
        """Returns self, the complex conjugate of any int."""
    def is_integer(self, /) -> bool:
        """Returns True. Exists for duck type compatibility with float.is_integer."""
    def as_integer_ratio(self, /) -> tuple:
        """Return a pair of integers, whose ratio is equal to the original int."""
    def to_bytes(self, /, length: object = 1, byteorder: str = 'big', *, signed: bool = False) -> bytes:
        """Return an array of bytes representing an integer."""
    @classmethod
    def from_bytes(cls, /, bytes: object, byteorder: str = 'big', *, signed: bool = False) -> int:
        """Return the integer represented by the given array of bytes."""
    @property
    def real(self) -> int:
        """the real part of a complex number"""
    @property
    def imag(self) -> int:
        """the imaginary part of a complex number"""
    @property
    def numerator(self) -> int:
        """the numerator of a rational number in lowest terms"""
    @property
    def denominator(self) -> int:
        """the denominator of a rational number in lowest terms"""
    def __round__(self, ndigits: object = ..., /) -> int:
        """Rounding an Integral returns itself."""
    def __trunc__(self, /) -> int:
        """Truncating an Integral returns itself."""
    def __floor__(self, /) -> int:
        """Flooring an Integral returns itself."""
    def __ceil__(self, /) -> int:
        """Ceiling of an Integral returns itself."""
    def __getnewargs__(self, /) -> tuple: ...
    def __sizeof__(self, /) -> int:
        """Returns size in memory, in bytes."""

@final
class bool(int):
    """bool(x) -> bool

    Returns True when the argument x is true, False otherwise.
    The builtins True and False are the only two instances of the class bool.
    The class bool is a subclass of the class int, and cannot be subclassed."""

    def __new__(cls, x: object = ..., /) -> bool: ...
