"""memoryview: a window on the memory of another object."""

from typing import Any

@final
class memoryview(object):
    """Create a new memoryview object which references the given object."""

    def __new__(cls, object: object) -> Any: ...
    def __buffer__(self, flags: int, /) -> memoryview:
        """Return a buffer object that exposes the underlying memory of the object."""
    def __enter__(self) -> object: ...
    def __exit__(self, *args: object) -> None: ...
    def cast(self, format: str, shape: object = ...) -> memoryview:
        """Cast a memoryview to a new format or shape."""
    def hex(self, sep: object = ..., bytes_per_sep: int = 1) -> str:
        """Return the data in the buffer as a str of hexadecimal numbers."""
    def release(self) -> None:
        """Release the underlying buffer exposed by the memoryview object."""
    def tobytes(self, order: object = None) -> bytes:
        """Return the data in the buffer as a byte string."""
    def tolist(self) -> list:
        """Return the data in the buffer as a list of elements."""
    def toreadonly(self) -> memoryview:
        """Return a readonly version of the memoryview."""
    @property
    def c_contiguous(self) -> bool:
        """A bool indicating whether the memory is C contiguous."""
    @property
    def contiguous(self) -> bool:
        """A bool indicating whether the memory is contiguous."""
    @property
    def f_contiguous(self) -> bool:
        """A bool indicating whether the memory is Fortran contiguous."""
    @property
    def format(self) -> str:
        """A string containing the format (in struct module style) for each element in the view."""
    @property
    def itemsize(self) -> int:
        """The size in bytes of each element of the memoryview."""
    @property
    def nbytes(self) -> int:
        """The amount of space in bytes that the array would use in a contiguous representation."""
    @property
    def ndim(self) -> int:
        """An integer indicating how many dimensions of a multi-dimensional array the memory represents."""
    @property
    def obj(self) -> object:
        """The underlying object of the memoryview."""
    @property
    def readonly(self) -> bool:
        """A bool indicating whether the memory is read only."""
    @property
    def shape(self) -> tuple:
        """A tuple of ndim integers giving the shape of the memory as an N-dimensional array."""
    @property
    def strides(self) -> tuple:
        """A tuple of ndim integers giving the size in bytes to access each element for each dimension of the array."""
    @property
    def suboffsets(self) -> tuple:
        """A tuple of integers used internally for PIL-style arrays."""
