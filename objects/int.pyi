"""int and bool."""

class int(object):
    """A whole number of any size.

    int(x) cuts off the fraction of a number; int(text, base=10) reads digits in
    base 2 to 36, or 0 for a prefix such as 0x."""

    def __new__(cls, x: object = ..., /, base: object = ...) -> int: ...
    def bit_length(self, /) -> int:
        """How many bits the absolute value takes."""
    def bit_count(self, /) -> int:
        """How many bits of the absolute value are 1."""
    def conjugate(self, /) -> int:
        """The int itself."""
    def is_integer(self, /) -> bool:
        """True, as for a float without fraction."""
    def as_integer_ratio(self, /) -> tuple:
        """(self, 1)."""
    def to_bytes(self, /, length: int = 1, byteorder: str = 'big', *, signed: bool = False) -> bytes:
        """length bytes in the order 'big' or 'little'; OverflowError if they do not suffice.

        signed allows negative numbers, in two's complement."""
    @classmethod
    def from_bytes(cls, /, bytes: object, byteorder: str = 'big', *, signed: bool = False) -> int:
        """The int that bytes spell in the order 'big' or 'little'; signed: in two's complement."""
    @property
    def real(self) -> int:
        """The int itself."""
    @property
    def imag(self) -> int:
        """Zero."""
    @property
    def numerator(self) -> int:
        """The int itself."""
    @property
    def denominator(self) -> int:
        """One."""
    def __round__(self, ndigits: object = ..., /) -> int:
        """The int itself; ndigits below zero rounds to tens, hundreds and so on."""
    def __trunc__(self, /) -> int:
        """The int itself."""
    def __floor__(self, /) -> int:
        """The int itself."""
    def __ceil__(self, /) -> int:
        """The int itself."""
    def __getnewargs__(self, /) -> tuple: ...
    def __sizeof__(self, /) -> int:
        """Bytes of memory that it takes."""

@final
class bool(int):
    """True or False: bool(x) is whether x counts as true."""

    def __new__(cls, x: object = ..., /) -> bool: ...
