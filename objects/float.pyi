"""float."""

class float(object):
    """A number with a fraction: 64 bits, about 15 digits.

    float(x) converts a number or a text such as '1e-3', 'inf' or 'nan'."""

    def __new__(cls, x: object = 0, /) -> float: ...
    def as_integer_ratio(self, /) -> tuple:
        """(numerator, denominator) of exactly this value, in lowest terms."""
    def conjugate(self, /) -> float:
        """The float itself."""
    @classmethod
    def fromhex(cls, string: object, /) -> float:
        """The float that a text such as '0x1.8p3' spells."""
    def hex(self, /) -> str:
        """The exact value in hex digits, such as '0x1.8000000000000p+3'."""
    def is_integer(self, /) -> bool:
        """Whether it has no fraction."""
    @classmethod
    def __getformat__(cls, typestr: str, /) -> str:
        """How 'double' or 'float' is stored in memory."""
    @property
    def real(self) -> float:
        """The float itself."""
    @property
    def imag(self) -> float:
        """Zero."""
    def __round__(self, ndigits: object = ..., /) -> object:
        """The nearest int, halves to the even one; with ndigits a float with so many digits."""
    def __trunc__(self, /) -> int:
        """The int without the fraction."""
    def __floor__(self, /) -> int:
        """The greatest int that is not above."""
    def __ceil__(self, /) -> int:
        """The least int that is not below."""
    def __getnewargs__(self, /) -> tuple: ...
