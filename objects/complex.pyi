"""complex."""

class complex(object):
    """A number with a real and an imaginary part.

    complex(real=0, imag=0) puts it together; complex(text) reads '1+2j'."""

    def __new__(cls, real: object = ..., imag: object = ...) -> complex: ...
    def conjugate(self, /) -> complex:
        """The same with the sign of the imaginary part turned."""
    def __complex__(self, /) -> complex:
        """The same value as an object of class complex itself."""
    def __getnewargs__(self, /) -> tuple: ...
    @field
    def real(self) -> float:
        """The real part, a float."""
    @real.setter
    def real(self, value: object) -> None: ...
    @field
    def imag(self) -> float:
        """The imaginary part, a float."""
    @imag.setter
    def imag(self, value: object) -> None: ...
