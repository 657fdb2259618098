"""Arrays of numbers in up to four dimensions, for the package ulab."""

@final
@abstract
class ndarray(object):
    """Numbers of one kind in up to four dimensions."""
    @property
    def shape(self) -> tuple:
        """How long each axis is."""
    @property
    def strides(self) -> tuple:
        """How many bytes lie between neighbours on each axis."""
    @property
    def ndim(self) -> int:
        """How many axes there are."""
    @property
    def size(self) -> int:
        """How many items there are."""
    @property
    def itemsize(self) -> int:
        """Bytes of one item."""
    @property
    def dtype(self) -> int:
        """The kind of its items, one of uint8, int8, uint16, int16, float and bool."""
    @property
    def T(self) -> object:
        """The same items with the axes in reverse order."""
    @property
    def flat(self) -> object:
        """An iterator over all items."""
    def reshape(self, shape: object, /) -> object:
        """The same items in another shape; one length may be -1: whatever is left."""
    def transpose(self, /) -> object:
        """The same items with the axes in reverse order."""
    def flatten(self, /, *, order: str = "C") -> object:
        """A copy in one dimension, row by row, or column by column with order="F"."""
    def copy(self, /) -> object:
        """A copy."""
    def tolist(self, /) -> object:
        """The items as nested lists of numbers."""
    def tobytes(self, /) -> bytearray:
        """The bytes of the items, row by row."""
    def byteswap(self, /, *, inplace: bool = False) -> object:
        """The items with their bytes in reverse order; in place or as a copy."""

def array(object: object, /, *, dtype: object = ...) -> ndarray:
    """An array of nested iterables or a copy of another array; floats unless dtype says otherwise."""
def asarray(object: object, /, *, dtype: object = ...) -> ndarray:
    """The same, but an array that has the right kind already is itself the result."""
def zeros(shape: object, /, *, dtype: object = ...) -> ndarray:
    """Zeros in this shape."""
def where(condition: object, x: object, y: object, /) -> object:
    """Items of x where the condition is true, of y elsewhere."""
def dot(a: object, b: object, /) -> object:
    """The product of two vectors, or of matrices."""
def _reduce(kind: int, a: object, axis: object, /) -> object: ...
def _fft(real: ndarray, imag: ndarray, inverse: bool, /) -> None: ...
def minimum(x1: object, x2: object, /) -> object:
    """The smaller of each two numbers."""
def maximum(x1: object, x2: object, /) -> object:
    """The larger of each two numbers."""
def arctan2(x1: object, x2: object, /) -> object:
    """The angles of the points (x2, x1), in radians."""
def equal(x1: object, x2: object, /) -> object:
    """Whether the items are equal."""
def not_equal(x1: object, x2: object, /) -> object:
    """Whether the items differ."""
def bitwise_and(x1: object, x2: object, /) -> object:
    """x1 & x2."""
def bitwise_or(x1: object, x2: object, /) -> object:
    """x1 | x2."""
def bitwise_xor(x1: object, x2: object, /) -> object:
    """x1 ^ x2."""
def left_shift(x1: object, x2: object, /) -> object:
    """x1 << x2."""
def right_shift(x1: object, x2: object, /) -> object:
    """x1 >> x2."""
def acos(x: object, /) -> object:
    """The arc cosines, in radians."""
def acosh(x: object, /) -> object:
    """The inverse hyperbolic cosines."""
def asin(x: object, /) -> object:
    """The arc sines, in radians."""
def asinh(x: object, /) -> object:
    """The inverse hyperbolic sines."""
def atan(x: object, /) -> object:
    """The arc tangents, in radians."""
def atanh(x: object, /) -> object:
    """The inverse hyperbolic tangents."""
def ceil(x: object, /) -> object:
    """Each number rounded up."""
def cos(x: object, /) -> object:
    """The cosines of angles in radians."""
def cosh(x: object, /) -> object:
    """The hyperbolic cosines."""
def exp(x: object, /) -> object:
    """e to the power of each number."""
def expm1(x: object, /) -> object:
    """exp(x) - 1, exact near 0."""
def floor(x: object, /) -> object:
    """Each number rounded down."""
def log(x: object, /) -> object:
    """The natural logarithms."""
def log10(x: object, /) -> object:
    """The logarithms to the base 10."""
def log2(x: object, /) -> object:
    """The logarithms to the base 2."""
def sin(x: object, /) -> object:
    """The sines of angles in radians."""
def sinh(x: object, /) -> object:
    """The hyperbolic sines."""
def sqrt(x: object, /) -> object:
    """The square roots."""
def tan(x: object, /) -> object:
    """The tangents of angles in radians."""
def tanh(x: object, /) -> object:
    """The hyperbolic tangents."""
def degrees(x: object, /) -> object:
    """Angles in radians as degrees."""
def radians(x: object, /) -> object:
    """Angles in degrees as radians."""
def sinc(x: object, /) -> object:
    """sin(pi x) / (pi x), 1 at 0."""
def erf(x: object, /) -> object:
    """The error function."""
def erfc(x: object, /) -> object:
    """1 - erf(x), exact for large numbers."""
def gamma(x: object, /) -> object:
    """The gamma function."""
def gammaln(x: object, /) -> object:
    """The logarithm of the gamma function."""
def isfinite(x: object, /) -> object:
    """Whether each number is neither infinite nor NaN."""
def isinf(x: object, /) -> object:
    """Whether each number is infinite."""
