"""memoryview: a window on the memory of another object."""

from typing import Any

@final
class memoryview(object):
    """A window on the memory of an object that has a buffer, without a copy."""

    def __new__(cls, object: object) -> Any: ...
    def __buffer__(self, flags: int, /) -> memoryview:
        """A new view of the same memory."""
    def __enter__(self) -> object: ...
    def __exit__(self, *args: object) -> None: ...
    def cast(self, format: str, shape: object = ...) -> memoryview:
        """The same memory with another format; shape gives it dimensions."""
    def hex(self, sep: object = ..., bytes_per_sep: object = 1) -> str:
        """Two hex digits per byte; sep goes between groups of bytes_per_sep, counted from the right."""
    def release(self) -> None:
        """Give the memory back; the view cannot be used after that."""
    def tobytes(self, order: object = "C") -> bytes:
        """A copy of the memory as bytes; order 'F' goes through it column by column."""
    def tolist(self) -> list:
        """The items as a list, nested if there are several dimensions."""
    def toreadonly(self) -> memoryview:
        """A view of the same memory that cannot be written."""
    @property
    def c_contiguous(self) -> bool:
        """Whether the items lie without gaps, row by row."""
    @property
    def contiguous(self) -> bool:
        """Whether the items lie without gaps."""
    @property
    def f_contiguous(self) -> bool:
        """Whether the items lie without gaps, column by column."""
    @property
    def format(self) -> str:
        """The format of an item in the letters of module struct."""
    @property
    def itemsize(self) -> int:
        """Bytes per item."""
    @property
    def nbytes(self) -> int:
        """Bytes of all items together."""
    @property
    def ndim(self) -> int:
        """How many dimensions it has."""
    @property
    def obj(self) -> object:
        """The object whose memory it shows."""
    @property
    def readonly(self) -> bool:
        """Whether the memory cannot be written."""
    @property
    def shape(self) -> tuple:
        """The number of items in each dimension, as a tuple."""
    @property
    def strides(self) -> tuple:
        """The bytes from one item to the next in each dimension, as a tuple."""
    @property
    def suboffsets(self) -> tuple:
        """Always an empty tuple: items are never behind pointers."""
